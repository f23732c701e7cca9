"""What a test must not do unseen: log a warning that it did not expect, or reach for the network.

Both are watched at the one place that nothing can pass by: the factory of log records, which is asked for
loggers that do not propagate as well, and Python's audit events, which native modules raise too. Child
processes and Qt's own C++ are outside; the import contracts and the flow tests under strace look after those.
"""

from __future__ import annotations

import logging
import socket
import sys
from dataclasses import dataclass, field

_INTERNET = frozenset({socket.AF_INET, socket.AF_INET6})
_NAME_LOOKUPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})


@dataclass(frozen=True, slots=True)
class Expected:
    """A log record that a test announced."""

    logger: str
    level: int
    part: str

    def fits(self, record: logging.LogRecord) -> bool:
        """Tell whether `record` is the announced one."""
        same = record.name == self.logger and record.levelno == self.level
        return same and self.part in record.getMessage()


@dataclass(slots=True)
class Watch:
    """What one test was seen doing."""

    expected: list[Expected] = field(default_factory=list)
    met: list[Expected] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def expect(self, logger: str, level: int, part: str = "") -> None:
        """Announce that `logger` will log at `level` something that holds `part`; it must then happen."""
        self.expected.append(Expected(logger, level, part))

    def see_record(self, record: logging.LogRecord) -> None:
        """Take note of a record: WARNING and above must have been announced."""
        fitting = [expected for expected in self.expected if expected.fits(record)]
        self.met.extend(fitting)
        if record.levelno >= logging.WARNING and not fitting:
            level = logging.getLevelName(record.levelno)
            self.faults.append(f"unexpected log record: {record.name} {level}: {record.getMessage()}")

    def take_faults(self) -> list[str]:
        """The faults so far; they are reported once."""
        faults, self.faults = self.faults, []
        return faults

    def unmet(self) -> list[str]:
        """The announced records that never came."""
        return [
            f"expected log record never came: {e.logger} {logging.getLevelName(e.level)} with {e.part!r}"
            for e in self.expected
            if e not in self.met
        ]


class Watcher:
    """Installs the two watches once per process and points them at the running test."""

    def __init__(self) -> None:
        self.current: Watch | None = None
        self._make_record = logging.getLogRecordFactory()

    def install(self) -> None:
        """Begin; an audit hook cannot be taken out again, so this is for a process of tests only."""
        logging.setLogRecordFactory(self._record)
        sys.addaudithook(self._audit)

    def _record(self, *args: object, **kwargs: object) -> logging.LogRecord:
        record = self._make_record(*args, **kwargs)
        if self.current is not None:
            self.current.see_record(record)
        return record

    def _audit(self, event: str, args: tuple[object, ...]) -> None:
        if self.current is None or not event.startswith("socket."):
            return
        if event in _NAME_LOOKUPS or (event == "socket.__new__" and args[1] in _INTERNET):
            # Noted as well as raised: code that catches OSError or everything must not hide it.
            self.current.faults.append(f"reached for the network: {event}")
            raise PermissionError(f"tests may not use the network ({event})")
