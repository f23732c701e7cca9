"""A small PKI for tests: root, issuing authority, signers with every fault, PKCS#12 files and CRLs.

Keys are made once per process; certificates are made for the moment that a test gives, so no test depends
on the wall clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
PASSWORD = "p12 password"  # of an invented file
YEAR = timedelta(days=365)

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@cache
def key(name: str) -> Key:
    """A key of its own for each name: "rsa2048:x", "rsa1024:x", or a curve for every other name."""
    kind = name.split(":")[0]
    if kind.startswith("rsa"):
        return rsa.generate_private_key(public_exponent=65537, key_size=int(kind.removeprefix("rsa")))
    return ec.generate_private_key(ec.SECP256R1())


@dataclass(frozen=True)
class Signer:
    """A certificate with its key and the certificates above it."""

    certificate: x509.Certificate
    key: Key
    chain: tuple[x509.Certificate, ...] = ()

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def fingerprint(self) -> str:
        return self.certificate.fingerprint(hashes.SHA256()).hex()

    def p12(self, password: str = PASSWORD) -> bytes:
        """The signer as a PKCS#12 file."""
        encryption = serialization.BestAvailableEncryption(password.encode())
        return pkcs12.serialize_key_and_certificates(
            b"officer", self.key, self.certificate, self.chain, encryption
        )


def usage(*wanted: str) -> x509.KeyUsage:
    """A key usage extension with only `wanted` set."""
    names = (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
        "encipher_only",
        "decipher_only",
    )
    return x509.KeyUsage(**{name: name in wanted for name in names})


@dataclass
class Pki:
    """A root, an issuing authority below it and the certificates it gives out."""

    now: datetime = NOW
    family: str = "Example"
    root: Signer = field(init=False)
    issuer: Signer = field(init=False)

    def __post_init__(self) -> None:
        root_key, issuer_key = key(f"root:{self.family}"), key(f"issuer:{self.family}")
        root_name, issuer_name = f"{self.family} Root", f"{self.family} Issuing CA"
        self.root = Signer(self._make(root_name, root_key, root_name, root_key, ca=True), root_key)
        issuer = self._make(issuer_name, issuer_key, root_name, root_key, ca=True)
        self.issuer = Signer(issuer, issuer_key, (self.root.certificate,))

    def signer(
        self,
        name: str = "Łukasz Đorđević",
        *,
        key_name: str = "rsa2048:officer",
        start: datetime | None = None,
        end: datetime | None = None,
        key_usage: tuple[str, ...] | None = ("digital_signature", "content_commitment"),
        extended: Iterable[ObjectIdentifier] = (),
        ca: bool = False,
    ) -> Signer:
        """A certificate of the issuing authority; the defaults may sign letters."""
        own = key(key_name)
        certificate = self._make(
            name,
            own,
            f"{self.family} Issuing CA",
            self.issuer.key,
            ca=ca,
            start=start,
            end=end,
            key_usage=key_usage,
            extended=extended,
        )
        return Signer(certificate, own, (self.issuer.certificate, self.root.certificate))

    def expired(self) -> Signer:
        """Valid until yesterday."""
        return self.signer(start=self.now - YEAR, end=self.now - timedelta(days=1))

    def not_yet_valid(self) -> Signer:
        """Valid from tomorrow."""
        return self.signer(start=self.now + timedelta(days=1), end=self.now + YEAR)

    def for_encryption_only(self) -> Signer:
        """Key usage without signing."""
        return self.signer(key_usage=("key_encipherment",))

    def for_servers_only(self) -> Signer:
        """Extended key usage of a web server."""
        return self.signer(extended=(ExtendedKeyUsageOID.SERVER_AUTH,))

    def weak(self) -> Signer:
        """RSA with 1024 bits."""
        return self.signer(key_name="rsa1024:officer")

    def crl(
        self,
        issuer: Signer,
        *,
        revoked: Iterable[Signer] = (),
        issued: datetime | None = None,
        until: datetime | None = None,
    ) -> bytes:
        """A revocation list of `issuer`, fresh for a week by default (DER)."""
        issued = issued or self.now - timedelta(hours=1)
        builder = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(issuer.certificate.subject)
            .last_update(issued)
            .next_update(until or issued + timedelta(days=7))
            .add_extension(x509.CRLNumber(1), critical=False)
            .add_extension(_authority(issuer.key), critical=False)
        )
        for signer in revoked:
            entry = (
                x509.RevokedCertificateBuilder()
                .serial_number(signer.certificate.serial_number)
                .revocation_date(issued - timedelta(hours=1))
                .build()
            )
            builder = builder.add_revoked_certificate(entry)
        return builder.sign(issuer.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)

    def crls(self, *revoked: Signer) -> list[bytes]:
        """Fresh lists of root and issuing authority; `revoked` are on the latter."""
        return [self.crl(self.root), self.crl(self.issuer, revoked=revoked)]

    def _make(
        self,
        name: str,
        own: Key,
        issuer_name: str,
        issuer_key: Key,
        *,
        ca: bool,
        start: datetime | None = None,
        end: datetime | None = None,
        key_usage: tuple[str, ...] | None = None,
        extended: Iterable[ObjectIdentifier] = (),
    ) -> x509.Certificate:
        builder = (
            x509.CertificateBuilder()
            .subject_name(_name(name))
            .issuer_name(_name(issuer_name))
            .public_key(own.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(start or self.now - YEAR)
            .not_valid_after(end or self.now + 2 * YEAR)
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(own.public_key()), critical=False)
            .add_extension(_authority(issuer_key), critical=False)
        )
        if ca and key_usage is None:
            key_usage = ("key_cert_sign", "crl_sign")
        if key_usage is not None:
            builder = builder.add_extension(usage(*key_usage), critical=True)
        purposes = list(extended)
        if purposes:
            builder = builder.add_extension(x509.ExtendedKeyUsage(purposes), critical=False)
        return builder.sign(issuer_key, hashes.SHA256())


def _name(common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "XX"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Example Ministry of Justice"),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _authority(issuer_key: Key) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
