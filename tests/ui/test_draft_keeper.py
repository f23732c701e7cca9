"""What is typed into a form is in the store a moment later, without a lock and without leaving the form."""

from __future__ import annotations

from tests.helpers.driving import PATIENCE, in_store
from tests.helpers.formal_window import Opened
from ui.editing.keeper import DraftKeeper


def test_a_pause_keeps_what_was_typed(opened: Opened) -> None:
    window = opened()
    session = window.desktop.session
    keeper = DraftKeeper(session.desk.drafts, session.tasks, "request", session)
    keeper.watch("new", lambda: '{"subject": "Vehicle"}')
    with window.qtbot.waitSignal(keeper.kept, timeout=PATIENCE):
        keeper.touch()
    found = in_store(window.desktop, window.qtbot, lambda: session.desk.drafts.find("request", "new"))
    assert found.body == '{"subject": "Vehicle"}'


def test_nothing_typed_keeps_nothing(opened: Opened) -> None:
    window = opened()
    session = window.desktop.session
    keeper = DraftKeeper(session.desk.drafts, session.tasks, "request", session)
    keeper.watch("new", lambda: "{}")
    keeper.flush()
    window.settle()
    found = in_store(window.desktop, window.qtbot, lambda: (session.desk.drafts.find("request", "new"),))
    assert found == (None,)
