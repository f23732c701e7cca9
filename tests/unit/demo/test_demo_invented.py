"""Nothing in the demo belongs to anybody: addresses, numbers and accounts that nobody can have."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from ipaddress import ip_address, ip_network

import pytest

from app import assets
from app.domain.contacts import ChannelKind
from app.services.demo_crowd import crowd_contacts, crowd_offices
from tests.helpers.source import ROOT

_FILES = (
    *assets.names("demo", ".json"),
    *assets.names("demo/cases", ".json"),
    *assets.names("demo/crowd", ".json"),
)
_TODAY = date(2026, 11, 21)

# A country that has numbers for fiction uses only those; "no area" is a number that begins with 000.
_FICTION = {
    "1": r"\+1 \d{3} 555 01\d\d",
    "44": r"\+44 20 7946 0\d{3}",
    "49": r"\+49 69 90009 \d{3}",
    "33": r"\+33 1 99 00 \d\d ?\d\d",
    "353": r"\+353 20 91\d \d{4}",
    "61": r"\+61 2 5550 \d{4}",
    "46": r"\+46 8 465 004 \d\d",
}
_UNASSIGNED = re.compile(r"\+\d{1,3}( \d{1,4})? 000\d?( ?\d){2,6}")
_NUMBER = re.compile(r"\+\d[\d ]{5,}\d")
_MAIL = re.compile(r"[\w.+-]+@([\w.-]+\w)")
_ADDRESS = re.compile(r"\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b")
_ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b")
_DOCUMENTATION = tuple(map(ip_network, ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")))


def texts(name: str) -> Iterator[str]:
    """Every text in a file of the demo."""
    todo = [json.loads(assets.read_text(name))]
    while todo:
        value = todo.pop()
        if isinstance(value, str):
            yield value
        else:
            todo += value.values() if isinstance(value, dict) else value if isinstance(value, list) else []


def may_be_used(number: str) -> bool:
    """Whether a telephone number is set aside for fiction, or given to nobody."""
    for code in sorted(_FICTION, key=len, reverse=True):
        if number.startswith(f"+{code} "):
            return re.fullmatch(_FICTION[code], number) is not None
    return _UNASSIGNED.fullmatch(number) is not None


@pytest.mark.parametrize(
    ("number", "allowed"),
    [
        ("+1 613 555 0121", True),
        ("+1 613 555 2121", False),
        ("+44 20 7946 0112", True),
        ("+44 20 7948 0112", False),
        ("+49 30 12345 678", False),
        ("+995 32 000 0111", True),
        ("+995 32 222 0111", False),
        ("+81 3 0000 0112", True),
        ("+221 77 123 45 67", False),
    ],
)
def test_the_rule_tells_fiction_from_numbers_in_use(number: str, allowed: bool) -> None:
    assert may_be_used(number) is allowed


def test_there_are_numbers_to_look_at() -> None:
    found = [number for name in _FILES for text in texts(name) for number in _NUMBER.findall(text)]
    assert len(found) > 150


@pytest.mark.parametrize("name", _FILES)
def test_telephone_numbers_are_nobodys(name: str) -> None:
    found = (number for text in texts(name) for number in _NUMBER.findall(text))
    assert not [number for number in found if not may_be_used(number)]


@pytest.mark.parametrize("name", _FILES)
def test_telephone_channels_are_numbers(name: str) -> None:
    """A number that is written in another way would slip past the rule above."""
    kinds = {ChannelKind.PHONE.value, ChannelKind.MOBILE.value, ChannelKind.FAX.value}
    documents = json.loads(assets.read_text(name))
    channels = [channel for document in documents for channel in document.get("channels", ())]
    assert all(_NUMBER.fullmatch(c["value"]) for c in channels if c["kind"] in kinds)


@pytest.mark.parametrize("name", _FILES)
def test_mail_goes_nowhere(name: str) -> None:
    hosts = {host for text in texts(name) for host in _MAIL.findall(text)}
    assert not [host for host in hosts if not re.fullmatch(r"[\w.-]+\.example|example\.(com|net|org)", host)]


@pytest.mark.parametrize("name", _FILES)
def test_there_are_no_links(name: str) -> None:
    assert not [text for text in texts(name) if re.search(r"://|\bwww\.", text)]


@pytest.mark.parametrize("name", _FILES)
def test_internet_addresses_are_for_documentation(name: str) -> None:
    found = {address for text in texts(name) for address in _ADDRESS.findall(text)}
    assert not [a for a in found if not any(ip_address(a) in network for network in _DOCUMENTATION)]


@pytest.mark.parametrize("name", _FILES)
def test_accounts_cannot_exist(name: str) -> None:
    """The check digits of ISO 13616 are wrong."""
    found = {account for text in texts(name) for account in _ACCOUNT.findall(text)}
    assert not [account for account in found if _checksum(account) == 1]


def test_the_rule_knows_a_valid_account() -> None:
    """The example of the IBAN registry."""
    assert _checksum("GB82WEST12345698765432") == 1


def _checksum(account: str) -> int:
    turned = account[4:] + account[:4]
    return int("".join(str(int(character, 36)) for character in turned)) % 97


def test_the_crowd_has_numbers_and_mailboxes_of_nobody() -> None:
    offices = tuple(crowd_offices(300, seed=3, today=_TODAY))
    people = tuple(crowd_contacts(900, seed=3, today=_TODAY, offices=offices))
    for record in (*offices, *people):
        phone, mail = record.channels
        assert re.fullmatch(r"\+\d{1,3}( \d{1,3})? 000 \d{6}", phone.value)
        assert mail.value.endswith(".example")


def test_the_readme_names_every_range() -> None:
    text = (ROOT / "resources" / "demo" / "README.md").read_text(encoding="utf-8")
    for prefix in (
        "555 01",
        "+44 20 7946 0",
        "+49 69 90009",
        "+33 1 99 00",
        "+353 20 91",
        "+61 2 5550",
        "+46 8 465",
    ):
        assert prefix in text
