"""The PySide6 that is locked does not abort the process.

6.12.0 on Python 3.11 drops a reference to None, True or False at each emit and setter call; after some
thousands the interpreter ends with "deallocating None". It is tried in a child: it could not be caught here.
"""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import sys
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton

class Sender(QObject):
    said = Signal(bool)

app = QApplication([])
sender, button = Sender(), QPushButton("x")
heard = []
sender.said.connect(heard.append)
none, true = sys.getrefcount(None), sys.getrefcount(True)
for number in range(10_000):
    sender.said.emit(number % 2 == 0)
    button.setText("y")
    button.setEnabled(True)
heard.clear()
lost = max(none - sys.getrefcount(None), true - sys.getrefcount(True))
print(len(heard), "lost" if lost > 5_000 else "kept")
"""


def test_ten_thousand_signals_do_not_end_the_process() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", _PROGRAM], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["0", "kept"]
