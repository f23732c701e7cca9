"""The whole way in one window, by keyboard: a call, a request, what is missing, the letter, its signature."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.formal import FormalRequest, FormalState
from app.domain.ids import FormalId, RequestId
from app.domain.requests import LogKind, RequestState
from app.services.requests import RequestPage
from tests.helpers.daily_window import MINISTRY, DailyWindow, seen
from tests.helpers.demo import new_stage
from tests.helpers.driving import leave, lock
from tests.helpers.field import NOW
from tests.helpers.paper import poppler_text, run_tool
from tests.helpers.pki import PASSWORD, Pki
from ui.formal.page import FormalPage
from ui.frame.workspace import Workspace
from ui.letters.opening import in_groups
from ui.routes import FORMAL, REQUESTS
from ui.style.appearance import Appearance
from ui.widgets.buttons import Button
from ui.widgets.labels import ValueLabel

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
THIN = "Blue Heron company and account"
CALL = "She will look whether the company is on the register."
LINK = "The invoices of the company name this account; canary-7f3a is what nobody else writes."
_ANSWERS = {
    "Function": "Crown counsel",
    "Link with the facts": LINK,
    "Maximum penalty": "5 years' imprisonment",
}
"""By the name of the field, as a screen reader says it."""


@pytest.fixture
def posting(
    tmp_path: Path, qapp: QApplication, appearance: Appearance, qtbot
) -> Generator[tuple[DailyWindow, Path]]:
    """The window, unlocked by typing, over the demo posting; and the folder of its store."""
    store = tmp_path / "store"
    with new_stage(store) as stage:
        stage.build()
    window = DailyWindow(qapp, store, qtbot, MINISTRY)
    yield window, store
    leave(window.desktop, qtbot)


def test_from_a_call_to_a_signed_letter_by_keyboard(
    posting: tuple[DailyWindow, Path], tmp_path: Path
) -> None:
    window, store = posting
    request_id = _find_and_log(window)
    formal_id = _make_formal(window)
    _fill_what_is_missing(window)
    _preview(window)
    letter = _sign(window, tmp_path)

    said = run_tool("pdfsig", "-nocert", str(letter)).stdout.decode()
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert run_tool("qpdf", "--check", str(letter)).returncode == 0
    text = " ".join(poppler_text(letter.read_bytes()).split())
    for fact in ("Blue Heron Marine Advisory Ltd.", "Crown counsel", LINK, "5 years' imprisonment"):
        assert fact in text, fact
    assert "DRAFT" not in text

    formal: FormalRequest = window.store(lambda: window.desk.formal.get(FormalId(formal_id)))
    assert formal.state is FormalState.SIGNED
    assert request_id in [one.request_id for one in formal.prior_contacts]
    lock(window.desktop, window.qtbot)
    for file in store.rglob("*"):
        assert not file.is_file() or b"canary-7f3a" not in file.read_bytes(), file.name


def _find_and_log(window: DailyWindow) -> RequestId:
    """She rings: look the request up, write the call down, with the next step."""
    window.press(Qt.Key.Key_K, with_keys=CTRL)
    window.type(THIN)
    window.press(Qt.Key.Key_Return)
    assert _workspace(window).page().key == REQUESTS
    shown = window.requests.cards.request()
    assert shown is not None
    window.press(Qt.Key.Key_J, with_keys=CTRL)
    window.type(CALL)
    window.press(Qt.Key.Key_Tab)
    window.type("+3")
    window.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    window.type("ring her again")
    window.press(Qt.Key.Key_Return)
    page: RequestPage = window.store(lambda: window.desk.requests.page(shown.request.id))
    assert (LogKind.CALL, CALL) in [(one.kind, one.summary) for one in page.entries]
    assert "ring her again" in [one.action for one in page.followups]
    assert CALL in seen(window.requests.cards.view)
    return shown.request.id


def _make_formal(window: DailyWindow) -> str:
    before = window.requests.cards.request()
    window.press(Qt.Key.Key_M, with_keys=CTRL | SHIFT)
    assert _workspace(window).page().key == FORMAL
    window.wait(_formal(window).desk.is_editing)
    assert before is not None
    state = window.store(lambda: window.desk.requests.page(before.request.id)).request.state
    assert state is RequestState.CONVERTED
    editor = _formal(window).desk.editor
    assert editor is not None
    window.wait(editor.is_checked)
    return editor.draft.formal.id


def _fill_what_is_missing(window: DailyWindow) -> None:
    """F8 goes from gap to gap; every one is answered where the keyboard then is."""
    editor = _formal(window).desk.editor
    assert editor is not None
    assert {"/basis", "/purpose", "/items/1/period"} <= set(editor.checklist.pointers())
    for _round in range(40):
        if not editor.checklist.pointers():
            break
        window.press(Qt.Key.Key_F8)
        _answer(window)
        window.wait(lambda: not editor.keeping.is_pending() and editor.is_checked())
    assert editor.checklist.verdict() == "Nothing is missing."


def _answer(window: DailyWindow) -> None:
    asked = window.focus()
    if isinstance(asked, Button) and "instrument" in asked.text():
        window.press(Qt.Key.Key_Space)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        _make_active(window, dialog)
        window.type("organized crime 2000")
        window.press(Qt.Key.Key_Return)
        _make_active(window, window.desktop.window)
    elif isinstance(asked, Button):
        window.press(Qt.Key.Key_Space)  # adds a row, in which the State is chosen by its first letters
        window.type("can")
        window.press(Qt.Key.Key_Return)
    elif asked.accessibleName() == "First day of the period":
        window.type("2026-01-05")
        window.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
        window.type("2026-06-30")
        window.press(Qt.Key.Key_Tab)
    else:
        window.type(_ANSWERS.get(asked.accessibleName(), "As the annexed order states."))


def _make_active(window: DailyWindow, widget: QWidget) -> None:
    """What a window manager does; the test has none."""
    widget.activateWindow()
    window.wait(widget.isActiveWindow)


def _preview(window: DailyWindow) -> None:
    window.press(Qt.Key.Key_P, with_keys=CTRL | SHIFT)
    preview = _formal(window).desk.preview
    window.wait(lambda: preview.letter() is not None and preview.pages.sheets_drawn() > 0)
    assert LINK in " ".join(preview.text.toPlainText().split())
    assert "DRAFT" not in preview.text.toPlainText()
    window.press(Qt.Key.Key_Escape)
    assert _formal(window).desk.is_editing()


def _sign(window: DailyWindow, folder: Path) -> Path:
    signer, file, letter = Pki(now=NOW).signer(), folder / "officer.p12", folder / "letter.pdf"
    file.write_bytes(signer.p12())
    desk = _formal(window).desk
    _press_button(window, "Sign…")
    window.wait(desk.sign.is_ready)
    window.prompts.files.append(file)
    _press_button(window, "Choose the signing file…")
    window.type(PASSWORD)
    window.press(Qt.Key.Key_Return)
    window.prompts.files.append(letter)
    _press_button(window, "Choose where to save…")
    _press_button(window, "Sign and save")
    window.wait(lambda: desk.currentWidget() is desk.result)
    facts = " ".join(one.accessibleName() for one in desk.result.facts.findChildren(ValueLabel))
    assert in_groups(signer.fingerprint) in facts
    return letter


def _press_button(window: DailyWindow, words: str) -> None:
    buttons = [one for one in _workspace(window).findChildren(Button) if one.isVisible()]
    found = next(one for one in buttons if one.text().replace("&", "") == words)
    found.setFocus()
    window.press(Qt.Key.Key_Space)


def _workspace(window: DailyWindow) -> Workspace:
    assert window.desktop.workspace is not None
    return window.desktop.workspace


def _formal(window: DailyWindow) -> FormalPage:
    found = next(page for page in _workspace(window).pages() if page.key == FORMAL)
    assert isinstance(found, FormalPage)
    return found
