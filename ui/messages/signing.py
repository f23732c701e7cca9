"""Messages about signing a letter, checking it and putting it where the officer wants it."""

from __future__ import annotations

from ui.messages.wording import QT_TRANSLATE_NOOP, Wording

_OTHER_FILE = QT_TRANSLATE_NOOP("messages", "Choose the signing file that your office gave you.")
_NEW_CERTIFICATE = QT_TRANSLATE_NOOP("messages", "Ask the office that issued it for one that signs.")

WORDINGS = {
    "letter-gaps": Wording(
        QT_TRANSLATE_NOOP("messages", "Something is missing"),
        QT_TRANSLATE_NOOP("messages", "The letter lacks {count} things that must be stated: {codes}."),
        QT_TRANSLATE_NOOP("messages", "Fill them in, or say that you sign despite the gaps."),
    ),
    "letter-signed-before": Wording(
        QT_TRANSLATE_NOOP("messages", "Signed before"),
        QT_TRANSLATE_NOOP("messages", "This request has a signed letter in this language ({language})."),
        QT_TRANSLATE_NOOP(
            "messages", "Save a copy of that letter. What has to change goes into a supplementary request."
        ),
    ),
    "letter-changed-meanwhile": Wording(
        QT_TRANSLATE_NOOP("messages", "The request was changed"),
        QT_TRANSLATE_NOOP("messages", "The request changed after this letter was made. Nothing was saved."),
        QT_TRANSLATE_NOOP("messages", "Sign it again: the new letter will hold the change."),
    ),
    "letter-unreadable-pdf": Wording(
        QT_TRANSLATE_NOOP("messages", "Not a PDF"),
        QT_TRANSLATE_NOOP("messages", "These pages cannot be shown."),
        QT_TRANSLATE_NOOP("messages", "Make the letter again; if it happens again, report it."),
    ),
    "signing-not-pkcs12": Wording(
        QT_TRANSLATE_NOOP("messages", "Not a signing file"),
        QT_TRANSLATE_NOOP("messages", "This is not a PKCS#12 file (usually .p12 or .pfx), or it is damaged."),
        _OTHER_FILE,
    ),
    "signing-wrong-password": Wording(
        QT_TRANSLATE_NOOP("messages", "Wrong password"),
        QT_TRANSLATE_NOOP("messages", "This password does not open the signing file."),
        QT_TRANSLATE_NOOP("messages", "Check the keyboard layout and Caps Lock, and type it again."),
    ),
    "signing-no-key": Wording(
        QT_TRANSLATE_NOOP("messages", "No key in the file"),
        QT_TRANSLATE_NOOP("messages", "The file holds certificates, but no private key to sign with."),
        QT_TRANSLATE_NOOP("messages", "Export certificate and key together, then choose that file."),
    ),
    "signing-no-certificate": Wording(
        QT_TRANSLATE_NOOP("messages", "No certificate in the file"),
        QT_TRANSLATE_NOOP("messages", "The file holds a key, but no certificate that says whose it is."),
        QT_TRANSLATE_NOOP("messages", "Export certificate and key together, then choose that file."),
    ),
    "signing-key-mismatch": Wording(
        QT_TRANSLATE_NOOP("messages", "Key and certificate do not fit"),
        QT_TRANSLATE_NOOP("messages", "The key in the file does not belong to the certificate in it."),
        QT_TRANSLATE_NOOP("messages", "Export certificate and key together, then choose that file."),
    ),
    "signing-expired": Wording(
        QT_TRANSLATE_NOOP("messages", "Certificate expired"),
        QT_TRANSLATE_NOOP("messages", "The certificate has been expired since {since}, so it cannot sign."),
        QT_TRANSLATE_NOOP("messages", "Ask the office that issued it for a new one; check the clock here."),
    ),
    "signing-not-yet-valid": Wording(
        QT_TRANSLATE_NOOP("messages", "Certificate not valid yet"),
        QT_TRANSLATE_NOOP("messages", "By the clock of this computer, it is valid only from {from_day}."),
        QT_TRANSLATE_NOOP("messages", "Check the date of this computer; otherwise wait, or use another one."),
    ),
    "signing-wrong-usage": Wording(
        QT_TRANSLATE_NOOP("messages", "Certificate is not for signing"),
        QT_TRANSLATE_NOOP("messages", "Its key usage does not allow signatures, only other things."),
        _NEW_CERTIFICATE,
    ),
    "signing-wrong-extended-usage": Wording(
        QT_TRANSLATE_NOOP("messages", "Certificate is not for documents"),
        QT_TRANSLATE_NOOP("messages", "It was issued for something else, for example for a web server."),
        _NEW_CERTIFICATE,
    ),
    "signing-is-authority": Wording(
        QT_TRANSLATE_NOOP("messages", "Certificate of an authority"),
        QT_TRANSLATE_NOOP("messages", "This certificate issues others; it is nobody's signature."),
        _OTHER_FILE,
    ),
    "signing-weak-key": Wording(
        QT_TRANSLATE_NOOP("messages", "Key too short"),
        QT_TRANSLATE_NOOP("messages", "The key has {bits} bits; fewer than {least} can be broken today."),
        _NEW_CERTIFICATE,
    ),
    "signing-unsupported-key": Wording(
        QT_TRANSLATE_NOOP("messages", "Key of another kind"),
        QT_TRANSLATE_NOOP("messages", "Letters are signed with RSA, elliptic curve or Ed25519 keys."),
        _NEW_CERTIFICATE,
    ),
    "signing-draft": Wording(
        QT_TRANSLATE_NOOP("messages", "Still a draft"),
        QT_TRANSLATE_NOOP("messages", "The letter carries the draft notice and cannot be signed."),
        QT_TRANSLATE_NOOP("messages", "Fill in what is missing, or say that you sign despite the gaps."),
    ),
    "signing-no-field": Wording(
        QT_TRANSLATE_NOOP("messages", "No room for the signature"),
        QT_TRANSLATE_NOOP("messages", "The letter has no place for the signature of the officer."),
        QT_TRANSLATE_NOOP("messages", "Make the letter again; if it happens again, report it."),
    ),
    "signing-check-failed": Wording(
        QT_TRANSLATE_NOOP("messages", "The check after signing failed"),
        QT_TRANSLATE_NOOP("messages", "The letter was signed, but its signature is not valid ({reasons})."),
        QT_TRANSLATE_NOOP("messages", "Nothing was saved. Try again; if it happens again, report it."),
    ),
    "verify-bad-anchor": Wording(
        QT_TRANSLATE_NOOP("messages", "A trusted certificate cannot be read"),
        QT_TRANSLATE_NOOP("messages", "File number {number} of this kind cannot be read: {what}."),
        QT_TRANSLATE_NOOP("messages", "Take it away, or put a certificate in DER or PEM form in its place."),
    ),
    "delivery-exists": Wording(
        QT_TRANSLATE_NOOP("messages", "There is such a file already"),
        QT_TRANSLATE_NOOP("messages", "A file of that name is there, and it was not touched."),
        QT_TRANSLATE_NOOP("messages", "Choose another name or another folder; the letter is not lost."),
    ),
    "delivery-no-folder": Wording(
        QT_TRANSLATE_NOOP("messages", "Folder not there"),
        QT_TRANSLATE_NOOP("messages", "The folder does not exist any more, or the medium was taken out."),
        QT_TRANSLATE_NOOP("messages", "Choose another folder; the letter is not lost."),
    ),
    "delivery-not-writable": Wording(
        QT_TRANSLATE_NOOP("messages", "Not allowed to write there"),
        QT_TRANSLATE_NOOP("messages", "You may not write into this folder, or the medium is protected."),
        QT_TRANSLATE_NOOP("messages", "Choose another folder; the letter is not lost."),
    ),
    "delivery-full": Wording(
        QT_TRANSLATE_NOOP("messages", "No room on the medium"),
        QT_TRANSLATE_NOOP("messages", "The medium is full. Nothing was left on it."),
        QT_TRANSLATE_NOOP("messages", "Free some space or choose another folder; the letter is not lost."),
    ),
}
