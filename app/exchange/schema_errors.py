"""From the errors of the schema validator to faults that people understand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from app.exchange.faults import FaultKind

Translated = tuple[tuple[str | int, ...], FaultKind, Mapping[str, str | int]]


def faults_of(error: Any) -> Iterator[Translated]:
    """Yield path, kind and parameters for one `jsonschema.ValidationError`.

    "Either this or null" is how an absent value is allowed; the fault is then the one of "this".
    """
    path = tuple(error.absolute_path)
    rule, wanted = error.validator, error.validator_value
    if rule == "anyOf":
        yield from _best_of(error)
    elif rule == "required":
        for name in wanted:
            if name not in error.instance:
                yield (*path, name), FaultKind.MISSING, {}
    elif rule == "additionalProperties":
        known = error.schema.get("properties", {})
        for name in error.instance:
            if name not in known:
                yield (*path, name[:80]), FaultKind.UNKNOWN_FIELD, {"known": ", ".join(sorted(known))}
    else:
        yield path, *_simple(rule, wanted, error)


def _best_of(error: Any) -> Iterator[Translated]:
    real = [inner for inner in error.context if inner.schema.get("type") != "null"]
    for inner in real:
        yield from faults_of(inner)


def _simple(rule: str, wanted: Any, error: Any) -> tuple[FaultKind, Mapping[str, str | int]]:
    if rule == "type":
        return FaultKind.WRONG_TYPE, {"expected": str(wanted)}
    if rule in ("enum", "const"):
        values = wanted if isinstance(wanted, list) else [wanted]
        return FaultKind.NOT_ALLOWED, {"allowed": ", ".join(str(value) for value in values)}
    if rule == "pattern":
        return FaultKind.PATTERN, {"form": _form(wanted)}
    if rule == "format":
        return FaultKind.NOT_A_DATE, {
            "form": "2026-11-21" if wanted == "date" else "2026-11-21T14:03:00+01:00"
        }
    if rule == "minLength":
        return FaultKind.EMPTY, {}
    if rule in ("maxLength", "maxItems"):
        return FaultKind.TOO_LONG, {"limit": int(wanted)}
    return FaultKind.OUT_OF_RANGE, {"limit": int(error.validator_value)}


def _form(pattern: str) -> str:
    """Return an example of what a pattern of ours wants."""
    if re.match(pattern, "NO"):
        return "NO (ISO 3166-1 alpha-2)"
    if re.match(pattern, "en"):
        return "en (ISO 639)"
    return "019ab3f2-7c1e-7d42-9c55-0123456789ab (UUID)"
