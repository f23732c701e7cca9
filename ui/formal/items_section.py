"""The assistance sought, item by item, and the purpose that all of it serves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.formal import AssistanceItem, Coercion, ConfiscationRoute
from app.legal.instruments import reference
from ui.formal.choice_dialog import ChoiceDialog, Option
from ui.formal.draft import FormalDraft
from ui.formal.entries import EntriesBlock, EntryWords
from ui.formal.fields import FormalField
from ui.formal.listing_page import ListingPage
from ui.formal.naming import assistance_name
from ui.formal.particulars import ParticularsForm
from ui.formal.period_fields import PeriodFields
from ui.formal.sections import Section
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.buttons import Kind, button
from ui.widgets.forms import FormSection
from ui.widgets.lines import Line
from ui.widgets.text import fill, isolate, joined

CONFISCATION = "freeze_confiscate"


class ItemsSection(ListingPage):
    """Each measure with its kind, description, nexus, period, compulsion and particulars."""

    def __init__(self, draft: FormalDraft) -> None:
        super().__init__(Section.ASSISTANCE, draft)
        self.group().text(
            self.form(),
            self.tr("P&urpose"),
            "/purpose",
            self.tr("What the evidence is wanted for. It limits what may be done with it later."),
        )
        words = EntryWords(
            self.tr("Assistance sought"),
            self.tr("&Add a measure…"),
            self.tr("Remove this measure"),
            self.tr("No measure yet. One item for each thing that is asked."),
            self.tr("not described yet"),
        )
        self._block = EntriesBlock(
            draft,
            "/items",
            words,
            new=lambda: AssistanceItem(kind="information"),
            named=lambda item: assistance_name(item.kind),
            noted=lambda item: isolate(item.description.split("\n")[0][:120]) if item.description else "",
        )
        what, how = FormSection(), FormSection(self.tr("Details"))
        self._group = self.entries(self.tr("Measures"), self._block, what, how)
        self._kind = button("", self._choose, Kind.SECONDARY, Icon.EDIT)
        self._build_what(what)
        self._route = self._build_how(how)
        self._particulars = ParticularsForm(self._group)
        self._block.add_form(self._particulars)
        self._block.selected.connect(self._fit)
        self._block.added.connect(self._choose)
        draft.edited.connect(self._edited)

    def _build_what(self, form: FormSection) -> None:
        group = self._group
        kind = FormalField(self.tr("&Kind of assistance"), self._kind)
        form.fields.append(kind)
        form.add_widget(group.add(kind, "/kind", self._show_kind))
        group.text(
            form,
            self.tr("&Description"),
            "/description",
            self.tr("Exactly what is asked: from whom, which documents, which questions."),
            lines=4,
        )
        group.text(
            form,
            self.tr("&Link with the facts"),
            "/nexus",
            self.tr("Why it is relevant, and why it is thought to be in the State that is asked."),
        )

    def _build_how(self, form: FormSection) -> QWidget:
        group = self._group
        PeriodFields(group, form, self.tr("Firs&t day of the period"), self.tr("Last da&y of the period"))
        group.choice(
            form, self.tr("&Compulsion"), "/coercion", tuple(Coercion), self.tr("Does it need compulsion?")
        )
        route = group.choice(
            form,
            self.tr("Way of c&onfiscation"),
            "/route",
            tuple(ConfiscationRoute),
            none=self.tr("Not said yet"),
        )
        group.text(
            form,
            self.tr("&Purpose of this measure"),
            "/purpose",
            self.tr("Only where it differs from the purpose of the request."),
            lines=2,
        )
        return route

    def reveal(self, pointer: str) -> bool:
        """Make the fields of the entry first: which there are depends on its kind."""
        if pointer.startswith("/items/"):
            number = pointer.split("/")[2]
            if number.isdigit() and int(number) < len(self.draft.formal.items):
                self._block.select(int(number))
        return super().reveal(pointer)

    def _fit(self, number: int) -> None:
        """Show only what this kind of assistance asks for."""
        if number < 0:
            return
        self._route.setVisible(self._group.value("/kind") == CONFISCATION)
        self._particulars.show_for(number)

    def _edited(self, pointer: str) -> None:
        if pointer in ("/basis/instrument", f"{self._block.base()}/route"):
            self._fit(self._block.number())

    def _show_kind(self) -> None:
        name = assistance_name(self._group.value("/kind"))
        self._kind.setText(name)
        self._kind.setAccessibleName(fill(self.tr("Kind of assistance: {kind}"), kind=name))

    def _choose(self) -> None:
        chooser = ChoiceDialog(
            self.window(),
            self.tr("Choose the kind of assistance"),
            self.tr("Word or paragraph"),
            self.tr("Ask for this"),
            self._chosen,
        )
        chooser.set_options(kind_options(self.draft.formal.basis.instrument))
        chooser.open()

    def _chosen(self, kind: str) -> None:
        self._group.set("/kind", kind)
        if kind != CONFISCATION:
            self._group.set("/route", None)
        self._fit(self._block.number())
        self._group.show()
        description = self._group.find(f"{self._group.base}/description")
        if description is not None:
            self.focus_on(description.control)


def kind_options(instrument: str) -> list[Option]:
    """Return all kinds of assistance, those that the instrument names first, with their paragraph."""
    known = reference().instruments.get(instrument)
    named: list[Option] = []
    others: list[Option] = []
    for key, explanation in reference().assistance.items():
        article = known.article_of(key) if known else ""
        checklist = reference().checklists.get(key)
        informal = checklist.informal_possible if checklist else ""
        if informal:
            words = QCoreApplication.translate("ItemsSection", "informally: {answer}")
            informal = fill(words, wrap=str, answer=informal)
        line = Line(
            key,
            assistance_name(key),
            isolate(explanation),
            joined((article, informal)),
            Icon.SCALES if article else Icon.EVENT,
            Tone.FORMAL if article else Tone.DRAFT,
        )
        (named if article else others).append(Option(line, key))
    return [*named, *others]
