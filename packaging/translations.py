#!/usr/bin/env python3
"""Bring the translation catalogues up to date with the source: collect, fill English plurals, compile.

    .venv/bin/python packaging/translations.py           after adding or changing a text
    .venv/bin/python packaging/translations.py --check   1 when a catalogue is not up to date (tests/house)

English is the language of the source; its catalogue exists for plurals only. A plural is written with "(s)"
where English adds an s: "%n day(s) left" becomes "%n day left" and "%n days left". Other plurals are
corrected by hand in the .ts file and stay as they are.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET  # our own file
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "i18n"
_TOOLS = Path(sys.executable).parent
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_FORMS = {"en": 2}


def main(words: list[str]) -> int:
    """Update or check; returns the exit code."""
    parser = argparse.ArgumentParser(description="Update the translation catalogues.")
    parser.add_argument("--check", action="store_true", help="change nothing; 1 when something would change")
    check = parser.parse_args(words).check
    stale = []
    for language in _FORMS:
        with tempfile.TemporaryDirectory() as folder:
            stale += _update(language, Path(folder), check=check)
    for name in stale:
        print(f"not up to date: {name}" if check else f"updated: {name}")
    if check and stale:
        print("Run: .venv/bin/python packaging/translations.py", file=sys.stderr)
        return 1
    return 0


def _update(language: str, folder: Path, *, check: bool) -> list[str]:
    """Make both files of a language in `folder`; put them in place unless only checking."""
    name = f"dragoman_{language}"
    source, compiled = folder / f"{name}.ts", folder / f"{name}.qm"
    if (CATALOGUES / source.name).exists():
        shutil.copy(CATALOGUES / source.name, source)
    files = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py"))
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
    _run("pyside6-lupdate", *files, *options, "-silent", "-ts", str(source))
    if language == "en":
        _fill_plurals(source)
    _run("pyside6-lrelease", "-silent", str(source), "-qm", str(compiled))
    changed = []
    for made in (source, compiled):
        target = CATALOGUES / made.name
        if not target.exists() or target.read_bytes() != made.read_bytes():
            changed.append(str(target.relative_to(ROOT)))
            if not check:
                CATALOGUES.mkdir(parents=True, exist_ok=True)
                shutil.copy(made, target)
    return changed


def _fill_plurals(source: Path) -> None:
    tree = ET.parse(source)  # noqa: S314  # our own file
    for message in tree.iter("message"):
        translation = message.find("translation")
        if message.get("numerus") != "yes" or translation is None:
            continue
        forms = translation.findall("numerusform")
        if len(forms) == 2 and all(form.text for form in forms):  # one and many
            continue
        words = message.findtext("source") or ""
        for form in forms:
            translation.remove(form)
        for text in (words.replace("(s)", ""), words.replace("(s)", "s")):
            ET.SubElement(translation, "numerusform").text = text
        translation.attrib.pop("type", None)
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    source.write_text(f"{_HEAD}{body}\n", encoding="utf-8")


def _run(tool: str, *words: str) -> None:
    subprocess.run([str(_TOOLS / tool), *words], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
