"""Where the message buses are, as far as they are on this computer.

An address may also name a computer in the network, or a program to start: this program has no business
with either (D-Bus Specification 0.42, "Server Addresses").
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

ABSTRACT = "\0"
"""Begins the name of a socket that is no file (Linux)."""
_SYSTEM = "/run/dbus/system_bus_socket"


def session_address(environ: Mapping[str, str]) -> str:
    """Return the address of the bus of this log-in, "" where there is none.

    Without the variable only the usual place is looked at: the library would start a bus of its own.
    """
    told = environ.get("DBUS_SESSION_BUS_ADDRESS")
    if told is not None:
        return _first_local(told)
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    return f"unix:path={runtime}/bus" if runtime and (Path(runtime) / "bus").is_socket() else ""


def system_address(environ: Mapping[str, str]) -> str:
    """Return the address of the bus of this computer, "" where there is none."""
    told = environ.get("DBUS_SYSTEM_BUS_ADDRESS")
    if told is not None:
        return _first_local(told)
    return f"unix:path={_SYSTEM}" if Path(_SYSTEM).is_socket() else ""


def _first_local(addresses: str) -> str:
    return next((one for one in addresses.split(";") if socket_name(one) is not None), "")


def socket_name(address: str) -> str | None:
    """Return the socket that an address names, None for an address of any other kind."""
    kind, _, rest = address.partition(":")
    if kind != "unix":
        return None
    values = dict(pair.partition("=")[::2] for pair in rest.split(","))
    if "path" in values:
        return unquote(values["path"])
    return ABSTRACT + unquote(values["abstract"]) if "abstract" in values else None
