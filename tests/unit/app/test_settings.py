"""The look is remembered privately, and a damaged file never stands between an officer and the store."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.settings import (
    Density,
    Direction,
    Settings,
    Theme,
    default_settings_file,
    load_settings,
    save_settings,
)

_CHOSEN = Settings(
    theme=Theme.DARK,
    text_percent=150,
    density=Density.COMFORTABLE,
    direction=Direction.RIGHT_TO_LEFT,
    language="pt_BR",
    reduced_motion=True,
    reads_whole_rows=False,
    lock_minutes=3,
    geometry="01d9d0cb",
)


def test_what_was_saved_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.json"
    assert save_settings(file, _CHOSEN)
    assert load_settings(file) == _CHOSEN


def test_the_file_and_its_folder_are_private_under_any_umask(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.json"
    before = os.umask(0o022)
    try:
        save_settings(file, _CHOSEN)
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_nothing_but_the_look_is_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    save_settings(file, _CHOSEN)
    assert set(json.loads(file.read_text())) == {
        "theme",
        "text_percent",
        "density",
        "direction",
        "language",
        "reduced_motion",
        "reads_whole_rows",
        "lock_minutes",
        "geometry",
    }


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == Settings()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"theme": "dark"}' + b" " * 20_000]
)
def test_a_damaged_or_swollen_file_means_the_defaults(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert load_settings(file) == Settings()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("theme", "pink"),
        ("theme", 3),
        ("text_percent", 79),
        ("text_percent", 201),
        ("text_percent", True),
        ("text_percent", "100"),
        ("text_percent", 1e400),
        ("density", None),
        ("direction", []),
        ("language", "../../etc"),
        ("reduced_motion", 1),
        ("lock_minutes", 0),
        ("lock_minutes", 61),
        ("lock_minutes", "5"),
        ("geometry", "zz"),
        ("geometry", "0" * 401),
    ],
)
def test_one_bad_value_costs_only_itself(tmp_path: Path, field: str, value: object) -> None:
    file = tmp_path / "settings.json"
    save_settings(file, _CHOSEN)
    file.write_text(json.dumps({**json.loads(file.read_text()), field: value}))
    read = load_settings(file)
    assert getattr(read, field) == getattr(Settings(), field)
    others = set(Settings.__dataclass_fields__) - {field}
    assert all(getattr(read, name) == getattr(_CHOSEN, name) for name in others)


def test_a_disk_that_refuses_is_told_and_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    save_settings(file, _CHOSEN)
    (tmp_path / "settings.new").mkdir()
    assert not save_settings(file, Settings())
    assert load_settings(file) == _CHOSEN


def test_a_pipe_in_its_place_does_not_stop_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "settings.json")
    assert load_settings(tmp_path / "settings.json") == Settings()


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(st.sampled_from(["theme", "text_percent", "language", "geometry"]), inner)
        ),
    )
)
def test_any_json_is_survived(tmp_path_factory: pytest.TempPathFactory, found: object) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.json"
    file.write_text(json.dumps(found))
    assert isinstance(load_settings(file), Settings)


def test_the_file_lies_beside_the_stores(private_home: Path) -> None:
    assert default_settings_file().is_relative_to(private_home)
    assert default_settings_file().name == "settings.json"
