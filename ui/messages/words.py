"""Words for the values that the domain keeps as enums: what a state or a kind is called on screen."""

from __future__ import annotations

from enum import Enum

from ui.messages.key_words import KEY_WORDS
from ui.messages.verdicts import OUTCOMES, REASONS
from ui.messages.wording import CONTEXT, QT_TRANSLATE_NOOP, Translate, untranslated

WORDS: dict[str, dict[str, str]] = {
    "Level": {
        "must": QT_TRANSLATE_NOOP("messages", "Required"),
        "should": QT_TRANSLATE_NOOP("messages", "Expected"),
        "consider": QT_TRANSLATE_NOOP("messages", "To consider"),
    },
    "HitReason": {
        "name": QT_TRANSLATE_NOOP("messages", "name"),
        "other_name": QT_TRANSLATE_NOOP("messages", "other name"),
        "reference": QT_TRANSLATE_NOOP("messages", "reference"),
        "phone": QT_TRANSLATE_NOOP("messages", "phone number"),
        "office": QT_TRANSLATE_NOOP("messages", "office"),
        "post": QT_TRANSLATE_NOOP("messages", "post"),
        "place": QT_TRANSLATE_NOOP("messages", "place"),
        "country": QT_TRANSLATE_NOOP("messages", "country"),
        "function": QT_TRANSLATE_NOOP("messages", "function"),
        "person": QT_TRANSLATE_NOOP("messages", "person"),
        "text": QT_TRANSLATE_NOOP("messages", "text"),
    },
    "KeyringStatus": {
        "available": QT_TRANSLATE_NOOP("messages", "The key ring of the computer is ready."),
        "locked": QT_TRANSLATE_NOOP("messages", "The key ring of the computer is locked."),
        "dismissed": QT_TRANSLATE_NOOP("messages", "The question of the key ring was closed."),
        "missing": QT_TRANSLATE_NOOP("messages", "There is no key ring on this computer."),
        "failed": QT_TRANSLATE_NOOP("messages", "The key ring of the computer did not answer properly."),
    },
    "PinEnd": {
        "expired": QT_TRANSLATE_NOOP("messages", "The hours of the PIN are over."),
        "restarted": QT_TRANSLATE_NOOP(
            "messages", "The PIN ended because the computer was started anew or you logged out."
        ),
        "clock": QT_TRANSLATE_NOOP("messages", "The PIN ended because the clock was set back."),
        "spent": QT_TRANSLATE_NOOP("messages", "The PIN was deleted after too many wrong tries."),
        "secret gone": QT_TRANSLATE_NOOP(
            "messages", "The PIN ended because the key ring of the computer does not hold its half any more."
        ),
        "stale": QT_TRANSLATE_NOOP(
            "messages", "The PIN ended because it does not belong to the keys of this store any more."
        ),
    },
    "RequestState": {
        "draft": QT_TRANSLATE_NOOP("messages", "Draft"),
        "sent": QT_TRANSLATE_NOOP("messages", "Sent"),
        "acknowledged": QT_TRANSLATE_NOOP("messages", "Acknowledged"),
        "in_progress": QT_TRANSLATE_NOOP("messages", "In progress"),
        "clarification": QT_TRANSLATE_NOOP("messages", "Clarification asked"),
        "answered": QT_TRANSLATE_NOOP("messages", "Answered"),
        "refused": QT_TRANSLATE_NOOP("messages", "Refused"),
        "no_reply": QT_TRANSLATE_NOOP("messages", "No reply"),
        "converted": QT_TRANSLATE_NOOP("messages", "Made formal"),
        "closed": QT_TRANSLATE_NOOP("messages", "Closed"),
    },
    "FormalState": {
        "draft": QT_TRANSLATE_NOOP("messages", "Draft"),
        "signed": QT_TRANSLATE_NOOP("messages", "Signed"),
        "dispatched": QT_TRANSLATE_NOOP("messages", "Dispatched"),
        "received": QT_TRANSLATE_NOOP("messages", "Received"),
        "information_requested": QT_TRANSLATE_NOOP("messages", "More information asked"),
        "consultation": QT_TRANSLATE_NOOP("messages", "In consultation"),
        "postponed": QT_TRANSLATE_NOOP("messages", "Postponed"),
        "accepted": QT_TRANSLATE_NOOP("messages", "Accepted"),
        "partially_executed": QT_TRANSLATE_NOOP("messages", "Partly executed"),
        "executed": QT_TRANSLATE_NOOP("messages", "Executed"),
        "refused": QT_TRANSLATE_NOOP("messages", "Refused"),
        "withdrawn": QT_TRANSLATE_NOOP("messages", "Withdrawn"),
        "closed": QT_TRANSLATE_NOOP("messages", "Closed"),
    },
    "UrgencyLevel": {
        "normal": QT_TRANSLATE_NOOP("messages", "Normal"),
        "urgent": QT_TRANSLATE_NOOP("messages", "Urgent"),
        "immediate": QT_TRANSLATE_NOOP("messages", "Immediate"),
    },
    "Direction": {
        "outgoing": QT_TRANSLATE_NOOP("messages", "We ask"),
        "incoming": QT_TRANSLATE_NOOP("messages", "They ask"),
    },
    "LogKind": {
        "call": QT_TRANSLATE_NOOP("messages", "Call"),
        "mail": QT_TRANSLATE_NOOP("messages", "Mail"),
        "meeting": QT_TRANSLATE_NOOP("messages", "Meeting"),
        "message": QT_TRANSLATE_NOOP("messages", "Message"),
        "note": QT_TRANSLATE_NOOP("messages", "Note"),
        "state": QT_TRANSLATE_NOOP("messages", "Change of state"),
        "letter": QT_TRANSLATE_NOOP("messages", "Letter"),
    },
    "FollowUpKind": {
        "reminder": QT_TRANSLATE_NOOP("messages", "Reminder"),
        "deadline": QT_TRANSLATE_NOOP("messages", "Legal deadline"),
    },
    "FollowUpState": {
        "open": QT_TRANSLATE_NOOP("messages", "Open"),
        "done": QT_TRANSLATE_NOOP("messages", "Done"),
        "dropped": QT_TRANSLATE_NOOP("messages", "Dropped"),
    },
    "DueKind": {
        "overdue": QT_TRANSLATE_NOOP("messages", "Overdue"),
        "today": QT_TRANSLATE_NOOP("messages", "Today"),
        "this_week": QT_TRANSLATE_NOOP("messages", "This week"),
        "later": QT_TRANSLATE_NOOP("messages", "Later"),
    },
    "Fate": {
        "added": QT_TRANSLATE_NOOP("messages", "New from the journey"),
        "changed": QT_TRANSLATE_NOOP("messages", "Changed on the journey"),
        "binned": QT_TRANSLATE_NOOP("messages", "Put into the bin on the journey"),
        "clash": QT_TRANSLATE_NOOP("messages", "Needs your decision"),
    },
    "Clash": {
        "none": QT_TRANSLATE_NOOP("messages", "None"),
        "both_changed": QT_TRANSLATE_NOOP("messages", "Changed on the journey and at home"),
        "binned_at_home": QT_TRANSLATE_NOOP("messages", "Changed on the journey, in the bin at home"),
        "changed_at_home": QT_TRANSLATE_NOOP("messages", "In the bin on the journey, changed at home"),
        "reference_taken": QT_TRANSLATE_NOOP("messages", "Its reference was given to another record at home"),
        "signed_at_home": QT_TRANSLATE_NOOP("messages", "Changed on the journey, signed at home"),
        "still_referred_to": QT_TRANSLATE_NOOP(
            "messages", "In the bin on the journey, but others refer to it"
        ),
        "lacks_another": QT_TRANSLATE_NOOP("messages", "It refers to a record that was not taken over"),
    },
    "Take": {
        "home": QT_TRANSLATE_NOOP("messages", "Keep the version at home"),
        "away": QT_TRANSLATE_NOOP("messages", "Take the version from the journey"),
    },
    "ChannelKind": {
        "phone": QT_TRANSLATE_NOOP("messages", "Phone"),
        "mobile": QT_TRANSLATE_NOOP("messages", "Mobile"),
        "email": QT_TRANSLATE_NOOP("messages", "E-mail"),
        "fax": QT_TRANSLATE_NOOP("messages", "Fax"),
        "secure_network": QT_TRANSLATE_NOOP("messages", "Secure network"),
        "messenger": QT_TRANSLATE_NOOP("messages", "Messenger"),
        "post": QT_TRANSLATE_NOOP("messages", "Post"),
    },
    "OfficeKind": {
        "central_authority": QT_TRANSLATE_NOOP("messages", "Central authority"),
        "prosecution": QT_TRANSLATE_NOOP("messages", "Prosecution service"),
        "court": QT_TRANSLATE_NOOP("messages", "Court"),
        "police": QT_TRANSLATE_NOOP("messages", "Police"),
        "customs": QT_TRANSLATE_NOOP("messages", "Customs"),
        "financial_intelligence_unit": QT_TRANSLATE_NOOP("messages", "Financial intelligence unit"),
        "asset_recovery_office": QT_TRANSLATE_NOOP("messages", "Asset recovery office"),
        "national_central_bureau": QT_TRANSLATE_NOOP("messages", "National central bureau"),
        "point_24_7": QT_TRANSLATE_NOOP("messages", "24/7 point of contact"),
        "ministry": QT_TRANSLATE_NOOP("messages", "Ministry"),
        "liaison_office": QT_TRANSLATE_NOOP("messages", "Liaison office"),
        "other": QT_TRANSLATE_NOOP("messages", "Other office"),
    },
    "NameKind": {
        "original": QT_TRANSLATE_NOOP("messages", "Original script"),
        "transliteration": QT_TRANSLATE_NOOP("messages", "Transliteration"),
        "passport": QT_TRANSLATE_NOOP("messages", "As in the passport"),
        "alias": QT_TRANSLATE_NOOP("messages", "Also known as"),
        "translation": QT_TRANSLATE_NOOP("messages", "Translation"),
        "abbreviation": QT_TRANSLATE_NOOP("messages", "Abbreviation"),
    },
    "Stage": {
        "inquiry": QT_TRANSLATE_NOOP("messages", "Inquiry"),
        "investigation": QT_TRANSLATE_NOOP("messages", "Investigation"),
        "prosecution": QT_TRANSLATE_NOOP("messages", "Prosecution"),
        "trial": QT_TRANSLATE_NOOP("messages", "Trial"),
        "appeal": QT_TRANSLATE_NOOP("messages", "Appeal"),
        "confiscation": QT_TRANSLATE_NOOP("messages", "Confiscation"),
        "enforcement": QT_TRANSLATE_NOOP("messages", "Enforcement of a judgment"),
    },
    "PersonKind": {
        "natural": QT_TRANSLATE_NOOP("messages", "Person"),
        "legal": QT_TRANSLATE_NOOP("messages", "Company or body"),
    },
    "PersonRole": {
        "suspect": QT_TRANSLATE_NOOP("messages", "Suspect"),
        "accused": QT_TRANSLATE_NOOP("messages", "Accused"),
        "convicted": QT_TRANSLATE_NOOP("messages", "Convicted"),
        "witness": QT_TRANSLATE_NOOP("messages", "Witness"),
        "victim": QT_TRANSLATE_NOOP("messages", "Victim"),
        "expert": QT_TRANSLATE_NOOP("messages", "Expert"),
        "holder": QT_TRANSLATE_NOOP("messages", "Holder of information"),
        "addressee": QT_TRANSLATE_NOOP("messages", "Addressee"),
        "other": QT_TRANSLATE_NOOP("messages", "Other role"),
    },
    "Coercion": {
        "unknown": QT_TRANSLATE_NOOP("messages", "Not said yet"),
        "coercive": QT_TRANSLATE_NOOP("messages", "With compulsion"),
        "not_coercive": QT_TRANSLATE_NOOP("messages", "Without compulsion"),
    },
    "StoreNotice": {
        "unclean-end": QT_TRANSLATE_NOOP(
            "messages", "Dragoman did not end in order last time. Everything that was saved is there."
        ),
    },
    "KeyNotice": {
        "key-copy-missing": QT_TRANSLATE_NOOP(
            "messages", "One of the two copies of the key file was missing. It will be written again."
        ),
        "key-copy-damaged": QT_TRANSLATE_NOOP(
            "messages", "One of the two copies of the key file was damaged. It will be written again."
        ),
        "key-copy-outdated": QT_TRANSLATE_NOOP(
            "messages", "A change of the keys was cut off. One copy of the key file is being written again."
        ),
    },
    **KEY_WORDS,
    "Scheme": {
        "tlp": QT_TRANSLATE_NOOP("messages", "Traffic Light Protocol"),
        "europol": QT_TRANSLATE_NOOP("messages", "Europol handling code"),
        "uk_3x5x2": QT_TRANSLATE_NOOP("messages", "3x5x2 grading"),
        "third_party": QT_TRANSLATE_NOOP("messages", "Third-party rule"),
        "free_text": QT_TRANSLATE_NOOP("messages", "In words"),
    },
    "ConfiscationRoute": {
        "a": QT_TRANSLATE_NOOP("messages", "Own order of the requested State (a)"),
        "b": QT_TRANSLATE_NOOP("messages", "Enforcement of our order (b)"),
        "c": QT_TRANSLATE_NOOP("messages", "Tracing or freezing (c)"),
    },
    "Outcome": OUTCOMES,
    "Reason": REASONS,
}

KINDS = {
    "record": QT_TRANSLATE_NOOP("messages", "record"),
    "office": QT_TRANSLATE_NOOP("messages", "office"),
    "contact": QT_TRANSLATE_NOOP("messages", "contact"),
    "matter": QT_TRANSLATE_NOOP("messages", "matter"),
    "request": QT_TRANSLATE_NOOP("messages", "request"),
    "followup": QT_TRANSLATE_NOOP("messages", "follow-up"),
    "formal": QT_TRANSLATE_NOOP("messages", "formal request"),
    "letter": QT_TRANSLATE_NOOP("messages", "letter"),
    "log": QT_TRANSLATE_NOOP("messages", "entry of the log"),
    "draft": QT_TRANSLATE_NOOP("messages", "draft"),
    "store": QT_TRANSLATE_NOOP("messages", "store file"),
    "folder": QT_TRANSLATE_NOOP("messages", "folder"),
    "passphrase": QT_TRANSLATE_NOOP("messages", "passphrase"),
    "recovery": QT_TRANSLATE_NOOP("messages", "recovery code"),
    "supplement": QT_TRANSLATE_NOOP("messages", "Supplement"),
}

# A parameter of an error that holds one of these values is shown as its word.
PARAMETERS = {
    "kind": KINDS,
    "what": KINDS,
    "found": KINDS,
    "expected": KINDS,
    "current": {**WORDS["FormalState"], **WORDS["RequestState"]},
    "target": {**WORDS["FormalState"], **WORDS["RequestState"], "supplement": KINDS["supplement"]},
}


def words_of(member: Enum, translate: Translate = untranslated) -> str:
    """Return what a value of a domain enum is called; raises KeyError for an enum that nobody worded."""
    return translate(CONTEXT, WORDS[type(member).__name__][str(member.value)])


def kind_words(kind: str, translate: Translate = untranslated) -> str:
    """Return what a kind of record is called ("followup" -> "follow-up")."""
    return translate(CONTEXT, KINDS.get(kind, kind))
