"""What a working page needs of the window around it: threads, ways, and words to the officer. No service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.clock import Clock
from app.services.changes import Changes
from ui.clipboard import Clipboard
from ui.notices import Notices
from ui.prompts import Prompts
from ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class PageTools:
    """The hands of a page.

    Attributes:
        tasks: Every call of a service goes through them.
        tell: Tells all pages what a service changed; fits `done` of a task that returns `Changes`.
        go: Shows a page, and a record on it.
        notices: Says what happened.
        prompts: Asks.
        clipboard: Copies and forgets.
        clock: Tells the day.
    """

    tasks: Tasks
    tell: Callable[[Changes], None]
    go: Callable[[str, str], None]
    notices: Notices
    prompts: Prompts
    clipboard: Clipboard
    clock: Clock
