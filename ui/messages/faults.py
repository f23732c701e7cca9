"""Sentences for what is wrong at one place of a document."""

from __future__ import annotations

from ui.messages.wording import QT_TRANSLATE_NOOP

FAULTS = {
    "not_json": QT_TRANSLATE_NOOP("messages", "This is not JSON: it breaks at line {line}, column {column}."),
    "too_large": QT_TRANSLATE_NOOP("messages", "The document is larger than {limit} bytes."),
    "too_deep": QT_TRANSLATE_NOOP("messages", "The document is nested deeper than {limit} levels."),
    "duplicate_field": QT_TRANSLATE_NOOP("messages", "The field {field} stands here twice."),
    "wrong_kind": QT_TRANSLATE_NOOP("messages", "This is a document of another kind; expected: {expected}."),
    "newer_schema": QT_TRANSLATE_NOOP(
        "messages", "The document was made by a newer version; known here: {known}."
    ),
    "missing": QT_TRANSLATE_NOOP("messages", "This field is missing."),
    "unknown_field": QT_TRANSLATE_NOOP("messages", "This field is not known here. Known: {known}."),
    "wrong_type": QT_TRANSLATE_NOOP("messages", "The value has the wrong type; expected: {expected}."),
    "not_allowed": QT_TRANSLATE_NOOP("messages", "The value is not allowed here. Allowed: {allowed}."),
    "pattern": QT_TRANSLATE_NOOP("messages", "The value has the wrong form; expected, for example: {form}."),
    "not_a_date": QT_TRANSLATE_NOOP("messages", "This is not a date; expected, for example: {form}."),
    "empty": QT_TRANSLATE_NOOP("messages", "The value is empty."),
    "too_long": QT_TRANSLATE_NOOP("messages", "The value is longer than {limit}."),
    "out_of_range": QT_TRANSLATE_NOOP("messages", "The number is outside the limit of {limit}."),
    "character": QT_TRANSLATE_NOOP(
        "messages", "Character {position} of the text cannot stand here: {code_point} ({character})."
    ),
    "unknown_country": QT_TRANSLATE_NOOP("messages", "No country has this code (ISO 3166-1, two letters)."),
    "unknown_word": QT_TRANSLATE_NOOP("messages", "This word is not known here. Known: {known}."),
    "order": QT_TRANSLATE_NOOP("messages", "The end comes before the beginning ({first})."),
    "no_such_record": QT_TRANSLATE_NOOP("messages", "The record that is referred to is not in this store."),
    "not_by_document": QT_TRANSLATE_NOOP("messages", "This cannot be set by a document; use the program."),
}
