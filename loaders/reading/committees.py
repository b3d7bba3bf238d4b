"""Names of councils and committees, out of the lines that print them."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from .dates import MONTH, WEEKDAY, dates

_NOUN = (
    r"(?:Sub-?\s?Committee|Committee|Panel|Board|Cabinet|Forum|Authority|Commission|Executive|"
    r"Working Party|Group|Assembly|Partnership|Scrutiny)"
)
_BODY = re.compile(
    rf"^(?:the\s+)?(?P<name>\S(?:.{{0,90}}?[\w)]\W)??\b{_NOUN}(?:\s+of\s+\w+)?"
    rf"(?:\s+[\"“']?[A-Z0-9][\"”']?)?|Municipal District of [A-Z].{{2,60}})(?=$|[,.])"
    rf"|^(?:the\s+)?(?P<lone>{_NOUN})$",
    re.IGNORECASE,
)
_COUNCIL = re.compile(
    r"^(?:the\s+)?[A-Z][\w'’.&-]*\s+(?:[\w'’.&-]+\s+){0,7}council$|^the\s+states\s+of\s.+$",
    re.IGNORECASE,
)
_NO_COUNCIL = re.compile(
    r"^(?:the\s+|about(?:\s+the|\s+your)?\s+)?"
    r"(?:(?:your|our|my|full|city|county|borough|district|town|parish|community)\s+)?council$",
    re.IGNORECASE,
)
_FULL_COUNCIL = re.compile(
    r"^(?:full )?council$|^full council\b|"
    r"^(?:(?:extra)?ordinary|annual|special|full|budget)\s+(?:council\s+)?meeting\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^(?:the\s+)?(?:(?:draft|public)\s+)?(?:minutes?|notes?|record|proceedings|report|extract)\s+"
    r"(?:of|to|from)\s*:?\s+(?:(?:an?|the)\s+)?(?:proceedings\s+(?:of|at)\s+(?:(?:an?|the)\s+)?)?"
    r"(?:(?:[\w-]+\s+){0,2}meeting\s+of\s+(?:the\s+)?)?"
    r"|^(?:at\s+)?(?:an?\s+|the\s+)?(?:\w+\s+)?meeting\s+of\s+(?:the\s+)?"
    r"|^report\s+to\s*:\s*|^(?:committee|name of committee)\s*:\s*",
    re.IGNORECASE,
)
# "Audit Committee Meeting held …": what stands behind the name.
_HELD = re.compile(
    r"(?:\s+meeting)?,?\s+(?:which\s+was\s+)?held\b.*$|\s+(?:meeting|minutes)$", re.I
)
_PURPOSE = re.compile(
    r"^To (?:[a-z]+ ){1,4}the (?P<name>(?:[A-Z][\w'’-]+,? (?:(?:and|of|for|with|&) )?){1,8}"
    r"(?:Sub-Committee|Committee|Panel|Board|Commission|Forum))\b"
)
_TIME = re.compile(
    r"(?:\bat\s+)?\b\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.|noon)(?!\w)|\b\d\d?[.:]\d\d\b",
    re.IGNORECASE,
)
_YEARLESS = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{MONTH})", re.IGNORECASE)
_WEEKDAY = re.compile(rf"\b(?:{WEEKDAY}),?", re.IGNORECASE)
_SMALL = {"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
_EDGES = " \t,;:.–—-|"

Kind = Literal["council", "committee"]


def names(line: str) -> Iterator[tuple[Kind, str]]:
    """The councils and committees that a line of a heading names."""
    for inner in re.findall(r"\(([^)]*)\)", line):
        if _is_council(inner):
            yield "council", inner
    line = without_days(re.sub(r"\([^)]*\)", " ", line), "|")
    bodies: list[str] = []
    for piece in re.split(r"\s+[–—/-]\s+|\||:\s|\s{2,}|\t", line):
        piece = bare(_HELD.sub("", bare(_OPENING.sub("", bare(piece)))))
        if _is_council(piece):
            yield "council", piece
        elif _FULL_COUNCIL.search(piece):
            yield "committee", "Council"
        elif (found := _BODY.search(piece)) and not piece[0].islower():
            bodies.append(found["name"] or found["lone"])
    if bodies:
        yield "committee", " – ".join(bodies)  # a group of a body is told with the body


def is_name(line: str) -> bool:
    """Whether a line is the name of a council or committee and no more."""
    words = bare(_OPENING.sub("", bare(line)))
    found = _BODY.search(words)
    return _is_council(words) or bool(found and found.end() == len(words))


def is_cut_short(line: str) -> bool:
    """Whether a line in capitals stops before the noun that says what body it names."""
    named = any(names(line)) and not line.endswith("SCRUTINY")
    return line.isupper() and not named and not any(dates(line))


def addressed(lines: Iterable[str]) -> str | None:
    """The committee that an item's purpose line is told to: 'To inform the Parks Panel of ...'."""
    found = {match["name"] for line in lines if (match := _PURPOSE.search(line))}
    return readable(found.pop()) if len(found) == 1 else None


def named_council(line: str) -> str | None:
    """The council that one of the parts of a breadcrumb or page title names."""
    parts = [part.strip() for part in re.split(r"\s+[>|»–—-]\s+", line)]
    return next((readable(part) for part in reversed(parts) if _is_council(part)), None)


def readable(name: str) -> str:
    """A name in capitals as it is written elsewhere; any other as it is."""
    name = " ".join(name.split())
    if name != name.upper():
        return name
    words = [_readable_word(word) for word in name.split(" ")]
    return " ".join([words[0][:1].upper() + words[0][1:], *words[1:]])


def without_days(words: str, mark: str) -> str:
    """Words with a mark in place of dates, weekdays and times."""
    for found in reversed(list(dates(words))):
        words = words[: found.start] + mark + words[found.end :]
    for form in (_TIME, _YEARLESS, _WEEKDAY):
        words = form.sub(mark, words)
    return words


def bare(words: str) -> str:
    """Words without the dashes and stops at their edges."""
    return words.strip(_EDGES)


def _is_council(words: str) -> bool:
    return bool(_COUNCIL.search(words)) and not _NO_COUNCIL.search(words)


def _readable_word(word: str) -> str:
    if word.casefold() in _SMALL:
        return word.casefold()
    if not re.search(r"[AEIOUY]", word) and word != "ST" and len(word) > 1:
        return word  # an initialism
    return re.sub(r"[^\W\d_][\w'’]*", lambda part: part[0].capitalize(), word)
