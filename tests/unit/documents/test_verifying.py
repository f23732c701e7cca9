"""A signed PDF gets one honest verdict, and no known attack gets a good one."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.sign.general import SigningError

from app.documents.chain import HEAD_OF_OFFICE, Signed
from app.documents.errors import BadAnchorError, CheckAfterSigningError
from app.documents.verdict import Outcome, Reason, Verdict
from app.documents.verifying import MAX_FILE, confirm, verify
from tests.helpers.attacks import BYTES, UPDATES
from tests.helpers.letters import countersigned, locked_letter, rendered_letter, signed_letter
from tests.helpers.pki import NOW, Pki

BASES = ("certified", "countersigned", "locked")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture(scope="module")
def pki() -> Pki:
    return Pki()


@pytest.fixture(scope="module")
def letter(pki: Pki) -> bytes:
    return signed_letter(pki.signer()).data


@pytest.fixture(scope="module")
def bases(pki: Pki, letter: bytes) -> dict[str, bytes]:
    chief = pki.signer("Chief", key_name="ec:chief")
    return {
        "certified": letter,
        "countersigned": countersigned(letter, HEAD_OF_OFFICE, chief),
        "locked": locked_letter(pki.signer()),
    }


def judged(pki: Pki, data: bytes) -> Verdict:
    """The verdict with everything a post could carry: root and fresh lists."""
    return verify(data, roots=[pki.root.der], crls=pki.crls(), now=NOW)


def test_verdict_says_who_when_and_with_which_certificate(pki: Pki) -> None:
    signer = pki.signer()
    signed = signed_letter(signer)
    verdict = judged(pki, signed.data)
    assert (verdict.outcome, verdict.reasons) == (Outcome.VALID, ())
    (report,) = verdict.signatures
    assert report.field == "Officer"
    assert report.signer == "Łukasz Đorđević"
    assert report.issuer == "Example Issuing CA"
    assert report.certificate == signer.fingerprint
    assert report.claimed_at == NOW
    assert report.covers_all
    assert report.certifies


@pytest.mark.parametrize("base", BASES)
def test_untouched_files_are_valid(pki: Pki, bases: dict[str, bytes], base: str) -> None:
    assert judged(pki, bases[base]).outcome is Outcome.VALID


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("attack", UPDATES)
def test_a_revision_that_changes_anything_is_not_valid(
    pki: Pki, bases: dict[str, bytes], base: str, attack: str
) -> None:
    changed = UPDATES[attack](bases[base])
    assert changed.startswith(bases[base])
    assert changed != bases[base]
    verdict = judged(pki, changed)
    assert verdict.outcome is Outcome.NOT_VALID
    assert Reason.CHANGED_AFTER_SIGNING in verdict.reasons or Reason.UNREADABLE in verdict.reasons


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("attack", BYTES)
def test_changed_bytes_are_not_valid(pki: Pki, bases: dict[str, bytes], base: str, attack: str) -> None:
    changed = BYTES[attack](bases[base])
    assert changed != bases[base]
    assert judged(pki, changed).outcome is Outcome.NOT_VALID


def test_nothing_may_follow_a_letter_that_is_locked(pki: Pki, bases: dict[str, bytes]) -> None:
    """The same signature that a certified letter allows; no good program would add it, so it is forced."""
    chief = pki.signer("Chief", key_name="ec:chief")
    (report,) = judged(pki, bases["locked"]).signatures
    assert report.certifies
    with pytest.raises(SigningError):
        countersigned(bases["locked"], HEAD_OF_OFFICE, chief)
    forced = countersigned(bases["locked"], HEAD_OF_OFFICE, chief, is_forced=True)
    assert forced.startswith(bases["locked"])
    assert_is(judged(pki, forced), Outcome.NOT_VALID, Reason.CHANGED_AFTER_SIGNING)
    assert judged(pki, bases["countersigned"]).outcome is Outcome.VALID


def test_a_changed_byte_is_called_a_change_of_content(pki: Pki, letter: bytes) -> None:
    verdict = judged(pki, BYTES["signed byte flipped"](letter))
    assert_is(verdict, Outcome.NOT_VALID, Reason.CONTENT_CHANGED)


def test_a_new_signature_field_after_certification_is_not_valid(pki: Pki, letter: bytes) -> None:
    chief = pki.signer("Chief", key_name="ec:chief")
    from io import BytesIO

    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field

    writer = IncrementalPdfFileWriter(BytesIO(letter))
    append_signature_field(writer, SigFieldSpec("Sneaky", on_page=0, box=(0, 0, 595, 842)))
    out = BytesIO()
    writer.write(out)
    verdict = judged(pki, countersigned(out.getvalue(), "Sneaky", chief))
    assert verdict.outcome is Outcome.NOT_VALID


def test_random_damage_is_never_valid_and_never_breaks_the_check(pki: Pki, letter: bytes) -> None:
    chance = random.Random(7)
    for _ in range(120):
        damaged = bytearray(letter)
        for _ in range(chance.randint(1, 4)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        if bytes(damaged) == letter:
            continue
        verdict = judged(pki, bytes(damaged))
        assert verdict.outcome is Outcome.NOT_VALID, verdict.reasons


def test_another_persons_signature_over_changed_content_shows_that_person(pki: Pki) -> None:
    """Anyone can sign another letter; the verdict must name the real signer and the unknown issuer."""
    mallory = Pki(family="Mallory")
    forged = signed_letter(mallory.signer("Łukasz Đorđević", key_name="ec:mallory"))
    verdict = judged(pki, forged.data)
    assert verdict.outcome is Outcome.NOT_VALID
    assert verdict.reasons == (Reason.ISSUER_UNKNOWN,)
    assert verdict.signatures[0].issuer == "Mallory Issuing CA"


def test_what_could_not_be_checked_offline_is_said(pki: Pki, letter: bytes) -> None:
    root = [pki.root.der]
    stale = [pki.crl(issuer, issued=NOW - 9 * DAY, until=NOW - HOUR) for issuer in (pki.root, pki.issuer)]
    assert_is(verify(letter, now=NOW), Outcome.INTACT, Reason.NO_ROOTS)
    assert_is(verify(letter, roots=root, now=NOW), Outcome.INTACT, Reason.REVOCATION_NOT_CHECKED)
    assert_is(verify(letter, roots=root, crls=stale, now=NOW), Outcome.INTACT, Reason.REVOCATION_LIST_STALE)
    only_one = pki.crls()[1:]
    assert_is(
        verify(letter, roots=root, crls=only_one, now=NOW), Outcome.INTACT, Reason.REVOCATION_NOT_CHECKED
    )
    assert_is(verify(letter, roots=root, crls=pki.crls(), now=NOW), Outcome.VALID)


def test_a_list_signed_by_somebody_else_proves_nothing(pki: Pki, letter: bytes) -> None:
    others = Pki(family="Other").crls()
    verdict = verify(letter, roots=[pki.root.der], crls=others, now=NOW)
    assert_is(verdict, Outcome.INTACT, Reason.REVOCATION_NOT_CHECKED)


def test_a_revoked_certificate_is_not_valid(pki: Pki) -> None:
    signer = pki.signer()
    letter = signed_letter(signer).data
    verdict = verify(letter, roots=[pki.root.der], crls=pki.crls(signer), now=NOW)
    assert_is(verdict, Outcome.NOT_VALID, Reason.REVOKED)


def test_an_expired_certificate_leaves_the_letter_intact_at_best(pki: Pki, letter: bytes) -> None:
    later = NOW + 1000 * DAY
    fresh = [pki.crl(issuer, issued=later - HOUR) for issuer in (pki.root, pki.issuer)]
    verdict = verify(letter, roots=[pki.root.der], crls=fresh, now=later)
    assert verdict.outcome is Outcome.INTACT
    assert Reason.CERTIFICATE_EXPIRED_SINCE in verdict.reasons


def test_a_claimed_time_outside_the_certificate_is_not_valid(pki: Pki, letter: bytes) -> None:
    verdict = verify(letter, roots=[pki.root.der], now=NOW - 1000 * DAY)
    assert verdict.outcome is Outcome.NOT_VALID
    assert Reason.CERTIFICATE_NOT_VALID_THEN in verdict.reasons


def test_a_claimed_time_in_the_future_is_said(pki: Pki, letter: bytes) -> None:
    verdict = verify(letter, roots=[pki.root.der], now=NOW - 10 * DAY)
    assert verdict.outcome is Outcome.INTACT
    assert Reason.CLAIMED_TIME_IN_FUTURE in verdict.reasons


def test_line_ends_that_mail_programs_add_do_no_harm(pki: Pki, letter: bytes) -> None:
    assert judged(pki, letter + b"\r\n").outcome is Outcome.VALID
    assert_is(judged(pki, letter + b"\r\n" * 40), Outcome.NOT_VALID, Reason.TRAILING_DATA)


@pytest.mark.parametrize("junk", [b"", b"junk", b"%PDF-1.7\n", b"%PDF-1.7\n%%EOF", b"\x00" * 1000])
def test_what_is_no_signed_pdf_is_not_valid(junk: bytes) -> None:
    assert verify(junk, now=NOW).outcome is Outcome.NOT_VALID


def test_an_unsigned_letter_is_not_valid() -> None:
    assert_is(verify(rendered_letter(1).data, now=NOW), Outcome.NOT_VALID, Reason.NOT_SIGNED)


def test_a_file_beyond_the_limit_is_not_opened() -> None:
    assert_is(verify(b"%PDF" + b"\0" * MAX_FILE, now=NOW), Outcome.NOT_VALID, Reason.TOO_LARGE)


def test_roots_and_lists_may_be_pem_and_bad_ones_are_named(pki: Pki, letter: bytes) -> None:
    pem = pki.root.certificate.public_bytes(Encoding.PEM)
    assert verify(letter, roots=[pem], crls=pki.crls(), now=NOW).outcome is Outcome.VALID
    with pytest.raises(BadAnchorError) as caught:
        verify(letter, roots=[pem, b"junk"], now=NOW)
    assert caught.value.params == {"what": "root", "number": 2}
    with pytest.raises(BadAnchorError) as caught:
        verify(letter, crls=[b"junk"], now=NOW)
    assert caught.value.params == {"what": "crl", "number": 1}


def test_a_letter_that_fails_its_check_can_not_be_delivered(pki: Pki) -> None:
    signed = signed_letter(pki.signer())
    for attack in (*UPDATES.values(), *BYTES.values()):
        changed = Signed(attack(signed.data), signed.pages, signed.signature)
        with pytest.raises(CheckAfterSigningError):
            confirm(changed, roots=[pki.root.der], now=NOW)
    other = signed_letter(pki.signer("Chief", key_name="ec:chief"))
    with pytest.raises(CheckAfterSigningError):
        confirm(Signed(other.data, other.pages, signed.signature), now=NOW)


def assert_is(verdict: Verdict, outcome: Outcome, *reasons: Reason) -> None:
    assert (verdict.outcome, verdict.reasons) == (outcome, reasons)
