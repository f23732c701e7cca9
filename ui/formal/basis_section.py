"""Section two: what the request rests on, how that was verified, and what it asks a request to contain."""

from __future__ import annotations

from app.legal.instruments import REFERENCE_AS_OF, Instrument, Requirement, reference
from ui.formal.choice_dialog import ChoiceDialog, Option
from ui.formal.draft import FormalDraft
from ui.formal.fields import FormalField
from ui.formal.naming import element_name, instrument_name, verified_words
from ui.formal.section_page import SectionPage
from ui.formal.sections import Section
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.buttons import Kind, button
from ui.widgets.card import KeyValueCard
from ui.widgets.forms import button_row
from ui.widgets.labels import PlainLabel, Role, label
from ui.widgets.lines import Line, LinesView
from ui.widgets.text import fill, isolate, joined


class BasisSection(SectionPage):
    """The instrument, or another basis in words. The program offers; the officer decides."""

    def __init__(self, draft: FormalDraft) -> None:
        super().__init__(Section.BASIS, draft)
        self._choose = button(self.tr("&Choose an instrument…"), self._open, Kind.SECONDARY, Icon.SCALES)
        self._remove = button(self.tr("Re&move the instrument"), self._take_away, Kind.QUIET)
        form, group = self.form(), self.group()
        row = FormalField(self.tr("Instrument"), button_row(self._choose, self._remove))
        row.control.setFocusProxy(self._choose)
        form.add_widget(group.add(row, "/basis", self._show_instrument))
        self._card = KeyValueCard()
        form.add_widget(self._card)
        group.text(
            form,
            self.tr("&Another basis, in words"),
            "/basis/text",
            self.tr("A bilateral treaty, a scheme, or an undertaking of reciprocity."),
        )
        self._asks = label("", Role.HEADING, wrap=True)
        self._about = PlainLabel(
            fill(
                self.tr(
                    "Paraphrase, not the text of the law, as of {day}. It reminds; whether it applies is "
                    "for you and your lawyers to say."
                ),
                day=REFERENCE_AS_OF,
            ),
            Role.SMALL,
            wrap=True,
        )
        self._rules = LinesView(self.tr("What the instrument asks a request to contain"))
        self._rules.fit_content()
        for widget in (self._asks, self._about, self._rules):
            self.add(widget)
        draft.checked.connect(self._show_rules)

    def _open(self) -> None:
        chooser = ChoiceDialog(
            self.window(),
            self.tr("Choose what the request rests on"),
            self.tr("Name, place or year"),
            self.tr("Rest on this"),
            self._chosen,
        )
        chooser.set_options([_option(one) for one in reference().instruments.values()])
        chooser.open()

    def _chosen(self, key: str) -> None:
        self.draft.set("/basis/instrument", key)
        self._show_instrument()
        self._choose.setFocus()

    def _take_away(self) -> None:
        self.draft.set("/basis/instrument", "")
        self._show_instrument()
        self._choose.setFocus()

    def _show_instrument(self) -> None:
        known = self._instrument()
        self._card.clear()
        self._card.setVisible(known is not None)
        self._remove.setVisible(known is not None)
        if known is not None:
            self._card.add(self.tr("Instrument"), known.title)
            about = " · ".join(part for part in (str(known.year or ""), known.kind) if part)
            self._card.add(self.tr("Year and kind"), about)
            if known.contents_article:
                self._card.add(self.tr("Contents"), known.contents_article)
            self._card.add(self.tr("How verified"), verified_words(known.verified))
        self._show_rules()

    def _show_rules(self) -> None:
        known = self._instrument()
        rules = known.required if known is not None else ()
        for widget in (self._asks, self._about, self._rules):
            widget.setVisible(bool(rules))
        if known is not None:
            words = self.tr("What {instrument} asks a request to contain")
            self._asks.setText(fill(words, instrument=instrument_name(known.key)))
        missing = {(one.element, one.ref) for one in self.draft.findings}
        self._rules.set_lines([self._rule(n, one, missing) for n, one in enumerate(rules)])

    def _rule(self, number: int, rule: Requirement, missing: set[tuple[str, str]]) -> Line:
        open_ = (rule.key, rule.ref) in missing
        icon, tone = (Icon.EVENT, Tone.DUE) if open_ else (Icon.CHECK, Tone.DRAFT)
        standing = self.tr("not stated yet") if open_ else ""
        when = fill(self.tr("when: {condition}"), condition=rule.condition) if rule.condition else ""
        small = " · ".join(part for part in (rule.ref, verified_words(rule.verified), when, standing) if part)
        return Line(str(number), element_name(rule.key), isolate(rule.description), small, icon, tone)

    def _instrument(self) -> Instrument | None:
        return reference().instruments.get(self.draft.value("/basis/instrument"))


def _option(one: Instrument) -> Option:
    small = joined((instrument_name(one.key), str(one.year or ""), one.kind, verified_words(one.verified)))
    return Option(Line(one.key, isolate(one.title), small=small, icon=Icon.SCALES, tone=Tone.FORMAL), one.key)
