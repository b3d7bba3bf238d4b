"""What is to be done: where one act ends and the next that hangs on it begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..cues.acts import ACT_VERBS, CARRIED_OUT, HANDED_OVER, NOUN_LIKE_VERBS
from ..document import Passage
from .due import deadlines

ADVERB = (
    r"(?:(?:also|then|therefore|now|further|in\s+turn|again|subsequently|instead|personally|itself"
    r"|herself|himself|themselves|too|gladly|duly|nevertheless|thereafter|shortly|soon|either|first"
    r"|of\s+course|nonetheless|however|still|(?!(?:re|sup|ap|com|multi|re-?ap|re-?sup)ply|rely|fly|rally|tally|bully)\w+ly)\s+)*"
)
_ACT = rf"(?:(?:re-?)?(?:{ACT_VERBS}))"
IS_ACT = re.compile(rf"{ADVERB}{_ACT}\b", re.I)
IS_HANDED = re.compile(rf"{ADVERB}(?:re-?)?(?:{HANDED_OVER})\b", re.I)
IS_CARRIED_OUT = re.compile(rf"{ADVERB}(?:re-?)?(?:{CARRIED_OUT})\b", re.I)
# "Writes to every tenant": whoever decides is left unsaid above the list.
IS_DONE_BY_ALL = re.compile(
    rf"{ADVERB}(?=(?:re-?)?(?:{ACT_VERBS})e?s\b)[a-z-]+s\s+(?:to|the|an?|all|its|every|each|for|with"
    r"|out|up)\b",
    re.I,
)
_NOUN_LIKE = re.compile(
    rf"(?:{NOUN_LIKE_VERBS})\s+(?:of|from|for|on|in|at|with|by|and|to|was|were|is|are|would"
    rf"|had|could|should)\b",
    re.I,
)
_FURTHER = re.compile(
    rf"(?:[,;]\s*|\s+)(?:and|and/or|as well as),?\s+(?P<aside>[^,;.]{{2,40}},\s+)?"
    rf"(?P<mark>{ADVERB}(?:(?:would|will|['’]ll)(?:,[^,;.]{{2,40}},)?\s+)?{ADVERB}(?:(?:to"
    rf"|for)\s+)?{ADVERB})"
    rf"(?P<verb>{_ACT}\b(?!['’-]))",
    re.I,
)
_OTHERS_DO = re.compile(
    r"\b(?:asking|inviting|requesting|requiring|urging|reminding|telling|encouraging|instructing)\s+"
    r"[^,;.]{2,50}?\sto\s+[a-z]+$"
)
_AGAIN = re.compile(r",?\s+and(?:,[^,;.]{1,25},)?\s+(?:then\s+)?(?P<again>again\b,?\s*)?", re.I)
_TOLD = re.compile(
    r",?\s+and\s+(?P<who>(?:the\s+)?(?:[\w'’-]+\s+){1,4}?)(?P<verb>(?:be\s+)?(?:told"
    r"|informed|notified|sent|given|provided)\b)"
)
_AND_DONE = re.compile(  # "would be checked and the report corrected"
    r",?\s+and\s+(?P<who>(?:the|its|their|an?)\s+(?:(?!(?:of|for|in|to|that|by|with|from|on|be|and)\b)"
    rf"[\w'’-]+\s+){{1,4}}?)(?P<verb>(?:{CARRIED_OUT})\b)",
    re.I,
)
_PARTICIPLE = re.compile(r"[a-z]+ed\b")
_BE = re.compile(r"\bbe\s+(?:\w+\s+)?$")  # "the plans drafted and the maps be sent" is one act
_INSIDE_NAME = re.compile(r"\b[A-Z][\w'’-]*\s+and\s+[A-Z]$")  # "the Parks and Trees Service"
_ANOTHER_THING = re.compile(
    rf",?\s+and\s+(?P<who>(?:that\s+)?(?:(?:the|their|its|an?|any|these|those)\s+)?"
    rf"(?:[\w'’-]+\s+){{1,6}}?)(?P<verb>be\s+(?!(?:made|able)\b)(?:{HANDED_OVER})\b"
    rf"|(?<=\boutcome\s)(?:reported|shared|published)\b|(?<=\bresults\s)(?:reported|shared|published)\b"
    rf"|(?<=\bfindings\s)(?:reported|shared|published)\b)",
    re.I,
)


@dataclass(frozen=True)
class Act:
    """One thing to be done: its clause, and where what is to be done begins."""

    clause: Passage
    verb: int

    @property
    def words(self) -> str:
        """What is to be done, from its verb to the end of its clause."""
        return tidy(self.clause.quote[self.verb - self.clause.start :])


def tidy(words: str) -> str:
    """On one line, without what joins it to its neighbours."""
    one = re.sub(r"\s+", " ", words).strip(' .;:,|"“”')
    return re.sub(r"\s*(?:,|;)?\s+(?:and|but|or)$", "", one)


def acts(text: str, start: int, verb: int, end: int, *, passive: bool = False) -> Iterator[Act]:
    """An act and those joined to it by "and", each with its own stretch of the sentence."""
    places = [(start, verb), *_joined(text, verb, end, passive)]
    for n, (begin, at) in enumerate(places):
        stop = places[n + 1][0] if n + 1 < len(places) else end
        yield Act(_clause(text, begin, stop), at)


def _joined(text: str, verb: int, end: int, passive: bool) -> Iterator[tuple[int, int]]:
    found = [*_further(text, verb, end, passive), *_once_more(text, verb, end)]
    if passive:
        whole = _PARTICIPLE.match(text, verb) is None or _BE.search(text, max(0, verb - 20), verb)
        for more in (_TOLD, _ANOTHER_THING, _AND_DONE) if whole else (_TOLD,):
            found += [
                (m.start("who"), m.start("verb"))
                for m in more.finditer(text, verb, end)
                if not _INSIDE_NAME.search(text, max(0, m.start("who") - 40), m.start("who") + 1)
            ]
    last = verb
    for begin, at in sorted(found):
        if begin > last:
            yield begin, at
            last = at


def _further(text: str, verb: int, end: int, passive: bool) -> Iterator[tuple[int, int]]:
    for match in _FURTHER.finditer(text, verb, end):
        marked = bool(re.search(r"\b(?:to|would|will)\b|ll\s", match["mark"]))
        between = text[verb : match.start()].split()
        bare_pair = len(between) < 2 and not re.search(r"\b(?:to|would|will)\b", match["mark"])
        if bare_pair or (not marked and _NOUN_LIKE.match(text, match.start("verb"))):
            continue  # "investigate and report" is one act; "a report and update on" is a noun
        if not marked and _OTHERS_DO.search(text, verb, match.start()):
            continue  # "asking them to sign and return it": what others are to do
        if passive and not marked and "to" in between:
            continue  # "be held to see the draft and prepare a reply" is one act
        yield match.start("aside") if match["aside"] else match.start("mark"), match.start("verb")


def _once_more(text: str, verb: int, end: int) -> Iterator[tuple[int, int]]:
    """ "in the spring and again after …": the same act, due a second time."""
    for match in _AGAIN.finditer(text, verb, end):
        due = next(iter(deadlines(text, match.end(), end)), None)
        earlier = any(d.kind != "after_meeting" for d in deadlines(text, verb, match.start()))
        if (
            due
            and due.start == match.end()
            and (match["again"] or (earlier and due.kind not in ("after_meeting", "event")))
        ):
            yield match.start() + len(match.group()) - len(match.group().lstrip(", ")), due.start


def _clause(text: str, start: int, end: int) -> Passage:
    """A stretch without white space and joining words at its ends."""
    words = text[start:end]
    start += len(words) - len(words.lstrip(" \n,;|"))
    words = re.sub(r"(?:[\s,;]*\b(?:and|but)\b)?[\s,;|]*$", "", text[start:end])
    return Passage(start, start + len(words), words)
