"""Which slots of a finding a person can correct, and which values each can have."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation

from rdflib import Literal, URIRef
from rdflib.namespace import SH

from ...ontology.errors import UsageError
from ...ontology.terms import DCT, MG, SCHEMA, TOPIC
from ...ontology.vocabulary import labels, shapes
from .found import Value

PARTIES = ("person", "post", "body")
# Slots by the kind of finding: the words that a person types, and the term that they are.
_SAME = {"person": MG.person, "post": MG.postAsSaid}
SLOTS: dict[str, dict[str, URIRef]] = {
    "Statement": {"kind": MG.kind, "action": MG.action, "due": MG.dueAsSaid,
                  "due_kind": MG.dueKind, "debtor": MG.debtorMention,
                  "creditor": MG.creditorMention, "requested_by": MG.requestedByMention,
                  "due_earliest": MG.earliest, "due_latest": MG.latest},
    "Attestation": {**_SAME, "organisation": MG.organisationAsSaid, "interim": MG.interim,
                    "starts": MG.starts},
    "Attendance": {"person": MG.person, "presence": MG.presence},
    "Vacancy": {"post": MG.postAsSaid, "stage": MG.stage, "reason": MG.reason},
    "Decision": {"outcome": MG.outcome, "wording": MG.wording},
    "Exchange": {"asker": MG.askerMention, "answerer": MG.answererMention,
                 "outcome": MG.outcome},
    "Figure": {"value": SCHEMA.value, "low": SCHEMA.minValue, "high": SCHEMA.maxValue,
               "unit": SCHEMA.unitText, "measure": MG.measureAsSaid, "place": MG.placeAsSaid,
               "period": MG.periodAsSaid, "role": MG.role, "comparator": MG.comparator},
    "Mention": {"name": MG.name, "honorific": SCHEMA.honorificPrefix, "role": MG.partyRole,
                "post": MG.postAsSaid, "type": MG.bodyType},
    "Progress": {"state": MG.state, "action": MG.action},
    "TopicMention": {"topic": DCT.subject},
}  # fmt: skip
WHO = {MG.debtorMention, MG.creditorMention, MG.requestedByMention, MG.askerMention,
       MG.answererMention, MG.person}  # fmt: skip
_DAYS = {MG.earliest, MG.latest, MG.starts}
_NUMBERS = {SCHEMA.value, SCHEMA.minValue, SCHEMA.maxValue}


def slot_term(kind: str, slot: str) -> URIRef:
    """The term of a slot of a kind of finding."""
    known = SLOTS.get(kind, {})
    if slot not in known:
        told = f"its slots are {', '.join(known)}" if known else "it has none to correct"
        raise UsageError(f"a {kind or 'meeting'} has no slot {slot!r}; {told}")
    return known[slot]


def checked(kind: str, slot: str, words: str) -> None:
    """Refuse a value that the slot cannot have, telling which it can."""
    term = slot_term(kind, slot)
    value = party(words) if term in WHO and words else literal(term, words)
    if value is None and _rule(kind, term, SH.minCount):
        raise UsageError(f"a {kind} must have its {slot}; to say that it is none, reject it")
    allowed = _allowed(kind, term)
    if words and allowed and words not in allowed:
        raise UsageError(f"{slot} cannot be {words!r}; it is one of {', '.join(allowed)}")


def party(words: str) -> tuple[str, str]:
    """The kind and the name in "post: Head of Parks"."""
    kind, colon, name = words.partition(":")
    if not colon or kind.strip() not in PARTIES or not name.strip():
        raise UsageError(
            f'{words!r} does not say of what kind: write "person: …", "post: …" or "body: …"'
        )
    return kind.strip(), name.strip()


def literal(term: URIRef, words: str) -> Value | None:
    """The value of a slot as a node; None for an empty one."""
    if not words:
        return None
    try:
        return _convert(term)(words)
    except (ValueError, InvalidOperation):
        wanted = "a day such as 2024-01-31" if term in _DAYS else "a number"
        raise UsageError(f"{words!r} is not {wanted}") from None


def _convert(term: URIRef) -> Callable[[str], Value]:
    if term in _DAYS:
        return lambda words: Literal(date.fromisoformat(words))
    if term in _NUMBERS:
        return lambda words: Literal(Decimal(words))
    if term == MG.interim:
        return _truth
    return _topic if term == DCT.subject else Literal


def _truth(words: str) -> Literal:
    if words not in ("true", "false"):
        raise UsageError(f"{words!r} is neither true nor false")
    return Literal(words == "true")


def _topic(words: str) -> URIRef:
    if words not in {topic.notation for topic in labels()}:
        raise UsageError(f"there is no topic {words!r}: give its id, as `query topics` shows it")
    return TOPIC[words]


def _allowed(kind: str, term: URIRef) -> list[str]:
    found = _rule(kind, term, SH["in"])
    return [str(value) for value in shapes().items(found)] if found else []


def _rule(kind: str, term: URIRef, what: URIRef) -> Value | None:
    """What the shape of a kind says of a term."""
    for shape in shapes().subjects(SH.targetClass, MG[kind]):
        for rule in shapes().objects(shape, SH.property):
            if shapes().value(rule, SH.path) == term:
                return shapes().value(rule, what)  # type: ignore[return-value]
    return None
