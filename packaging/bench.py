"""Measure what an officer waits for, side by side with a peer or a floor, as ratios.

`dev.py bench` runs it on a private screen. Peers are measured when they are installed. Absolute times
depend on the machine; the ratio of two things measured in one run does not, much.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from bench_letter import floor_letter, office_letter
from bench_lock import lock_moments
from bench_lookup import PlainIndex

from app.clock import SystemClock
from app.documents.identity import open_pkcs12
from app.documents.preview import Preview
from app.domain.ids import FormalId
from app.services.demo_files import record_id
from app.services.demo_signing import demo_pkcs12
from db.keys.kdf import DEFAULT, stretch
from db.keys.secret import Secret
from db.vault import create, open_with_passphrase
from ui.wiring import Desk, open_desk

ROOT = Path(__file__).resolve().parent.parent
PASSPHRASE = "seven lanterns above the harbour"  # noqa: S105  # of invented records
_BLANK, _ENDED = 300.0, 1000.0  # milliseconds: security.md, S31
QUERIES = ("moh", "mohamed", "saudi police", "щерб", "central authority", "011 555", "harbour lights", "a")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table: what was measured, in milliseconds, beside what."""

    what: str
    ours: float
    beside: str
    theirs: float | None

    def text(self) -> str:
        """The row as it is printed."""
        ours = f"{self.what:<34} {self.ours:>9.1f} ms   {self.beside:<34}"
        if self.theirs is None:
            return f"{ours} {'not installed':>12}"
        return f"{ours} {self.theirs:>9.1f} ms   {self.ours / self.theirs:>6.2f} x"


def main(words: list[str]) -> int:
    """Measure everything and print the table."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--contacts", type=int, default=10_000, help="people in the store that is searched")
    parser.add_argument(
        "--rounds", type=int, default=5, help="how often each thing is measured; the median counts"
    )
    chosen = parser.parse_args(words)
    with tempfile.TemporaryDirectory() as folder:
        for line in _lines(Path(folder), chosen.contacts, chosen.rounds):
            print(line.text(), flush=True)
    return 0


def _lines(folder: Path, contacts: int, rounds: int) -> Iterator[Line]:
    store = _demo(folder / "demo", contacts)
    yield from _startup(store, rounds)
    yield from _unlock(folder, rounds)
    yield from _lock(store, folder, rounds)
    with _opened(store) as desk:
        yield from _lookup(desk, folder, contacts)
        yield from _letter(desk, folder, rounds)


def _demo(store: Path, contacts: int) -> Path:
    words = ["demo", "--store", str(store), "--contacts", str(contacts), "--passphrase-stdin"]
    subprocess.run(
        [sys.executable, "-m", "ui.main", *words],
        input=f"{PASSPHRASE}\n".encode(),
        cwd=ROOT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return store


@contextmanager
def _opened(store: Path) -> Iterator[Desk]:
    opened = open_with_passphrase(store, PASSPHRASE)
    try:
        yield open_desk(opened, SystemClock())
    finally:
        opened.close()


def _median(rounds: int, work: Callable[[], object]) -> float:
    """Return the median time of `rounds` runs in milliseconds; the first run warms up and is not counted."""
    work()
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def _startup(store: Path, rounds: int) -> Iterator[Line]:
    ours = _median(
        rounds, lambda: _until_window([sys.executable, "-m", "ui.main", "--store", str(store)], "Dragoman")
    )
    peer = shutil.which("keepassxc")
    theirs = _median(rounds, lambda: _until_window(["keepassxc"], "KeePassXC")) if peer else None
    yield Line("start to the lock page", ours, "keepassxc, start to its window", theirs)


def _until_window(words: list[str], title: str) -> None:
    """Start a program and return when a window with this title is on the screen."""
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(3000):
            if _is_shown(title):
                return
            time.sleep(0.005)
        raise SystemExit(f"no window of {words[0]} after 15 s")
    finally:
        process.kill()
        process.wait()


def _is_shown(title: str) -> bool:
    """Say whether a window with this title, and not only a helper window of a pixel, is on the screen."""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=False).stdout
    for window, width in re.findall(rf'(0x[0-9a-f]+) "{re.escape(title)}".* (\d+)x\d+\+', tree):
        asked = subprocess.run(["xwininfo", "-id", window], capture_output=True, check=False).stdout
        if int(width) > 200 and b"IsViewable" in asked:
            return True
    return False


def _unlock(folder: Path, rounds: int) -> Iterator[Line]:
    """Unlocking beside the key derivation that nobody can leave out."""
    store = folder / "own"
    create(store, PASSPHRASE, cost=DEFAULT).store.close()
    ours = _median(rounds, lambda: open_with_passphrase(store, PASSPHRASE).close())
    floor = _median(rounds, lambda: stretch(Secret(b"x" * 32), b"s" * 16, DEFAULT))
    yield Line("unlock", ours, f"Argon2id alone, {DEFAULT.memory_kib // 1024} MiB", floor)


def _lock(store: Path, folder: Path, rounds: int) -> Iterator[Line]:
    """From the trigger to a window without a word of the store, and to the lock page of a fresh process."""
    locks = [lock_moments(store, PASSPHRASE, folder) for _ in range(rounds)]
    blank, ended, page, start = (
        statistics.median(moments[name] for moments in locks) for name in ("blank", "ended", "page", "start")
    )
    yield Line("lock to blank", blank, "what the design allows", _BLANK)
    yield Line("lock to the end of the process", ended, "what the design allows", _ENDED)
    yield Line("lock to lock page", page, "start to the lock page, measured alike", start)


def _lookup(desk: Desk, folder: Path, contacts: int) -> Iterator[Line]:
    with PlainIndex(desk.store, folder / "plain.db") as plain:
        for typed in QUERIES:
            ours = _median(20, partial(desk.finder.find, typed))
            floor = _median(20, partial(plain.find, typed))
            yield Line(f"lookup «{typed}», {contacts} people", ours, "same query, plain SQLite", floor)


def _letter(desk: Desk, folder: Path, rounds: int) -> Iterator[Line]:
    now = datetime.now(UTC)
    signing_file = demo_pkcs12(now, "bench")
    identity = open_pkcs12(signing_file, "bench")
    formal_id = FormalId(record_id("formal", "harbour-lights-flat"))
    draft = desk.letters.draft(formal_id)
    rendered = desk.letters.render(draft)
    ours = _median(
        rounds, lambda: desk.letters.sign(desk.letters.draft(formal_id), identity, despite_gaps=True)
    )
    what = f"signed letter, {rendered.pages} pages"
    with Preview(rendered.data) as preview:
        text = "\n".join(preview.text(page) for page in range(preview.page_count))
    floor = _median(rounds, lambda: floor_letter(text, signing_file, "bench", folder))
    yield Line(what, ours, "bare ReportLab + openssl cms", floor)
    peer = shutil.which("soffice")
    theirs = _median(min(rounds, 3), lambda: office_letter(text, folder)) if peer else None
    yield Line(what, ours, "LibreOffice conversion, not signed", theirs)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
