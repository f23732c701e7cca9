"""The data of the program is there, is found the way the frozen program finds it, and is packed."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatch

import pytest

from app import assets
from tests.helpers.source import ROOT, files


@pytest.mark.parametrize(
    ("folder", "suffix"),
    [
        ("fonts", ".ttf"),
        ("icons", ".svg"),
        ("reference", ".json"),
        ("reference", ".csv"),
        ("schemas", ".json"),
    ],
)
def test_every_kind_of_resource_is_found(folder: str, suffix: str) -> None:
    found = assets.names(folder, suffix)
    assert found
    assert all(assets.read_bytes(name) for name in found)


def test_every_file_in_resources_can_be_read_through_assets() -> None:
    for path in files("resources"):
        name = path.relative_to(ROOT / "resources").as_posix()
        assert assets.read_bytes(name) == path.read_bytes()


def test_every_suffix_is_packed() -> None:
    """A resource whose suffix package-data does not name would be missing from an installed wheel."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        patterns = tomllib.load(file)["tool"]["setuptools"]["package-data"]["*"]
    # .ts are the sources of the translations; what is shipped of them is .qm.
    data = [path for path in files("app", "db", "ui", "resources") if path.suffix not in {".py", ".ts"}]
    assert not [path.name for path in data if not any(fnmatch(path.name, pattern) for pattern in patterns)]


def test_every_font_comes_with_its_licence() -> None:
    """The SIL Open Font License must travel with the fonts."""
    assert [path for path in files("resources/fonts") if path.suffix == ".txt"]
