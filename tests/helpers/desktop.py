"""A desktop over a real store at the floor of the key derivation, with pages of sample records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.clock import Clock
from app.domain.profile import Profile
from db.keys.kdf import FLOOR
from tests.helpers.field import FixedClock
from tests.helpers.keys import PASSPHRASE
from tests.ui.gallery import people_list
from ui.application import Desktop, PageBuilder, Surroundings
from ui.commands import Command
from ui.handover import Handover
from ui.lock.door import FolderDoor
from ui.page import Page
from ui.prompts import FileChoice, Prompts, Question, TextQuestion
from ui.settings.page import SettingsPage
from ui.style.icons import Icon
from ui.successor import Successor
from ui.triggers.port import Triggers
from ui.widgets.buttons import button
from ui.widgets.header import PageHeader
from ui.widgets.scroll import ScrollPane


class SamplePage(Page):
    """A page over sample records that keeps a note of what the window asks of it."""

    def __init__(self, key: str, title: str, icon: Icon, around: Surroundings) -> None:
        super().__init__(key, title, icon, people_list(), _detail())
        self.around = around
        self.entered: list[str] = []
        self.given: list[Command] = []
        self.drafts_saved = 0

    def commands(self) -> dict[Command, Callable[[], None]]:
        return {Command.NEW: lambda: self.given.append(Command.NEW)}

    def enter(self, record_id: str = "") -> None:
        self.entered.append(record_id)

    def marking(self) -> str:
        return "TLP:AMBER" if self.key == "contacts" else ""

    def save_drafts(self) -> None:
        self.drafts_saved += 1
        profiles = self.around.session.desk.profiles
        self.around.session.tasks.store(
            self, lambda: profiles.save(Profile(name=f"draft of {self.key}")), lambda _none: None
        )


def _detail() -> ScrollPane:
    pane = ScrollPane("Details")
    pane.add(PageHeader("Mohamed Al-Qahtani"))
    pane.add(button("Log contact", lambda: None))
    return pane


def sample_pages(around: Surroundings) -> Sequence[Page]:
    """Four pages, the last the real settings."""
    return (
        SamplePage("contacts", "Contacts", Icon.CONTACTS, around),
        SamplePage("requests", "Requests", Icon.REQUESTS, around),
        SamplePage("follow-ups", "Follow-ups", Icon.FOLLOW_UPS, around),
        SettingsPage(around.settings, around.change_settings),
    )


class ScriptedPrompts(QObject):
    """Answers from a list and keeps what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[str] = []
        self.files: list[Path | None] = []
        self.asked: list[Question | TextQuestion | FileChoice | str] = []
        self.dismissed = 0

    def ask(self, _parent: QWidget, question: Question, answered: Callable[[str], None]) -> None:
        self.asked.append(question)
        answered(self.answers.pop(0))

    def ask_text(
        self, _parent: QWidget, question: TextQuestion, answered: Callable[[str | None], None]
    ) -> None:
        self.asked.append(question)
        answered(self.answers.pop(0))

    def open_file(self, _parent: QWidget, choice: FileChoice, chosen: Callable[[Path | None], None]) -> None:
        self.asked.append(choice)
        chosen(self.files.pop(0))

    def save_file(self, _parent: QWidget, choice: FileChoice, chosen: Callable[[Path | None], None]) -> None:
        self.asked.append(choice)
        chosen(self.files.pop(0))

    def choose_folder(self, _parent: QWidget, title: str, chosen: Callable[[Path | None], None]) -> None:
        self.asked.append(title)
        chosen(self.files.pop(0))

    def dismiss(self) -> None:
        self.dismissed += 1


def cheap_door(folder: Path, clock: Clock | None = None) -> FolderDoor:
    """A door whose key derivation costs the least that is allowed."""
    return FolderDoor(folder, clock or FixedClock(), cost=FLOOR)


def make_store(folder: Path) -> FolderDoor:
    """Create a store and close it again."""
    door = cheap_door(folder)
    door.create(PASSPHRASE, Profile(name="Amina Diallo")).desk.store.close()
    return cheap_door(folder)


def make_desktop(
    app: QApplication,
    folder: Path,
    *,
    pages: PageBuilder = sample_pages,
    idle_minutes: int = 10,
    prompts: Prompts | None = None,
    demo: Path | None = None,
    successor: Successor | None = None,
    handover: Handover | None = None,
    triggers: Triggers | None = None,
) -> Desktop:
    """A desktop on a folder that may hold a store; settings beside it."""
    return Desktop(
        app,
        cheap_door(folder),
        pages,
        folder.parent / "settings.json",
        prompts=prompts,
        demo_door=None if demo is None else lambda: cheap_door(demo),
        clock=FixedClock(),
        idle=timedelta(minutes=idle_minutes),
        successor=successor,
        handover=handover,
        triggers=triggers,
    )
