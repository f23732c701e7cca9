"""The text beside the pages has every sentence whole and in order."""

from __future__ import annotations

from app.documents.blocks import (
    Correspondence,
    Entry,
    Heading,
    KeyValues,
    Letterhead,
    PageBreak,
    Paragraph,
    PartHeading,
    Row,
    SignatureBlock,
    SignatureSlot,
    Table,
    Title,
    Together,
)
from app.documents.letter import compose
from app.documents.plaintext import plain_text
from app.documents.text.style import text_of as t
from app.domain.places import LanguageTag
from tests.helpers.formals import DAY, full_request
from tests.helpers.paper import document


def test_every_kind_of_block_is_said() -> None:
    row = Row(t("Name"), (t("محمد بن سلمان"), t("王")))
    said = plain_text(
        document(
            Letterhead(t("Office"), (t("Street"),)),
            Correspondence(t("To"), (t("Ministry"),), (Row(t("Date"), (t("today"),)),)),
            Title(t("Request"), t("Convention")),
            PartHeading("1", t("Facts"), t("art. 1")),
            Heading(t("Summary")),
            Paragraph(t("A sentence.")),
            KeyValues((row,)),
            Table((t("No."), t("Title"), t("Pages")), ((t("1"), t("Order\nof court"), t("")),), (1, 2, 1)),
            PageBreak(),
            Entry(t("4.1"), (Heading(t("Records"), t("art. 3")), Paragraph(t("All of them")))),
            Together((Paragraph(t("Together")),)),
            SignatureBlock(t("Here, now"), (SignatureSlot("Officer", t("Officer"), (t("Name"), t("Rank"))),)),
            marking="TLP:AMBER",
            draft="DRAFT",
        )
    )
    assert said.split("\n\n") == [
        "TLP:AMBER\nDRAFT",
        "Office\nStreet",
        "To\nMinistry\nDate: today",
        "Request\nConvention",
        "1. Facts (art. 1)",
        "Summary",
        "A sentence.",
        "Name: محمد بن سلمان; 王",
        "No.: 1; Title: Order of court",
        "4.1 Records (art. 3)\nAll of them",
        "Together",
        "Here, now\nOfficer: Name, Rank",
    ]


def test_a_letter_is_said_completely_and_names_keep_the_order_of_their_words() -> None:
    prepared = compose(full_request(), language=LanguageTag("en"), day=DAY, is_draft=False)
    said = plain_text(prepared.document)
    assert "Mohamed Al-Hassan · محمد بن سلمان الحسن" in said
    assert full_request().facts.split("\n\n")[0] in said
    assert "Certified copies of the opening form" in said
