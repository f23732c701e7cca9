"""Forty texts that a careless view would interpret: markup that opens a file or asks a server."""

from __future__ import annotations

from pathlib import Path

_AT_FILE = (
    "<img src='file://{file}'>",
    '<img src="{file}">',
    "<IMG SRC=file://{file}>",
    "<b>bold</b><img src='file://{file}'>",
    "<html><body background='file://{file}'>x",
    "<table background='file://{file}'><tr><td>x</table>",
    "<tr background='{file}'><td background='{file}'>x",
    "<p style=\"background-image:url('file://{file}')\">x",
    "<link rel=stylesheet href='file://{file}'>",
    "<style>@import url('file://{file}');</style>",
    "<a href='file://{file}'>x</a>",
    "<ol><li><img src='file:{file}'></ol>",
    "<!DOCTYPE html><p><img src='{file}'>",
    "<?xml version='1.0'?><img src='{file}'/>",
    "<svg><image href='file://{file}'/></svg>",
    "<object data='file://{file}'></object>",
    "<iframe src='file://{file}'></iframe>",
    "<span><img src='file://{file}' width=1></span>",
    "<div><object type='image/png' data='{file}'></object></div>",
    "![x](file://{file})",
    "# x\n![x]({file})",
    "[x](file://{file})",
    "<qt><img src='file://{file}'></qt>",
    "<font face='file://{file}'>x</font>",
)
_AT_SERVER = (
    "<img src='http://server.invalid/{number}.png'>",
    "<img src='https://127.0.0.1:9/{number}.png'>",
    "<img src='//server.invalid/share/{number}.png'>",
    "<img src='\\\\server.invalid\\share\\{number}.png'>",
    "<img src='ftp://server.invalid/{number}.png'>",
    "<img src='qrc:/{number}.png'>",
    "<a href='http://server.invalid/{number}'>x</a>",
    '<p style="background:url(http://server.invalid/{number})">x',
    "<link rel=stylesheet href='http://server.invalid/{number}.css'>",
    "<script>fetch('http://server.invalid/{number}')</script>",
    "<body onload=alert({number})>",
    "<img src=x onerror=alert({number})>",
    "<b>unclosed {number}",
    "&lt;b&gt; &amp; &#x41; {number}",
    "<!-- {number} -->hidden<!-- -->",
    "]]><b>{number}</b><![CDATA[",
)


def payloads(trap: Path) -> tuple[str, ...]:
    """The forty, in one line each; every one that names a file names another one in the folder `trap`."""
    texts = [
        text.replace("{file}", str(trap / f"{number}.png"))
        .replace("{number}", str(number))
        .replace("\n", " ")
        for number, text in enumerate((*_AT_FILE, *_AT_SERVER))
    ]
    return tuple(texts)
