"""Who acts in a sentence: the words before a verb that stand for somebody who can act.

Whose they are is decided later; here it is only seen that "the Head of Audit" can promise and
"the breakdown by ward" cannot.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ..alternatives import compiled
from ..cues.actors import BODY_HEADS, NAME_JOINTS, POST_HEADS, POST_QUALIFIERS, RANKS
from ..document import Passage

Kind = Literal["pronoun", "person", "post", "body"]

_WORD = re.compile(r"\([^()]{1,70}\)|[^\s(]+")
_PRONOUN = re.compile(r"(?:she|he|they|i|we)\b", re.I)
_RANK = re.compile(rf"(?:{RANKS})\.?,?$", re.I)
_POST = compiled(rf"(?:{POST_HEADS})$", re.I)
_BODY = compiled(rf"(?:{BODY_HEADS})$", re.I)
_QUALIFIER = compiled(rf"(?:{POST_QUALIFIERS}|[\w.-]+['’]s|[\w-]+s['’])$", re.I)
_JOINT = re.compile(rf"(?:{NAME_JOINTS})$")
_DETERMINER = re.compile(r"(?:the|an?|our|his|her|its|their|each|both|all|that|those|these)$", re.I)
_CAPITAL = re.compile(r"[\"“(]?[A-ZÀ-ÖØ-Þ][\w'’.&/-]*$")
_SHORT = re.compile(r"(?:[A-Z]{2,5}s?(?:/[A-Z]{2,5})*|s151)$")
_BY = re.compile(
    r"\bbe\s+(?:also\s+)?[a-z-]+\s+(?:up\s+|out\s+)?by\s+(?P<who>(?:(?:[Tt]he|an?)\s+)?[A-Z][\w'’&-]*"
    r"(?:\s+(?:(?:of|for|and|the|&)\s+)*[A-Z][\w'’&-]*)*)"
)
_PAPER = re.compile(
    r"(?:plan|strategy|programme|report|policy|fund|project|scheme|framework|review|charter|agreement"
    r"|statement|protocol|guidance)s?$",
    re.I,
)
_CODE = re.compile(r"[A-Z]{2,4}")
_WORDS = re.compile(r"\w+")
_PAIR = re.compile(r"([A-Z](?<!\w.)[a-z'’]+(?:-[A-Z][a-z]+)?) ([A-Z][a-z'’]+(?:-[A-Z][a-z]+)?)\b")
_LEAD = re.compile(
    r"(?:that|whether|if|but|and|&|or|so|as|when|while|whilst|whereupon|otherwise|[-–/+])$", re.I
)
_CONNECTIVE = re.compile(r"(?:However|Therefore|Meanwhile|Nevertheless|Furthermore|Otherwise),$")
_PREPOSITIONS = frozenset(
    ["of", "by", "with", "from", "to", "on", "at", "about", "through", "for", "in", "than", "into"]
)
_FINITE = re.compile(
    r"\b(?:[a-z]+ed|said|told|thought|felt|gave|took|knew|ha[ds]|have|was|were|is|are|did|does|do"
    r"|would|will|could|can|should|might|may|must|shall|went|came|brought|made|put|wrote|met|saw"
    r"|got|ran|led|left|spoke|drew|sent|kept|agrees|says|asks|notes|undertook|[a-z]+n['’]t)\b|['’](?:d|ll)\b"
)

_ADVERBS = (
    *("also", "therefore", "then", "further", "again", "later", "did", "does", "do"),
    *("however", "nonetheless", "nevertheless"),
)
_ADVERB = re.compile(rf"(?:,?\s+(?:{'|'.join(_ADVERBS)}|in\s+turn|[a-z]+ly),?)+$")
_ADVERB_ENDS = (*_ADVERBS, "turn", "ly", ",")
_REPORTS = re.compile(
    r"\b(?:advised|confirmed|stated|said|reported|explained|added|told|informed|assured"
    r"|replied|responded|indicated|undertook|promised|agreed"
    r"|gave\s+an?\s+(?:undertaking|assurance|commitment))\b"
    r"(?=[^.;]{0,60}?\bthat\b|\s+(?:this|it|these|both|they)\s*$|\s+(?:the|an?|any|all|these|further|his|her|their|our)\s)"
)


@dataclass(frozen=True)
class Actor:
    """Somebody spoken of: the words, and what sort of somebody."""

    passage: Passage
    kind: Kind


@dataclass
class _Run:
    """Words in a row that can belong to one name or post, read from right to left."""

    start: int
    end: int
    words: list[str]

    def has(self, pattern: re.Pattern[str]) -> bool:
        return any(pattern.match(word.strip('"“”,()')) for word in self.words)


@lru_cache(maxsize=64)
def first_names(text: str) -> frozenset[str]:
    """Words of a paper that are printed in pairs of capitals and never without a capital."""
    small = set(_WORDS.findall(text))
    pairs = {word for pair in _PAIR.findall(text) for word in pair}
    return frozenset(word for word in pairs if word.lower() not in small)


@lru_cache(maxsize=512)
def actor_before(text: str, sentence: Passage, at: int) -> Actor | None:
    """The somebody whose words end right before an offset of the text, or None: a thing acts."""
    before = text[sentence.start : at].rstrip()
    before = _ADVERB.sub("", before) if before.endswith(_ADVERB_ENDS) else before
    if before.endswith(","):
        before = _without_aside(before)
    words = [(m.start(), m.end(), m.group()) for m in _WORD.finditer(before)]
    if not words:
        return None
    if _PRONOUN.fullmatch(words[-1][2].strip('"“”‘(')):
        return Actor(_place(text, sentence, words[-1][0], words[-1][1]), "pronoun")
    run = _run_back(before, words, text)
    kind = _kind(run, text) if run else None
    if run is None or kind is None:
        return None
    return Actor(_place(text, sentence, run.start, run.end), kind)


def agent(text: str, start: int, end: int) -> Actor | None:
    """By whom something is to be done: "be drafted by the Head of Audit"."""
    for by in _BY.finditer(text, start, end):
        who = Passage(by.start("who"), by.end("who"), by["who"])
        if actor := actor_before(text, who, who.end):
            return actor
    return None


def subject_so_far(text: str, sentence: Passage, at: int) -> Actor | None:
    """Whose clause it still is where a doer is left out: the nearest one with a verb before."""
    found: Actor | None = None
    for verb in _FINITE.finditer(text, sentence.start, at):
        found = actor_before(text, sentence, verb.start()) or found
    return found


def reporter(text: str, sentence: Passage, at: int) -> Actor | None:
    """Who "advised that", "confirmed that" the words before an offset, if anybody is named."""
    found = None
    for verb in _REPORTS.finditer(text, sentence.start, at):
        found = actor_before(text, sentence, verb.start()) or found
        if found is None and re.search(r"\band\s+$", text[sentence.start : verb.start()]):
            found = subject_so_far(text, sentence, verb.start())
    return found if found and found.kind != "body" else None


def _without_aside(before: str) -> str:
    """Drop ", having thought about it," between somebody and the verb."""
    head, comma, aside = before[:-1].rpartition(",")
    return head if comma and len(aside.split()) <= 12 else before[:-1]


def _run_back(before: str, words: list[tuple[int, int, str]], text: str) -> _Run | None:
    """Collect the words of one name or post, backwards; commas join a name and its post only."""
    run = _Run(words[-1][1], words[-1][1], [])
    for place in range(len(words) - 1, -1, -1):
        start, end, word = words[place]
        parted = "\n" in before[end : run.start] and _CODE.fullmatch(word)
        if not _belongs(word) or (run.words and (parted or _breaks(word, run))):
            break
        run.words.insert(0, word)
        run.start = start
        if _DETERMINER.match(word):
            break
    return _trim(run, words, text)


def _belongs(word: str) -> bool:
    bare = word.rstrip(",")
    tests = (_CAPITAL, _POST, _BODY, _QUALIFIER, _JOINT, _DETERMINER, _SHORT)
    return word.startswith("(") or any(test.match(bare) for test in tests)


def _breaks(word: str, run: _Run) -> bool:
    """Whether what stands to the right of this word starts anew."""
    if word.endswith((":", ";", ".")) and not _RANK.match(word) and len(word) > 3:
        return True
    if not word.endswith(","):
        return False
    if _CONNECTIVE.match(word):
        return True
    right = run.words[0]
    return bool(
        _RANK.match(right)
        or _DETERMINER.match(right)
        or not (run.has(_POST) or _POST.match(word[:-1]))
    )


def _trim(run: _Run, words: list[tuple[int, int, str]], text: str) -> _Run | None:
    """Take "and" and "that" off the front; after "of", "by" or "to" nobody acts."""
    starts = [start for start, _, _ in words if start >= run.start]
    while run.words and _LEAD.match(run.words[0]):
        run.words.pop(0)
        starts.pop(0)
    if not run.words:
        return None
    run.start = starts[0]
    before = next((word for _, end, word in reversed(words) if end <= run.start), "")
    opening = run.words[0].lower()
    if opening in _PREPOSITIONS:
        return _after_and(run, starts, text)
    return _after_and(run, starts, text) if before.lower() in _PREPOSITIONS else run


def _after_and(run: _Run, starts: list[int], text: str) -> _Run | None:
    """ "for the Board and Mr Hale would": past "and" somebody new begins a clause."""
    joints = [n for n, word in enumerate(run.words) if word in ("and", "but")]
    if not joints or joints[-1] + 1 == len(run.words):
        return None
    first = joints[-1] + 1
    right = _Run(starts[first], run.end, run.words[first:])
    named = _RANK.match(right.words[0]) or _CODE.fullmatch(right.words[0])
    return right if named or _first_name(right, text) else None


def _first_name(run: _Run, text: str) -> bool:
    return len(run.words) == 1 and run.words[0] in first_names(text)


def _kind(run: _Run, text: str) -> Kind | None:
    """What sort of somebody a run of words is; None for a thing."""
    head = _head(run.words)
    if any(_RANK.match(word) for word in run.words[:-1]) and _CAPITAL.match(run.words[-1]):
        return "person"
    if _POST.match(head):
        return "post"
    if _BODY.match(head):
        return "body"
    if _PAPER.match(head):
        return None
    names = [w for w in run.words if _CAPITAL.match(w) and not _DETERMINER.match(w)]
    if _SHORT.match(head) or (
        len(names) > 1 and _CAPITAL.match(head) and not _DETERMINER.match(run.words[0])
    ):
        return "person"
    return "person" if _first_name(run, text) else None


def _head(words: list[str]) -> str:
    """The word that says what it is: the last before "of", "for", a comma or a bracket."""
    head = ""
    for word in words:
        if word.startswith("(") or (head and _JOINT.match(word) and word not in ("and", "&")):
            break
        head = word.rstrip(",")
        if word.endswith(",") and (_POST.match(head) or _BODY.match(head)):
            break
    return head


def _place(text: str, sentence: Passage, start: int, end: int) -> Passage:
    words = text[sentence.start + start : sentence.start + end]
    first = sentence.start + start + len(words) - len(words.lstrip("\"“‘'("))
    bare = words.lstrip("\"“‘'(").rstrip(",")
    return Passage(first, first + len(bare), bare)
