"""Expected failures of letters: what can't be printed, signed, checked or delivered."""

from __future__ import annotations

from app.errors import RefusedError, UsageError, WorldError


class MissingGlyphError(RefusedError):
    """No bundled font can draw a character; printing a box instead would falsify a name.

    Params: `code_point` ("U+1F600"), `name` (Unicode name), `place` (JSON pointer of the field).
    """

    code = "letter.no_glyph"


class ForbiddenCharacterError(RefusedError):
    """A text holds a control or bidirectional control character.

    Params: `code_point`, `name`, `place`, `position` (0-based, within the field).
    """

    code = "letter.bad_character"


class TooLongError(RefusedError):
    """A letter has more pages than anybody would read or the program should make.

    Params: `pages`, `limit`.
    """

    code = "letter.too_long"


class LanguageMissingError(UsageError):
    """There are no templates for the language of the letter. Params: `language`."""

    code = "letter.no_language"


class SigningError(RefusedError):
    """Why a certificate or key may not sign; `code` says which."""

    code = "signing.refused"


class DeliveryError(WorldError):
    """The signed letter could not be put where it should go."""

    code = "delivery.failed"
