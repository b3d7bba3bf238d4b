"""Notes of what somebody is to do: "The clerk to write", "Leaflet to be sent round"."""

import re

from ..cues.promises import DECIDING_VERBS, PAPERS
from ..document import Document, Passage
from ..findings import Reference
from .actors import Actor
from .acts import ADVERB, IS_ACT, IS_CARRIED_OUT, IS_HANDED
from .joint_owners import opening_owner
from .owners_behind import MARGIN, behind, behind_dash, in_brackets, in_margin

Found = tuple[int, Reference | None, bool] | None
_TO = re.compile(rf",?\s+to\s+(?P<be>be\s+)?{ADVERB}(?=[a-z])")
FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|would|(?-i:will|can|may)|could|did|does|said|asked|agreed"
    r"|wanted|thought|hoped|noted|reported|explained|due|able|likely|need(?:s|ed)?|aims?"
    r"|continues?|invited|requested)\b",
    re.I,
)
# Behind an owner any verb is an action, where what follows shows that it is one.
ANY_VERB = re.compile(
    rf"{ADVERB}(?!(?:the|an?|all|any|be|have|date|this|that|our|its|their|his|her|[a-z]+(?:ing|ed))\b)"
    r"[a-z-]+(?=\s+(?:the|an?|this|that|these|those|his|her|their|its|all|any|out|up|with|on|for"
    r"|from|if|whether|when|who|why|how|what|two|three|four|five|six|some|more|further|both|new"
    r"|[A-Z][\w'’]*)\b)"
)
_PAPER = re.compile(rf"\b(?:{PAPERS}|programme|project|framework|fund|scheme|service|act)$", re.I)
_FINITE_AFTER = re.compile(r"\b(?:would|will|was|were|is|are|includes?|included)\b")
DECIDES = re.compile(rf"(?:{DECIDING_VERBS})\b", re.I)
_CONFIRMS = re.compile(r"confirm\s+(?!the\s+minutes)")
_HELD = re.compile(r"held\s+(?:on|from|between)\b", re.I)
_BACK = re.compile(
    r"\bto\s+(?:come|go|return)\s+(?:back\s+)?to\s+(?:the|a|an|its|our|\w+['’]s)\s+[^.;]{0,40}?"
    r"(?:meeting|committee|panel|board|council|cabinet|forum)\b",
    re.I,
)
_TO_BE = re.compile(r"To\s+be\s+(?=[a-z])")
_GOES = re.compile(r"(?:go|come|follow|return)\b")
_READERS = re.compile(
    r"\b(?:members|councillors|committee|board|panel|forum|commission|cabinet|council)$", re.I
)


def noted(document: Document, line: Passage, marked: bool) -> Found:
    """ "The clerk to write to …", "Leaflet to be sent round"."""
    if (bare := _TO_BE.match(line.quote)) and _goes_on(document, line):
        at = line.start + bare.end()
        owner = behind(document, line) or Reference(line, absent=True)
        return (at, owner, True) if IS_HANDED.match(document.text, at) else None
    words = MARGIN.sub(lambda margin: " " * len(margin.group()), line.quote)
    for match in _TO.finditer(words):
        who = words[: match.start()]
        if FINITE.search(who) or not who.strip() or len(who.split()) > 16:
            return None
        verb = line.start + match.end()
        actor = opening_owner(document, line, line.start + match.start())
        if actor and not match["be"]:
            return _by(document, actor, verb, marked)
        if _FINITE_AFTER.search(words, match.end()):
            return None
        if match["be"] and not marked and _HELD.match(words, match.end()):
            return None  # tells of an event
        handed = IS_HANDED.match(document.text, verb) or IS_CARRIED_OUT.match(document.text, verb)
        goes = _GOES.match(words, match.end()) and (in_margin(line) or _comes_back(who, words))
        if (match["be"] and (handed or marked)) or goes:
            owner = behind(document, line) if marked else _owner_plain(line)
            return verb, owner, True
    return None


def _owner_plain(line: Passage) -> Reference | None:
    return in_margin(line) or in_brackets(line) or behind_dash(line)


def _goes_on(document: Document, line: Passage) -> bool:
    """Whether words stand before a line in its paragraph, which say what it is about."""
    before = document.text[max(0, line.start - 3) : line.start]
    told = before.strip(" |•-") and "\n\n" not in before
    return bool(told) and not _FINITE_AFTER.search(line.quote)


def _comes_back(who: str, words: str) -> bool:
    """ "Paper on elms to return to the Board"."""
    return bool(_PAPER.search(who) and _BACK.search(words))


def _by(document: Document, actor: Actor, verb: int, marked: bool) -> Found:
    if _READERS.search(actor.passage.quote):
        return None
    if DECIDES.match(document.text, verb) and not _CONFIRMS.match(document.text, verb):
        return None
    acts_here = IS_ACT.match(document.text, verb) or ANY_VERB.match(document.text, verb)
    if marked or (acts_here and not _PAPER.search(actor.passage.quote)):
        return verb, Reference(actor.passage), False
    return None
