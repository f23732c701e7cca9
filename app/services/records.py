"""Records in and out as documents: one way in for the terminal, the demo and, later, bundles."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

from app.domain.codec import JsonValue, field_types
from app.domain.ids import is_id
from app.domain.journeys import REFERS_TO
from app.domain.profile import Profile
from app.exchange.documents import read_document, write_document
from app.exchange.faults import DocumentError, Fault, FaultKind
from app.exchange.kinds import Kind
from app.ports import NoSuchRecordError, Profiles, Referenced, Repository, Transactions
from app.services.changes import Changes, changed

Saver = Callable[[Any], Changes]


class RecordService:
    """Puts documents into the store and gets records out as documents."""

    def __init__(
        self,
        *,
        repositories: Mapping[str, Repository[Any, Any]],
        referenced: Mapping[str, Referenced],
        savers: Mapping[str, Saver],
        profiles: Profiles,
        transactions: Transactions,
    ) -> None:
        """All maps are keyed by kind; a saver is what the desktop uses too."""
        self._repositories = repositories
        self._referenced = referenced
        self._savers = savers
        self._profiles = profiles
        self._transactions = transactions

    def put(self, kind: Kind, source: bytes) -> Changes:
        """Take in one document, all or nothing; raises DocumentError with every fault found."""
        record = read_document(kind, source)
        with self._transactions.transaction():
            faults = self._dangling(record, ())
            if faults:
                raise DocumentError(faults)
            if isinstance(record, Profile):
                self._profiles.save(record)
                return changed(("profile", "profile"))
            return self._savers[kind.name](record)

    def get(self, kind: Kind, record_id: str) -> JsonValue:
        """Return a record as a document; raises NoSuchRecordError."""
        if kind.record is Profile:
            return write_document(self._profiles.load())
        return write_document(self._repositories[kind.name].get(record_id))

    def locate(self, named: str) -> tuple[str, str]:
        """Return kind and id of the record with this id or reference; raises NoSuchRecordError."""
        if is_id(named):
            for kind, repository in self._repositories.items():
                if repository.exists(named):
                    return kind, named
        else:
            for kind, table in self._referenced.items():
                found = table.find_reference(named)
                if found is not None:
                    return kind, found
        raise NoSuchRecordError(kind="record")

    def _dangling(self, record: Any, path: tuple[str | int, ...]) -> list[Fault]:
        """Find references to records that are not in this store."""
        faults: list[Fault] = []
        for name, field_type in field_types(type(record)).items():
            value = getattr(record, name)
            target = REFERS_TO.get(field_type.alias)
            if target and name != "id" and value is not None:
                if not self._repositories[target].exists(value):
                    where = "/" + "/".join(str(part) for part in (*path, name))
                    faults.append(Fault(where, FaultKind.NO_SUCH_RECORD, {"expected": target}))
            elif isinstance(value, tuple):
                for number, item in enumerate(value):
                    if dataclasses.is_dataclass(item):
                        faults += self._dangling(item, (*path, name, number))
            elif dataclasses.is_dataclass(value):
                faults += self._dangling(value, (*path, name))
        return faults
