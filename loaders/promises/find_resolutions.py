"""Points of a decision that ask for action, as statements of what is to be done."""

import re
from collections.abc import Iterator

from ..cues.acts import ACT_VERBS, WEAK_VERBS
from ..cues.decisions import ASKS
from ..document import Document, Passage
from ..findings import Reference, Statement
from ..gates import Gated
from ..resolving.recipients import comes_back, put_to
from .actors import actor_before, agent
from .acts import ADVERB, IS_ACT, IS_DONE_BY_ALL, acts
from .formal_points import Point, points
from .outcomes import doer, outcome
from .owed import statement

_ASK = Gated(
    rf"\b(?:{ASKS[0]})\s+(?:that\s+)?(?P<who>[^,;]*?)\s+(?:(?:to\s+)?{ADVERB}(?P<verb>(?:re-)?"
    rf"(?:{ACT_VERBS})(?:e?s)?\b)|to\s+{ADVERB}(?P<any>(?!the\b|its\b|our\b|their\b|all\b|this\b|that\b"
    r"|them\b|him\b|her\b|any\b|each\b)(?-i:[a-z]{3,})\b))",
    re.I | re.S,
)
_ASKED = Gated(
    rf"\b(?:be|is|are)\s+(?:{ASKS[1]})\s+to\s+{ADVERB}(?=(?:re-)?(?:{ACT_VERBS})\b)", re.I
)
_NOTED = re.compile(
    rf"(?:to\s+)?note\s+that\s[^;.]{{3,90}}?\s(?P<would>would|will)\s+{ADVERB}(?!(?:{WEAK_VERBS})\b)"
    rf"(?=(?:{ACT_VERBS})\b)",
    re.I,
)
_COMES = re.compile(r"(?:attend|address|join|come|speak)\b", re.I)  # invited: owes nothing
# "that no comment would be made", "to discuss it in private at the end of the meeting"
_NOTHING_OWED = re.compile(
    r"^\W*(?:that\s+)?no\s+(?:[\w'’-]+\s+){1,5}?(?:would|will|should|shall|be|is|was)\b"
    r"|\b(?:discuss|consider|take)\b[^.;]*\b(?:in\s+(?:private|closed|confidential)\b"
    r"|at\s+the\s+(?:end|close|conclusion)\s+of\s+(?:the|this)\s+meeting\b)",
    re.I,
)
_OWN = re.compile(rf"(?:that\s+|to\s+|also\s+|further\s+|otherwise\s+|agreed\s+)*{ADVERB}", re.I)
_ITSELF = re.compile(r"\bit\s+(?:would|will)\s+")
_RECEIVES = re.compile(r"(?:receive|await|note|request|ask)\b", re.I)


def find_resolutions(document: Document) -> Iterator[Statement]:
    """What the meeting resolved that somebody is to do."""
    if document.kind == "report":
        return
    for point in points(document):
        if outcome(point.words) == "action" and not _NOTHING_OWED.search(point.words.quote):
            yield from _statements(document, point)
        elif promised := _NOTED.match(point.words.quote):
            yield from _promised(document, point, promised)


def _statements(document: Document, point: Point) -> Iterator[Statement]:
    who, verb = _asked(document, point)
    body = Reference(point.body) if point.body else None
    passive = who is None and not IS_ACT.match(document.text, verb)
    if passive and (by := agent(document.text, point.passage.start, point.passage.end)):
        who = Reference(by.passage)
    for act in acts(document.text, point.passage.start, verb, point.passage.end, passive=passive):
        creditor = body if _is_owed(act.words, who, point) else None
        yield statement(document, act, "resolution", who, creditor=creditor, whole=passive)


def _is_owed(action: str, who: Reference | None, point: Point) -> bool:
    """Whether what is to be done is owed to the body that resolved it: what somebody else does for
    it, not what it does itself or what is only put to others."""
    by_itself = bool(who and point.body and who.passage.start == point.body.start)
    asked = who is not None and not by_itself and not put_to(action)
    return asked or comes_back(action)


def _promised(document: Document, point: Point, noted: re.Match[str]) -> Iterator[Statement]:
    """ "to note that the Head of Audit would write": what is noted is a promise."""
    start = point.words.start
    actor = actor_before(document.text, point.words, start + noted.start("would"))
    if actor and actor.kind in ("person", "post"):
        stretch = document.text, point.passage.start, start + noted.end(), point.passage.end
        for act in acts(*stretch):
            yield statement(document, act, "resolution", Reference(actor.passage))


def _asked(document: Document, point: Point) -> tuple[Reference | None, int]:
    """Who is to act, and where what they are to do begins."""
    text, words = document.text, point.words
    if asked := _ASKED.search(text, words.start, words.end):
        actor = (
            None if _COMES.match(text, asked.end()) else actor_before(text, words, asked.start())
        )
        return (Reference(actor.passage) if actor else None), asked.end()
    if ask := _named(document, words):
        return ask
    if found := doer(words):
        return Reference(found[0]), found[1]
    itself = _ITSELF.search(text, words.start, words.end)
    if point.body and itself and IS_ACT.match(text, itself.end()):
        return Reference(point.body), itself.end()
    own = _OWN.match(text, words.start, words.end)
    start = own.end() if own else words.start
    acts_itself = IS_ACT.match(text, start) or IS_DONE_BY_ALL.match(text, start)
    if acts_itself and point.body and not _RECEIVES.match(text, start):
        return Reference(point.body), start
    return None, start


def _named(document: Document, words: Passage) -> tuple[Reference, int] | None:
    """ "ask the Head of Audit to report": the one asked stands between."""
    for ask in _ASK.finditer(document.text, words.start, words.end):
        asked = document.passage(*ask.span("who"))
        actor = actor_before(document.text, asked, asked.end)
        if actor and actor.passage.start <= ask.start("who") + 4:
            return Reference(actor.passage), max(ask.start("verb"), ask.start("any"))
    return None
