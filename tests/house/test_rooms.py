"""Each room keeps to itself: import contracts, no Qt below the screen, no SQL outside db, no network."""

from __future__ import annotations

import ast
import re

from importlinter.cli import lint_imports

from tests.helpers.source import PROGRAM, ROOT, files, python_files

_QT_FREE = ("app", "db", "ui/terminal", "ui/wiring.py", "ui/messages")

_SQL = re.compile(
    r"^\s*(SELECT\s.+\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|PRAGMA\s+\w+|"
    r"CREATE\s+(UNIQUE\s+|VIRTUAL\s+|TEMP\s+)?(TABLE|INDEX|TRIGGER|VIEW)\s|DROP\s+(TABLE|INDEX)\s|"
    r"ATTACH\s+(DATABASE\s+)?|BEGIN\s+(IMMEDIATE|EXCLUSIVE)|VACUUM\b)",
    re.DOTALL,
)

_NETWORK = re.compile(
    r"^(socket|ssl|http|urllib\.request|ftplib|smtplib|imaplib|poplib|telnetlib|xmlrpc|requests|aiohttp|"
    r"socketserver|PySide6\.QtNetwork|PySide6\.QtWebSockets)(\.|$)"
)
# asyncio drives the coroutines of pyHanko; what it has for networks is not called.
_NETWORK_CALLS = {
    "open_connection",
    "create_connection",
    "create_datagram_endpoint",
    "create_server",
    "start_server",
}
_SESSION_BUS = "db/keys/bus.py"
_MAY_USE_NETWORK_MODULES = {
    "PySide6.QtNetwork.QLocalServer": "a local socket: a second start wakes the first window",
    "PySide6.QtNetwork.QLocalSocket": "the other end of it",
}


def test_import_contracts_hold() -> None:
    """The contracts of pyproject.toml. If one fails, the design is wrong, not the contract."""
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


def test_no_qt_below_the_screen() -> None:
    """Also not through importlib, which the contracts cannot see."""
    faults = [
        source.at(node)
        for source in python_files(*PROGRAM)
        if source.is_in(*_QT_FREE)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and re.match(r"(PySide6|shiboken6)(\.|$)", str(node.value))
    ]
    faults += [
        source.at(node)
        for source in python_files(*PROGRAM)
        if source.is_in(*_QT_FREE)
        for module, node in source.imports()
        if module.split(".")[0] in ("PySide6", "shiboken6")
    ]
    assert not faults


def test_no_sql_outside_the_store() -> None:
    faults = [
        source.at(node)
        for source in python_files("app", "ui")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _SQL.match(node.value)
    ]
    assert not faults
    assert not [path for path in files("app", "ui") if path.suffix == ".sql"]


def test_nothing_can_reach_the_network() -> None:
    faults = [
        f"{source.at(node)} imports {module}"
        for source in python_files(*PROGRAM)
        for module, node in source.imports()
        if _NETWORK.match(module)
        and module not in _MAY_USE_NETWORK_MODULES
        and not (module == "socket" and source.path == _SESSION_BUS)
        # `from PySide6.QtNetwork import QLocalServer` names the module as well as the class.
        and not (module == "PySide6.QtNetwork" and _imports_only_local_sockets(node))
    ]
    faults += [
        f"{source.at(call)} {name}"
        for source in python_files(*PROGRAM)
        for name, call in source.calls()
        if name in _NETWORK_CALLS
    ]
    assert not faults


def test_the_session_bus_is_a_local_socket() -> None:
    """The one file that may open a socket opens one that has no address on any network."""
    (source,) = [one for one in python_files("db") if one.path == _SESSION_BUS]
    used = {
        node.attr
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "socket"
    }
    assert used == {"AF_UNIX", "socket"}


def _imports_only_local_sockets(node: ast.AST) -> bool:
    return isinstance(node, ast.ImportFrom) and all(
        f"{node.module}.{alias.name}" in _MAY_USE_NETWORK_MODULES for alias in node.names
    )


def test_every_file_says_what_it_is_for() -> None:
    faults = []
    for source in python_files(*PROGRAM, "packaging", "tests"):
        first = source.tree.body[0] if source.tree.body else None
        is_text = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
        first_line = 2 if source.text.startswith("#!") else 1
        if not (is_text and first and first.lineno == first_line and ast.get_docstring(source.tree)):
            faults.append(source.path)
    assert not faults


def test_packaging_is_no_package() -> None:
    """An __init__.py there would shadow PyPI's `packaging`, which pip's tools and pytest import."""
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_tests_are_no_packages() -> None:
    """Imported by path: an __init__.py would let two test files of one name hide one another."""
    assert not list((ROOT / "tests").rglob("__init__.py"))
