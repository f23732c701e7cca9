"""The terminal journey: from an empty store, by documents, to a signed letter that others accept."""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.domain.ids import new_id
from db.keys.kdf import FLOOR
from db.vault import create
from tests.helpers.door import Door, run
from tests.helpers.keys import PASSPHRASE
from tests.helpers.pki import Pki

CASES = Path(__file__).parents[1] / "data" / "cases"
PASSWORD = "token in the drawer"


@pytest.fixture(scope="module")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("door") / "store"
    create(folder, PASSPHRASE, cost=FLOOR).store.close()
    return folder


@pytest.fixture(scope="module")
def signing_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("signing") / "officer.p12"
    file.write_bytes(Pki(now=datetime.now(UTC)).signer().p12(PASSWORD))
    return file


@pytest.fixture
def door(empty_store: Path, tmp_path: Path) -> Door:
    folder = tmp_path / "store"
    shutil.copytree(empty_store, folder)
    return Door(folder)


def _put(door: Door, record: str, **document: Any) -> str:
    answer = door("put", record, document=json.dumps(document).encode())
    assert answer.code == 0, answer.out
    record_id: str = answer.json["id"]
    return record_id


def _case(door: Door, name: str) -> str:
    return _put(door, "formal", **json.loads((CASES / name).read_text("utf-8")))


def test_init_makes_a_store_and_says_the_recovery_code_once(tmp_path: Path) -> None:
    door = Door(tmp_path / "desk")
    answer = door("init")
    assert answer.code == 0
    assert len(answer.json["recovery_code"].split("-")) == 8
    assert door("find", "anybody").code == 1
    again = door("init")
    assert (again.code, again.json["error"]["code"]) == (2, "folder-not-empty")


def test_an_officer_goes_from_a_call_to_a_formal_request(door: Door) -> None:
    _put(door, "profile", name="Aoife Example", function="Liaison officer", place="Oslo",
         authority={"name": "Central Authority", "country": "IE", "address": "Dublin"})  # fmt: skip
    office = _put(door, "office", name="Kripos", country="NO", kind="police")
    contact = _put(
        door, "contact", name="Kari Nordmann", country="NO", office_id=office,
        channels=[{"kind": "phone", "value": "+47 22 00 00 00"}],
    )  # fmt: skip
    found = door("find", "nordmann", "norv").json["hits"]
    assert [(hit["id"], hit["reason"]) for hit in found if hit["kind"] == "contact"] == [(contact, "country")]
    request = _put(
        door, "request", subject="Account of the boat seller", country="NO", office_id=office,
        contact_id=contact, purpose="To find the money.", items=[{"asked": "Whose account is it?"}],
    )  # fmt: skip
    assert door("log", request, "--call", "asked by phone", "--state", "sent", "--next", "2020-01-01",
                "--action", "ring again").json["state"] == "sent"  # fmt: skip
    agenda = door("agenda").json
    assert [row["action"] for row in agenda["overdue"]] == ["ring again"]
    promoted = door("promote", "REQ-" + str(agenda["on"])[:4] + "-0001")
    assert promoted.code == 0
    checked = door("check", promoted.json["formal"])
    assert checked.code == 1
    codes = {finding["code"] for finding in checked.json["findings"]}
    assert {"completeness:facts", "completeness:nexus", "completeness:legal_basis"} <= codes
    assert door("promote", request).json["error"]["code"] == "already-formal"


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("uncac_procurement_en.json",
         ["Λευκός Κύκνος Συμβουλευτική Λτδ", "CY00 0000 0000 0000 0000 0000 0042", "46(15)(a)",
          "31 March 2027"]),
        ("vienna_transit_fr.json",
         ["pièces de rechange agricoles", "Aïssatou Exemple", "15 février 2027", "TLP:AMBER", "par. 10 c)"]),
    ],
)  # fmt: skip
def test_a_case_written_by_hand_becomes_a_signed_letter(
    door: Door, tmp_path: Path, signing_file: Path, name: str, facts: list[str]
) -> None:
    formal = _case(door, name)
    assert door("check", formal).json == {"formal": formal, "complete": True, "findings": []}
    letter = tmp_path / "letter.pdf"
    answer = door("letter", formal, "--out", str(letter), "--sign-p12", str(signing_file), second=PASSWORD)
    assert answer.code == 0, answer.out
    assert answer.json["signed"] is True
    _accepted_by_others(letter)
    text = subprocess.run(["pdftotext", "-layout", letter, "-"], capture_output=True, check=True).stdout
    words = " ".join(text.decode().split())
    for fact in facts:
        assert " ".join(fact.split()) in words
    verdict = door("verify", str(letter), opens=False)
    assert (verdict.code, verdict.json["verdict"]) == (0, "intact")
    assert verdict.json["sha256"] == answer.json["sha256"]


def _accepted_by_others(letter: Path) -> None:
    said = subprocess.run(["pdfsig", "-nocert", letter], capture_output=True, check=False).stdout.decode()
    assert "Signature is Valid." in said
    assert "Total document signed" in said
    assert subprocess.run(["qpdf", "--check", letter], capture_output=True, check=False).returncode == 0


def test_a_signed_request_is_final(door: Door, tmp_path: Path, signing_file: Path) -> None:
    formal = _case(door, "vienna_transit_fr.json")
    for name in ("en", "fr"):
        answer = door("letter", formal, "--out", str(tmp_path / f"{name}.pdf"), "--language", name,
                      "--sign-p12", str(signing_file), second=PASSWORD)  # fmt: skip
        assert answer.code == 0, answer.out
    again = door("letter", formal, "--out", str(tmp_path / "again.pdf"), "--language", "fr",
                 "--sign-p12", str(signing_file), second=PASSWORD)  # fmt: skip
    assert (again.code, again.json["error"]["code"]) == (1, "letter-signed-before")
    assert not (tmp_path / "again.pdf").exists()
    document = door("get", "formal", formal).json
    assert document["state"] == "signed"
    changed = {**document, "facts": "other", "state": "draft"}
    answer = door("put", "formal", document=json.dumps(changed).encode())
    assert (answer.code, answer.json["error"]["code"]) == (1, "formal-final")
    assert door("get", "formal", formal).json == document


def test_gaps_stop_the_signature_unless_the_officer_says_so(
    door: Door, tmp_path: Path, signing_file: Path
) -> None:
    formal = _put(door, "formal", title="t", requesting_state="IE", requested_state="NO")
    letter = tmp_path / "letter.pdf"
    sign = ("letter", formal, "--out", str(letter), "--sign-p12", str(signing_file))
    refused = door(*sign, second=PASSWORD)
    assert refused.code == 1
    assert not letter.exists()
    unsigned = door("letter", formal, "--out", str(letter))
    assert unsigned.json["signed"] is False
    text = subprocess.run(["pdftotext", letter, "-"], capture_output=True, check=True).stdout.decode()
    assert "DRAFT" in text
    letter.unlink()
    despite = door(*sign, "--despite-gaps", second=PASSWORD)
    assert despite.code == 0, despite.out
    assert "completeness:facts" in despite.json["accepted_gaps"]


@pytest.mark.parametrize(
    ("spoil", "code"),
    [("password", 1), ("garbage", 1), ("missing", 4), ("there", 4), ("no folder", 4)],
)
def test_a_letter_that_cannot_be_signed_or_delivered_leaves_nothing(
    door: Door, tmp_path: Path, signing_file: Path, spoil: str, code: int
) -> None:
    formal = _case(door, "vienna_transit_fr.json")
    letter, file, password = tmp_path / "letter.pdf", signing_file, PASSWORD
    if spoil == "password":
        password = "another one"
    elif spoil == "garbage":
        file = tmp_path / "garbage.p12"
        file.write_bytes(b"\x30\x82garbage")
    elif spoil == "missing":
        file = tmp_path / "nowhere.p12"
    elif spoil == "there":
        letter.write_bytes(b"mine")
    else:
        letter = tmp_path / "nowhere" / "letter.pdf"
    answer = door("letter", formal, "--out", str(letter), "--sign-p12", str(file), second=password)
    assert answer.code == code, answer.out
    assert answer.json["error"]["message"]
    assert not letter.exists() or letter.read_bytes() == b"mine"
    assert door("get", "formal", formal).json.get("state", "draft") == "draft"
    assert [path for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_a_wrong_passphrase_opens_nothing(door: Door) -> None:
    answer = Door(door.folder, "not the right passphrase")("list", "contact")
    assert (answer.code, answer.json["error"]["code"]) == (3, "wrong-passphrase")


@pytest.mark.parametrize("state", ["missing", "empty", "short", "plain", "no keys"])
def test_a_store_that_is_none_is_refused_and_left_alone(door: Door, state: str) -> None:
    store = door.folder / "store.db"
    if state == "missing":
        shutil.rmtree(door.folder)
    elif state == "empty":
        store.write_bytes(b"")
    elif state == "short":
        store.write_bytes(store.read_bytes()[:1000])
    elif state == "plain":
        store.write_bytes(b"SQLite format 3\x00" + b"\x00" * 8176)
    else:
        for name in ("keys.a", "keys.b"):
            (door.folder / name).unlink(missing_ok=True)
    before = _contents(door.folder)
    answer = door("list", "contact")
    assert answer.code == 3, answer.out
    assert _contents(door.folder) == before


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_bad_document_is_refused_with_pointers_and_nothing_is_kept(door: Door) -> None:
    document = {"name": "x", "country": "NO", "channels": [{"kind": "phone"}], "colour": 1}
    answer = door("put", "office", document=json.dumps(document).encode())
    assert answer.code == 2
    pointers = {fault["pointer"] for fault in answer.json["error"]["details"]["faults"]}
    assert pointers == {"/channels/0/value", "/colour"}
    assert door("list", "office").json["rows"] == []


def test_a_reference_to_nothing_is_refused(door: Door) -> None:
    document = {"subject": "x", "country": "NO", "office_id": new_id()}
    answer = door("put", "request", document=json.dumps(document).encode())
    faults = answer.json["error"]["details"]["faults"]
    assert [(fault["pointer"], fault["fault"]) for fault in faults] == [("/office_id", "no_such_record")]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["nonsense"], 2),
        (["find", "--limit", "0"], 2),
        (["put", "spaceship"], 2),
        (["agenda", "--on", "31.12.2026"], 2),
        (["verify", "nowhere.pdf"], 4),
        (["verify", __file__], 1),
        (["list", "contact", "--store", "nowhere"], 2),
    ],
)
def test_wrong_words_are_answered_in_json(words: list[str], code: int) -> None:
    answer = run(*words, "--json")
    assert answer.code == code, answer.out + answer.err
    document = answer.json
    assert "error" in document or document["verdict"] == "not_valid"


@pytest.mark.parametrize("command", ["init", "demo", "find", "show", "list", "put", "get", "agenda", "log",
                                     "promote", "check", "letter", "verify"])  # fmt: skip
def test_every_command_explains_itself_with_an_example(command: str) -> None:
    answer = run(command, "--help")
    assert answer.code == 0
    assert f"dragoman {command}" in answer.out.split("Example:")[-1]


def test_markup_in_a_record_is_printed_literally(door: Door, tmp_path: Path) -> None:
    payload = 'A & B <b>bold</b> <img src="file:///etc/passwd"> {x} %s'
    formal = _put(door, "formal", title="t", requesting_state="IE", requested_state="NO", facts=payload)
    letter = tmp_path / "letter.pdf"
    assert door("letter", formal, "--out", str(letter)).code == 0
    text = subprocess.run(["pdftotext", letter, "-"], capture_output=True, check=True).stdout.decode()
    assert " ".join(payload.split()) in " ".join(text.split())
    assert "root:" not in text


def test_a_character_that_no_font_has_is_named_and_stops_the_letter(door: Door, tmp_path: Path) -> None:
    formal = _put(door, "formal", title="t", requesting_state="IE", requested_state="NO", facts="ab 𓀀 cd")
    letter = tmp_path / "letter.pdf"
    answer = door("letter", formal, "--out", str(letter))
    assert answer.code == 1
    assert answer.json["error"]["details"]["code_point"] == "U+13000"
    assert not letter.exists()


CANARIES = {
    "facts": "Zebrafinkquartz",
    "title": "Mandrillopal",
    "purpose": "Okapitopaz",
    "subject": "Gnuberyl",
}


def test_no_word_of_a_record_is_in_clear_in_any_file_of_the_store(
    door: Door, tmp_path: Path, signing_file: Path
) -> None:
    document = {**json.loads((CASES / "uncac_procurement_en.json").read_text("utf-8")), **CANARIES}
    formal = _put(door, "formal", **document)
    door("letter", formal, "--out", str(tmp_path / "l.pdf"), "--sign-p12", str(signing_file), second=PASSWORD)
    words = [*CANARIES.values(), "Kamau", "Λευκός", "SQLite format", "%PDF", "CREATE TABLE"]
    for path in door.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for word in words:
                for form in (word, word.lower(), word.upper()):
                    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                        assert form.encode(encoding) not in content, (path.name, word)
            assert path.stat().st_mode & 0o077 == 0
