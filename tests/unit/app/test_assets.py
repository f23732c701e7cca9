"""The program's own files are found by name, and only they."""

from __future__ import annotations

import pytest

from app import assets


def test_an_icon_is_found_by_its_name() -> None:
    assert assets.read_text("icons/search.svg").rstrip().endswith("</svg>")


def test_a_folder_lists_its_files_sorted_with_full_names() -> None:
    found = assets.names("icons", ".svg")
    assert "icons/lock.svg" in found
    assert list(found) == sorted(found)
    assert not any(name.endswith("LICENSE") for name in found)


def test_an_absent_folder_is_empty() -> None:
    assert assets.names("nowhere") == ()


@pytest.mark.parametrize("name", ["icons/absent.svg", "icons", "icons/lock.svg/more"])
def test_a_missing_asset_is_an_expected_failure_that_names_it(name: str) -> None:
    with pytest.raises(assets.AssetMissingError) as caught:
        assets.read_bytes(name)
    assert caught.value.params == {"asset": name}


@pytest.mark.parametrize(
    "name", ["../pyproject.toml", "icons/../../LICENSE", "/etc/hostname", "icons\\lock.svg", "C:/x", ""]
)
def test_a_name_cannot_leave_the_folder(name: str) -> None:
    with pytest.raises(ValueError):
        assets.read_bytes(name)
