"""The composition root: builds the services over an open store. No Qt here: the terminal uses it too."""

from __future__ import annotations

from dataclasses import dataclass

from app.clock import Clock
from app.services.directory import DirectoryService
from app.services.followups import FollowUpService
from app.services.formal import FormalService
from app.services.letters import LetterService
from app.services.records import RecordService
from app.services.requests import RequestService
from db.contacts import ContactTable, OfficeTable
from db.desk import DraftTable, ProfileTable, ReferenceTable
from db.followups import FollowUpTable
from db.formal import FormalTable, LetterTable
from db.requests import LogTable, MatterTable, RequestTable
from db.search import SearchIndex
from db.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The services over one open store; exists only while it is unlocked.

    Made by `open_desk` for the composition roots (the window and the terminal), which hand each
    screen or command the two or three services it needs.
    """

    store: Store
    directory: DirectoryService
    requests: RequestService
    followups: FollowUpService
    formal: FormalService
    letters: LetterService
    records: RecordService
    finder: SearchIndex
    profiles: ProfileTable
    drafts: DraftTable


def open_desk(store: Store, clock: Clock) -> Desk:
    """Build the services over an open store."""
    search = SearchIndex(store)
    offices, contacts = OfficeTable(store, search, clock), ContactTable(store, search, clock)
    matters, requests = MatterTable(store, search, clock), RequestTable(store, search, clock)
    formals, letters = FormalTable(store, search, clock), LetterTable(store)
    log, followups = LogTable(store, search, clock), FollowUpTable(store, search, clock)
    profiles, references = ProfileTable(store), ReferenceTable(store)
    directory = DirectoryService(offices, contacts, requests, log, clock)
    request_service = RequestService(
        requests=requests,
        matters=matters,
        offices=offices,
        contacts=contacts,
        log=log,
        followups=followups,
        references=references,
        transactions=store,
        clock=clock,
    )
    followup_service = FollowUpService(
        followups=followups, requests=requests, log=log, transactions=store, clock=clock
    )
    formal_service = FormalService(
        formals=formals,
        letters=letters,
        requests=requests,
        matters=matters,
        offices=offices,
        contacts=contacts,
        log=log,
        followups=followups,
        profiles=profiles,
        references=references,
        transactions=store,
        clock=clock,
    )
    record_service = RecordService(
        repositories={
            "office": offices,
            "contact": contacts,
            "matter": matters,
            "request": requests,
            "log": log,
            "followup": followups,
            "formal": formals,
        },
        referenced={"request": requests, "formal": formals, "matter": matters},
        savers={
            "office": directory.save_office,
            "contact": directory.save_contact,
            "matter": request_service.save_matter,
            "request": request_service.save,
            "log": request_service.save_entry,
            "followup": followup_service.plan,
            "formal": formal_service.save,
        },
        profiles=profiles,
        transactions=store,
    )
    return Desk(
        store=store,
        directory=directory,
        requests=request_service,
        followups=followup_service,
        formal=formal_service,
        letters=LetterService(formals=formals, letters=letters, log=log, transactions=store, clock=clock),
        records=record_service,
        finder=search,
        profiles=profiles,
        drafts=DraftTable(store, clock),
    )
