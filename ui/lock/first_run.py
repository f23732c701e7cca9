"""The first run: how it looks, who works here, a passphrase, a recovery code on paper. Then work begins.

Nothing is created before the passphrase is chosen; the steps before can be taken back. The recovery code is
shown once and confirmed by typing two of its groups, with the code out of sight.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import AppError
from app.settings import Settings
from ui.lock.card import CardPage
from ui.lock.code_step import CodeStep
from ui.lock.door import Door, FirstOpening
from ui.lock.look_step import LookStep
from ui.lock.officer_step import OfficerStep
from ui.lock.passphrase_step import PassphraseStep
from ui.lock.recovery_sheet import paint_recovery_sheet
from ui.lock.step import Step
from ui.printing import DialogPrinting, Printing
from ui.style.icons import Icon
from ui.style.tokens import GAP_2
from ui.tasks import Tasks
from ui.translating import message_in_words
from ui.widgets.buttons import Button, Kind
from ui.widgets.progress import ProgressPanel
from ui.widgets.text import fill

_WIDTH = 34  # em


class FirstRunPage(CardPage):
    """Leads through the steps and creates the store on the thread that will own it.

    Signals: `settings_chosen(object)` new `Settings` to apply at once; `unlocked(object)` with the services
    of the new store; `demo_wanted()` to look at the demonstration store instead.
    """

    settings_chosen = Signal(object)
    unlocked = Signal(object)
    demo_wanted = Signal()

    def __init__(
        self,
        door: Door,
        tasks: Tasks,
        settings: Settings,
        *,
        offers_demo: bool = False,
        printing: Printing | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Welcome to Dragoman"), "", _WIDTH, parent)
        self._door, self._tasks = door, tasks
        self._printing = printing or DialogPrinting()
        self._opening: FirstOpening | None = None
        self._look, self._officer = LookStep(settings), OfficerStep()
        self._passphrase, self._code = PassphraseStep(), CodeStep()
        self.steps: tuple[Step, ...] = (self._look, self._officer, self._passphrase, self._code)
        self._number = 0
        for step in self.steps:
            self.body.addWidget(step)
            step.changed.connect(self._offer)
            step.submitted.connect(self.go_on)
        self._look.chosen.connect(self.settings_chosen)
        self._code.print_wanted.connect(self._print)
        self.progress = ProgressPanel()
        self.body.addWidget(self.progress)
        self._build_foot(offers_demo=offers_demo)
        self._show(0)

    def _build_foot(self, *, offers_demo: bool) -> None:
        self.next_button = Button("", Kind.PRIMARY)
        self.next_button.clicked.connect(self.go_on)
        self.back_button = Button(self.tr("&Back"))
        self.back_button.clicked.connect(self._go_back)
        self._demo = Button(self.tr("Look at the &demonstration first"), Kind.QUIET, Icon.INFO)
        self._demo.clicked.connect(self.demo_wanted)
        self._offers_demo = offers_demo
        row = QHBoxLayout()
        row.setSpacing(GAP_2)
        row.addWidget(self.next_button)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self._demo)
        self.body.addLayout(row)

    def step(self) -> Step:
        """Return the step in view."""
        return self.steps[self._number]

    def go_on(self) -> None:
        """Take the step in view, if it can be taken."""
        if not self.step().check():
            return
        if self.step() is self._passphrase:
            self._create()
        elif self.step() is self._code:
            self._finish()
        else:
            self._show(self._number + 1)

    def focus_first(self) -> None:
        """Put the keyboard into the first field of the step."""
        self.step().focus_first()

    def is_busy(self) -> bool:
        """Return whether a store is being created or was: then the page must not be built anew."""
        return self._opening is not None or not self.progress.isHidden()

    def close_store(self) -> None:
        """On the store's thread: close what was created, when the program ends before the work began."""
        if self._opening is not None:
            self._opening.desk.store.close()

    def _go_back(self) -> None:
        if self._opening is None:
            self._show(self._number - 1)
        else:
            self._code.show_code()

    def _show(self, number: int) -> None:
        self._number = number
        for step in self.steps:
            step.setVisible(step is self.step())
        words = fill(
            self.tr("Step {number} of {count}: {title}"),
            number=number + 1,
            count=len(self.steps),
            title=self.step().title,
        )
        self.subtitle.setText(words)
        self._demo.setVisible(self._offers_demo and number == 0)
        self._offer()
        self.focus_first()

    def _offer(self) -> None:
        self.next_button.setText(self.step().verb())
        at_code = self.step() is self._code
        self.back_button.setVisible(self._code.is_confirming() if at_code else self._number > 0)
        self.back_button.setText(self.tr("Show the code again") if at_code else self.tr("&Back"))

    def _create(self) -> None:
        door, officer = self._door, self._officer.officer()
        passphrase = self._passphrase.take()
        self.next_button.setEnabled(False)
        self.back_button.setEnabled(False)
        self.progress.start(self.tr("Creating the encrypted store. This takes a few seconds, once."))
        self._tasks.store(self, lambda: door.create(passphrase, officer), self._created, self._refused)

    def _created(self, opening: FirstOpening) -> None:
        self._opening = opening
        self._ready()
        self._code.set_groups(opening.recovery_groups)
        self._show(self.steps.index(self._code))

    def _refused(self, error: AppError) -> None:
        self._ready()
        message = message_in_words(error)
        self._passphrase.set_problem(f"{message.sentence} {message.remedy}".strip())
        self.focus_first()

    def _ready(self) -> None:
        self.progress.finish()
        self.next_button.setEnabled(True)
        self.back_button.setEnabled(True)

    def _print(self) -> None:
        groups, made_on = self._code.groups(), QDate.currentDate().toPython()
        assert isinstance(made_on, date)
        self._printing.print(self, lambda device: paint_recovery_sheet(device, groups, made_on, self.font()))

    def _finish(self) -> None:
        opening = self._opening
        assert opening is not None
        self._code.forget()
        self.unlocked.emit(opening.desk)
