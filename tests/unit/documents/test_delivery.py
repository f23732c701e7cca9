"""A verified letter is delivered whole or not at all, and never over another file."""

from __future__ import annotations

import hashlib
import os
import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.documents.chain import Verified
from app.documents.delivery import deliver
from app.documents.errors import AlreadyThereError, FolderMissingError, NoSpaceError, NotWritableError
from app.documents.verifying import confirm
from tests.helpers.letters import signed_letter
from tests.helpers.pki import NOW, Pki


@pytest.fixture(scope="module")
def letter() -> Verified:
    return confirm(signed_letter(Pki().signer()), now=NOW)


def test_file_is_complete_private_and_recorded(letter: Verified, tmp_path: Path) -> None:
    issued = deliver(letter, tmp_path / "letter.pdf")
    data = (tmp_path / "letter.pdf").read_bytes()
    assert data == letter.data
    assert issued.sha256 == hashlib.sha256(data).hexdigest()
    assert (issued.size, issued.pages) == (len(data), letter.pages)
    assert issued.signature == letter.signature
    assert stat.S_IMODE((tmp_path / "letter.pdf").stat().st_mode) == 0o600
    assert names_in(tmp_path) == ["letter.pdf"]


def test_another_file_is_never_replaced(letter: Verified, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"something else")
    with pytest.raises(AlreadyThereError):
        deliver(letter, path)
    assert path.read_bytes() == b"something else"
    assert names_in(tmp_path) == ["letter.pdf"]


def test_a_link_that_leads_nowhere_is_not_followed(letter: Verified, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.symlink_to(tmp_path / "elsewhere.pdf")
    with pytest.raises(AlreadyThereError):
        deliver(letter, path)
    assert not (tmp_path / "elsewhere.pdf").exists()


def test_a_folder_that_is_not_there_is_named_so(letter: Verified, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / "absent" / "letter.pdf", tmp_path / "file" / "letter.pdf"):
        with pytest.raises(FolderMissingError):
            deliver(letter, path)


def test_a_full_medium_leaves_nothing_behind(letter: Verified, tmp_path: Path) -> None:
    with largest_file(len(letter.data) // 2), pytest.raises(NoSpaceError):
        deliver(letter, tmp_path / "letter.pdf")
    assert names_in(tmp_path) == []
    deliver(letter, tmp_path / "letter.pdf")


def test_a_folder_that_can_not_be_written_to_is_named_so(letter: Verified, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    folder.chmod(0o555)
    with ordinary_user(), pytest.raises(NotWritableError):
        deliver(letter, folder / "letter.pdf")
    assert names_in(folder) == []


def test_failures_do_not_tell_paths(letter: Verified, tmp_path: Path) -> None:
    with pytest.raises(FolderMissingError) as caught:
        deliver(letter, tmp_path / "secret case" / "letter.pdf")
    assert "secret" not in str(caught.value)
    assert caught.value.params == {}


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No file can grow beyond `size` bytes: what a full disk looks like to a writer."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Permissions don't bind the administrator: give up that power for a moment, where we have it."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
