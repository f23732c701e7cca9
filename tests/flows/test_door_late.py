"""An empty log line is refused, and an answer that was wanted by a day that is over counts as overdue."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from app.domain.views import Agenda
from db.keys.kdf import FLOOR
from db.vault import create
from tests.helpers.door import Door
from tests.helpers.field import NOW, FixedClock, request
from tests.helpers.keys import PASSPHRASE
from ui.wiring import open_desk


def test_blanks_are_no_log_entry(tmp_path: Path) -> None:
    create(tmp_path / "store", PASSPHRASE, cost=FLOOR).store.close()
    door = Door(tmp_path / "store")
    document = json.dumps({"subject": "Keeper of a lorry", "country": "NO"}).encode()
    asked = door("put", "request", document=document).json["id"]
    refused = door("log", asked, "--call", "   ")
    assert (refused.code, refused.json["error"]["code"]) == (2, "nothing-said")


def test_an_overdue_answer_counts_in_the_badge(tmp_path: Path) -> None:
    clock = FixedClock()
    store = create(tmp_path / "store", PASSPHRASE, clock=clock, cost=FLOOR).store
    try:
        desk = open_desk(store, clock)
        desk.requests.save(request(respond_by=date(2020, 1, 1), no_next_step_because="They ring."))
        (row,) = desk.requests.rows()
    finally:
        store.close()
    assert Agenda(on=NOW.date(), expiring=(row,)).badge == 1
    assert Agenda(on=date(2019, 12, 31), expiring=(row,)).badge == 0
