"""The keys of a store on the terminal: each action as a script does it, and a person's at a terminal."""

from __future__ import annotations

import json
import os
import pty
import select
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from app.assets import read_text
from db.keys.agency import create_agency_key
from db.keys.kdf import FLOOR
from db.vault import create
from tests.helpers.door import ROOT, Answer, Door, run
from tests.helpers.keys import NOW, PASSPHRASE

NEW = "the new passphrase"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("door-keys") / "store"
    create(folder, PASSPHRASE, cost=FLOOR).store.close()
    return folder


@pytest.fixture
def door(pattern: Path, tmp_path: Path) -> Door:
    return Door(shutil.copytree(pattern, tmp_path / "store"))


def _keys(answer: Answer) -> list[tuple[str, str]]:
    """Kind and label of the keys in an answer that holds its published schema."""
    assert answer.code == 0, answer.out
    jsonschema.validate(answer.json, json.loads(read_text("schemas/keys-answer.schema.json")))
    return [(key["kind"], key["label"]) for key in answer.json["keys"]]


def _refusal(answer: Answer) -> tuple[int, Any]:
    return answer.code, answer.json["error"]["code"]


def test_a_passphrase_is_added_changed_and_removed(door: Door) -> None:
    added = door("keys", "passphrase", "--add", "--label", "safe", second=NEW)
    assert _keys(added) == [("passphrase", ""), ("passphrase", "safe"), ("recovery", "")]
    first, second, _ = (key["id"] for key in added.json["keys"])
    other = Door(door.folder, NEW)
    assert _keys(other("keys", "remove", first)) == [("passphrase", "safe"), ("recovery", "")]
    assert _refusal(door("keys", "list")) == (3, "wrong-passphrase")
    assert _refusal(other("keys", "remove", second)) == (1, "keys-last-passphrase")
    assert _refusal(other("keys", "remove", "0" * 16)) == (2, "keys-no-such-id")
    assert _refusal(other("keys", "passphrase", second="too short")) == (2, "passphrase-too-short")


def test_a_forgotten_passphrase_is_replaced_with_the_code_from_the_sheet(door: Door) -> None:
    made = door("keys", "recovery")
    assert len(_keys(made)) == 2
    code = made.json["recovery_code"]
    forgotten = Door(door.folder, code.replace("-", " ").lower())
    changed = forgotten("keys", "passphrase", "--forgotten", second=NEW)
    assert _keys(changed) == [("passphrase", ""), ("recovery", "")]
    assert _keys(Door(door.folder, NEW)("keys", "list")) == [("passphrase", ""), ("recovery", "")]


def test_the_agency_is_let_in_after_its_words_were_compared(door: Door, tmp_path: Path) -> None:
    agency = create_agency_key(tmp_path, "hq", "Ministry", "the agency passphrase", now=NOW, cost=FLOOR)
    file = str(tmp_path / "hq.agency-key")
    words = " ".join(agency.words())
    assert _refusal(door("keys", "escrow", file)) == (2, "no-passphrase")
    assert _refusal(door("keys", "escrow", file, "--words", words[:-1])) == (2, "agency-words")
    let_in = door("keys", "escrow", file, "--words", words, "--required")
    assert _keys(let_in)[-1] == ("escrow", "Ministry")
    assert let_in.json["keys"][-1]["words"] == list(agency.words())
    assert _refusal(door("keys", "remove", let_in.json["keys"][-1]["id"])) == (1, "keys-required")


def test_the_keys_are_replaced_and_the_records_stay(door: Door, tmp_path: Path) -> None:
    office = {"name": "Kripos", "country": "NO", "kind": "police"}
    assert door("put", "office", document=json.dumps(office).encode()).code == 0
    leaked = shutil.copytree(door.folder, tmp_path / "leaked")
    replaced = door("keys", "replace")
    assert _keys(replaced) == [("passphrase", ""), ("recovery", "")]
    assert replaced.json["complete"]
    assert len(replaced.json["recovery_code"].split("-")) == 8
    assert [hit["title"] for hit in door("find", "kripos").json["hits"]] == ["Kripos"]
    for name in ("keys.a", "keys.b"):
        shutil.copyfile(leaked / name, door.folder / name)
    assert _refusal(door("find", "kripos")) == (3, "store-mismatch")


@pytest.mark.parametrize(("slip", "said"), [(False, "is in force"), (True, "The old code still holds")])
def test_a_person_confirms_the_new_code_from_the_sheet(door: Door, slip: bool, said: str) -> None:
    """At a terminal: nothing is echoed of the passphrase, and a slip leaves the old code in force."""
    ours, theirs = pty.openpty()
    words = [sys.executable, "-m", "ui.main", "keys", "recovery", "--store", str(door.folder)]
    process = subprocess.Popen(
        words, stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT, start_new_session=True
    )
    os.close(theirs)
    screen = _until(ours, "Passphrase of the store: ")
    os.write(ours, f"{PASSPHRASE}\n".encode())
    for _ in range(2):
        screen += _until(ours, " on your sheet: ")
        code = next(word for word in screen.split() if word.count("-") == 7).split("-")
        number = int(screen.rsplit("Group ", 1)[1].split()[0])
        os.write(ours, f"{'00000' if slip else code[number - 1].lower()}\n".encode())
    screen += _until(ours, "")
    process.wait()
    os.close(ours)
    assert said in screen
    assert PASSPHRASE not in screen


def _until(terminal: int, text: str) -> str:
    """What a terminal shows until it asks for something, or with "" until its last process has ended."""
    shown = ""
    while not text or text not in shown:
        if not select.select([terminal], [], [], 60)[0]:
            pytest.fail(f"nothing was shown after {shown!r}")
        try:
            shown += os.read(terminal, 4096).decode()
        except OSError:
            break
    return shown


def test_every_action_has_help_with_an_example() -> None:
    for action in ("passphrase", "escrow", "replace"):
        answer = run("keys", action, "--help")
        assert answer.code == 0
        assert f"Example: dragoman keys {action}" in answer.out
