"""Where a meeting decides: the points listed behind "RESOLVED", and those inside a sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from ..cues.acts import ACT_VERBS
from ..document import Document, Passage
from ..sentences_of import sentences_of
from .formal_leads import LEADS, LED_BY, LIST_LEAD, STRONG_LEAD, WEAK_LEAD
from .lines_that_resolve import resolves
from .outcomes import outcome
from .point_ends import HEAD, THEN_THAT
from .proposals import proposed

_MARK = (
    r"[-•·~§▪*–o][ \t]+|\d{1,2}(?:\.\d{1,2})+[.)]?[ \t]+|\(?\d{1,2}[.)][ \t]*"
    r"|\([a-z]\)[ \t]*|[a-z][.)][ \t]+|\(?[ivx]{1,5}[.)][ \t]*|(?=That\s|To\s[a-z])"
)
_LINE = re.compile(
    rf"^[ \t]*[\"“]?(?:(?:It\s+was\s+)?(?:RESOLVED|AGREED|RECOMMENDED|Resolved|Agreed)"
    rf"(?:[ \t]{{1,9}}(?:that|to))?[ \t:–-]{{0,20}})?(?P<mark>{_MARK})[ \t]*(?P<words>\S)",
    re.M,
)
_AND = re.compile(r"(?:[;,]?\s+and)?$")
_STOP = re.compile(r"\n[ \t]*\n|\n(?=[A-Z]{4,}\b)")
_INNER_MARK = re.compile(r"[\s;:,]\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3})\)\s+")
_FIRST_WORDS = re.compile(
    r"(?:that|to|the|their|its|an?|all|both|on|for\s[^,;.]{2,60}?\sto)\s", re.I
)
_MORE = r"(?<=\bbe noted)\s+and\s+(?=(?:an?|the|their)\s[^;,.]{3,80}?\sbe\s[a-z]+(?:ed|ght|nt)\b)"
_SPLIT = re.compile(
    rf";\s*(?:and\s+)?|{_MORE}|,?\s+and\s+(?=that\s|it\s+was\s+(?:\w+\s+)?agreed\s)|,\s+(?=that\s)"
    r"|,?\s+and\s+(?=(?:to\s+)?(?:note|approve|defer|request|ask|receive|endorse|agree)(?:d|s)?\s)"
    rf"|,\s+and\s+(?=(?:the\s+)?[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){{0,5}}\s+(?:{ACT_VERBS})e?s\s)"
)
_ALONE = re.compile(r"That\s[^.;:]{3,200}?\sbe\s+(?:[a-z]+ly\s+)?(?:[a-z]+ed|brought|sent|held)\b")
_RESOLVED = re.compile(r"(?:RESOLVED|AGREED|Resolved|Agreed)\s*(?:[:–-]|that\b)")
_WORDED = re.compile(r"(?:that|to)\s", re.I)
_SEMICOLON = re.compile(rf";\s*(?:and\s+)?|{_MORE}|{THEN_THAT}")
_BROKEN = re.compile(r"[:–\n-]\s*$|\n")
_POINTED = re.compile(
    r"(?:that|to|and|it\s+was)\s|[^,]{2,60}\s(?:be|to)\s[a-z]+|(?:the\s+)?[A-Z][\w ]+\s[a-z]+s\s",
    re.I,
)
_MOVED = re.compile(  # what somebody wanted the meeting to decide
    r"\b(?:moved|amendment)\b(?:(?!resolved|agreed|carried|recommended|decided)[^.])*$", re.I
)
_PAST = re.compile(r"\b(?:had|previously|already|when|not)\s+(?:\w+ly\s+)?\w*\W*$", re.I)


@dataclass(frozen=True)
class Point:
    """One thing decided. ``listed``: it stands behind a formal word, so it is a decision whatever
    it says; otherwise "agreed that" may only tell an opinion."""

    passage: Passage
    words: Passage  # what was decided, without "The Board agreed"
    body: Passage | None
    listed: bool
    recommended: bool = False


@lru_cache(maxsize=8)
def points(document: Document) -> tuple[Point, ...]:
    """All that is worded as a formal point, in the order of the text."""
    found: list[Point] = []
    for point in sorted((*_in_lists(document), *_in_prose(document)), key=_place):
        if not found or point.passage.start >= found[-1].passage.end:
            found.append(point)
    return tuple(found)


def _place(point: Point) -> tuple[int, int]:
    return point.passage.start, -point.passage.end


def _in_lists(document: Document) -> Iterator[Point]:
    for start, entries in _runs(document):
        before = document.passage(max(0, start - 240), start)
        lead = LIST_LEAD.search(before.quote.rstrip(' \t\n"“'))
        if _MOVED.search(before.quote):
            continue
        if lead or _stripped(before, entries):
            group = lead and ("body" if lead["body"] else "only" if lead["only"] else None)
            body = _span(document, before, lead, group) if lead and group else None
            led_by = LED_BY.search(before.quote.rstrip())
            body = body or (_span(document, before, led_by, "body") if lead and led_by else None)
            recommended = bool(
                lead and "recommend" in lead.group().lower() and "carried" not in lead.group()
            )
            for entry in _alike(entries):
                for part in _parts(document, entry, listed=True):
                    yield Point(part, part, body, True, recommended)


def _alike(entries: list[Passage]) -> Iterator[Passage]:
    """Without the next item's heading, whose number may count on, and what was told before."""
    entries = [e for e in entries if _RESOLVED.match(e.quote)] or entries
    worded = any(_WORDED.match(entry.quote) for entry in entries)
    for entry in entries:
        if not worded or _WORDED.match(entry.quote) or outcome(entry):
            yield entry


def _stripped(before: Passage, entries: list[Passage]) -> bool:
    """Points that have lost the RESOLVED above them; one alone is "That the report be noted"."""
    if len(entries) > 1:
        return all(resolves(entry) for entry in entries)
    opens = not before.quote.strip() or re.search(r"\n[ \t]*\n\s*$", before.quote)
    return bool(opens and _ALONE.match(entries[0].quote))


def _runs(document: Document) -> Iterator[tuple[int, list[Passage]]]:
    """Marked lines that count on with nothing but white space between, and where they begin."""
    for part in document.body:
        run: list[Passage] = []
        start, last, mark = -1, -1, ""
        for line, entry in _entries(document, part):
            apart = document.text[last : line.start()].strip(' \n\t;,."”and')
            if (
                start < 0
                or (apart and not (run and run[-1].quote.endswith(("–", "-"))))
                or not _counts_on(mark, line["mark"])
                or entry.quote.endswith(":")
            ):
                if run:
                    yield start, run
                run, start = [], line.start("mark")
            last, mark = entry.end, line["mark"]
            if entry.quote.endswith(":"):
                start = -1  # a heading: what follows is a list of its own
            elif len(entry.quote.split()) > 1 and re.search(r"[a-z]{2}", entry.quote):
                run.append(entry)
        if run:
            yield start, run


def _counts_on(mark: str, following: str) -> bool:
    """Whether a mark is the next of its list: 1, 2; (a), (b); the same bullet."""
    if not mark.strip() or not following.strip():
        return mark.strip() == following.strip()
    digits, after = re.findall(r"\d+", mark), re.findall(r"\d+", following)
    if digits and after:
        return int(after[-1]) == int(digits[-1]) + 1
    return (
        bool(digits) == bool(after)
        and mark.strip(" \t()")[0].isalpha() == following.strip(" \t()")[0].isalpha()
    )


def _entries(document: Document, part: Passage) -> Iterator[tuple[re.Match[str], Passage]]:
    """What stands behind each mark, up to the next mark or the end of the paragraph."""
    lines = [*_LINE.finditer(document.text, part.start, part.end)]
    for line, following in zip(lines, [*lines[1:], None], strict=False):
        start, end = line.start("words"), following.start() if following else part.end
        blank = _STOP.search(document.text, start, end)
        yield line, _trimmed(document, start, blank.start() if blank else end)


def _parts(document: Document, whole: Passage, *, listed: bool = False) -> Iterator[Passage]:
    """A passage, split where it holds several points."""
    inner = [*_INNER_MARK.finditer(document.text, whole.start, whole.end)]
    split = _SEMICOLON if listed else _SPLIT
    cuts = inner if len(inner) > 1 else [*split.finditer(document.text, whole.start, whole.end)]
    start = whole.start
    for stop, following in [*((m.start(), m.end()) for m in cuts), (whole.end, whole.end)]:
        part = _trimmed(document, start, stop)
        start = following
        if part.quote:
            yield part


def _trimmed(document: Document, start: int, end: int) -> Passage:
    words = document.text[start:end].rstrip(' \n;,."”')
    words = _AND.sub("", words) if words.endswith("and") else words
    lead = len(words) - len(words.lstrip())
    return document.passage(start + lead, start + len(words))


def _in_prose(document: Document) -> Iterator[Point]:
    for paragraph in sentences_of(document):
        for sentence, behind, further in zip_longest(paragraph, paragraph[1:], paragraph[2:]):
            if LEADS.may(sentence.quote):
                yield from _in_sentence(document, sentence)
            if behind and further and behind.quote.startswith(("Vote", "VOTE")):
                behind = document.passage(behind.start, further.end)  # how many, then "Carried"
            yield from _proposed(document, sentence, behind)


def _in_sentence(document: Document, sentence: Passage) -> Iterator[Point]:
    strong = STRONG_LEAD.search(sentence.quote)
    weak = WEAK_LEAD.search(sentence.quote)
    lead = strong or weak
    if lead is None or _PAST.search(sentence.quote[: lead.start()]):
        return
    start = sentence.start + lead.end()
    if strong and not (_FIRST_WORDS.match(document.text, start) or _BROKEN.search(lead.group())):
        return  # "was AGREED by the Panel"
    if not strong and not (_FIRST_WORDS.match(document.text, start) or ":" in lead.group()):
        return
    body = _span(document, sentence, weak, "body") if weak and weak["body"] else None
    recommended = "recommend" in lead.group().lower()
    start += len("for ") if document.text.startswith("for ", start) else 0  # "for the Clerk to …"
    whole = document.passage(start, sentence.end)
    if head := HEAD.match(whole.quote):
        whole = document.passage(start, start + head.end("words"))
    if whole.quote.rstrip().endswith((":", ":-", "–")):
        return  # the list below it holds the points
    parts = [p for p in _parts(document, whole) if len(p.quote.split()) > 1]
    for n, part in enumerate(
        p for p in parts if strong or p is parts[0] or _POINTED.match(p.quote)
    ):
        begin = (
            part.start
            if n
            else sentence.start + min(lead.start(), weak.start() if weak else lead.start())
        )
        told = document.passage(begin, part.end)
        yield Point(told, part, body, bool(strong), recommended)


def _proposed(document: Document, sentence: Passage, behind: Passage | None) -> Iterator[Point]:
    if found := proposed(sentence, behind):
        start, words, end = found
        told = _trimmed(document, sentence.start + start, end)
        yield Point(told, _trimmed(document, sentence.start + words, sentence.end), None, True)


def _span(document: Document, within: Passage, found: re.Match[str] | None, group: str) -> Passage:
    assert found is not None
    first, last = found.span(group)
    return document.passage(within.start + first, within.start + last)
