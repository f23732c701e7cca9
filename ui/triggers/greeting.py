"""Whether anybody answers on a message bus: asked before Qt connects to it.

Qt connects while holding everything else up, for as long as the bus likes. So it is greeted first, without
waiting and with a time limit; a bus that does not answer is left alone (D-Bus Specification 0.42,
"Authentication Protocol").
"""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

from ui.triggers.address import ABSTRACT, socket_name

_PATIENCE_MS = 2000
_LONGEST_ANSWER = 512


class Greeting(QObject):
    """Greets the bus at an address as its library would. Signals: `answered()` when it lets us in.

    Deletes itself in any case.
    """

    answered = Signal()

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._greet)
        self._socket.readyRead.connect(self._read)
        self._socket.errorOccurred.connect(self.deleteLater)
        QTimer.singleShot(_PATIENCE_MS, self, self.deleteLater)
        place = socket_name(address) or ""
        if place.startswith(ABSTRACT):
            self._socket.setSocketOptions(QLocalSocket.SocketOption.AbstractNamespaceOption)
        self._socket.connectToServer(place.removeprefix(ABSTRACT))

    def _greet(self) -> None:
        identity = str(os.getuid()).encode().hex().encode()
        self._socket.write(b"\0AUTH EXTERNAL " + identity + b"\r\n")

    def _read(self) -> None:
        if bytes(self._socket.read(_LONGEST_ANSWER).data()).startswith(b"OK "):
            self._socket.abort()
            self.answered.emit()
        self.deleteLater()
