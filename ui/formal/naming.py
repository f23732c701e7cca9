"""How findings, faults, instruments and entries are called: the words between the law and the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.formal import FieldSource, FormalRequest
from app.exchange.faults import Fault
from app.legal.completeness import Finding, Level
from app.legal.instruments import Verified, reference
from ui.formal.lens import at, segments
from ui.messages import fault_sentence, level_words
from ui.messages.law import assistance_words, element_words
from ui.style.icons import Icon
from ui.style.tokens import Tone
from ui.widgets.text import fill, isolate

SHORT_NAMES = {
    "untoc": "UNTOC",
    "uncac": "UNCAC",
    "vienna1988": "Vienna 1988",
    "un_model_1990": "UN Model Treaty 1990",
    "coe1959": "ETS 30 (1959)",
    "coe2ap": "ETS 182",
    "budapest": "ETS 185 (Budapest)",
    "budapest2ap": "CETS 224",
    "nassau1992": "Nassau 1992",
    "mercosur1996": "Mercosur 1996",
    "harare": "Harare Scheme",
    "eio": "EIO 2014/41",
    "asean2004": "ASEAN 2004",
    "uncc2024": "UN Cybercrime 2024",
    "warsaw2005": "CETS 198",
    "ch_pa2023": "CH–Panama 2023",
    "ch_irsg": "IRSG",
    "ie2008": "Irish Act 2008",
    "nz1992": "NZ Act 1992",
    "eu2023_977": "EU 2023/977",
    "jit_ie_mercosur": "JIT patterns",
    "eu_mla2000": "EU MLA 2000",
    "eu_mla2001p": "EU MLA Protocol 2001",
    "eu_us2003": "EU–US 2003",
    "coe1ap1978": "ETS 99",
    "coe_corruption173": "ETS 173",
    "benelux1962": "Benelux 1962",
    "hk525": "Hong Kong Cap. 525",
    "id_law1_2006": "Indonesia 1/2006",
    "lk_act25_2002": "Sri Lanka 25/2002",
}
"""What instruments are cited as: proper names and series numbers, the same in every language."""

LEVEL_LOOKS = {
    Level.MUST: (Tone.OVERDUE, Icon.PROBLEM),
    Level.SHOULD: (Tone.DUE, Icon.WARNING),
    Level.CONSIDER: (Tone.WAITING, Icon.HELP),
}


def element_name(key: str) -> str:
    """Return the name of an element of a request."""
    return element_words(key, QCoreApplication.translate)


def assistance_name(key: str) -> str:
    """Return the name of a kind of assistance."""
    return assistance_words(key, QCoreApplication.translate)


def level_name(level: Level) -> str:
    """Return how much a finding weighs."""
    return level_words(level, QCoreApplication.translate)


def verified_words(verified: Verified) -> str:
    """Return how an entry of the reference was verified, in words."""
    return {
        Verified.TEXT_READ: QCoreApplication.translate("Verified", "text of the rule read"),
        Verified.SECONDARY: QCoreApplication.translate("Verified", "from a secondary source"),
        Verified.GENERAL_KNOWLEDGE: QCoreApplication.translate("Verified", "general knowledge, not checked"),
    }[verified]


def instrument_name(key: str) -> str:
    """Return what an instrument is cited as."""
    known = reference().instruments.get(key)
    return SHORT_NAMES.get(key) or (known.title if known else key)


def rule_words(finding: Finding) -> str:
    """Return the paragraph that asks for it: "UNTOC 18(15)(f)"; practice is called practice."""
    if finding.source in reference().instruments:
        return " ".join(part for part in (instrument_name(finding.source), finding.ref) if part)
    if finding.source in reference().checklists:
        if not finding.ref:
            words = QCoreApplication.translate("Findings", "Checklist “{kind}”")
            return fill(words, kind=assistance_name(finding.source))
        words = QCoreApplication.translate("Findings", "Checklist “{kind}”: {source}")
        return fill(words, kind=assistance_name(finding.source), source=finding.ref)
    return QCoreApplication.translate("Findings", "Common to all lists of contents")


def finding_title(finding: Finding, formal: FormalRequest) -> str:
    """Return what is missing, and of which entry: "Maximum penalty · Money laundering"."""
    name = element_name(finding.element)
    entry = entry_name(finding.pointer, formal)
    return f"{name} · {isolate(entry)}" if entry else name


def finding_foot(finding: Finding) -> str:
    """Return the rule and how it was verified, on one line."""
    if finding.source not in reference().instruments:
        return rule_words(finding)
    return f"{rule_words(finding)} · {verified_words(finding.verified)}"


def entry_name(pointer: str, formal: FormalRequest) -> str:
    """Return what the entry that a field belongs to is called, "" for a field of the request itself."""
    path = segments(pointer)
    if len(path) < 2 or not path[1].isdigit():
        return ""
    entry = at(formal, f"/{path[0]}/{path[1]}")
    number = int(path[1]) + 1
    if path[0] == "items":
        words = QCoreApplication.translate("Findings", "item {number}")
        return fill(words, number=number)
    named = {"offences": "label", "persons": "name", "annexes": "title", "prior_contacts": "reference"}
    name = getattr(entry, named[path[0]], "") if path[0] in named else ""
    return name or fill(QCoreApplication.translate("Findings", "no. {number}"), number=number)


def fault_words(fault: Fault) -> str:
    """Return what is wrong with the content of a field."""
    return fault_sentence(fault.kind.value, fault.params, QCoreApplication.translate, isolate)


def source_words(source: FieldSource) -> str:
    """Return where the content of a field came from: "From REQ-2026-0012"."""
    if source.kind == "profile":
        return QCoreApplication.translate("Findings", "From your own data in the settings")
    if source.reference:
        return fill(QCoreApplication.translate("Findings", "From {reference}"), reference=source.reference)
    return QCoreApplication.translate("Findings", "Taken over from another record")
