"""Which start of the computer this is, and for how long it has been running: what no set clock changes."""

from __future__ import annotations

import ctypes
import re
import sys
import time
from dataclasses import dataclass
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_FORM = re.compile(r"[0-9a-f-]{1,64}")


@dataclass(frozen=True, slots=True)
class BootMark:
    """One moment of one run of the computer.

    Attributes:
        boot: What differs after every start (on Windows after every log-in); "" where nothing tells it.
        uptime: Seconds since the start, sleep included.
    """

    boot: str
    uptime: int


def this_boot() -> BootMark:
    """The mark of now."""
    found = _boot().strip().lower()
    return BootMark(found if _FORM.fullmatch(found) else "", _uptime())


def _boot() -> str:
    if sys.platform == "win32":
        return _windows_logon()
    if sys.platform == "darwin":
        return _mac_boot()
    try:
        return _BOOT_ID.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return ""


def _uptime() -> int:
    if sys.platform == "win32":
        ticks = ctypes.windll.kernel32.GetTickCount64
        ticks.restype = ctypes.c_uint64
        return int(ticks()) // 1000
    # CLOCK_MONOTONIC stands still on Linux while the computer sleeps; on macOS it does not.
    return int(time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)))


def _mac_boot() -> str:
    """`kern.bootsessionuuid`, see sysctl(3)."""
    if sys.platform != "darwin":
        return ""
    buffer, size = ctypes.create_string_buffer(64), ctypes.c_size_t(64)
    failed = ctypes.CDLL(None).sysctlbyname(
        b"kern.bootsessionuuid", buffer, ctypes.byref(size), None, ctypes.c_size_t(0)
    )
    return "" if failed else buffer.value.decode("ascii", "replace")


def _windows_logon() -> str:
    """The number of the log-on session (`TOKEN_STATISTICS.AuthenticationId`): unique until the next start."""
    if sys.platform != "win32":
        return ""
    token, size = ctypes.c_void_p(), ctypes.c_uint32()
    statistics = (ctypes.c_uint32 * 16)()  # 56 bytes; the number is the second of the 64-bit fields
    kernel, security = ctypes.windll.kernel32, ctypes.windll.advapi32
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    query, kind = 0x0008, 10  # TOKEN_QUERY, TokenStatistics
    if not security.OpenProcessToken(process, query, ctypes.byref(token)):
        return ""
    try:
        if not security.GetTokenInformation(token, kind, statistics, 64, ctypes.byref(size)):
            return ""
    finally:
        kernel.CloseHandle(token)
    return f"{statistics[3]:08x}{statistics[2]:08x}"
