"""Files and folders of the store are private from the first moment, and replaced whole."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.disk import create_private_file, make_private_folder, read_bounded, replace_private_file
from db.errors import DiskFullError, StoreIoError, StoreReadOnlyError, from_os_error


@pytest.fixture
def open_umask() -> Iterator[None]:
    """The mask of a careless system."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_umask")
def test_folders_are_private_from_the_first_moment(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "a" / "b" / "c")
    for name in ("a", "a/b", "a/b/c"):
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o700
    with pytest.raises(FileExistsError):
        make_private_folder(tmp_path / "a")


@pytest.mark.usefixtures("open_umask")
def test_files_are_private_from_the_first_moment(tmp_path: Path) -> None:
    create_private_file(tmp_path / "made")
    replace_private_file(tmp_path / "replaced", b"new")
    for name in ("made", "replaced"):
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600
    with pytest.raises(FileExistsError):
        create_private_file(tmp_path / "made")


def test_at_most_one_byte_more_than_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * 100)
    assert read_bounded(path, 100) == b"x" * 100
    assert read_bounded(path, 99) == b"x" * 100
    assert read_bounded(path, 10) == b"x" * 11


def test_what_is_not_a_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read_bounded(tmp_path / "pipe", 10) is None
    (tmp_path / "zeros").symlink_to("/dev/zero")
    assert read_bounded(tmp_path / "zeros", 10) is None


def test_a_link_is_replaced_and_not_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("precious")
    (tmp_path / "link").symlink_to(tmp_path / "precious")
    replace_private_file(tmp_path / "link", b"new")
    assert (tmp_path / "precious").read_text() == "precious"
    assert (tmp_path / "link").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("ENOSPC", DiskFullError),
        ("EDQUOT", DiskFullError),
        ("EFBIG", DiskFullError),
        ("EROFS", StoreReadOnlyError),
        ("EACCES", StoreReadOnlyError),
        ("EIO", StoreIoError),
    ],
)
def test_errors_of_the_system_have_a_code_and_no_path(number: str, expected: type[Exception]) -> None:
    error = from_os_error(OSError(getattr(errno, number), "text", "/a/secret/path"))
    assert type(error) is expected
    assert "secret" not in str(error)
