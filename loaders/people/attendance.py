"""Lists of who was there: "Present: …", "Apologies for absence were received from …", tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from ..alternatives import compiled
from ..cues.attendance import ATTENDANCE, CHAIR_LISTS, MEMBERSHIP_LISTS
from ..document import Document, Passage, paragraphs
from .bare_names import bare_names
from .names import Name, titled_names
from .taken import Taken

_EITHER = {form for label in ATTENDANCE for form in (label, label.upper(), label.title())}
_OPENINGS = sorted({label.split()[0].lower() for label in ATTENDANCE})
_LABELS = "|".join(sorted(map(re.escape, _EITHER), key=len, reverse=True))
_LABEL = compiled(
    rf"(?:^|(?<=[.)\n])[ ]?|(?<=\s))[*#\s\d.]{{0,6}}(?P<label>{_LABELS})[ ]?\*{{0,2}}[ ]?"
    rf"(?::|\s[–-]\s|(?<=\w)[–-]\s)\*{{0,2}}",
    re.M,
)
_COLON = re.compile(r":|[–-]\s")  # one of these stands behind a label
# "Panel: Cllr Frost (Chair), Cllr Reed"
_MEETING = re.compile(
    r"^(?P<label>Panel|Committee|Board|Forum|Cabinet|Commission|Sub-Committee)(?: [Mm]embers)?:\s+"
    r"(?=(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Dr)\b)",
    re.M,
)
_ALONE = compiled(rf"^[*#\s\d.]{{0,6}}(?P<label>{_LABELS})\*{{0,2}}[ ]*$", re.M | re.I)
_APOLOGIES = re.compile(
    r"(?P<label>[Aa]pologies)(?: for (?:absence|non-attendance|lateness))?\b[^.:;\n]{0,60}?"
    r"\b(?:from|on behalf of|for)\s+(?=[A-Z])[^\n]*?(?:\.(?=\s+[A-Z][a-z]+ (?!\w\.))|\.?$)",
    re.M,
)
_ROW = re.compile(r"^[ |]*(?P<first>[^|\n]+?)(?:[ ]*\|[ ]*|[ ]{3,})(?P<rest>[^\n]*)$", re.M)
# "Present: Councillor Heron in the Chair", and below it "Councillors Moss and Wick".
_GOES_ON = re.compile(r"(?:Councillors|Cllrs|Aldermen|Bailies)\s+[A-Z]")
# The heading of a table of names, on a line of its own.
_COLUMNS = re.compile(
    r"[ \t|]*(?:Members?|Names?)[ \t]*(?:\||[ \t]{2,})[ \t|]*(?:Roles?|Posts?|Positions?|Titles?"
    r"|Job\s+title"
    r"|Organisation|Representing)[ \t|]*$",
    re.I,
)
_TELLS = re.compile(r"\b(?:was|were|had|said|asked|declared|moved|thanked|would|noted|queried)\b")
_SHORT = re.compile(r"\s*\((?P<code>[A-Z]{2,4})\)")
_OWNERS = re.compile(r"^[^\n]{0,12}\bA(?:CTION|ction)\b[^\n]*\(([A-Z]{2,3})\)[ .|]*$", re.M)
_GROUPS = re.compile(
    r"\b(?P<group>(?:Lay|Co-opted|Coopted|Independent|Appointed|Statutory|Non-voting|Voting|"
    r"Parent Governor|Church|Diocesan|Employer|Employee|Associate|Substitute)\s+)"
    r"(?P<noun>Member|Representative|Person)s\b\s*:?",
    re.I,
)


@dataclass(frozen=True)
class Listing:
    """One list of people who were there, and the heading it stands under."""

    label: str
    passage: Passage

    @property
    def of_members(self) -> bool:
        return self.label.lower() in MEMBERSHIP_LISTS

    @property
    def chaired(self) -> str | None:
        """The office of whoever stands first in a list of one: "In the Chair: Cllr Moss"."""
        label = self.label.lower()
        if label not in CHAIR_LISTS:
            return None
        return "Chair" if label.endswith("the chair") else self.label.title()


@lru_cache(maxsize=4)
def spoken(document: Document) -> tuple[Passage, ...]:
    """The paragraphs of a paper, and what its form declares outside them."""
    inside = document.paragraphs
    whole = document.passage(0, len(document.text))
    declared = [d.passage for d in document.declarations]
    outside = [
        p
        for p in paragraphs(document.text, whole)
        if (_LABEL.match(p.quote) or any(d in p or p in d for d in declared))
        and not any(p in q or q in p for q in inside)
    ]
    return tuple(sorted([*inside, *outside]))


@lru_cache(maxsize=4)
def listings(document: Document) -> tuple[Listing, ...]:
    """All attendance lists of a paper."""
    return tuple(_listings(document, spoken(document)))


def _listings(document: Document, parts: tuple[Passage, ...]) -> Iterator[Listing]:
    opened: str | None = None
    last: str | None = None
    for part in parts:
        labelled = _may_be_labelled(part.quote)
        labels = _LABEL.finditer(part.quote) if labelled and _COLON.search(part.quote) else ()
        labels = (label for label in labels if _opens_list(part, label))
        alone = _ALONE.finditer(part.quote) if labelled else ()
        starts = [*labels, *_MEETING.finditer(part.quote), *alone]
        starts.sort(key=lambda match: match.start())
        if not starts and opened and _COLUMNS.match(part.quote):
            continue
        if not starts and opened and _is_list(part):
            yield Listing(opened, part)
            if opened.lower() in CHAIR_LISTS:
                opened = None
            continue
        if not starts and last and _GOES_ON.match(part.quote) and not _TELLS.search(part.quote):
            yield Listing(last, part)
            continue
        opened = last = None
        for match, after in zip_longest(starts, starts[1:]):
            end = part.start + after.start() if after else part.end
            block = document.passage(part.start + match.end(), end)
            if block.quote.strip(" \n-–:") and (match.re is not _ALONE or _is_list(block)):
                yield Listing(match["label"], block)
                last = match["label"]
            elif not block.quote.strip(" \n-–:") and not after:
                opened = match["label"]
        for match in _APOLOGIES.finditer(part.quote) if "pologies" in part.quote else ():
            yield Listing(
                "Apologies", document.passage(part.start + match.start(), part.start + match.end())
            )


def _opens_list(part: Passage, label: re.Match[str]) -> bool:
    """Whether a label is one: "Chair" is, with a colon at the beginning of a line."""
    if label["label"].lower() not in CHAIR_LISTS or label["label"].lower().endswith("the chair"):
        return True
    before = part.quote[: label.start("label")].rpartition("\n")[2]
    return not before.strip(" *#") and label.group().rstrip(" *").endswith(":")


def _may_be_labelled(text: str) -> bool:
    """Whether the word that a label begins with is in a text at all."""
    small = text.lower()
    return any(opening in small for opening in _OPENINGS)


def _is_list(part: Passage) -> bool:
    """Whether a paragraph is made of short lines that open with somebody."""
    lines = [line.strip(" *-•·|") for line in part.quote.split("\n") if line.strip()]
    if not lines or any(len(line.split()) > 24 for line in lines):
        return False
    starts = {name.start for name in people_listed(part)}
    first = part.start + len(part.quote) - len(part.quote.lstrip(" *-•·|\n"))
    return first in starts or bool(starts and len(lines[0].split()) <= 12 and lines[0][0].isupper())


@lru_cache(maxsize=64)
def people_listed(part: Passage) -> tuple[Name, ...]:
    """Everybody named in a list: behind an honorific, or as two or more words of a name."""
    titled = list(titled_names(part))
    taken = Taken((name.start, name.end) for name in titled)
    bare = (name for name in bare_names(part) if taken.free(name.start, name.end))
    return tuple(sorted([*titled, *bare], key=lambda name: name.start))


def groups(part: Passage) -> list[tuple[int, str]]:
    """Where "Lay Members" or the like opens a group inside a list, and what each of them is."""
    return [
        (part.start + m.start(), f"{m['group'].strip()} {m['noun']}".title().replace("-O", "-o"))
        for m in _GROUPS.finditer(part.quote)
    ]


@lru_cache(maxsize=4)
def initials(document: Document) -> dict[str, str]:
    """Initials with the full name: those that the paper defines ("Ida Frost (IF)", a cell beside
    the name), and those behind an action that fit one person of the lists alone."""
    found: dict[str, str] = {}
    for part in spoken(document):
        bracketed = "(" in part.quote and _SHORT.search(part.quote)
        for name in people_listed(part) if bracketed else ():
            short = _SHORT.match(part.quote, name.end - part.start)
            if short and short["code"] in _letters(name.name):
                found.setdefault(short["code"], name.name)
        for row in _ROW.finditer(part.quote) if "|" in part.quote or "   " in part.quote else ():
            for name in people_listed(Passage(0, len(row.group()), row.group())):
                cells = re.split(r"\s*\|\s*|[ ]{3,}", row.group().strip())
                for code in _letters(name.name) & set(cells):
                    found.setdefault(code, name.name)
    for code in dict.fromkeys(_OWNERS.findall(document.text)):
        fitting = {n.name for part in listings(document) for n in people_listed(part.passage)
                   if code in _letters(n.name)}  # fmt: skip
        if len(fitting) == 1:
            found.setdefault(code, *fitting)
    return found


def _letters(name: str) -> set[str]:
    """The initials of a name, with and without those behind its hyphens."""
    parts = (re.split(r"[\s-]+", name), name.split())
    return {"".join(word[0] for word in words if word[:1].isupper()) for words in parts}
