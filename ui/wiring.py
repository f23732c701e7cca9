"""The composition root: builds the services over an open store. No Qt here: the terminal uses it too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.clock import Clock
from app.ports import Repository
from app.services.directory import DirectoryService
from app.services.followups import FollowUpService
from app.services.formal import FormalService
from app.services.keys import KeysService
from app.services.letters import LetterService
from app.services.quick import QuickUnlock
from app.services.records import RecordService
from app.services.requests import RequestService
from app.services.travel import TravelService
from db.contacts import ContactTable, OfficeTable
from db.desk import DraftTable, ProfileTable, ReferenceTable
from db.followups import FollowUpTable
from db.formal import FormalTable, LetterTable
from db.journeys import LedgerTable
from db.keeper import Keeper
from db.keys.kdf import KdfCost
from db.pin import PinSwitch, Prepared
from db.requests import LogTable, MatterTable, RequestTable
from db.sealed import StoreSealer
from db.search import SearchIndex
from db.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The services over one open store; exists only while it is unlocked.

    Made by `open_desk` for the composition roots (the window and the terminal), which hand each
    screen or command the two or three services it needs.
    """

    store: Store
    directory: DirectoryService
    requests: RequestService
    followups: FollowUpService
    formal: FormalService
    letters: LetterService
    records: RecordService
    finder: SearchIndex
    profiles: ProfileTable
    drafts: DraftTable
    keys: KeysService
    quick: QuickUnlock[Prepared]
    travel: TravelService


class _Tables:
    """The repositories over one store."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self.search = SearchIndex(store)
        self.offices = OfficeTable(store, self.search, clock)
        self.contacts = ContactTable(store, self.search, clock)
        self.matters = MatterTable(store, self.search, clock)
        self.requests = RequestTable(store, self.search, clock)
        self.log = LogTable(store, self.search, clock)
        self.followups = FollowUpTable(store, self.search, clock)
        self.formals = FormalTable(store, self.search, clock)
        self.letters = LetterTable(store)
        self.profiles = ProfileTable(store)
        self.references = ReferenceTable(store)
        self.drafts = DraftTable(store, clock)

    def by_kind(self) -> Mapping[str, Repository[Any, Any]]:
        """The repositories of the kinds that have ids."""
        return {
            "office": self.offices,
            "contact": self.contacts,
            "matter": self.matters,
            "request": self.requests,
            "log": self.log,
            "followup": self.followups,
            "formal": self.formals,
        }


def open_desk(store: Store, clock: Clock, *, cost: KdfCost | None = None) -> Desk:
    """Build the services over an open store. `cost` is for tests: what a new passphrase costs to try."""
    tables = _Tables(store, clock)
    directory = DirectoryService(tables.offices, tables.contacts, tables.requests, tables.log, clock)
    requests = _request_service(tables, store, clock)
    followups = FollowUpService(
        followups=tables.followups,
        requests=tables.requests,
        log=tables.log,
        transactions=store,
        clock=clock,
    )
    formal = _formal_service(tables, store, clock)
    letters = LetterService(
        formals=tables.formals, letters=tables.letters, log=tables.log, transactions=store, clock=clock
    )
    return Desk(
        store=store,
        directory=directory,
        requests=requests,
        followups=followups,
        formal=formal,
        letters=letters,
        records=_record_service(tables, store, directory, requests, followups, formal),
        finder=tables.search,
        profiles=tables.profiles,
        drafts=tables.drafts,
        keys=KeysService(Keeper(store, clock, cost)),
        quick=QuickUnlock(PinSwitch(store.keys, clock)),
        travel=_travel_service(tables, store, clock),
    )


def _request_service(tables: _Tables, store: Store, clock: Clock) -> RequestService:
    return RequestService(
        requests=tables.requests,
        matters=tables.matters,
        offices=tables.offices,
        contacts=tables.contacts,
        log=tables.log,
        followups=tables.followups,
        references=tables.references,
        transactions=store,
        clock=clock,
    )


def _formal_service(tables: _Tables, store: Store, clock: Clock) -> FormalService:
    return FormalService(
        formals=tables.formals,
        letters=tables.letters,
        requests=tables.requests,
        matters=tables.matters,
        offices=tables.offices,
        contacts=tables.contacts,
        log=tables.log,
        followups=tables.followups,
        profiles=tables.profiles,
        references=tables.references,
        transactions=store,
        clock=clock,
    )


def _travel_service(tables: _Tables, store: Store, clock: Clock) -> TravelService:
    return TravelService(
        repositories=tables.by_kind(),
        letters=tables.letters,
        drafts=tables.drafts,
        ledger=LedgerTable(store),
        sealer=StoreSealer(store, clock),
        transactions=store,
        clock=clock,
    )


def _record_service(
    tables: _Tables,
    store: Store,
    directory: DirectoryService,
    requests: RequestService,
    followups: FollowUpService,
    formal: FormalService,
) -> RecordService:
    return RecordService(
        repositories=tables.by_kind(),
        referenced={"request": tables.requests, "formal": tables.formals, "matter": tables.matters},
        savers={
            "office": directory.save_office,
            "contact": directory.save_contact,
            "matter": requests.save_matter,
            "request": requests.save,
            "log": requests.save_entry,
            "followup": followups.plan,
            "formal": formal.save,
        },
        profiles=tables.profiles,
        transactions=store,
    )
