"""What a service changed, so that visible lists can decide whether to refresh."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds and ids of the records that changed; the first id is the record that was acted on."""

    kinds: frozenset[str]
    ids: tuple[str, ...]

    @property
    def subject(self) -> str:
        """Id of the record that was acted on."""
        return self.ids[0]

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.kinds | other.kinds, (*self.ids, *other.ids))


def changed(*records: tuple[str, str]) -> Changes:
    """Return the changes for pairs of kind and id."""
    return Changes(frozenset(kind for kind, _ in records), tuple(record_id for _, record_id in records))
