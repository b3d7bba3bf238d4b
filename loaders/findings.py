"""What extractors report: a kind, its slots, its passage.

Each slot names the term that it is written as, so that emitting needs to know no kind. A slot
that is a Reference stands for a person, post or body as the text words it ("She", "the DCS",
"Mrs Frost"); resolving says which Party of the document that is.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar, Literal

from rdflib import URIRef

from ..ontology.terms import MG, SCHEMA
from .document import Passage

PartyKind = Literal["person", "post", "body"]
CommitmentKind = Literal["undertaking", "request", "resolution", "plan"]
DueKind = Literal["date", "next_meeting", "future_meeting", "after_meeting", "event", "none"]


def slot(term: URIRef, *, default: Any = None) -> Any:
    """A field of a finding that is written as a term; left out of the graph when None."""
    return field(default=default, metadata={"term": term})


@dataclass(frozen=True)
class Reference:
    """Words that stand for a person, post or body. ``absent`` says that no words are there: the
    owner is left out after "and", or the sentence is passive, and ``passage`` is the sentence."""

    passage: Passage
    absent: bool = False


@dataclass(frozen=True)
class Finding:
    """The base of every kind: where it stands."""

    term: ClassVar[URIRef] = MG.Finding
    passage: Passage

    @property
    def label(self) -> str:
        """The finding in one line, as a history shows it."""
        return self.passage.quote


@dataclass(frozen=True)
class PersonNamed(Finding):
    """A printed name of a human being: one for each place where a name stands."""

    term = MG.Mention
    name: str = ""  # as printed, without honorific and letters after it
    honorific: str | None = None
    role: Literal["officer", "member", "other"] | None = None  # None: this place does not tell


@dataclass(frozen=True)
class PostNamed(Finding):
    """A printed post: "the Head of Allotments", "DCS"."""

    term = MG.Mention
    post: str = ""


@dataclass(frozen=True)
class BodyNamed(Finding):
    """A printed name of an organisation or of an initiative."""

    term = MG.Mention
    name: str = ""
    type: Literal["organisation", "initiative"] = "organisation"


@dataclass(frozen=True)
class Attestation(Finding):
    """A person together with a post that the document gives them."""

    term = MG.Attestation
    person: Reference | None = slot(MG.person)
    post: str = slot(MG.postAsSaid, default="")  # without "Interim" or "Acting"
    organisation: str | None = slot(MG.organisationAsSaid)
    interim: bool = slot(MG.interim, default=False)
    starts: date | None = slot(MG.starts)  # where a holding that is still to come is announced


@dataclass(frozen=True)
class Attendance(Finding):
    """Somebody of whom a list says that they were at the meeting, or were not."""

    term = MG.Attendance
    person: Reference | None = slot(MG.person)
    presence: Literal["present", "in attendance", "apologies", "absent"] = slot(
        MG.presence, default="present"
    )

    @property
    def label(self) -> str:
        return f"{self.presence}: {self.passage.quote}"


@dataclass(frozen=True)
class Vacancy(Finding):
    """A named single post said to be unfilled or being recruited to."""

    term = MG.Vacancy
    post: str = slot(MG.postAsSaid, default="")
    stage: str | None = slot(MG.stage)
    reason: str | None = slot(MG.reason)

    @property
    def label(self) -> str:
        return f"vacant: {self.post}"


@dataclass(frozen=True)
class TopicMention(Finding):
    """A paragraph that is about a topic; the passage is the phrase that shows it."""

    term = MG.TopicMention
    paragraph: Passage | None = slot(MG.paragraph)
    topic: str = ""  # skos:notation

    @property
    def label(self) -> str:
        return (self.paragraph or self.passage).quote


@dataclass(frozen=True)
class Statement(Finding):
    """One telling of a commitment. ``twin`` is set by resolving: statements that share it tell
    one commitment."""

    term = MG.Statement
    kind: CommitmentKind = slot(MG.kind, default="undertaking")
    action: str = slot(MG.action, default="")
    due: str | None = slot(MG.dueAsSaid)
    due_kind: DueKind = slot(MG.dueKind, default="none")
    debtor: Reference | None = slot(MG.debtorMention)
    creditor: Reference | None = slot(MG.creditorMention)
    requested_by: Reference | None = slot(MG.requestedByMention)
    earliest: date | None = None  # of the deadline, where the document's own date decides it
    latest: date | None = None
    due_rule: str | None = None  # which rule of the grammar of deadlines gave these days
    twin: Passage | None = None
    origin: str | None = slot(MG.originAsSaid)  # where a tracker says that it was promised
    earlier: bool = False  # at another meeting than the paper's, as all that a tracker tells

    @property
    def label(self) -> str:
        return f"{self.kind}: {self.action}"


@dataclass(frozen=True)
class Progress(Finding):
    """What became of an earlier promise, as told in this paper."""

    term = MG.Progress
    state: Literal["delivered", "outstanding"] = slot(MG.state, default="delivered")
    action: str = slot(MG.action, default="")  # the words that say what had been promised
    recalled: bool = slot(MG.recalled, default=True)  # the paper says itself that it was promised
    of: Passage | None = None  # the statement in the same row of a tracker

    @property
    def label(self) -> str:
        return f"{self.state}: {self.action}"


@dataclass(frozen=True)
class Decision(Finding):
    """A point that the committee formally agreed, or that a report recommends."""

    term = MG.Decision
    outcome: Literal["noted", "approved", "action", "other"] = slot(MG.outcome, default="other")
    wording: str = slot(MG.wording, default="")

    @property
    def label(self) -> str:
        return f"{self.outcome}: {self.wording}"


@dataclass(frozen=True)
class Figure(Finding):
    """A number that measures something: a value, or a range with its two ends."""

    term = MG.Figure
    value: Decimal | None = slot(SCHEMA.value)
    low: Decimal | None = slot(SCHEMA.minValue)
    high: Decimal | None = slot(SCHEMA.maxValue)
    unit: str = slot(SCHEMA.unitText, default="")
    measure: str = slot(MG.measureAsSaid, default="")
    place: str | None = slot(MG.placeAsSaid)
    period: str | None = slot(MG.periodAsSaid)
    role: Literal["actual", "target", "forecast", "benchmark"] = slot(MG.role, default="actual")
    comparator: Literal["exactly", "about", "below", "above"] = slot(
        MG.comparator, default="exactly"
    )
    said: str = slot(MG.saidAs, default="")
    compared_with: Passage | None = None  # the passage of the other figure in this document

    @property
    def label(self) -> str:
        return f"{self.measure}: {self.said}"


@dataclass(frozen=True)
class Exchange(Finding):
    """A question or challenge put in the meeting, and the answer recorded."""

    term = MG.Exchange
    asker: Reference | None = slot(MG.askerMention)
    question: Passage | None = slot(MG.question)
    answerer: Reference | None = slot(MG.answererMention)
    answer: Passage | None = slot(MG.answer)
    outcome: Literal["answered", "deferred", "declined"] = slot(MG.outcome, default="answered")

    @property
    def label(self) -> str:
        return self.question.quote if self.question else self.passage.quote


@dataclass(frozen=True)
class Party:
    """A person, post or body of one document, once it is known which words mean it."""

    kind: PartyKind
    name: str  # the fullest form in the document, without honorific
    forms: tuple[Passage, ...]  # one for each printed form, the fullest first
    honorific: str | None = None
    role: Literal["officer", "member", "other"] | None = None
    post: str | None = None  # the post that the document gives this person
    type: Literal["organisation", "initiative"] | None = None


@dataclass(frozen=True)
class Resolved:
    """The findings of one document, and which party each reference means (absent: unknown)."""

    findings: tuple[Finding, ...]
    parties: tuple[Party, ...]
    who: dict[Reference, Party]
