"""What the meeting formally agreed: its points, and what it noted, approved or put off."""

import re
from collections.abc import Iterator

from ..cues.actors import MEETING_BODIES
from ..cues.decisions import DECIDED_PAPERS, HOW_DECIDED
from ..document import Document, Passage
from ..findings import Decision
from ..gates import Either, Gated
from ..sentences_of import sentences_of
from .formal_points import Point, points
from .outcomes import Outcome, outcome
from .places import Places

_HOW = rf"(?:[\s,]+(?:{HOW_DECIDED})[,]?)*"
_BODY = rf"\b(?:{MEETING_BODIES})\b"
_PAPER = (
    rf"(?:(?!\b(?:that|how|with|whether|was|were|had)\b)[^\s;.]+\s+){{0,7}}?(?:{DECIDED_PAPERS})\b"
)
_NOTED = Gated(
    rf"{_BODY}{_HOW}\s+(?:(?:received|considered|discussed)\s+and\s+)?notes?d?\s+(?:the|this|and|their|its|both"
    rf"|with\s+\w+|(?=(?:previously\s+)?(?:[a-z]+\s+)?(?:minutes|report)\b))\s*{_PAPER}",
    re.I,
)
_APPROVED = Gated(
    rf"{_BODY}{_HOW}[^.;]{{0,60}}?\s(?:agree[ds]|approve[ds]|adopt(?:ed|s)|endorse[ds]"
    rf"|accept(?:ed|s)|confirm(?:ed|s)|ratified|signed)\s+(?:the|its|their)\s+{_PAPER}",
    re.I,
)
_WAS = Gated(
    rf"(?:^(?:\W*\d[\d/.]*\s+)?|[,;]\s|\band\s)(?:the\s+|that\s+|this\s+|a\s+|an\s+)?(?P<what>"
    rf"(?:(?!had\b)[\w'’-]+\s+){{0,8}}?(?:{DECIDED_PAPERS})\b[^.;]{{0,90}}?)\s(?:was|were)\s+(?:"
    rf"(?:then|duly|unanimously|formally|put\s+and|therefore|proposed,\s+seconded\s+and"
    rf"|received\s+and|agreed\s+to\s+be|considered\s+and)\s+)*"
    r"(?P<verb>noted|received and noted|approved|agreed|adopted|carried|confirmed|signed"
    r"|endorsed|accepted|deferred|lost|taken as read)\b",
    re.I,
)
_DECIDED = Either(_NOTED, _APPROVED, _WAS)
_BARE = re.compile(
    r"(?:^|\n)\W*(?P<word>(?:Noted|Agreed(?:\s+and\s+signed)?|Approved(?:\s+as\s+(?:recommended"
    r"|read|presented|drafted))?|Recommendations?\s+"
    r"(?:agreed|approved|accepted)(?:\s+nem\.?\s+con\.?)?|Received\s+and\s+noted"
    r"|Deferred|RESOLVED\s+accordingly)\.?)$"
)
_OPINION = re.compile(r"\b(?:in principle|with (?:him|her|them|this|that))\b", re.I)


def find_decisions(document: Document) -> Iterator[Decision]:
    """Every point that the meeting agreed, or that a report recommends."""
    taken = Places()
    for point in points(document):
        result = _outcome(document, point)
        if result:
            taken.add([point.passage])
            yield Decision(
                point.passage, outcome=result, wording=" ".join(point.words.quote.split())
            )
    for told, result in _in_passing(document):
        if not taken.hold(told):
            yield Decision(told, outcome=result, wording=" ".join(told.quote.split()))


def _outcome(document: Document, point: Point) -> Outcome | None:
    """A report only recommends; a listed point is a decision whatever it does."""
    if document.kind == "report":
        return "other"
    result = outcome(point.words)
    if point.recommended and result == "approved":
        return "other"
    return result or ("other" if point.listed else None)


def _in_passing(document: Document) -> Iterator[tuple[Passage, Outcome]]:
    for paragraph in sentences_of(document):
        for sentence in paragraph:
            yield from _told(document, sentence)


def _told(document: Document, sentence: Passage) -> Iterator[tuple[Passage, Outcome]]:
    """ "The Forum noted the letter and agreed the plan", "The minutes were signed", "Noted."."""
    if sentence.quote.endswith(":"):
        return
    if bare := _BARE.search(sentence.quote):
        word = bare["word"].lower()
        yield _part(document, sentence, bare.start("word"), bare.end()), _of(word)
        return
    if not _DECIDED.may(sentence.quote):
        return
    noted, approved = _NOTED.search(sentence.quote), _APPROVED.search(sentence.quote)
    split = sentence.quote.find(" and agreed", noted.end()) if noted and approved else -1
    if noted:
        yield _part(document, sentence, 0, split if split > 0 else len(sentence.quote)), "noted"
    if approved and not _OPINION.search(sentence.quote):
        yield (
            _part(document, sentence, split + 5 if split > 0 else 0, len(sentence.quote)),
            "approved",
        )
    was = _WAS.search(sentence.quote)
    if was and not (noted or approved):
        yield (
            _part(document, sentence, was.start("what"), len(sentence.quote)),
            _of(was["verb"].lower()),
        )


def _part(document: Document, sentence: Passage, start: int, end: int) -> Passage:
    return document.passage(
        sentence.start + start, sentence.start + len(sentence.quote[:end].rstrip(" ."))
    )


def _of(verb: str) -> Outcome:
    if "noted" in verb or "read" in verb:
        return "noted"
    return "other" if verb in ("deferred", "lost") else "approved"
