"""A key file with every kind of slot: altered anywhere it is refused, and every kind of secret opens it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.errors import AppError
from db.keys import slots
from db.keys.agency import create_agency_key, open_agency_key
from db.keys.body import Slot
from db.keys.canonical import canonical
from db.keys.change import KeyChanges
from db.keys.copies import NAMES
from db.keys.envelope import MAGIC, unpack
from db.keys.errors import (
    KdfBoundsError,
    KeysAlteredError,
    KeysDamagedError,
    NoSuchSlotError,
    RecoveryGroupError,
    WrongPassphraseError,
)
from db.keys.kdf import FLOOR
from db.keys.recovery import ALPHABET, RecoveryCode
from db.keys.unlock import (
    create_keys,
    unlock_with_agency_key,
    unlock_with_passphrase,
    unlock_with_recovery,
)
from tests.helpers.keys import NOW, PASSPHRASE, Derivations, Made, light_stretch

DEPUTY = "the deputy's passphrase"
LATER = Slot("00000000000000e5", "smart-card", NOW, {"serial": "7"}, b"\x01" * 16, b"", bytes(100))


@pytest.fixture
def full(made: Made, derivations: Derivations, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Two passphrases, one with a label, a recovery code, an agency's slot and one of a later version."""
    derivations.quick_except = frozenset(slot.salt for slot in made.keys.body.slots)
    agency = create_agency_key(
        tmp_path_factory.mktemp("hq"), "hq", "Ministry", "the agency passphrase", now=NOW, cost=FLOOR
    )
    changes = KeyChanges(made.keys, lambda: NOW, FLOOR)
    changes.add_passphrase(PASSPHRASE, DEPUTY, "deputy")
    changes.set_escrow(PASSPHRASE, agency, required=True)
    made.keys.save_everywhere(replace(made.keys.body, slots=(*made.keys.body.slots, LATER)))
    return made


def _write(folder: Path, content: bytes) -> None:
    for name in NAMES:
        (folder / name).write_bytes(content)


def _content(made: Made) -> bytes:
    return (made.folder / NAMES[0]).read_bytes()


def test_every_flipped_byte_is_refused_whatever_slot_it_stands_in(
    full: Made, derivations: Derivations
) -> None:
    """S9. In long rows of digits every seventh byte, everywhere else every byte; the file of a new store is
    flipped at every byte elsewhere."""
    content = bytearray(_content(full))
    long = {place for run in re.finditer(rb"[0-9a-f]{90,}", content) for place in range(*run.span())}
    (full.folder / NAMES[1]).unlink()  # one copy alone, so that the other cannot help
    tried = 0
    for place in range(len(content)):
        if place in long and place % 7:
            continue
        tried += 1
        flipped = content.copy()
        flipped[place] ^= 1 << place % 7
        (full.folder / NAMES[0]).write_bytes(flipped)
        with pytest.raises(AppError) as refused:
            unlock_with_passphrase(full.folder, DEPUTY)
        assert refused.value.code in {
            "keys-damaged", "keys-altered", "keys-newer", "keys-kdf-bounds", "wrong-passphrase",
            "keys-no-such-slot",
        }  # fmt: skip
    assert tried > 2000


Change = Callable[[dict[str, Any]], object]

FORGED: dict[str, tuple[Change, type[AppError]]] = {
    "the agency's slot dropped": (lambda d: d["slots"].pop(3), KeysAlteredError),
    "the slot of a later kind dropped": (lambda d: d["slots"].pop(4), KeysAlteredError),
    "the other passphrase dropped": (lambda d: d["slots"].pop(0), KeysAlteredError),
    "both passphrases dropped": (lambda d: d["slots"].__delitem__(slice(0, 2)), NoSuchSlotError),
    "passphrases exchanged": (lambda d: d["slots"].insert(0, d["slots"].pop(1)), KeysAlteredError),
    "a slot of an unknown kind added": (
        lambda d: d["slots"].append({**d["slots"][4], "id": "0" * 16}),
        KeysAlteredError,
    ),
    "a slot twice": (lambda d: d["slots"].append(d["slots"][4]), KeysDamagedError),
    "a label of the wrong length": (lambda d: d["slots"][1]["params"].update(label="00"), KeysDamagedError),
    "a label in clear": (lambda d: d["slots"][1]["params"].update(label="deputy"), KeysDamagedError),
    "a label that is a number": (lambda d: d["slots"][1]["params"].update(label=7), KeysDamagedError),
    "a label taken away": (lambda d: d["slots"][1]["params"].pop("label"), WrongPassphraseError),
    "a label put on another slot": (
        lambda d: d["slots"][2]["params"].update(label=d["slots"][1]["params"]["label"]),
        KeysAlteredError,
    ),
    "the requirement taken out of the policy": (
        lambda d: d["policy"].pop("require_escrow"),
        KeysAlteredError,
    ),
    "a cheaper derivation of the other passphrase": (
        lambda d: d["slots"][0]["params"].update(kib=19456),
        KeysAlteredError,
    ),
    "a thousand passes": (lambda d: d["slots"][2]["params"].update(passes=1000), KdfBoundsError),
    "4 TiB in the last slot of its kind": (
        lambda d: d["slots"][1]["params"].update(kib=2**42 // 1024),
        KdfBoundsError,
    ),
}


@pytest.mark.parametrize(("change", "expected"), FORGED.values(), ids=FORGED.keys())
def test_a_forged_slot_of_any_kind_is_refused_by_cause(
    full: Made, change: Change, expected: type[AppError]
) -> None:
    frame = unpack(_content(full))
    document = json.loads(frame.untrusted_body)
    change(document)
    body = canonical(document)
    _write(full.folder, MAGIC + len(body).to_bytes(4) + body + frame.mac)
    with pytest.raises(expected):
        unlock_with_passphrase(full.folder, DEPUTY)


def test_every_way_opens_the_same_keys(full: Made) -> None:
    ways = [
        unlock_with_passphrase(full.folder, PASSPHRASE),
        unlock_with_passphrase(full.folder, DEPUTY),
        unlock_with_recovery(full.folder, full.code.text()),
    ]
    assert all(keys.raw_database_key() == full.keys.raw_database_key() for keys in ways)
    assert LATER in ways[0].body.slots


def test_a_hundred_stores_open_with_their_code_and_at_the_agency(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S14. Patched: two hundred derivations, each the real function with little memory."""
    monkeypatch.setattr(slots, "stretch", light_stretch)
    agency = create_agency_key(tmp_path, "hq", "Ministry", "the agency passphrase", now=NOW, cost=FLOOR)
    private = open_agency_key(tmp_path / "hq.agency-private-key", "the agency passphrase")
    codes = set()
    for number in range(100):
        folder = tmp_path / str(number)
        folder.mkdir()
        keys, first = create_keys(folder, PASSPHRASE, now=NOW, cost=FLOOR)
        changes = KeyChanges(keys, lambda: NOW + timedelta(days=1), FLOOR)
        changes.set_escrow(PASSPHRASE, agency, required=False)
        code = RecoveryCode.generate() if number % 2 else first
        if code is not first:
            changes.renew_recovery(first.text(), code)
        raw = keys.raw_database_key()
        assert unlock_with_recovery(folder, code.text()).raw_database_key() == raw
        assert unlock_with_agency_key(folder, private).raw_database_key() == raw
        codes.add(code.text())
    assert len(codes) == 100


def test_any_wrong_character_of_any_code_is_found_before_deriving(
    made: Made, derivations: Derivations
) -> None:
    """S14: 10 codes, all 40 places, all 31 other characters: 12,400 slips, all named by their group."""
    asked = derivations.asked
    for _ in range(10):
        text = "".join(RecoveryCode.generate().groups)
        for place in range(len(text)):
            for wrong in ALPHABET.replace(text[place], ""):
                with pytest.raises(RecoveryGroupError) as refused:
                    unlock_with_recovery(made.folder, text[:place] + wrong + text[place + 1 :])
                assert refused.value.params == {"group": place // 5 + 1}
    assert derivations.asked == asked
