"""What a letter costs without us: the bare libraries, and an office program."""

from __future__ import annotations

import subprocess
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

_LINES_PER_PAGE = 48
_LINE_LENGTH = 95


def floor_letter(text: str, signing_file: bytes, password: str, folder: Path) -> None:
    """Draw the words with ReportLab in a built-in font and sign the bytes with openssl: no layout at all."""
    source, key, pem = folder / "floor.pdf", folder / "floor.key", folder / "floor.pem"
    canvas = Canvas(str(source), pagesize=A4)
    lines = [
        line[at : at + _LINE_LENGTH]
        for line in text.splitlines()
        for at in range(0, len(line) or 1, _LINE_LENGTH)
    ]
    for first in range(0, len(lines), _LINES_PER_PAGE):
        page = canvas.beginText(60, 790)
        for line in lines[first : first + _LINES_PER_PAGE]:
            page.textLine(line.encode("latin-1", "replace").decode("latin-1"))
        canvas.drawText(page)
        canvas.showPage()
    canvas.save()
    if not pem.exists():
        _unpack(signing_file, password, key, pem)
    _openssl(
        "cms", "-sign", "-binary", "-in", source, "-signer", pem, "-inkey", key, "-outform", "DER",
        "-out", folder / "floor.p7s",
    )  # fmt: skip


def office_letter(text: str, folder: Path) -> None:
    """Convert the words from plain text to PDF with LibreOffice."""
    source = folder / "letter.txt"
    source.write_text(text, encoding="utf-8")
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)],
        check=True,
        capture_output=True,
    )


def _unpack(signing_file: bytes, password: str, key: Path, pem: Path) -> None:
    packed = key.with_suffix(".p12")
    packed.write_bytes(signing_file)
    _openssl("pkcs12", "-in", packed, "-passin", f"pass:{password}", "-nodes", "-nocerts", "-out", key)
    _openssl("pkcs12", "-in", packed, "-passin", f"pass:{password}", "-nokeys", "-out", pem)


def _openssl(*words: str | Path) -> None:
    subprocess.run(["openssl", *(str(word) for word in words)], check=True, capture_output=True)
