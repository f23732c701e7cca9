"""Open a PKCS#12 file and decide whether its certificate may sign letters."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

from app.documents.errors import (
    CertificateAuthorityError,
    CertificateExpiredError,
    CertificateNotYetValidError,
    KeyMismatchError,
    NoCertificateError,
    NoKeyError,
    NotPkcs12Error,
    UnsupportedKeyError,
    WeakKeyError,
    WrongExtendedUsageError,
    WrongKeyUsageError,
    WrongPasswordError,
)

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

MAX_P12: Final = 1_000_000
"""Largest PKCS#12 file that is looked at, in bytes."""
LEAST_RSA_BITS: Final = 2048
LEAST_CURVE_BITS: Final = 256
# Extended key usages that let a certificate sign documents: any, e-mail protection, document signing (RFC
# 9336), and the document signing identifiers of Microsoft and Adobe.
_DOCUMENT_PURPOSES: Final = frozenset(
    (
        "2.5.29.37.0",
        "1.3.6.1.5.5.7.3.4",
        "1.3.6.1.5.5.7.3.36",
        "1.3.6.1.4.1.311.10.3.12",
        "1.2.840.113583.1.1.5",
    )
)


@dataclass(frozen=True, slots=True)
class Identity:
    """A certificate and the key that signs for it; neither name nor key is in its `repr`.

    Attributes:
        certificate: Certificate of the signer.
        chain: Other certificates that came with it.
        key: The private key.
    """

    certificate: x509.Certificate = field(repr=False)
    chain: tuple[x509.Certificate, ...] = field(repr=False)
    key: PrivateKeyTypes = field(repr=False)

    @property
    def name(self) -> str:
        """Name of the signer as the certificate gives it."""
        from cryptography.x509.oid import NameOID

        for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
            found = self.certificate.subject.get_attributes_for_oid(kind)
            if found:
                return str(found[0].value)
        return self.certificate.subject.rfc4514_string()

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, 64 hexadecimal digits."""
        from cryptography.hazmat.primitives.hashes import SHA256

        return self.certificate.fingerprint(SHA256()).hex()


def open_pkcs12(data: bytes, password: str) -> Identity:
    """Open a PKCS#12 file.

    Raises NotPkcs12Error, WrongPasswordError, NoKeyError, NoCertificateError or KeyMismatchError. The
    certificate is not judged here: see `require_fit_to_sign`.
    """
    from cryptography.hazmat.primitives.serialization import pkcs12

    if len(data) > MAX_P12 or not _looks_like_pkcs12(data):
        raise NotPkcs12Error
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(data, password.encode("utf-8"))
    except ValueError as error:  # one exception for wrong passwords and damage; the form was right
        raise WrongPasswordError from error
    if key is None:
        raise NoKeyError
    if certificate is None:
        raise KeyMismatchError if others else NoCertificateError
    if certificate.public_key() != key.public_key():
        raise KeyMismatchError
    return Identity(certificate, tuple(others), key)


def require_fit_to_sign(identity: Identity, *, now: datetime) -> None:
    """Raise the reason why a certificate may not sign at `now`; pyHanko would sign with any of them.

    Order: what the officer can mend first (validity), then what needs another certificate.
    """
    certificate = identity.certificate
    if now > certificate.not_valid_after_utc:
        raise CertificateExpiredError(since=certificate.not_valid_after_utc.date().isoformat())
    if now < certificate.not_valid_before_utc:
        raise CertificateNotYetValidError(from_day=certificate.not_valid_before_utc.date().isoformat())
    _require_person(certificate)
    _require_usage(certificate)
    _require_strong_key(certificate)


def _require_person(certificate: x509.Certificate) -> None:
    from cryptography.x509 import BasicConstraints, ExtensionNotFound

    try:
        constraints = certificate.extensions.get_extension_for_class(BasicConstraints)
    except ExtensionNotFound:
        return
    if constraints.value.ca:
        raise CertificateAuthorityError


def _require_usage(certificate: x509.Certificate) -> None:
    from cryptography.x509 import ExtendedKeyUsage, ExtensionNotFound, KeyUsage

    try:
        usage = certificate.extensions.get_extension_for_class(KeyUsage).value
    except ExtensionNotFound:
        usage = None
    if usage is not None and not (usage.digital_signature or usage.content_commitment):
        raise WrongKeyUsageError
    try:
        purposes = certificate.extensions.get_extension_for_class(ExtendedKeyUsage).value
    except ExtensionNotFound:
        return
    if _DOCUMENT_PURPOSES.isdisjoint(purpose.dotted_string for purpose in purposes):
        raise WrongExtendedUsageError


def _require_strong_key(certificate: x509.Certificate) -> None:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    key = certificate.public_key()
    if isinstance(key, RSAPublicKey):
        bits, least = key.key_size, LEAST_RSA_BITS
    elif isinstance(key, EllipticCurvePublicKey):
        bits, least = key.curve.key_size, LEAST_CURVE_BITS
    elif isinstance(key, Ed25519PublicKey):
        return
    else:
        raise UnsupportedKeyError
    if bits < least:
        raise WeakKeyError(bits=bits, least=least)


def _looks_like_pkcs12(data: bytes) -> bool:
    """Tell a PKCS#12 file from anything else by its outer structure (RFC 7292, section 4)."""
    from asn1crypto.pkcs12 import Pfx

    try:
        outer = Pfx.load(data, strict=True)
        return bool(outer["version"].native == "v3" and outer["auth_safe"]["content_type"].native == "data")
    except (ValueError, TypeError):
        return False
