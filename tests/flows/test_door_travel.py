"""An officer travels, by terminal: seals and leaves, or carries a little and merges it back."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from app.assets import read_text
from app.clock import SystemClock
from db.keys.agency import create_agency_key, read_agency_key
from db.keys.kdf import FLOOR
from db.vault import create, open_with_passphrase
from tests.helpers.door import Answer, Door, run
from tests.helpers.keys import NOW, PASSPHRASE
from ui.wiring import open_desk

AGENCY = "the agency passphrase"
NEW = "a lantern at the other shore"
CANARY = "Zanzibar Canary Trading"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that an agency can open, with one contact in it, and the agency's key files beside it."""
    folder = tmp_path_factory.mktemp("door-travel")
    agency = create_agency_key(folder, "hq", "Central authority", AGENCY, now=NOW, cost=FLOOR)
    made = create(folder / "store", PASSPHRASE, cost=FLOOR)
    keys = made.store.keys
    slots = (*keys.body.slots, keys.sealed_for(agency, now=NOW))
    keys.save_everywhere(replace(keys.body, slots=slots))
    made.store.close()
    contact = {"name": CANARY, "country": "TZ"}
    assert Door(folder / "store")("put", "contact", document=json.dumps(contact).encode()).code == 0
    return folder


@pytest.fixture
def door(pattern: Path, tmp_path: Path) -> Door:
    return Door(shutil.copytree(pattern / "store", tmp_path / "store"))


def _answer(answer: Answer, schema: str, code: int = 0) -> Any:
    assert answer.code == code, answer.out + answer.err
    jsonschema.validate(answer.json, json.loads(read_text(f"schemas/{schema}.schema.json")))
    return answer.json


def _refusal(answer: Answer) -> tuple[int, str]:
    return answer.code, answer.json["error"]["code"]


def _names(answer: Answer) -> list[str]:
    return [row["name"] for row in answer.json["rows"]]


def _renamed(folder: Path, passphrase: str, name: str) -> str:
    """Give the one contact of a store another name, and say which it had; in this process, to be quick."""
    store = open_with_passphrase(folder, passphrase)
    try:
        desk = open_desk(store, SystemClock())
        (row,) = desk.directory.contacts()
        desk.directory.save_contact(replace(desk.directory.contact(row.id), name=name))
        return row.name
    finally:
        store.close()


def test_an_agency_makes_its_key_and_says_its_words(tmp_path: Path) -> None:
    words = ("agency", "new-key", "hq", "--label", "Ministry", "--to", str(tmp_path), "--passphrase-stdin")
    made = _answer(run(*words, "--json", typed=f"{AGENCY}\n".encode()), "agency-answer")
    file = tmp_path / "hq.agency-key"
    assert made["words"] == list(read_agency_key(file).words())
    assert _answer(run("agency", "words", str(file), "--json"), "agency-answer")["label"] == "Ministry"
    assert _refusal(run(*words, "--json", typed=f"{AGENCY}\n".encode())) == (2, "agency-key-exists")
    assert _refusal(run("agency", "words", str(tmp_path), "--json")) == (3, "agency-key-file")


def test_the_agency_opens_the_store_in_every_command(door: Door, pattern: Path) -> None:
    at_agency = Door(door.folder, AGENCY)
    key = ("--agency-key", str(pattern / "hq.agency-private-key"))
    assert _names(at_agency("list", "contact", *key)) == [CANARY]
    assert _refusal(door("list", "contact", *key)) == (3, "wrong-agency-passphrase")


def test_a_sealed_store_is_gone_here_and_comes_back_there(door: Door, pattern: Path, tmp_path: Path) -> None:
    sealed = tmp_path / "stick" / "sealed"
    kept = _answer(door("travel", "seal", str(tmp_path / "first")), "seal-answer")
    assert not kept["removed"]
    assert _names(door("list", "contact")) == [CANARY]
    gone = _answer(door("travel", "seal", str(sealed), "--remove"), "seal-answer")
    assert (gone["removed"], gone["keys_left"], gone["left"]) == (True, 0, 0)
    assert gone["openers"][0]["label"] == "Central authority"
    assert not door.folder.exists()
    for path in sealed.iterdir():
        assert CANARY.encode() not in path.read_bytes()
    assert _refusal(Door(sealed)("list", "contact")) == (3, "keys-no-such-slot")
    private = str(pattern / "hq.agency-private-key")
    restored = Door(tmp_path / "again", AGENCY)("travel", "restore", str(sealed), private, second=NEW)
    assert len(_answer(restored, "restore-answer")["recovery_code"]) > 40
    assert _names(Door(tmp_path / "again", NEW)("list", "contact")) == [CANARY]
    again = Door(tmp_path / "again", AGENCY)("travel", "restore", str(sealed), private, second=NEW)
    assert _refusal(again) == (2, "folder-not-empty")


def test_without_an_agency_key_nothing_is_sealed_or_removed(tmp_path: Path) -> None:
    create(tmp_path / "store", PASSPHRASE, cost=FLOOR).store.close()
    refused = Door(tmp_path / "store")("travel", "seal", str(tmp_path / "sealed"), "--remove")
    assert _refusal(refused) == (1, "no-agency-key")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["store"]
    spoken = run(
        "travel", "seal", str(tmp_path / "sealed"), "--store", str(tmp_path / "store"),
        "--passphrase-stdin", typed=f"{PASSPHRASE}\n".encode(),
    )  # fmt: skip
    assert "Ask your agency for its key file" in spoken.err


def test_what_is_carried_comes_back_and_a_clash_waits_for_a_decision(door: Door, tmp_path: Path) -> None:
    record = door("list", "contact").json["rows"][0]["id"]
    journey = str(tmp_path / "journey")
    dry = _answer(door("travel", "carry", journey, record, "--dry-run"), "carry-answer")
    assert [each["label"] for each in dry["records"]] == [CANARY]
    carried = _answer(door("travel", "carry", journey, record, second=NEW), "carry-answer")
    assert carried["records"] == dry["records"]
    away = tmp_path / "journey"
    assert _renamed(away, NEW, "Away") == CANARY
    assert _renamed(door.folder, PASSPHRASE, "Home") == CANARY
    clash = _answer(door("travel", "merge", journey, "--remove", second=NEW), "merge-answer", code=1)
    assert [(each["clash"], each["fields"]) for each in clash["clashes"]] == [("both_changed", ["name"])]
    assert _renamed(away, NEW, "Away") == "Away"
    done = door("travel", "merge", journey, "--take-away", record, "--remove", second=NEW)
    assert _answer(done, "merge-answer")["removed"]
    assert _renamed(door.folder, PASSPHRASE, "Again") == "Away"
    assert not away.exists()


def test_a_store_from_elsewhere_is_not_merged(door: Door, pattern: Path, tmp_path: Path) -> None:
    other = shutil.copytree(pattern / "store", tmp_path / "other")
    refused = door("travel", "merge", str(other), second=PASSPHRASE)
    assert _refusal(refused) == (1, "travel-store-not-from-here")
    assert _refusal(door("travel", "carry", str(other), "REQ-2026-0404", second=NEW)) == (2, "record-absent")
    record = door("list", "contact").json["rows"][0]["id"]
    full = door("travel", "carry", str(other), record, second=NEW)
    assert _refusal(full) == (2, "folder-not-empty")
    open_with_passphrase(other, PASSPHRASE).close()
