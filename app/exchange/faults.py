"""What is wrong with a document, and where: for people (a sentence) and programs (a pointer)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from app.errors import UsageError


class FaultKind(Enum):
    """What a document may get wrong; `ui.messages` has the sentence for each."""

    NOT_JSON = "not_json"
    TOO_LARGE = "too_large"
    TOO_DEEP = "too_deep"
    DUPLICATE_FIELD = "duplicate_field"
    WRONG_KIND = "wrong_kind"
    NEWER_SCHEMA = "newer_schema"
    MISSING = "missing"
    UNKNOWN_FIELD = "unknown_field"
    WRONG_TYPE = "wrong_type"
    NOT_ALLOWED = "not_allowed"
    PATTERN = "pattern"
    NOT_A_DATE = "not_a_date"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    OUT_OF_RANGE = "out_of_range"
    CHARACTER = "character"
    UNKNOWN_COUNTRY = "unknown_country"
    UNKNOWN_WORD = "unknown_word"
    ORDER = "order"
    NO_SUCH_RECORD = "no_such_record"
    NOT_BY_DOCUMENT = "not_by_document"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: the JSON pointer (RFC 6901) of the place, what is wrong, and what was expected.

    `params` hold what the sentence needs: allowed values, limits, the name of a character. They
    quote the schema, never the content of the document.
    """

    pointer: str
    kind: FaultKind
    params: Mapping[str, str | int] = field(default_factory=dict)


class DocumentError(UsageError):
    """A document cannot be taken in; `faults` says everything that is wrong with it."""

    code = "document-invalid"

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(count=len(faults), pointer=faults[0].pointer or "/", fault=faults[0].kind.value)
        self.faults = tuple(faults)


def pointer(parts: Sequence[str | int]) -> str:
    """Join path segments into a JSON pointer (RFC 6901, section 3)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)
