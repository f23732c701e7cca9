"""Letters are signed so that other programs agree, and only with certificates that may sign."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID

from app.documents import signing
from app.documents.chain import SIGNATURE_FIELDS, Verified
from app.documents.errors import (
    CertificateAuthorityError,
    CertificateExpiredError,
    CertificateNotYetValidError,
    DraftNotSignableError,
    KeyMismatchError,
    MissingGlyphError,
    NoCertificateError,
    NoKeyError,
    NoRoomForSignatureError,
    NotPkcs12Error,
    SigningError,
    WeakKeyError,
    WrongExtendedUsageError,
    WrongKeyUsageError,
    WrongPasswordError,
)
from app.documents.identity import Identity, open_pkcs12, require_fit_to_sign
from app.documents.verdict import Outcome
from app.documents.verifying import confirm, verify
from tests.helpers.letters import countersigned, rendered_letter, signed_letter
from tests.helpers.paper import pdfium_text, poppler_text, run_tool
from tests.helpers.pki import NOW, PASSWORD, Pki, Signer


@pytest.fixture(scope="module")
def pki() -> Pki:
    return Pki()


def identity_of(signer: Signer) -> Identity:
    return open_pkcs12(signer.p12(), PASSWORD)


def test_independent_programs_accept_the_signature(pki: Pki, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(signed_letter(pki.signer()).data)
    poppler = run_tool("pdfsig", "-nocert", str(path)).stdout.decode()
    assert "Signature is Valid." in poppler
    assert "Total document signed" in poppler
    assert "ETSI.CAdES.detached" in poppler
    assert "SHA-256" in poppler
    assert poppler.count("is not signed") == 2  # the fields for head of office and central authority
    mupdf = run_tool("mutool", "sign", "-v", str(path)).stdout.decode()
    assert "The document is unchanged since signing" in mupdf
    checked = run_tool("qpdf", "--check", str(path))
    assert checked.returncode == 0, checked.stdout


def test_openssl_accepts_the_signature_container(pki: Pki, tmp_path: Path) -> None:
    data = signed_letter(pki.signer()).data
    first, gap, after, rest = map(int, re.search(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)", data).groups())
    (tmp_path / "content").write_bytes(data[first:gap] + data[after : after + rest])
    container = bytes.fromhex(data[gap + 1 : after - 1].decode())
    (tmp_path / "signature").write_bytes(container)
    (tmp_path / "root.pem").write_bytes(pki.root.certificate.public_bytes(Encoding.PEM))
    result = run_tool(
        "openssl", "cms", "-verify", "-inform", "DER", "-in", str(tmp_path / "signature"), "-content",
        str(tmp_path / "content"), "-binary", "-CAfile", str(tmp_path / "root.pem"), "-purpose", "any",
        "-no_check_time", "-out", str(tmp_path / "out"),
    )  # fmt: skip
    assert b"successful" in result.stderr, result.stderr


@pytest.mark.parametrize("key_name", ["rsa2048:officer", "ec:officer"])
def test_signature_is_pades_with_the_given_time_and_room_for_a_time_stamp(pki: Pki, key_name: str) -> None:
    from asn1crypto import cms

    data = signed_letter(pki.signer(key_name=key_name)).data
    assert b"/SubFilter /ETSI.CAdES.detached" in data
    # /M is PDF's "D:20261121093000Z" with the colon escaped.
    assert re.search(rb"/M \(D(:|\\072)20261121093000Z\)", data)
    container = bytes.fromhex(re.search(rb"/Contents <([0-9A-Fa-f]+)>", data).group(1).decode())
    assert len(container) == 20_000  # what a time stamp token and its certificates need later
    info = cms.ContentInfo.load(container)["content"]["signer_infos"][0]
    names = {attribute["type"].native for attribute in info["signed_attrs"]}
    assert "signing_certificate_v2" in names
    assert "signing_time" not in names  # EN 319 142-1, 6.3: the time stands in /M
    assert info["digest_algorithm"]["algorithm"].native == "sha256"


def test_no_other_clock_than_the_given_one_gets_into_the_file(pki: Pki) -> None:
    data = signed_letter(pki.signer()).data
    dates = set(re.findall(rb"D(?::|\\072)(\d{14})", data))
    assert dates == {b"20261121093000"}
    assert b"pyHanko" not in data


def test_letter_is_certified_for_signing_only(pki: Pki) -> None:
    data = signed_letter(pki.signer()).data
    assert re.search(rb"/TransformMethod /DocMDP", data)
    assert re.search(rb"/P 2\b", data)


@pytest.mark.parametrize("order", list(permutations(SIGNATURE_FIELDS[1:])))
def test_all_three_signatures_stay_valid_in_every_order(pki: Pki, order: tuple[str, ...]) -> None:
    data = signed_letter(pki.signer()).data
    for number, field in enumerate(order, 2):
        data = countersigned(data, field, pki.signer(f"Chief {number}", key_name="ec:chief"))
        verdict = verify(data, roots=[pki.root.der], crls=pki.crls(), now=NOW)
        assert verdict.outcome is Outcome.VALID, verdict.reasons
        assert len(verdict.signatures) == number
        assert [report.covers_all for report in verdict.signatures] == [False] * (number - 1) + [True]


@pytest.mark.parametrize(
    "name",
    [
        "Łukasz Đorđević",
        "محمد بن سلمان",
        "王小明",
        "Ελένη Παπαδοπούλου",
        "Щербаков Ёлкин",
        "გიორგი",
        "Nguyễn Văn Đức",
        "김민수",
        "ዳዊት ተስፋዬ",
    ],
)
def test_the_visible_signature_shows_the_name_in_its_script(pki: Pki, name: str) -> None:
    signed = signed_letter(pki.signer(name), paragraphs=1)
    assert confirm(signed, now=NOW).signature.signer == name
    shown = poppler_text(signed.data)
    assert not [word for word in name.split() if word not in shown]
    assert "Signed electronically by" in shown
    assert "21 Nov 2026, 09:30 (UTC+00:00): time of the signing computer, not certified" in shown


def test_a_name_that_no_font_draws_is_refused_before_signing(pki: Pki) -> None:
    with pytest.raises(MissingGlyphError) as caught:
        signed_letter(pki.signer("សុខ"))
    assert caught.value.params["place"] == "/signature/certificate"


def test_a_draft_or_a_letter_without_room_is_not_signed(pki: Pki) -> None:
    identity = identity_of(pki.signer())
    with pytest.raises(DraftNotSignableError):
        signing.sign(rendered_letter(draft="DRAFT"), identity, now=NOW)
    with pytest.raises(NoRoomForSignatureError):
        signing.sign(replace(rendered_letter(), fields=()), identity, now=NOW)


def test_password_and_file_faults_are_told_apart(pki: Pki) -> None:
    signer = pki.signer()
    with pytest.raises(WrongPasswordError):
        open_pkcs12(signer.p12(), "another password")
    with pytest.raises(WrongPasswordError):
        open_pkcs12(signer.p12(), "")
    for junk in (b"", b"not a file", signer.der, signer.p12()[:-20], b"\x30\x80" * 50, b"x" * 2_000_000):
        with pytest.raises(NotPkcs12Error):
            open_pkcs12(junk, PASSWORD)


def test_a_file_without_key_certificate_or_with_a_foreign_one_is_refused(pki: Pki) -> None:
    signer, other = pki.signer(), pki.signer(key_name="ec:other")
    locked = BestAvailableEncryption(PASSWORD.encode())
    files = {
        NoKeyError: pkcs12.serialize_key_and_certificates(None, None, signer.certificate, None, locked),
        NoCertificateError: pkcs12.serialize_key_and_certificates(b"x", signer.key, None, None, locked),
        KeyMismatchError: pkcs12.serialize_key_and_certificates(
            b"x", signer.key, None, [other.certificate], locked
        ),
    }
    for expected, data in files.items():
        with pytest.raises(expected):
            open_pkcs12(data, PASSWORD)


@pytest.mark.parametrize("seed", range(4))
def test_mutated_files_fail_as_expected_failures(pki: Pki, seed: int) -> None:
    chance = random.Random(seed)
    data = pki.signer().p12()
    for _ in range(75):
        mutated = bytearray(data)
        for _ in range(chance.randint(1, 5)):
            mutated[chance.randrange(len(mutated))] = chance.randrange(256)
        try:
            open_pkcs12(bytes(mutated), PASSWORD)
        except SigningError:
            continue
        assert bytes(mutated) == data


def test_unfit_certificates_are_refused_each_with_its_reason(pki: Pki) -> None:
    authority = pki.signer(ca=True, key_usage=("digital_signature", "key_cert_sign"))
    code_only = pki.signer(extended=(ExtendedKeyUsageOID.CODE_SIGNING, ExtendedKeyUsageOID.CLIENT_AUTH))
    cases = [
        (pki.expired(), CertificateExpiredError),
        (pki.not_yet_valid(), CertificateNotYetValidError),
        (pki.for_encryption_only(), WrongKeyUsageError),
        (pki.for_servers_only(), WrongExtendedUsageError),
        (code_only, WrongExtendedUsageError),
        (authority, CertificateAuthorityError),
        (pki.weak(), WeakKeyError),
    ]
    for signer, expected in cases:
        with pytest.raises(expected):
            signing.sign(rendered_letter(1), identity_of(signer), now=NOW)


def test_the_clock_that_is_given_decides_about_validity(pki: Pki) -> None:
    identity = identity_of(pki.signer(start=NOW, end=NOW + timedelta(days=30)))
    require_fit_to_sign(identity, now=NOW)
    require_fit_to_sign(identity, now=NOW + timedelta(days=30))
    with pytest.raises(CertificateExpiredError) as caught:
        require_fit_to_sign(identity, now=NOW + timedelta(days=30, seconds=1))
    assert caught.value.params == {"since": "2026-12-21"}
    with pytest.raises(CertificateNotYetValidError) as early:
        require_fit_to_sign(identity, now=NOW - timedelta(seconds=1))
    assert early.value.params == {"from_day": "2026-11-21"}


@pytest.mark.parametrize(
    "extended",
    [(), (ExtendedKeyUsageOID.EMAIL_PROTECTION,), (x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36"),)],
)
def test_certificates_for_documents_may_sign(pki: Pki, extended: tuple[x509.ObjectIdentifier, ...]) -> None:
    for usage in (("digital_signature",), ("content_commitment",), None):
        signer = pki.signer(key_usage=usage, extended=extended)
        require_fit_to_sign(identity_of(signer), now=NOW)


def test_neither_name_nor_key_is_in_what_gets_logged(pki: Pki) -> None:
    identity = identity_of(pki.signer())
    assert "Łukasz" not in repr(identity)
    assert "Key" not in repr(identity)


def test_only_a_check_makes_a_letter_verified(pki: Pki) -> None:
    signed = signed_letter(pki.signer())
    with pytest.raises(TypeError):
        Verified(signed.data, signed.pages, signed.signature, object())
    assert confirm(signed, roots=[pki.root.der], now=NOW).data == signed.data


def test_signing_changes_nothing_that_was_rendered(pki: Pki) -> None:
    rendered = rendered_letter()
    signed = signing.sign(rendered, identity_of(pki.signer()), now=NOW)
    assert signed.data.startswith(rendered.data)
    assert pdfium_text(rendered.data) in pdfium_text(signed.data)
