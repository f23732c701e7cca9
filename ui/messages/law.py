"""Short names for the words of the law: elements of a request and kinds of assistance.

The reference explains each in a sentence; these are the names that labels and lists use.
"""

from __future__ import annotations

from ui.messages.wording import CONTEXT, QT_TRANSLATE_NOOP, Translate, untranslated

ELEMENTS = {
    "requesting_authority": QT_TRANSLATE_NOOP("messages", "Authority making the request"),
    "conducting_authority": QT_TRANSLATE_NOOP("messages", "Authority conducting the proceedings"),
    "requested_authority": QT_TRANSLATE_NOOP("messages", "Addressee"),
    "legal_basis": QT_TRANSLATE_NOOP("messages", "Legal basis"),
    "authority_to_request": QT_TRANSLATE_NOOP("messages", "Authority to make the request"),
    "subject_nature": QT_TRANSLATE_NOOP("messages", "Subject and nature of the proceedings"),
    "stage": QT_TRANSLATE_NOOP("messages", "Stage of the proceedings"),
    "reason": QT_TRANSLATE_NOOP("messages", "Reason for the request"),
    "offence": QT_TRANSLATE_NOOP("messages", "Offence"),
    "statute_text": QT_TRANSLATE_NOOP("messages", "Text of the law"),
    "max_penalty": QT_TRANSLATE_NOOP("messages", "Maximum penalty"),
    "facts": QT_TRANSLATE_NOOP("messages", "Facts"),
    "assistance": QT_TRANSLATE_NOOP("messages", "Assistance sought"),
    "nexus": QT_TRANSLATE_NOOP("messages", "Link between the facts and the measure"),
    "procedure": QT_TRANSLATE_NOOP("messages", "Procedure to be followed"),
    "oath": QT_TRANSLATE_NOOP("messages", "Oath or affirmation"),
    "persons_identity": QT_TRANSLATE_NOOP("messages", "Identity of the persons concerned"),
    "persons_location": QT_TRANSLATE_NOOP("messages", "Location of the persons concerned"),
    "persons_nationality": QT_TRANSLATE_NOOP("messages", "Nationality of the persons concerned"),
    "persons_birth": QT_TRANSLATE_NOOP("messages", "Date and place of birth"),
    "addressee": QT_TRANSLATE_NOOP("messages", "Person to be served"),
    "addressee_role": QT_TRANSLATE_NOOP("messages", "Role of the person to be served"),
    "purpose": QT_TRANSLATE_NOOP("messages", "Purpose"),
    "time_limit": QT_TRANSLATE_NOOP("messages", "Time limit with reason"),
    "urgency": QT_TRANSLATE_NOOP("messages", "Reasons for urgency"),
    "confidentiality": QT_TRANSLATE_NOOP("messages", "Confidentiality with reason"),
    "undertaking_use": QT_TRANSLATE_NOOP("messages", "Undertaking on use"),
    "undertaking_return": QT_TRANSLATE_NOOP("messages", "Undertaking to return"),
    "reciprocity": QT_TRANSLATE_NOOP("messages", "Reciprocity"),
    "lawful_at_home": QT_TRANSLATE_NOOP("messages", "Measure lawful at home"),
    "dual_criminality": QT_TRANSLATE_NOOP("messages", "Dual criminality"),
    "death_penalty_assurance": QT_TRANSLATE_NOOP("messages", "Death penalty: exposure and assurance"),
    "ne_bis_in_idem": QT_TRANSLATE_NOOP("messages", "Earlier judgments on the same facts"),
    "participants": QT_TRANSLATE_NOOP("messages", "Who asks to attend"),
    "questions": QT_TRANSLATE_NOOP("messages", "Questions and exhibits"),
    "record_manner": QT_TRANSLATE_NOOP("messages", "Manner of taking and recording"),
    "not_appear_reason": QT_TRANSLATE_NOOP("messages", "Why appearing in person is not possible"),
    "hearing_persons": QT_TRANSLATE_NOOP("messages", "Who conducts the hearing"),
    "hearing_date": QT_TRANSLATE_NOOP("messages", "Date and technical data of the hearing"),
    "witness_consent": QT_TRANSLATE_NOOP("messages", "Consent of the person"),
    "allowances": QT_TRANSLATE_NOOP("messages", "Allowances"),
    "safe_conduct": QT_TRANSLATE_NOOP("messages", "Safe conduct"),
    "custody_arrangements": QT_TRANSLATE_NOOP("messages", "Custody during the transfer"),
    "place_description": QT_TRANSLATE_NOOP("messages", "Place or person to be searched"),
    "items_description": QT_TRANSLATE_NOOP("messages", "Things, documents or data looked for"),
    "custodian": QT_TRANSLATE_NOOP("messages", "Holder of the data or documents"),
    "data_description": QT_TRANSLATE_NOOP("messages", "Stored data and their relation to the offence"),
    "necessity": QT_TRANSLATE_NOOP("messages", "Necessity"),
    "intent_mla": QT_TRANSLATE_NOOP("messages", "Formal request to follow"),
    "accounts": QT_TRANSLATE_NOOP("messages", "Accounts"),
    "period": QT_TRANSLATE_NOOP("messages", "Period"),
    "substantial_value": QT_TRANSLATE_NOOP("messages", "Value for the case"),
    "grounds_in_state": QT_TRANSLATE_NOOP("messages", "Grounds to presume it is in the requested State"),
    "interception_order": QT_TRANSLATE_NOOP("messages", "Interception order at home"),
    "target": QT_TRANSLATE_NOOP("messages", "Target of the interception"),
    "duration": QT_TRANSLATE_NOOP("messages", "Duration"),
    "technical_data": QT_TRANSLATE_NOOP("messages", "Technical data"),
    "property": QT_TRANSLATE_NOOP("messages", "Property"),
    "property_link": QT_TRANSLATE_NOOP("messages", "Link between property, person and offence"),
    "order_copy": QT_TRANSLATE_NOOP("messages", "Copy of the order"),
    "order_final": QT_TRANSLATE_NOOP("messages", "Certificate that the order is final"),
    "max_amount": QT_TRANSLATE_NOOP("messages", "Maximum amount"),
    "extent_execution": QT_TRANSLATE_NOOP("messages", "Extent of execution"),
    "third_parties": QT_TRANSLATE_NOOP("messages", "Third parties"),
    "costs": QT_TRANSLATE_NOOP("messages", "Costs"),
    "translation": QT_TRANSLATE_NOOP("messages", "Translation"),
    "other": QT_TRANSLATE_NOOP("messages", "Other information"),
    "route": QT_TRANSLATE_NOOP("messages", "Way of confiscation"),
}

ASSISTANCE = {
    "testimony": QT_TRANSLATE_NOOP("messages", "Testimony or statement"),
    "service": QT_TRANSLATE_NOOP("messages", "Service of documents"),
    "search_seizure": QT_TRANSLATE_NOOP("messages", "Search and seizure"),
    "examine": QT_TRANSLATE_NOOP("messages", "Examining objects and sites"),
    "information": QT_TRANSLATE_NOOP("messages", "Information and evidentiary items"),
    "records": QT_TRANSLATE_NOOP("messages", "Bank, business and other records"),
    "trace": QT_TRANSLATE_NOOP("messages", "Tracing proceeds or property"),
    "voluntary_appearance": QT_TRANSLATE_NOOP("messages", "Voluntary appearance"),
    "transfer_custody": QT_TRANSLATE_NOOP("messages", "Transfer of a detained person"),
    "freeze_confiscate": QT_TRANSLATE_NOOP("messages", "Freezing and confiscation"),
    "asset_recovery": QT_TRANSLATE_NOOP("messages", "Recovery of assets"),
    "video": QT_TRANSLATE_NOOP("messages", "Hearing by video link"),
    "telephone": QT_TRANSLATE_NOOP("messages", "Hearing by telephone"),
    "bank_info": QT_TRANSLATE_NOOP("messages", "Search for bank accounts"),
    "bank_monitor": QT_TRANSLATE_NOOP("messages", "Monitoring of bank operations"),
    "preservation": QT_TRANSLATE_NOOP("messages", "Preservation of stored data"),
    "traffic_partial": QT_TRANSLATE_NOOP("messages", "Disclosure of preserved traffic data"),
    "stored_data": QT_TRANSLATE_NOOP("messages", "Stored computer data"),
    "traffic_realtime": QT_TRANSLATE_NOOP("messages", "Traffic data in real time"),
    "interception": QT_TRANSLATE_NOOP("messages", "Interception"),
    "covert": QT_TRANSLATE_NOOP("messages", "Covert investigation"),
    "surveillance": QT_TRANSLATE_NOOP("messages", "Observation across the border"),
    "controlled_delivery": QT_TRANSLATE_NOOP("messages", "Controlled delivery"),
    "jit": QT_TRANSLATE_NOOP("messages", "Joint investigation team"),
    "criminal_records": QT_TRANSLATE_NOOP("messages", "Criminal records"),
    "locate": QT_TRANSLATE_NOOP("messages", "Locating a person"),
    "identification": QT_TRANSLATE_NOOP("messages", "Identification evidence"),
    "restitution": QT_TRANSLATE_NOOP("messages", "Restitution of objects"),
    "spontaneous": QT_TRANSLATE_NOOP("messages", "Spontaneous information"),
    "laying_information": QT_TRANSLATE_NOOP("messages", "Laying of information"),
    "info_exchange": QT_TRANSLATE_NOOP("messages", "Information exchange between police"),
    "other_assistance": QT_TRANSLATE_NOOP("messages", "Other assistance"),
}


def element_words(key: str, translate: Translate = untranslated) -> str:
    """Return the name of an element of a request ("nexus"), or its key when nobody named it."""
    return translate(CONTEXT, ELEMENTS.get(key, key))


def assistance_words(key: str, translate: Translate = untranslated) -> str:
    """Return the name of a kind of assistance ("records"), or its key when nobody named it."""
    return translate(CONTEXT, ASSISTANCE.get(key, key))
