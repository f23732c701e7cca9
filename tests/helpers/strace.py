"""Runs a program under strace and reads what it wrote where, what it opened and whom it called."""

from __future__ import annotations

import codecs
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_CALLS = "trace=file,network,write,writev,pwrite64,pwritev,pwritev2,sendfile,copy_file_range,memfd_create"
_LINE = re.compile(r"\d+\s+(\w+)\((.*)")
_DESCRIPTOR = re.compile(r"\d+<(.*?)>[,)]")
_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"(\.\.\.)?')
_WRITES = frozenset({"write", "writev", "pwrite64", "pwritev", "pwritev2", "sendto", "sendmsg", "sendmmsg"})
_OPENS_TO_WRITE = re.compile(r"\bO_(WRONLY|RDWR|CREAT|APPEND|TRUNC)\b")


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes that went to a file, a pipe or a socket, by the name that the system has for it."""

    place: str
    content: bytes


class Trace:
    """What a program was seen doing, with its threads and children."""

    def __init__(self, log: Path) -> None:
        found = (_LINE.match(line) for line in log.read_text(encoding="latin-1").splitlines())
        self._calls = [(one.group(1), one.group(2)) for one in found if one]

    def __len__(self) -> int:
        return len(self._calls)

    def written(self) -> Iterator[Written]:
        """Everything that was written or sent; fails when strace did not show all of it."""
        for name, rest in self._calls:
            place = _DESCRIPTOR.match(rest)
            if name in _WRITES and place:
                parts = _TEXT.findall(rest)
                assert not any(cut for _text, cut in parts), "longer than strace was told to show"
                yield Written(place.group(1), b"".join(_decoded(text) for text, _cut in parts))

    def copied(self) -> list[str]:
        """Calls that move bytes past the eyes of strace."""
        return [
            name for name, _rest in self._calls if name in {"sendfile", "copy_file_range", "memfd_create"}
        ]

    def opened_to_write(self) -> set[str]:
        """The paths of files that were opened so that they can be changed."""
        opens = [rest for name, rest in self._calls if name in {"open", "openat", "creat", "openat2"}]
        return {_decoded(_TEXT.search(rest).group(1)).decode() for rest in opens  # type: ignore[union-attr]
                if _OPENS_TO_WRITE.search(rest)}  # fmt: skip

    def paths(self) -> set[str]:
        """Every path that the program asked the system about, in any call, whether it is there or not."""
        calls = [rest for name, rest in self._calls if name not in _WRITES]
        return {
            _decoded(text).decode(errors="replace") for rest in calls for text, _cut in _TEXT.findall(rest)
        }

    def sockets(self) -> set[str]:
        """The families of the sockets that were made: `AF_UNIX`, `AF_INET`."""
        return {rest.split(",")[0] for name, rest in self._calls if name in {"socket", "socketpair"}}

    def started(self) -> list[str]:
        """The programs that were started; the first is the one under watch."""
        starts = [
            rest for name, rest in self._calls if name in {"execve", "execveat"} and rest.endswith("= 0")
        ]
        return [_TEXT.search(rest).group(1) for rest in starts]  # type: ignore[union-attr]


def traced(
    command: list[str], log: Path, env: Mapping[str, str], folder: Path
) -> tuple[subprocess.CompletedProcess[str], Trace]:
    """Run a command under strace, with everything that it writes in full, under the usual umask."""
    watch = ["strace", "-f", "-y", "--seccomp-bpf", "-e", _CALLS, "-s", "1000000", "-o", str(log)]
    done = subprocess.run(
        [*watch, *command],
        cwd=folder,
        env=dict(env),
        capture_output=True,
        text=True,
        errors="replace",
        umask=0o022,
    )
    return done, Trace(log)


def _decoded(text: str) -> bytes:
    """The bytes behind the escapes of strace, which are those of C."""
    return codecs.escape_decode(text.encode("latin-1"))[0]  # type: ignore[attr-defined, no-any-return]
