"""One whole desktop session under strace: nothing leaves the store but the file that was chosen.

Every text field of every kind of record holds a canary behind markup (S2, S33, S34, S35, S36): the letter,
the store and our settings file are all that is written; no canary in any of the bytes outside the letter, no
socket but to the screen, no file that markup names is ever asked for, nothing in logs, and nothing is left in
any folder of this user.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.canaries import STEM, canaries_in, canary, clothes
from tests.helpers.paper import poppler_text
from tests.helpers.pki import Pki
from tests.helpers.source import ROOT
from tests.helpers.strace import Trace, traced

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's"),
]

STATIONS = 10
_NOT_OURS = frozenset({".local", "share"})
"""Folders of every program, made by whoever is first."""
_NOT_FILES = re.compile(r"(socket|pipe|anon_inode|UNIX|TCP|UDP):|^/dev/(null|pts/|tty)|^anon_inode")


@dataclass(frozen=True)
class Session:
    """A session that is over: where it was, what it said, what it was seen doing."""

    place: Path
    home: Path
    done: subprocess.CompletedProcess[str]
    trace: Trace

    @property
    def letter(self) -> Path:
        """The file that the officer chose; its name is a canary, too."""
        return self.place / f"{STEM} out" / f"{STEM}.pdf"


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """The session, gone through once for all tests of this file."""
    place = tmp_path_factory.mktemp("session")
    home = place / "home"
    for name in ("home", "temporary", "trap", "runtime", f"{STEM} out"):
        (place / name).mkdir(mode=0o700)
    for number in range(40):
        (place / "trap" / f"{number}.png").write_bytes(b"a picture that must not be opened")
    (place / "officer.p12").write_bytes(Pki().signer().p12())
    env = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
        "XDG_RUNTIME_DIR": str(place / "runtime"),
        "TMPDIR": str(place / "temporary"),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={place}/nobody",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    words = [str(place / name) for name in ("store", "officer.p12")]
    letter = place / f"{STEM} out" / f"{STEM}.pdf"
    command = [sys.executable, "-m", "tests.helpers.desk_session", *words, str(letter), str(place / "trap")]
    done, trace = traced(command, place / "calls", env, ROOT)
    made = Session(place, home, done, trace)
    assert done.returncode == 0, done.stdout + done.stderr
    return made


def _is_allowed(session: Session, path: str) -> bool:
    """The store, the letter and its name while it is written, our settings, fontconfig's own cache."""
    store, settings = session.place / "store", session.home / ".local" / "share" / "dragoman"
    cache = os.environ.get("XDG_CACHE_HOME", str(session.home / ".cache"))
    return (
        path.startswith((f"{store}/", f"{session.place}/.store.creating-", f"{cache}/fontconfig/"))
        or path in (str(settings / "settings.json"), str(settings / "settings.new"), "/dev/null")
        or _is_letter(session, path)
    )


def _is_letter(session: Session, path: str) -> bool:
    """The file itself, and the one beside it that gets its name when it is whole."""
    beside = re.fullmatch(r"\.[0-9a-f]+\.part", Path(path).name) is not None
    return Path(path) == session.letter or (beside and Path(path).parent == session.letter.parent)


def _the_session_went_all_the_way(session: Session) -> None:
    reached = [line for line in session.done.stdout.splitlines() if line.startswith("reached: ")]
    assert len(reached) == STATIONS
    assert STEM in poppler_text(session.letter.read_bytes()), "the canaries are in the letter"
    assert sum(len(one.content) for one in session.trace.written() if "/store/" in one.place) > 500_000


def _only_the_store_the_letter_and_our_settings_are_written(session: Session) -> None:
    places = {one.place for one in session.trace.written()} | session.trace.opened_to_write()
    foreign = [one for one in places if not _NOT_FILES.search(one) and not _is_allowed(session, one)]
    assert foreign == []
    assert session.trace.copied() == []


def _no_byte_outside_the_letter_holds_a_canary_in_any_clothes(session: Session) -> None:
    """Sockets and pipes are looked into as well: neither the screen nor a log is told a name."""
    hits = {
        (one.place, name)
        for one in session.trace.written()
        if not _is_letter(session, one.place)
        for name in canaries_in(one.content)
    }
    assert hits == set()


def _no_socket_leads_anywhere_but_to_the_screen(session: Session) -> None:
    assert session.trace.sockets() <= {"AF_UNIX"}
    assert len(session.trace.started()) == 1, "another program was started"


def _no_markup_is_followed_to_a_file_or_a_server(session: Session) -> None:
    """Every payload was in view in every field; whoever interprets one asks for what it names."""
    asked = session.trace.paths()
    assert any(str(session.place) in path for path in asked)
    assert [path for path in asked if f"{session.place}/trap/" in path or "server.invalid" in path] == []
    assert [path for path in asked if path.startswith("qrc:") or "127.0.0.1" in path] == []


def _logs_at_debug_and_what_is_printed_name_nothing(session: Session) -> None:
    assert "DEBUG:" in session.done.stderr
    assert canaries_in((session.done.stdout + session.done.stderr).encode()) == []
    assert "Traceback" not in session.done.stderr


def _nothing_is_left_in_any_folder_of_this_user(session: Session) -> None:
    left = {path.relative_to(session.home).as_posix() for path in session.home.rglob("*") if path.is_file()}
    assert left == {".local/share/dragoman/settings.json"}
    assert list((session.place / "temporary").iterdir()) == []
    assert [path for path in (session.place / "runtime").rglob("*") if path.is_file()] == []
    for path in _files_of_this_user(session):
        assert canaries_in(path.read_bytes() + path.name.encode()) == [], path


def _everything_that_was_made_is_open_to_this_user_alone(session: Session) -> None:
    """Under the usual umask of 022, which would let everybody read (S3)."""
    made = [path for top in (session.home, session.place / "store") for path in (top, *top.rglob("*"))]
    assert len(made) > 5
    for path in (*made, session.letter):
        wanted = 0o700 if path.is_dir() else 0o600
        assert path.name in _NOT_OURS or path.stat().st_mode & 0o777 == wanted, path


def _files_of_this_user(session: Session) -> Iterator[Path]:
    caches = Path(os.environ.get("XDG_CACHE_HOME", session.home))
    for top in (session.home, session.place / "store", session.place / "runtime", caches, Path("/dev/shm")):
        yield from (path for path in top.rglob("*") if path.is_file() and os.access(path, os.R_OK))


CHECKS = (
    _the_session_went_all_the_way,
    _only_the_store_the_letter_and_our_settings_are_written,
    _no_byte_outside_the_letter_holds_a_canary_in_any_clothes,
    _no_socket_leads_anywhere_but_to_the_screen,
    _no_markup_is_followed_to_a_file_or_a_server,
    _logs_at_debug_and_what_is_printed_name_nothing,
    _nothing_is_left_in_any_folder_of_this_user,
    _everything_that_was_made_is_open_to_this_user_alone,
)


def test_a_whole_session_leaks_nothing(session: Session) -> None:
    """One test, so that workers side by side do not each go through the session; every fault is told."""
    faults = []
    for check in CHECKS:
        try:
            check(session)
        except AssertionError as fault:
            faults.append(f"{check.__name__}: {fault}")
    assert faults == []


LEAK = """
import os, socket, sys
folder, content = sys.argv[1], bytes.fromhex(sys.argv[2])
with open(os.path.join(folder, "leak"), "wb") as file:
    file.write(b"before" + content + b"after")
socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()
open(os.path.join(folder, "trap", "1.png"), "rb") if os.path.exists(os.path.join(folder, "trap")) else None
"""


def test_the_watch_sees_what_it_is_there_for(tmp_path: Path) -> None:
    """The proof of the proof: one leak in all clothes at once, one socket, one file."""
    content = b"|".join([canary(7).encode(), *clothes().values()])
    command = [sys.executable, "-c", LEAK, str(tmp_path), content.hex()]
    done, trace = traced(
        command, tmp_path / "calls", {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}, tmp_path
    )
    assert done.returncode == 0
    found = {name for one in trace.written() for name in canaries_in(one.content)}
    assert found == set(clothes())
    assert str(tmp_path / "leak") in {one.place for one in trace.written()}
    assert str(tmp_path / "leak") in trace.opened_to_write()
    assert "AF_INET" in trace.sockets()
