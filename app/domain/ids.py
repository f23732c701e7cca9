"""Identifiers of records: sortable by the moment of creation and unique across machines."""

from __future__ import annotations

import re
import secrets
import time
from typing import NewType

OfficeId = NewType("OfficeId", str)
ContactId = NewType("ContactId", str)
MatterId = NewType("MatterId", str)
RequestId = NewType("RequestId", str)
LogEntryId = NewType("LogEntryId", str)
FollowUpId = NewType("FollowUpId", str)
FormalId = NewType("FormalId", str)
LetterId = NewType("LetterId", str)

ID_PATTERN = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_ID = re.compile(ID_PATTERN)


def new_id() -> str:
    """Return a UUID of version 7 (RFC 9562, section 5.7): 48 bits of time, 74 of chance.

    Records travel between laptops, so a counter would collide; sorting by id is sorting by age.
    """
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & ((1 << 48) - 1)) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def is_id(text: str) -> bool:
    """Say whether `text` has the form of a record id (a lower-case UUID of any version)."""
    return _ID.fullmatch(text) is not None
