"""From the draft to the signed letter in a real window: shown, refused, signed, delivered, checked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.formal import FormalRequest, FormalState
from app.domain.handling import Marking, Scheme
from tests.helpers.driving import in_store, lock
from tests.helpers.field import NOW, complete_formal
from tests.helpers.formal_window import FormalWindow, Opened, with_gaps
from tests.helpers.paper import poppler_text, run_tool
from tests.helpers.pki import PASSWORD, Pki, Signer
from ui.formal.sections import Section
from ui.letters.opening import in_groups
from ui.letters.sign_screen import SignScreen
from ui.widgets.buttons import Button
from ui.widgets.labels import ValueLabel

PKI = Pki(now=NOW)


def _button(parent, words: str) -> Button:
    found = (one for one in parent.findChildren(Button) if one.text().replace("&", "") == words)
    return next(one for one in found if one.isVisible())


def _press(window: FormalWindow, parent, words: str) -> None:
    button = _button(parent, words)
    button.setFocus()
    window.press(Qt.Key.Key_Space)


def _at_signing(window: FormalWindow, formal: FormalRequest) -> SignScreen:
    window.edit(formal.id)
    _press(window, window.editor, "Sign…")
    screen = window.page.desk.sign
    window.wait(screen.is_ready)
    return screen


def _choose_file(window: FormalWindow, screen: SignScreen, path: Path) -> None:
    window.prompts.files.append(path)
    _press(window, screen, "Choose the signing file…")


def _open_certificate(window: FormalWindow, screen: SignScreen, password: str) -> None:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit), "after the file, the password is asked for"
    assert focused.echoMode() is QLineEdit.EchoMode.Password
    window.qtbot.keyClicks(focused, password)
    window.press(Qt.Key.Key_Return)
    window.wait(lambda: window.desktop.session.tasks.pending() == 0)
    assert focused.text() == "", "the password is not kept"


def _ready_to_sign(window: FormalWindow, formal: FormalRequest, signer: Signer, folder: Path) -> SignScreen:
    screen = _at_signing(window, formal)
    _open_file(window, screen, signer, folder)
    return screen


def _open_file(window: FormalWindow, screen: SignScreen, signer: Signer, folder: Path) -> None:
    file = folder / "officer.p12"
    file.write_bytes(signer.p12())
    _choose_file(window, screen, file)
    _open_certificate(window, screen, PASSWORD)


def _save_to(window: FormalWindow, screen: SignScreen, path: Path) -> None:
    window.prompts.files.append(path)
    _press(window, screen, "Choose where to save…")


def _sign(window: FormalWindow, screen: SignScreen) -> None:
    _press(window, screen, "Sign and save")
    window.wait(lambda: window.desktop.session.tasks.pending() == 0)


def test_a_letter_signed_here_is_valid_for_pdfsig(opened: Opened, tmp_path: Path) -> None:
    formal, target = complete_formal(), tmp_path / "letter.pdf"
    window = opened(formal)
    signer = PKI.signer()
    screen = _ready_to_sign(window, formal, signer, tmp_path)
    _save_to(window, screen, target)
    assert window.prompts.asked[-1].suggested_name == "MLA-2026-0001.pdf"
    _sign(window, screen)
    window.wait(lambda: window.page.desk.currentWidget() is window.page.desk.result)
    said = run_tool("pdfsig", "-nocert", str(target)).stdout.decode()
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    text = poppler_text(target.read_bytes())
    assert "Fjordbank, Oslo" in text
    assert "DRAFT" not in text
    page = window.shown(formal.id)
    assert page.formal.state is FormalState.SIGNED
    (letter,) = page.letters
    assert letter.certificate == signer.fingerprint
    facts = window.page.desk.result.facts.findChildren(ValueLabel)
    shown = " ".join(one.accessibleName() for one in facts)
    assert in_groups(letter.sha256) in shown
    assert in_groups(signer.fingerprint) in shown


def test_what_will_be_signed_is_said_before(opened: Opened) -> None:
    marking = Marking(scheme=Scheme.TLP, value="AMBER")
    formal = complete_formal(marking=marking)
    window = opened(formal)
    screen = _at_signing(window, formal)
    said = " ".join(one.accessibleName() for one in screen.findChildren(ValueLabel))
    for value in ("MLA-2026-0001", "Central Authority of Norway", "English", "TLP:AMBER", "Pages: 4"):
        assert value in said
    assert window.desktop.workspace.marking.text() == "Handling: \u2068TLP:AMBER\u2069"


def test_gaps_are_named_and_must_be_accepted(opened: Opened, tmp_path: Path) -> None:
    formal, target = with_gaps(), tmp_path / "letter.pdf"
    window = opened(formal)
    screen = _ready_to_sign(window, formal, PKI.signer(), tmp_path)
    assert [gap.element for gap in screen.gaps.gaps()] == ["undertaking_use", "purpose"]
    _save_to(window, screen, target)
    _sign(window, screen)
    assert screen.gaps.problem()
    assert not target.exists()
    assert window.stored(formal.id).state is FormalState.DRAFT
    assert QApplication.focusWidget() is screen.gaps.accept
    window.press(Qt.Key.Key_Space)
    assert screen.gaps.is_accepted()
    _sign(window, screen)
    window.wait(target.exists)
    (letter,) = window.shown(formal.id).letters
    assert letter.accepted_gaps == ("completeness:purpose", "completeness:undertaking_use")
    assert "DRAFT" not in poppler_text(target.read_bytes())


def test_a_gap_leads_back_to_its_field(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    screen = _at_signing(window, formal)
    screen.gaps.wanted.emit("/purpose")
    assert window.page.desk.is_editing()
    assert QApplication.focusWidget() is window.editor.page().groups[0].find("/purpose").control


def test_an_unfit_certificate_never_signs(opened: Opened, tmp_path: Path) -> None:
    formal, target = complete_formal(), tmp_path / "letter.pdf"
    window = opened(formal)
    screen = _ready_to_sign(window, formal, PKI.expired(), tmp_path)
    _save_to(window, screen, target)
    _sign(window, screen)
    assert not target.exists()
    assert window.stored(formal.id).state is FormalState.DRAFT


def test_a_file_in_the_way_is_not_touched_and_the_letter_goes_elsewhere(
    opened: Opened, tmp_path: Path
) -> None:
    formal, taken = complete_formal(), tmp_path / "taken.pdf"
    taken.write_bytes(b"mine")
    window = opened(formal)
    screen = _ready_to_sign(window, formal, PKI.signer(), tmp_path)
    _save_to(window, screen, taken)
    assert not window.prompts.asked[-1].confirms_replacing
    _sign(window, screen)
    assert "was not touched" in screen.place.problem()
    assert taken.read_bytes() == b"mine"
    assert window.stored(formal.id).state is FormalState.DRAFT
    window.clock.now += timedelta(minutes=5)  # an hour would lock the desktop
    _save_to(window, screen, tmp_path / "no folder" / "letter.pdf")
    _sign(window, screen)
    assert "folder does not exist" in screen.place.problem()
    _save_to(window, screen, tmp_path / "free.pdf")
    _sign(window, screen)
    window.wait((tmp_path / "free.pdf").exists)
    page = window.shown(formal.id)
    assert page.formal.state is FormalState.SIGNED
    assert page.letters[0].signed_at == NOW, "the letter that was signed first, not signed again"


def test_a_signed_request_opens_to_read_and_its_supplement_is_a_copy(opened: Opened, tmp_path: Path) -> None:
    formal = complete_formal(reference="IE 118/2026")
    window = opened(formal)
    _signed(window, formal, tmp_path)
    assert window.prompts.asked[-1].suggested_name == "IE-118-2026.pdf"
    window.go(formal.id)
    window.settle()
    assert not window.page.desk.is_editing()
    overview = window.page.desk.overview
    assert overview.page().formal.state is FormalState.SIGNED
    assert not [one for one in overview.findChildren(QLineEdit) if not one.isReadOnly()]
    _press(window, overview, "Write a supplementary request")
    window.wait(window.page.desk.is_editing)
    copy = window.editor.draft.formal
    assert copy.supplement_to == formal.id
    assert copy.supplement_reference == formal.reference
    assert copy.facts == formal.facts
    assert copy.reference not in ("", formal.reference)


def _signed(window: FormalWindow, formal: FormalRequest, folder: Path) -> Path:
    return _sign_to(window, _at_signing(window, formal), folder)


def _sign_to(window: FormalWindow, screen: SignScreen, folder: Path) -> Path:
    target = folder / "letter.pdf"
    _open_file(window, screen, PKI.signer(), folder)
    _save_to(window, screen, target)
    _sign(window, screen)
    window.wait(lambda: window.page.desk.currentWidget() is window.page.desk.result)
    return target


def test_marking_as_dispatched_plans_the_question_whether_it_arrived(opened: Opened, tmp_path: Path) -> None:
    formal = complete_formal()
    window = opened(formal)
    _signed(window, formal, tmp_path)
    _press(window, window.page.desk.result, "Mark as dispatched")
    window.settle()
    page = window.shown(formal.id)
    assert page.formal.state is FormalState.DISPATCHED
    (followup,) = page.followups
    assert followup.action == "Ask whether the letter has arrived"
    assert followup.due.isoformat() == "2026-12-05"


def test_a_further_step_goes_on_record_with_its_note(opened: Opened, tmp_path: Path) -> None:
    formal = complete_formal()
    window = opened(formal)
    _signed(window, formal, tmp_path)
    _press(window, window.page.desk.result, "Mark as dispatched")
    window.settle()
    _press(window, window.page.desk.result, "Back to the request")
    window.settle()
    _press(window, window.page.desk.overview, "Record that it arrived")
    window.settle()
    pane = window.page.desk.detail.currentWidget()
    window.type_into(pane.fields.note.widget, "By e-mail of the desk officer.")
    _press(window, pane, "Record that it arrived")
    window.settle()
    page = window.shown(formal.id)
    assert page.formal.state is FormalState.RECEIVED
    assert page.entries[0].summary == "received: By e-mail of the desk officer."


def test_a_copy_of_the_letter_is_the_very_file(opened: Opened, tmp_path: Path) -> None:
    formal = complete_formal()
    window = opened(formal)
    target = _signed(window, formal, tmp_path)
    window.go(formal.id)
    window.settle()
    window.prompts.files.append(tmp_path / "copy.pdf")
    _press(window, window.page.desk.overview, "Save a copy of the letter…")
    window.wait((tmp_path / "copy.pdf").exists)
    assert (tmp_path / "copy.pdf").read_bytes() == target.read_bytes()


def test_any_signed_pdf_can_be_checked(opened: Opened, tmp_path: Path) -> None:
    formal = complete_formal()
    window = opened(formal)
    target = _signed(window, formal, tmp_path)
    changed = bytearray(target.read_bytes())
    place = changed.rindex(b"startxref")
    changed[place - 40] ^= 1
    forged = tmp_path / "forged.pdf"
    forged.write_bytes(bytes(changed))
    window.prompts.files = [forged, target]
    window.page.check_file()
    screen = window.page.desk.verify
    window.wait(screen.verdict.isVisible)
    assert screen.verdict.text() == "Not valid."
    _press(window, screen, "Choose a PDF…")
    window.wait(lambda: screen.verdict.isVisible() and "Intact" in screen.verdict.text())
    assert "Łukasz Đorđević" in screen.shown()


def test_the_preview_shows_pages_and_text_in_both_languages(opened: Opened) -> None:
    formal = complete_formal()
    window = opened(formal)
    window.edit(formal.id)
    window.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    preview = window.page.desk.preview
    window.wait(lambda: preview.letter() is not None and preview.pages.sheets_drawn() > 0)
    assert "Request for mutual legal assistance" in preview.text.toPlainText()
    count = len(preview.letter().sizes)
    assert count >= 2
    told: list[tuple[int, int]] = []
    preview.pages.page_changed.connect(lambda page, of: told.append((page, of)))
    preview.pages.go_to(count)
    window.wait(lambda: told and told[-1] == (count, count))
    preview.pages.go_to(1)
    window.wait(lambda: told[-1] == (1, count))
    told.clear()
    preview.set_language("fr")
    window.wait(lambda: told)
    assert {page for page, _count in told} == {1}, "a letter that was just made is shown from its first page"
    window.wait(lambda: "entraide judiciaire" in preview.text.toPlainText())
    window.press(Qt.Key.Key_Escape)
    assert window.page.desk.is_editing()


def test_a_draft_with_gaps_says_so_on_the_preview(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    window.edit(formal.id)
    window.page.preview()
    window.wait(lambda: window.page.desk.preview.letter() is not None)
    assert "DRAFT" in window.page.desk.preview.text.toPlainText()


def test_a_character_without_a_glyph_is_named_with_the_way_to_its_field(opened: Opened) -> None:
    formal = replace(complete_formal(), facts="Paid with \U0001f4b0 in Dublin on 3 March 2026.")
    window = opened(formal)
    window.edit(formal.id)
    window.page.preview()
    preview = window.page.desk.preview
    window.wait(preview.problems)
    (problem,) = preview.problems()
    assert "U+1F4B0" in problem.text
    window.press(Qt.Key.Key_Return)
    assert window.page.desk.is_editing()
    assert QApplication.focusWidget() is window.editor.page().groups[0].find("/facts").control


def test_what_cannot_be_a_record_cannot_be_previewed_and_is_named(opened: Opened) -> None:
    formal = complete_formal()
    window = opened(formal)
    window.edit(formal.id)
    window.editor.draft.set("/facts", "hidden \u202e text")
    window.page.preview()
    (problem,) = window.page.desk.preview.problems()
    assert problem.pointer == "/facts"
    assert "U+202E" in problem.text


def test_what_was_typed_last_is_in_the_signed_letter(opened: Opened, tmp_path: Path) -> None:
    formal = complete_formal()
    window = opened(formal)
    window.edit(formal.id).go(Section.CASE)
    subject = window.editor.page().groups[0].find("/subject").control
    subject.setFocus()
    window.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    window.qtbot.keyClicks(subject, " Changed a moment before signing.")
    _press(window, window.editor, "Sign…")
    window.wait(window.page.desk.sign.is_ready)
    target = _sign_to(window, window.page.desk.sign, tmp_path)
    assert "Changed a moment before signing." in poppler_text(target.read_bytes())


def test_a_lock_while_signing_leaves_the_draft_and_no_file(opened: Opened, tmp_path: Path) -> None:
    formal, target = complete_formal(), tmp_path / "letter.pdf"
    window = opened(formal)
    screen = _ready_to_sign(window, formal, PKI.signer(), tmp_path)
    _save_to(window, screen, target)
    lock(window.desktop, window.qtbot)
    window.unlock()
    assert window.stored(formal.id).state is FormalState.DRAFT
    assert not target.exists()
    screen = _at_signing(window, formal)
    assert screen.certificate.opened() is None


def test_a_new_request_begins_with_the_officer_and_opens_in_the_editor(opened: Opened) -> None:
    window = opened()
    window.page.new()
    window.settle()
    pane = window.page.desk.detail.currentWidget()
    window.qtbot.keyClicks(QApplication.focusWidget(), "Amber Gate")
    pane.fields.input("requested_state").set_value("NO")
    _press(window, pane, "Write it")
    window.wait(window.page.desk.is_editing)
    formal = window.editor.draft.formal
    assert (formal.title, formal.requested_state, formal.requesting_state) == ("Amber Gate", "NO", "IE")
    assert formal.requesting_authority.name == "Central Authority for Mutual Assistance"
    assert formal.signatory.name == "Aoife Example"
    assert formal.reference


def test_a_discarded_draft_comes_back(opened: Opened) -> None:
    formal = with_gaps()
    window = opened(formal)
    window.settle()
    window.page.desk.list.view.select_id(formal.id)
    window.wait(lambda: window.page.desk.overview.page() is not None)
    window.page.discard()
    window.settle()
    rows = in_store(window.desktop, window.qtbot, lambda: (window.desktop.session.desk.formal.rows(),))
    assert rows == ((),)
    _press(window, window.desktop.workspace, "Undo")
    window.wait(window.page.desk.is_editing)
    assert window.stored(formal.id).title == formal.title
