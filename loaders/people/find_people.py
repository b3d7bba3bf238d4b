"""Named people: behind an honorific, beside a post, in a list, as a speaker; then every repeat."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ..cues.bodies import BODY_NOUNS
from ..cues.given_names import GIVEN_NAMES
from ..cues.names import MEMBER_HONORIFICS, PLACE_NOUNS, RANKS
from ..cues.posts import SERVICE_WORDS
from ..cues.speaking import CHANGES, SPEAKING
from ..document import Document, Passage
from ..findings import PersonNamed
from .attendance import initials, listings, people_listed, spoken
from .bare_names import bare_names
from .names import Name, titled_names
from .organisations import is_organisation
from .taken import Taken
from .titles import titles
from .words import spelling

_VERB = "|".join(re.escape(verb) for verb in SPEAKING)
_SPEAKS = re.compile(
    rf"(?:,? (?:also|then|further|again|later|who))?\s+(?:{_VERB})\b|:\s|’d\b|'d\b|\s+(?:has|had|"
    rf"have|will|would) (?:be |also )?(?:{_VERB}|{CHANGES}|provide|present)\b"
    rf"|\s+(?:{CHANGES})\s+(?:as|from)\b"
    rf"|\s+and\s+[A-Z][\w'’-]+\s+[A-Z][\w'’-]+\s+ha(?:ve|d)\s+(?:{CHANGES}|joined)\b"
)
_REPLACED = re.compile(
    r"\b(?:in place of|replac(?:ed|es|ing)|succeed(?:ed|s|ing)|taken over from)\s+$"
)
_OWNS = re.compile(r"(?:ACTIONS?|Actions?)(?: (?:for|by))?\s*[:–-]\s*$|(?:^|\n)\s*[|\d.() ]*$")
_OWNED = re.compile(r"\s*[/:]|\s+to\s+[a-z]|\s+[–-]\s")
_MOVES = re.compile(r"\b(?:[Pp]roposed|[Ss]econded)\s+(?P<by>by\s+)?$")
_INITIALS = re.compile(r"(?:[A-Z]\.?\s?){1,3}\s?[A-Z][a-z]")
_COLLEAGUE = re.compile(r"\b(?:colleagues?|predecessor|successor|deputy)\b[^.,;]{0,40},\s*$")
_FIRM = re.compile(r"\s+(?:LLP|Ltd|Limited|plc|PLC|CIC)\b")
# "Tom Hale House", "Tom Hale’s Yard", "Tom Hale & Sons": named after somebody
_GOES_BY = re.compile(r"\s*&|[ \n](?:Ltd|LLP|plc|Road|[A-Z])|[’']s\s+[A-Z]|[ ]?\(?(?:19|20)\d\d|-")
_NAMED_FOR = re.compile(
    r"\b(?:called|entitled|named|ship|pub|film|play|book|song|St|Saint)\.?\s+[“\"‘']?$|[“\"‘'(]$"
)
_NOT_OPENING = re.compile(
    r"(?:&|\b[Tt]he|\b[A-Z]\w+ of|\b(?:at|in|near|on|through|towards|via|around|along|outside))\s+$"
)
_ELECTED = re.compile(r",? (?:CC|MBE CC|MLA|MHK)\b")  # letters that a councillor has after the name
_LETTERS = re.compile(r"\w+")
_WORD = re.compile(r"\w(?<![\w’'&/-].)\w*")
_GOES_ON = re.compile(r"[\w-]|[’']\w{3}| &")
_BODIES = BODY_NOUNS & SERVICE_WORDS
_MEMBERS = frozenset(MEMBER_HONORIFICS)


def find_people(document: Document) -> Iterator[PersonNamed]:
    """Report each place where a human being is named."""
    yield from people(document)


@lru_cache(maxsize=2)
def people(document: Document) -> tuple[PersonNamed, ...]:
    """Every naming of a person, kept while one document is worked on."""
    return tuple(_people(document))


def _people(document: Document) -> Iterator[PersonNamed]:
    named = sorted(_proved(document), key=lambda name: name.start)
    listed = {
        code: full for code, full in initials(document).items() if full in {n.name for n in named}
    }
    seen = Taken((name.start, name.end) for name in named)
    repeats = _repeats(document, [name.name for name in named], listed, seen)
    for name in sorted([*named, *repeats], key=lambda name: name.start):
        passage = document.passage(name.start, name.end)
        role = "member" if _ELECTED.match(document.text, name.end) else _role(name.honorific)
        yield PersonNamed(passage, name.name, name.honorific, role)


def _role(honorific: str | None):
    """What the honorific alone tells."""
    if not honorific:
        return None
    if any(honorific.startswith(title) for title in _MEMBERS):
        return "member"
    if any(honorific.endswith(rank) for rank in RANKS):
        return "officer"  # of a partner body that reports to the meeting
    return None


def _proved(document: Document) -> Iterator[Name]:
    lists = [listing.passage for listing in listings(document)]
    small = {word for word in _LETTERS.findall(document.text) if word.islower()}
    for part in spoken(document):
        titled = list(titled_names(part))
        yield from titled
        taken = Taken((name.start, name.end) for name in titled)
        bare = [n for n in bare_names(part) if taken.free(n.start, n.end) and _likely(n, small)]
        beside = {name for name, _ in titles(part, [*titled, *bare])}
        for name in bare:
            if _FIRM.match(part.quote, name.end - part.start):
                continue
            place = document.passage(name.start, name.end)
            inside = next((block for block in lists if place in block), None)
            listed = inside and (_heads_entry(inside, name) or _coded(document, name))
            if name in beside or (
                not _is_place(name) and (listed or _acts(part, name) or _is_called(part, name))
            ):
                yield name


def _coded(document: Document, name: Name) -> bool:
    """Whether the name's own initials stand in brackets behind it."""
    codes = {code for code, full in initials(document).items() if full == name.name}
    return any(document.text.startswith(f"({code})", name.end + 1) for code in codes)


def _likely(name: Name, small: set[str]) -> bool:
    """Not words that this paper also prints small, nor a place, nor an organisation."""
    words = name.name.replace("-", " ").split()
    if words[-1].lower() in _BODIES:
        return False
    return not (all(word.lower() in small for word in words) or is_organisation(name.name))


def _is_place(name: Name) -> bool:
    return name.name.split()[-1].lower() in PLACE_NOUNS


def _heads_entry(block: Passage, name: Name) -> bool:
    """Whether a name opens an entry of a list, rather than telling where somebody is from."""
    at = name.start - block.start
    before = block.quote[max(0, at - 40) : at].rstrip(" \n*")
    after = block.quote[name.end - block.start :].lstrip()
    inside = block.quote[:at].rpartition("\n")[2].rpartition(")")[2].rpartition("(")
    if inside[1] and inside[2].strip():
        return False  # "(Ward Member, Nether Wick)"
    opens = re.search(r"(?:^|[,;:|)\n•·*-]|\band|&|[A-Z][\w.’'-]*)$", before)
    if not opens or re.match(
        r"(?:Ltd|LLP|&|(?:\w+ )?(?:Council|Borough|County|Trust|Authority)\b)", after
    ):
        return False
    return name in people_listed(block)


def _acts(part: Passage, name: Name) -> bool:
    """Whether the words around a name show a human being."""
    at = name.start - part.start
    before = part.quote[max(0, at - 60) : at]
    after = part.quote[name.end - part.start :][:100]
    if _NOT_OPENING.search(before) or re.match(r"\s*&|\s+(?:Ltd|LLP|[A-Z])", after):
        return False
    moves = _MOVES.search(before)
    if moves and (moves["by"] or _INITIALS.match(name.name)):
        return True
    if _SPEAKS.match(after) or _COLLEAGUE.search(before) or _REPLACED.search(before):
        return True
    return bool(_OWNS.search(before) and _OWNED.match(after))


def _is_called(part: Passage, name: Name) -> bool:
    """Whether a given name opens two or three words that name nothing else."""
    at = name.start - part.start
    words_of_name = name.name.split()
    if words_of_name[0].lower() not in GIVEN_NAMES or not 2 <= len(words_of_name) <= 3:
        return False
    before, after = part.quote[max(0, at - 40) : at], part.quote[name.end - part.start :][:60]
    if _NOT_OPENING.search(before) or _NAMED_FOR.search(before) or _GOES_BY.match(after):
        return False
    return not any(spelling(word).known for word in words_of_name[1:])


def _repeats(
    document: Document, names: list[str], codes: dict[str, str], seen: Taken
) -> Iterator[Name]:
    """Further places of names already proved: whole, first name, surname or initials alone."""
    forms = _by_first_word({*_forms(names), *codes})
    for part in spoken(document) if forms else ():
        for first, last in _places(part.quote, forms):
            start, end, form = part.start + first, part.start + last, part.quote[first:last]
            if seen.free(start, end) and (
                " " in form or form in codes or _alone(part, first, last)
            ):
                yield Name(start, end, form)


def _by_first_word(forms: Iterable[str]) -> dict[str, list[str]]:
    """Forms of names, the longest first, by the letters that each begins with."""
    found: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        if first := _LETTERS.match(form):
            found.setdefault(first[0], []).append(form)
    return found


def _places(text: str, forms: dict[str, list[str]]) -> Iterator[tuple[int, int]]:
    """Where one of these forms stands by itself, none inside another."""
    done = 0
    for first in _WORD.finditer(text):
        start = first.start()
        for form in forms.get(first[0], ()) if start >= done else ():
            end = start + len(form)
            if text.startswith(form, start) and not _GOES_ON.match(text, end):
                yield start, end
                done = end
                break


def _forms(names: list[str]) -> dict[str, str]:
    """Each form that may stand for a full name, with one such name."""
    found: dict[str, set[str]] = {}
    for name in names:
        words = name.split()
        surname_only = len(words) == 1
        if surname_only:
            found.setdefault(name, set()).add(name)
            continue
        short = [name, words[-1], f"{words[0][0]} {words[-1]}", f"{words[0][0]}. {words[-1]}"]
        if len(words[0].rstrip(".")) > 1 and "." not in words[0]:
            short.append(words[0])
        for form in short:
            found.setdefault(form, set()).add(name)
    return {form: next(iter(full)) for form, full in found.items() if len(form) > 2}


def _alone(part: Passage, start: int, end: int) -> bool:
    """Whether one word of a name stands by itself, no part of a longer name of something else."""
    before = part.quote[max(0, start - 60) : start]
    after = part.quote[end : end + 60]
    if re.match(r"\s(?:[A-Z]|&)|\s*[’']s\s+[A-Z]", after) and not re.match(r"\s(?:I|A)\b", after):
        return False
    previous = re.search(r"([\w’'.&-]+)\s$", before)
    if not previous:
        return True
    capital = previous[1][0].isupper() and not previous[1].endswith(".")
    starts = re.search(r"(?:^|[.!?:;]\s+|\n)[\w’'-]+\s$", before)
    return not capital or (
        bool(starts) and previous[1].lower() not in ("the",) and not previous[1].istitle()
    )
