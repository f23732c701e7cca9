"""What is wrong with a value of a form, as the officer reads it under the field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.exchange.faults import Fault, FaultKind
from ui.messages import fault_sentence
from ui.widgets.text import isolate


def sentence_of(fault: Fault) -> str:
    """Return the sentence for one fault, in the language in force."""
    if fault.kind in (FaultKind.MISSING, FaultKind.EMPTY):
        return QCoreApplication.translate("Faults", "This has to be filled in.")
    if fault.kind is FaultKind.NO_SUCH_RECORD:
        return QCoreApplication.translate("Faults", "Choose one from the list, or empty the field.")
    return fault_sentence(fault.kind.value, fault.params, QCoreApplication.translate, isolate)
