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
_AGREED_BY = Gated(
    r"\b(?:this|that|it|these|both|which)(?:\s+(?:request|proposal|suggestion)s?)?\s+(?:was|were)\s+(?:also\s+)?"
    r"(?:agreed|accepted|undertaken)\s+(?P<to>to\s+be\s+[a-z]+\s+)?by\s+(?P<who>(?:the\s+)?[A-Z][^.;]{1,80})",
    re.I,
)
_SECONDED = re.compile(r"\bseconded\b[^.;]*\b(?:agreed|carried|resolved|approved)\b", re.I | re.S)
_PROPOSED = Gated(r"\bproposed\b", re.I)
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
        carried = _PROPOSED.search(sentence.quote) and following
        decided = carried and _SECONDED.search(following.quote) if following else None
        for act in acts(text, start, verb, stop, passive=wish is not None):
            yield statement(
                document, act, "resolution" if decided else "request", debtor,
                creditor=creditor, requested_by=creditor, whole=wish is not None, wish=wish or 0,
            )  # fmt: skip
        done = stop


def _owned(ask: Statement, taker: Reference | None) -> Statement:
    """A request with the one who took it on, where it names nobody."""
    nobody = ask.debtor is not None and ask.debtor.absent
    return replace(ask, debtor=taker) if nobody and taker else ask


def _taker(document: Document, sentence: Passage, at: int) -> Reference | None:
    """Who, in this stretch, agrees or promises in answer to what was asked."""
    if agreed := _AGREED_BY.search(document.text, at, sentence.end):
        return _agent(document, agreed)
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
    agreed = _AGREED_BY.search(document.text, sentence.start, sentence.end)
    if agreed and (by := _agent(document, agreed)):
        return Statement(
            sentence, kind="undertaking", action=" ".join(agreed.group().split()), debtor=by
        )
    match = _ACCEPTS.search(document.text, sentence.start, sentence.end)
    actor = actor_before(document.text, sentence, match.start()) if match else None
    if match is None or actor is None or _MEETING.search(actor.passage.quote):
        return None
    told = document.passage(clause_from(document.text, sentence, match.start()), sentence.end)
    return Statement(
        told,
        kind="undertaking",
        action=" ".join(match.group().strip(" .;").split()),
        debtor=Reference(actor.passage),
    )


def _agent(document: Document, agreed: re.Match[str]) -> Reference | None:
    """By whom something was agreed; the meeting itself takes nothing on."""
    named = document.passage(*agreed.span("who"))
    for stop in (
        m.start() for m in re.finditer(r"\s+(?:and|&)\s|,\s|\s+[a-z]+ing\s|$", named.quote)
    ):
        first = document.passage(named.start, named.start + stop)
        actor = actor_before(document.text, first, first.end)
        if actor and actor.kind != "body" and not _MEETING.search(first.quote):
            return Reference(actor.passage)
    return None
