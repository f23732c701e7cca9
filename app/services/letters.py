"""The letter of a formal request: compose, sign, verify, deliver, and keep what was issued."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from app.clock import Clock
from app.documents.chain import Prepared, Rendered, Verified, render
from app.documents.delivery import deliver, write_copy, write_unsigned
from app.documents.identity import Identity
from app.documents.letter import compose
from app.documents.signing import sign
from app.documents.verifying import confirm
from app.domain.formal import FormalRequest, FormalState, IssuedLetter
from app.domain.ids import FormalId, LetterId, LogEntryId, new_id
from app.domain.places import LanguageTag
from app.domain.requests import LogEntry, LogKind
from app.errors import RefusedError
from app.legal.completeness import Finding, Level, check
from app.lookup.fold import fold
from app.ports import Formals, Letters, Log, Transactions
from app.services.changes import Changes, changed


class GapsError(RefusedError):
    """Something that must be stated is missing, and the officer did not say to sign all the same."""

    code = "letter-gaps"


class ChangedMeanwhileError(RefusedError):
    """The request was changed after the letter was made from it."""

    code = "letter-changed-meanwhile"


def is_other_person(signatory: str, signer: str) -> bool:
    """Say whether certificate and signature block seem to name different people; a point to look at.

    Names are compared as the lookup does, in any script and order: all words of the shorter one should be
    in the longer one ("Thibodeau Claire Anne"). Without a name on either side there is nothing to compare.
    """
    first, second = (set(fold(name).split()) for name in (signatory, signer))
    return bool(first and second) and not (first <= second or second <= first)


class SignedBeforeError(RefusedError):
    """There is a signed letter of this request in this language already."""

    code = "letter-signed-before"


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter ready to be looked at or signed: what it states, in which language, and what is missing.

    `formal` is the request exactly as it was rendered; signing checks that it has not changed since.
    """

    formal: FormalRequest
    language: LanguageTag
    gaps: tuple[Finding, ...]
    prepared: Prepared


@dataclass(frozen=True, slots=True)
class Delivered:
    """A signed letter that was delivered and recorded."""

    letter: IssuedLetter
    changes: Changes


class LetterService:
    """Letters of formal requests."""

    def __init__(
        self, *, formals: Formals, letters: Letters, log: Log, transactions: Transactions, clock: Clock
    ) -> None:
        self._formals = formals
        self._letters = letters
        self._log = log
        self._transactions = transactions
        self._clock = clock

    def draft(self, formal_id: FormalId, language: LanguageTag | None = None) -> Draft:
        """Compose the letter; raises NoSuchRecordError, LanguageMissingError.

        A request with open gaps gives a letter that carries the draft notice on every page.
        """
        formal = self._formals.get(formal_id)
        gaps = tuple(finding for finding in check(formal) if finding.level is Level.MUST)
        return self._composed(formal, language or formal.language, gaps, is_draft=bool(gaps))

    def render(self, draft: Draft) -> Rendered:
        """Set the letter on pages; raises MissingGlyphError and what else the paper refuses."""
        return render(draft.prepared)

    def sign(self, draft: Draft, identity: Identity, *, despite_gaps: bool = False) -> Verified:
        """Sign the letter in memory and check what was signed.

        Raises GapsError unless the officer signs despite the gaps, and SigningError for a certificate
        that may not sign.
        """
        if draft.gaps and not despite_gaps:
            raise GapsError(count=len(draft.gaps), codes=", ".join(sorted({g.code for g in draft.gaps})))
        now = self._clock.utc_now()
        final = self._composed(draft.formal, draft.language, draft.gaps, is_draft=False)
        return confirm(sign(render(final.prepared), identity, now=now), now=now)

    def deliver(self, draft: Draft, verified: Verified, path: Path) -> Delivered:
        """Write the letter to `path` and record it, both or neither; the request is then final.

        Raises DeliveryError, ChangedMeanwhileError when the request changed since it was composed, and
        SignedBeforeError: two originals of one reference would contradict each other.
        """
        letter = IssuedLetter(
            id=LetterId(new_id()),
            formal_id=draft.formal.id,
            language=draft.language,
            sha256=sha256(verified.data).hexdigest(),
            certificate=verified.signature.certificate,
            signer=verified.signature.signer,
            signed_at=verified.signature.signed_at,
            pages=verified.pages,
            accepted_gaps=tuple(sorted({gap.code for gap in draft.gaps})),
        )
        with ExitStack() as undo:
            with self._transactions.transaction():
                self._refuse_if_changed(draft.formal)
                self.refuse_second(draft)
                changes = self.record(letter, verified.data)
                deliver(verified, path)
                undo.callback(path.unlink, missing_ok=True)
            undo.pop_all()
        return Delivered(letter, changes)

    def refuse_second(self, draft: Draft) -> None:
        """Raise SignedBeforeError when a letter of this request in this language was signed before."""
        letters = self._letters.of_formal(draft.formal.id)
        if any(letter.language == draft.language for letter in letters):
            raise SignedBeforeError(language=draft.language)

    def record(self, letter: IssuedLetter, pdf: bytes) -> Changes:
        """Keep a signed letter; the request becomes signed, and is final from now on."""
        with self._transactions.transaction():
            formal = self._formals.get(letter.formal_id)
            self._letters.add(letter, pdf)
            if formal.state is FormalState.DRAFT:
                self._formals.save(replace(formal, state=FormalState.SIGNED))
            self._log.add(self._entry(letter))
        return changed(("formal", letter.formal_id), ("letter", letter.id))

    def write_unsigned(self, rendered: Rendered, path: Path) -> None:
        """Write a letter that is not signed, to be read or signed by hand; raises DeliveryError."""
        write_unsigned(rendered, path)

    def of_formal(self, formal_id: FormalId) -> tuple[IssuedLetter, ...]:
        """Return the letters of a formal request, oldest first."""
        return self._letters.of_formal(formal_id)

    def pdf(self, letter_id: LetterId) -> bytes:
        """Return the file of a letter as it was delivered; raises NoSuchRecordError."""
        return self._letters.pdf(letter_id)

    def save_copy(self, letter_id: LetterId, path: Path) -> None:
        """Write the file of a letter once more; raises NoSuchRecordError and DeliveryError."""
        write_copy(self._letters.pdf(letter_id), path)

    def _composed(
        self, formal: FormalRequest, language: LanguageTag, gaps: tuple[Finding, ...], *, is_draft: bool
    ) -> Draft:
        prepared = compose(
            formal,
            language=language,
            day=self._clock.today(),
            is_draft=is_draft,
            supplemented_on=self._issued_on(formal.supplement_to),
        )
        return Draft(formal, language, gaps, prepared)

    def _issued_on(self, formal_id: FormalId | None) -> date | None:
        """Return the day of the first letter of a request, where the officer sits, as the letter says it."""
        letters = self._letters.of_formal(formal_id) if formal_id is not None else ()
        return letters[0].signed_at.astimezone().date() if letters else None

    def _refuse_if_changed(self, formal: FormalRequest) -> None:
        if self._formals.get(formal.id) != formal:
            raise ChangedMeanwhileError()

    def _entry(self, letter: IssuedLetter) -> LogEntry:
        return LogEntry(
            id=LogEntryId(new_id()),
            at=letter.signed_at,
            kind=LogKind.LETTER,
            summary=letter.signer,
            formal_id=letter.formal_id,
        )
