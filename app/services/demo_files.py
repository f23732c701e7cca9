"""Read the demo posting: the documents of `resources/demo`, in the order in which they came about.

Each file is a list of documents as `put` takes them, with marks in their texts (`demo_marks`). Two
things are more: `key`, the name by which other documents refer to a record, and the kind "step", which
is no record but something that happened to a formal request: it was signed, sent, received.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app import assets
from app.domain.codec import JsonValue
from app.domain.formal import FormalState
from app.domain.ids import FormalId
from app.services.demo_marks import ZONE, DemoFileError, Key, Marks

STEP = "step"

_FOLDER = "demo"
_REFERENCE_DAY = date(2024, 1, 3)
# The directory first: everything else refers to it. Then the cases, day by day, and what is to be done last.
_STAGE = {"office": 0, "contact": 1, "profile": 2, "followup": 4}
_CASES = 3
_RANK = ("matter", "request", "formal", "log", STEP)
_DAY_BEGINS = time(9, 0)


@dataclass(frozen=True, slots=True)
class DemoDocument:
    """One document, filled in for the day of the demo.

    Attributes:
        kind: Kind of record.
        moment: When it came about; None for the directory and for what is still to be done.
        body: The document as `put` takes it.
    """

    kind: str
    moment: datetime | None
    body: Mapping[str, JsonValue]

    def source(self) -> bytes:
        """Return the document as the bytes of a file."""
        return json.dumps(self.body, ensure_ascii=False).encode("utf-8")


@dataclass(frozen=True, slots=True)
class DemoStep:
    """Something that happened to a formal request.

    Attributes:
        moment: When it happened.
        formal_id: The formal request.
        state: State that it came into; "signed" is reached by signing.
        note: What was said about it.
    """

    moment: datetime
    formal_id: FormalId
    state: FormalState
    note: str = ""


def read_posting(today: date) -> tuple[DemoDocument | DemoStep, ...]:
    """Return everything in the demo posting as it stands on `today`; raises DemoFileError."""
    raw = tuple(_raw_documents())
    ids = record_ids(raw)
    marks = Marks(today, ids)
    placed = sorted(
        ((_place(filled), filled) for filled in (_filled(document, marks, ids) for document in raw)),
        key=lambda pair: pair[0],
    )
    return tuple(_read(filled) for _, filled in placed)


def record_id(kind: str, key: str) -> str:
    """Return the id of the record of the demo posting with this kind and name: the same in every build.

    Raises DemoFileError when there is none.
    """
    found = record_ids(tuple(_raw_documents())).get((kind, key))
    if found is None:
        raise DemoFileError(f"no {kind} {key}")
    return found


def record_ids(raw: tuple[JsonValue, ...]) -> Mapping[Key, str]:
    """Return the ids of the documents that have a name, by kind and name."""
    return {(d["document"], d["key"]): _id_of(d) for d in raw if "key" in d}


def _raw_documents() -> Iterator[JsonValue]:
    for name in (*assets.names(_FOLDER, ".json"), *assets.names(f"{_FOLDER}/cases", ".json")):
        yield from json.loads(assets.read_text(name))


def _id_of(raw: JsonValue) -> str:
    """Return the id of a document: a UUID of version 7 in form, the same whenever the demo is made.

    Sorting by id is sorting by age, so its time is that of the record in a demo of the reference day.
    """
    told = raw.get("opened_on") or raw.get("at")
    age = date.fromisoformat(Marks(_REFERENCE_DAY, {}).fill(told)[:10]) if told else _REFERENCE_DAY
    named = raw.get("key") or json.dumps(raw, sort_keys=True, ensure_ascii=False)
    return stable_id(raw["document"], named, age - _REFERENCE_DAY)


def stable_id(kind: str, name: str, age: timedelta = timedelta()) -> str:
    """Return the id that a record of this kind and name always has; `age` is negative for an older one."""
    moment = datetime.combine(_REFERENCE_DAY, _DAY_BEGINS, ZONE) + age
    chance = hashlib.sha256(f"{kind}/{name}".encode()).hexdigest()
    digits = f"{round(moment.timestamp() * 1000):012x}7{chance[:3]}8{chance[3:18]}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def _filled(raw: JsonValue, marks: Marks, ids: Mapping[Key, str]) -> JsonValue:
    body = marks.fill({name: value for name, value in raw.items() if name != "key"})
    if raw["document"] not in ("profile", STEP):
        body["id"] = ids[raw["document"], raw["key"]] if "key" in raw else _id_of(raw)
    return body


def _place(body: JsonValue) -> tuple[int, str, int, str]:
    kind = body["document"]
    if kind in _STAGE:
        return _STAGE[kind], "", 0, ""
    told = body["at"] if "at" in body else body["opened_on"]
    return _CASES, told[:10], _RANK.index(kind), told


def _read(body: JsonValue) -> DemoDocument | DemoStep:
    kind = body["document"]
    if kind == STEP:
        moment = datetime.fromisoformat(body["at"])
        state = FormalState(body["state"])
        return DemoStep(moment, FormalId(body["formal_id"]), state, body.get("note", ""))
    return DemoDocument(kind, _moment(body) if kind not in _STAGE else None, body)


def _moment(body: JsonValue) -> datetime:
    if "at" in body:
        return datetime.fromisoformat(body["at"])
    return datetime.combine(date.fromisoformat(body["opened_on"]), _DAY_BEGINS, ZONE)
