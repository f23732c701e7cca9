"""What is installed is what was locked: exact versions, hashes, no addresses, fitting licences."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from packaging.requirements import Requirement
from tests.helpers.source import ROOT

_REQUIREMENTS = ROOT / "packaging" / "requirements"
_LOCKS = sorted(_REQUIREMENTS.glob("*.lock"))
_RUNTIME_LOCKS = [path for path in _LOCKS if "-" not in path.stem]

_MAY_BE_SHIPPED = {
    "sqlcipher3": "zlib licence, in the LICENSE file of its source; the wheel's metadata name none",
}
_COPYLEFT = re.compile(r"(?<!L)A?GPL|GENERAL PUBLIC LICENSE")
_LESSER = re.compile(r"LGPL|LESSER GENERAL PUBLIC")


def test_there_are_locks() -> None:
    assert {"linux.lock", "linux-build.lock", "linux-dev.lock"} <= {path.name for path in _LOCKS}


@pytest.mark.parametrize("lock", _LOCKS, ids=lambda path: path.name)
def test_a_lock_holds_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.findall(r"\w+://\S*", text)
    assert not re.findall(r"^\s*-(?!-hash=).*", text, re.M), "an option of pip, such as an index or a folder"
    assert " @ " not in text


@pytest.mark.parametrize("lock", _LOCKS, ids=lambda path: path.name)
def test_every_package_is_pinned_with_hashes(lock: Path) -> None:
    blocks = _blocks(lock)
    assert blocks
    assert not [
        block.splitlines()[0]
        for block in blocks
        if not re.match(r"[A-Za-z0-9._-]+==\S+( ; .+)? \\\n", block)
        or not re.search(r"--hash=sha256:[0-9a-f]{64}\b", block)
    ]


def test_every_requirement_of_the_project_is_locked() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    shipped, building = project["project"]["dependencies"], project["build-system"]["requires"]
    developing = (_REQUIREMENTS / "dev.in").read_text(encoding="utf-8").splitlines()
    wants = {"linux.lock": shipped, "linux-build.lock": building, "linux-dev.lock": developing}
    for name, wanted in wants.items():
        lines = [line for line in wanted if line and not line.startswith("#")]
        needed = {_normal(line) for line in lines if _is_for_linux(line)}
        assert needed
        assert needed <= set(_pins(_REQUIREMENTS / name))


def test_the_tests_run_on_what_is_locked() -> None:
    """The installed versions are the locked ones: a green run on other versions would prove nothing."""
    wrong = {}
    for lock in _REQUIREMENTS.glob("linux*.lock"):
        for name, version in _pins(lock).items():
            if metadata.version(name) != version:
                wrong[name] = metadata.version(name)
    assert not wrong


@pytest.mark.parametrize("lock", _RUNTIME_LOCKS, ids=lambda path: path.name)
def test_nothing_shipped_forces_its_licence_on_us(lock: Path) -> None:
    """No GPL or AGPL among the run-time packages (LGPL may be linked to), and none without a licence."""
    faults = []
    for name in _pins(lock):
        licence = _licence(name)
        if name not in _MAY_BE_SHIPPED and (not licence or not _is_permitted(licence)):
            faults.append(f"{name}: {licence or 'no licence in its metadata'}")
    assert not faults


def _is_permitted(licence: str) -> bool:
    """One of the alternatives of an OR is enough."""
    choices = licence.upper().split(" OR ")
    return any(_LESSER.search(choice) or not _COPYLEFT.search(choice) for choice in choices)


@pytest.mark.parametrize(
    ("licence", "permitted"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("GPL-3.0-or-later", False),
        ("AGPL-3.0", False),
        ("License :: OSI Approved :: GNU General Public License v3 (GPLv3)", False),
        ("GNU Affero General Public License", False),
    ],
)
def test_licences_are_told_apart(licence: str, permitted: bool) -> None:
    assert _is_permitted(licence) is permitted


def _licence(name: str) -> str:
    told = metadata.metadata(name)
    classifiers = [text for text in told.get_all("Classifier") or [] if text.startswith("License ::")]
    # A licence's whole text may stand in the field; its name is in the first lines.
    return told.get("License-Expression") or " OR ".join(classifiers) or (told.get("License") or "")[:200]


def _blocks(lock: Path) -> list[str]:
    lines = lock.read_text(encoding="utf-8").splitlines(keepends=True)
    text = "".join(line for line in lines if not line.lstrip().startswith("#"))
    return [block for block in re.split(r"^(?=\S)", text, flags=re.M) if block.strip()]


def _pins(lock: Path) -> dict[str, str]:
    found = re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", lock.read_text(encoding="utf-8"), re.M)
    return {_normal(name): version for name, version in found}


def _is_for_linux(requirement: str) -> bool:
    marker = Requirement(requirement).marker
    return marker is None or marker.evaluate({"sys_platform": "linux"})


def _normal(requirement: str) -> str:
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    return re.sub(r"[-_.]+", "-", name[0]).lower() if name else ""
