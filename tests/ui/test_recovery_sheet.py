"""The recovery sheet: on paper whole, and about nobody."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from tests.helpers.first_run import Run
from tests.helpers.paper import poppler_text
from ui.style.appearance import Appearance
from ui.tasks import Tasks
from ui.widgets.buttons import Button


@pytest.fixture
def run(tmp_path: Path, tasks: Tasks, appearance: Appearance, qtbot) -> Run:
    """A first run over an empty place."""
    made = Run(tmp_path / "store", tasks, qtbot)
    yield made
    made.close()


def test_the_recovery_sheet_is_one_page_with_every_group_and_nothing_of_the_officer(run: Run) -> None:
    run.to_code()
    groups = run.page._code.groups()
    verb = next(one for one in run.page.findChildren(Button) if one.text() == "&Print the sheet…")
    verb.click()
    (sheet,) = run.tray.sheets
    text = poppler_text(sheet)
    assert [group for group in groups if group not in text] == []
    assert len(pypdfium2.PdfDocument(sheet)) == 1
    assert not any(word in text for word in ("Amina", "Diallo", "Ministry", "Norway"))
    run.page.go_on()
    assert not verb.isVisible(), "the code is out of sight, and so is the way to print it"
