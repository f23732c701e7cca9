"""Words for the verdict on a signed file: one outcome, and the reasons why it is not better."""

from __future__ import annotations

from ui.messages.wording import QT_TRANSLATE_NOOP

OUTCOMES = {
    "valid": QT_TRANSLATE_NOOP("messages", "Valid: unchanged, issuer trusted, revocation checked."),
    "intact": QT_TRANSLATE_NOOP(
        "messages", "Intact, not fully checked offline: unchanged since it was signed."
    ),
    "not_valid": QT_TRANSLATE_NOOP("messages", "Not valid."),
}

REASONS = {
    "too_large": QT_TRANSLATE_NOOP("messages", "The file is larger than this program looks at."),
    "unreadable": QT_TRANSLATE_NOOP("messages", "The file cannot be read as a signed PDF."),
    "encrypted": QT_TRANSLATE_NOOP("messages", "The file is encrypted, so its signature cannot be checked."),
    "not_signed": QT_TRANSLATE_NOOP("messages", "The file carries no signature."),
    "content_changed": QT_TRANSLATE_NOOP("messages", "What was signed is not what is in the file now."),
    "signature_wrong": QT_TRANSLATE_NOOP("messages", "The signature does not fit its certificate."),
    "changed_after_signing": QT_TRANSLATE_NOOP(
        "messages", "The file was changed after it was signed, in a way that the signature does not allow."
    ),
    "not_wholly_signed": QT_TRANSLATE_NOOP("messages", "The signature covers only a part of the file."),
    "trailing_data": QT_TRANSLATE_NOOP("messages", "Something was added behind the end of the signed file."),
    "hidden_data": QT_TRANSLATE_NOOP(
        "messages", "There is data in the file that the signature does not explain."
    ),
    "weak_algorithm": QT_TRANSLATE_NOOP(
        "messages", "The signature uses an algorithm that can be forged today."
    ),
    "issuer_unknown": QT_TRANSLATE_NOOP(
        "messages", "The certificate was not issued by any of the authorities that you trust."
    ),
    "certificate_not_valid_then": QT_TRANSLATE_NOOP(
        "messages", "The certificate was not valid at the claimed time of signing."
    ),
    "certificate_expired_since": QT_TRANSLATE_NOOP(
        "messages", "The certificate has expired since; at the claimed time of signing it was valid."
    ),
    "wrong_usage": QT_TRANSLATE_NOOP("messages", "The certificate is not for signing documents."),
    "revoked": QT_TRANSLATE_NOOP("messages", "The certificate was revoked."),
    "claimed_time_in_future": QT_TRANSLATE_NOOP(
        "messages", "The claimed time of signing is in the future: one of the two clocks is wrong."
    ),
    "no_roots": QT_TRANSLATE_NOOP(
        "messages", "The issuer was not checked: no trusted certificates were given to check against."
    ),
    "revocation_not_checked": QT_TRANSLATE_NOOP(
        "messages", "Revocation was not checked: there is no revocation list here."
    ),
    "revocation_list_stale": QT_TRANSLATE_NOOP(
        "messages", "The revocation list is out of date, so a later revocation would not show."
    ),
}
