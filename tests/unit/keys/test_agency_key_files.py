"""The key files of an agency: read as written, refused when changed, each by its own message."""

from __future__ import annotations

import base64
import json
import stat
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from db.keys import agency as agency_files
from db.keys.agency import (
    PRIVATE_SUFFIX,
    PUBLIC_SUFFIX,
    create_agency_key,
    open_agency_key,
    read_agency_key,
)
from db.keys.errors import (
    AgencyKeyExistsError,
    AgencyKeyFileError,
    AgencyKeyNewerError,
    AgencyLabelError,
    KdfBoundsError,
    PassphraseTooShortError,
    WrongAgencyPassphraseError,
)
from db.keys.escrow import AgencyKey
from db.keys.kdf import FLOOR
from tests.helpers.keys import NOW, Derivations

SECRET = "a second lantern"


@pytest.fixture(scope="session")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, AgencyKey, Derivations]:
    folder = tmp_path_factory.mktemp("agency")
    key = create_agency_key(folder, "key", "Central authority", SECRET, now=NOW, cost=FLOOR)
    return folder, key, Derivations()


@pytest.fixture
def public(pair: tuple[Path, AgencyKey, Derivations], tmp_path: Path) -> Path:
    copy = tmp_path / "public"
    copy.write_bytes((pair[0] / f"key{PUBLIC_SUFFIX}").read_bytes())
    return copy


@pytest.fixture
def private(
    pair: tuple[Path, AgencyKey, Derivations], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Patched because thousands of altered files are tried: the answers are the real ones."""
    monkeypatch.setattr(agency_files, "stretch", pair[2].stretch)
    copy = tmp_path / "private"
    copy.write_bytes((pair[0] / f"key{PRIVATE_SUFFIX}").read_bytes())
    return copy


def test_both_files_are_read_as_written(
    pair: tuple[Path, AgencyKey, Derivations], public: Path, private: Path
) -> None:
    assert read_agency_key(public) == pair[1]
    assert open_agency_key(private, SECRET).agency == pair[1]
    assert "Central" not in pair[1].words()


def test_files_are_open_to_their_owner_only(pair: tuple[Path, AgencyKey, Derivations]) -> None:
    assert {stat.S_IMODE(path.stat().st_mode) for path in pair[0].iterdir()} == {0o600}


def test_the_public_file_survives_mail_and_other_line_ends(public: Path) -> None:
    text = public.read_bytes()
    public.write_bytes(b"\r\n" + text.replace(b"\n", b"\r\n") + b"\r\n")
    assert read_agency_key(public).label == "Central authority"


def test_a_changed_character_anywhere_is_refused(public: Path, private: Path) -> None:
    for path, read in ((public, read_agency_key), (private, lambda p: open_agency_key(p, SECRET))):
        whole = path.read_bytes()
        for place in range(0, len(whole), 11):
            if whole[place : place + 1] == b"\n":
                continue
            changed = bytearray(whole)
            changed[place] = ord("A") if whole[place] != ord("A") else ord("B")
            path.write_bytes(changed)
            with pytest.raises(AgencyKeyFileError):
                read(path)


@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 100, b"-----BEGIN DRAGOMAN AGENCY KEY-----\n", b"\xff" * 40_000]
)
def test_other_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(AgencyKeyFileError):
        read_agency_key(path)
    with pytest.raises(AgencyKeyFileError):
        open_agency_key(path, SECRET)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "absent", tmp_path):
        with pytest.raises(AgencyKeyFileError) as refused:
            read_agency_key(path)
        assert refused.value.params == {"part": "missing"}


def test_one_half_is_not_taken_for_the_other(public: Path, private: Path) -> None:
    with pytest.raises(AgencyKeyFileError) as refused:
        read_agency_key(private)
    assert refused.value.params == {"part": "kind"}
    with pytest.raises(AgencyKeyFileError):
        open_agency_key(public, SECRET)


def _rewrite(path: Path, change: dict[str, Any]) -> None:
    """The file of somebody who knows the format: other values under a right checksum."""
    first, *lines, last = path.read_text().strip().split("\n")
    body = json.loads(base64.b64decode("".join(lines))[:-32])
    text = json.dumps(body | change, sort_keys=True, separators=(",", ":")).encode()
    inside = base64.b64encode(text + sha256(text).digest()).decode()
    path.write_text(f"{first}\n{inside}\n{last}\n")


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"v": 2}, AgencyKeyNewerError),
        ({"v": 0}, AgencyKeyFileError),
        ({"more": 1}, AgencyKeyFileError),
        ({"suite": "RSA"}, AgencyKeyFileError),
        ({"label": "two\nlines"}, AgencyKeyFileError),
        ({"label": ""}, AgencyKeyFileError),
        ({"key": "00" * 1216}, AgencyKeyFileError),
        ({"key": "00" * 1215}, AgencyKeyFileError),
        ({"created": "yesterday"}, AgencyKeyFileError),
    ],
)
def test_a_public_file_of_another_content_is_refused(
    public: Path, change: dict[str, Any], kind: type[Exception]
) -> None:
    _rewrite(public, change)
    with pytest.raises(kind):
        read_agency_key(public)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"kib": 2**31}, KdfBoundsError),
        ({"passes": 0}, KdfBoundsError),
        ({"lanes": 64}, KdfBoundsError),
        ({"kib": "65536"}, AgencyKeyFileError),
        ({"ct": "00" * 111}, AgencyKeyFileError),
        ({"nonce": ""}, AgencyKeyFileError),
        ({"label": "Another agency"}, WrongAgencyPassphraseError),
        ({"key": "ab" * 1216}, WrongAgencyPassphraseError),
        ({"created": "2026-03-14T09:26:54Z"}, WrongAgencyPassphraseError),
    ],
)
def test_a_private_file_of_another_content_is_refused(
    private: Path, change: dict[str, Any], kind: type[Exception]
) -> None:
    _rewrite(private, change)
    with pytest.raises(kind):
        open_agency_key(private, SECRET)


def test_the_seed_is_not_in_the_private_file_and_a_wrong_passphrase_is_called_wrong(private: Path) -> None:
    with pytest.raises(WrongAgencyPassphraseError):
        open_agency_key(private, "a third lantern!")


def test_nothing_is_written_for_a_bad_name_or_a_short_passphrase(tmp_path: Path) -> None:
    for label in ("", "x" * 81, "two\nlines", "turned \u202e round", " blank "):
        with pytest.raises(AgencyLabelError):
            create_agency_key(tmp_path, "key", label, SECRET, now=NOW, cost=FLOOR)
    with pytest.raises(PassphraseTooShortError):
        create_agency_key(tmp_path, "key", "Agency", "short", now=NOW, cost=FLOOR)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("suffix", [PUBLIC_SUFFIX, PRIVATE_SUFFIX])
def test_a_key_file_is_never_written_over(tmp_path: Path, suffix: str) -> None:
    there = tmp_path / f"key{suffix}"
    there.write_text("dear to somebody")
    with pytest.raises(AgencyKeyExistsError):
        create_agency_key(tmp_path, "key", "Agency", SECRET, now=NOW, cost=FLOOR)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["dear to somebody"]


def test_there_is_one_spelling_of_a_file(public: Path) -> None:
    """The last character of base64 may carry bits that are thrown away: they must be nought."""
    letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    whole = public.read_bytes()
    place = next(at for at in range(whole.rindex(b"-----END") - 1, 0, -1) if whole[at] in letters)
    for letter in letters:
        if letter != whole[place]:
            public.write_bytes(whole[:place] + bytes([letter]) + whole[place + 1 :])
            with pytest.raises(AgencyKeyFileError):
                read_agency_key(public)
