"""What the meeting or a member asks to be done, and the short words that accept it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..cues.actors import MEETING_BODIES
from ..document import Document, Passage
from ..findings import Reference, Statement
from ..gates import Gated
from ..sentences_of import sentences_of
from .actors import actor_before, reporter
from .acts import acts
from .asked_for import PROMISES
from .asking import clause_from
from .owed import statement
from .request_forms import places
from .taken_up import reply, taken_up

_ACCEPTS = Gated(
    r"\b(?:agreed|undertook|accepted|promised|offered)(?:\s+to\s+(?:this|these|that|do\s+"
    r"(?:so|this|that)|all\s+of\s+(?:these|this)|both|the\s+requests?)(?:\s+requests?)?"
    r"|\s+that\s+(?:this|it|these|both)\s+(?:would|could|should)\s+be\s+(?:done|arranged|looked\s+into))?"
    r"(?:\s*[.;]|$)"
    r"|\b(?:said|confirmed|replied|responded|advised|stated)\s+(?:that\s+)?(?:he|she|they)\s+would(?:\s*[.;]|$)",
    re.I,
)
_NOTE = re.compile(r"[A-Z][^,;:.]{1,60}?(?=\s+to\s+[a-z]+\b)")  # "Officers to supply."
_BLANK = re.compile(r"\n\s*\n")
_CHAIR = re.compile(r"\b(?:chair(?:man|woman|person)?|convener|convenor)\b", re.I)
_MEETING = re.compile(rf"\b(?:{MEETING_BODIES})$", re.I)


def find_requests(document: Document) -> Iterator[Statement]:
    """Requests of the meeting or its members, and their acceptance in the sentence after."""
    if document.kind == "report":
        return
    spoken = [s for paragraph in sentences_of(document) for s in paragraph]
    open_asks: list[Statement] = []
    for place, sentence in enumerate(spoken):
        if open_asks and _BLANK.search(document.text, open_asks[-1].passage.end, sentence.start):
            yield from open_asks  # nobody in this paragraph took them on
            open_asks = []
        found = [*_asks(document, spoken, place)]
        taker = _taker(document, sentence, found[-1].passage.end if found else sentence.start)
        accepted = _acceptance(document, sentence) if open_asks and not found else None
        open_asks += found
        if taker or not found:
            yield from (_owned(ask, taker) for ask in open_asks)
            open_asks = []
        if accepted:
            yield accepted
    yield from open_asks


def _asks(document: Document, spoken: Sequence[Passage], at: int) -> Iterator[Statement]:
    sentence, following = spoken[at], (spoken[at + 1] if at + 1 < len(spoken) else None)
    text, done = document.text, sentence.start
    wishes = taken_up(document, sentence, reply(spoken, at))
    for start, verb, stop, debtor, asker, wish in sorted(
        (*places(document, sentence, following), *wishes), key=lambda place: place[:2]
    ):
        if start < done:
            continue
        creditor = Reference(asker.passage) if asker else None
        for act in acts(text, start, verb, stop, passive=wish is not None):
            yield statement(
                document, act, "request", debtor,
                creditor=creditor, requested_by=creditor, whole=wish is not None, wish=wish or 0,
            )  # fmt: skip
        done = stop


def _owned(ask: Statement, taker: Reference | None) -> Statement:
    """A request with the one who took it on, where it names nobody."""
    nobody = ask.debtor is not None and ask.debtor.absent
    return replace(ask, debtor=taker) if nobody and taker else ask


def _taker(document: Document, sentence: Passage, at: int) -> Reference | None:
    """Who, in this stretch, agrees or promises in answer to what was asked."""
    match = PROMISES.search(document.text, at, sentence.end) or _NOTE.match(
        document.text, max(at, sentence.start), sentence.end
    )
    actor = (
        actor_before(document.text, sentence, match.end() if match.re is _NOTE else match.start())
        if match
        else None
    )
    if match and actor is None and " be " in match.group():
        actor = reporter(document.text, sentence, match.start())
        if actor and _CHAIR.search(actor.passage.quote):
            return None  # who leads the meeting tells what others will do
    return Reference(actor.passage) if actor and not _MEETING.search(actor.passage.quote) else None


def _acceptance(document: Document, sentence: Passage) -> Statement | None:
    """ "The Head of Audit agreed to this."."""
    match = _ACCEPTS.search(document.text, sentence.start, sentence.end)
    actor = actor_before(document.text, sentence, match.start()) if match else None
    if match is None or actor is None or actor.kind == "body":
        return None
    told = document.passage(clause_from(document.text, sentence, match.start()), sentence.end)
    return Statement(
        told,
        kind="undertaking",
        action=" ".join(match.group().strip(" .;").split()),
        debtor=Reference(actor.passage),
    )
