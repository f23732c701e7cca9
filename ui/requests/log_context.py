"""What a contact can be logged for: asked of the services on the store's thread, before the form opens."""

from __future__ import annotations

from app.domain.followups import FollowUp
from app.domain.ids import ContactId, FollowUpId, RequestId
from app.domain.requests import InformalRequest
from app.services.directory import DirectoryService
from app.services.requests import RequestService
from ui.requests.log_fields import LogContext, LogSubject, open_ones


def with_contact(directory: DirectoryService, requests: RequestService, contact_id: ContactId) -> LogContext:
    """Return a person with the requests that are open with them; raises NoSuchRecordError."""
    card = directory.contact_card(contact_id)
    pages = [requests.page(row.id) for row in card.requests if row.state.is_open]
    return LogContext(
        title=card.contact.name,
        requests=tuple(_subject(page.request, page.followups) for page in pages),
        contact_id=card.contact.id,
        office_id=card.contact.office_id,
    )


def with_request(
    requests: RequestService, request_id: RequestId, followup_id: FollowUpId | None = None
) -> LogContext:
    """Return a request, and the follow-up that led to it; raises NoSuchRecordError."""
    page = requests.page(request_id)
    return LogContext(
        title=page.request.subject,
        requests=(_subject(page.request, page.followups),),
        followup_id=followup_id,
    )


def _subject(request: InformalRequest, followups: tuple[FollowUp, ...]) -> LogSubject:
    return LogSubject(
        id=request.id,
        reference=request.reference,
        subject=request.subject,
        state=request.state,
        followups=open_ones(followups),
        has_reason=bool(request.no_next_step_because),
    )
