"""What a process does first, before it reads anything: private files, no memory dumps, no foreign choices.

Design: security (a), "Processes"; `harden()` is called once at the start of every process of ours.
"""

from __future__ import annotations

import ctypes
import os
import sys

_PR_SET_DUMPABLE = 4  # linux/prctl.h
_NO_CRITICAL_BOX, _NO_FAULT_BOX, _NO_OPEN_FILE_BOX = 0x0001, 0x0002, 0x8000  # errhandlingapi.h
_REPORT_NO_HEAP = 0x1  # werapi.h
# The first can select a keyring that stores nothing or stores in clear; the others let Qt write every key
# that is pressed into the journal of the system, a passphrase letter by letter.
_VARIABLES = ("PYTHON_KEYRING_BACKEND", "QT_LOGGING_RULES", "QT_LOGGING_CONF")


def harden() -> None:
    """Make the files of this process private and its memory unavailable to dumps and to other processes.

    Idempotent. A step that the platform lacks is left out: the remaining ones still count.
    """
    os.umask(0o077)
    for name in _VARIABLES:  # children inherit our choice
        os.environ.pop(name, None)
    _forbid_core_files()
    _forbid_attaching()


def _forbid_core_files() -> None:
    if sys.platform == "win32":
        # Neither a report nor the heap in one: learn.microsoft.com, SetErrorMode and WerSetFlags.
        kernel = ctypes.WinDLL("kernel32")
        kernel.SetErrorMode(_NO_CRITICAL_BOX | _NO_FAULT_BOX | _NO_OPEN_FILE_BOX)
        kernel.WerSetFlags(_REPORT_NO_HEAP)
        return
    import resource  # the module does not exist on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _forbid_attaching() -> None:
    """Linux: /proc/PID/mem belongs to root afterwards, the same user cannot attach, no core is piped."""
    if not sys.platform.startswith("linux"):
        return
    try:
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    except (OSError, AttributeError):  # a libc that cannot be loaded by name, or without prctl
        return
