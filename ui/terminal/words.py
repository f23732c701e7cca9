"""Words of the terminal: marked for translation like those of the desktop, without Qt."""

from __future__ import annotations

_HARMLESS = "\n\u200c\u200d"


def tr(text: str, **values: object) -> str:
    """Return a sentence with its `{names}` filled in; user text comes in as a value, never as a form."""
    return text.format(**values) if values else text


def tr_count(one: str, many: str, count: int) -> str:
    """Return the form of a sentence that fits a count; both forms hold `{n}`."""
    return (one if count == 1 else many).format(n=count)


def shown(text: str) -> str:
    """Return text of a record as a terminal may show it: no control or direction-changing character.

    A record cannot hold them, but what is shown may also come from a file that is only being read.
    """
    return "".join(c if c.isprintable() or c in _HARMLESS else f"\\u{ord(c):04x}" for c in text)
