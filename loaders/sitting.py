"""Who met, of which council, when: out of the lines in which a paper says it of itself."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from .dates import MONTH, WEEKDAY, dates
from .document import Sitting
from .sidecar import Given

_NOUN = (
    r"(?:Sub-?\s?Committee|Committee|Panel|Board|Cabinet|Forum|Authority|Commission|Executive|"
    r"Working Party|Group|Assembly|Partnership|Scrutiny)"
)
_BODY = re.compile(
    rf"^(?:the\s+)?(?P<name>\S(?:.{{0,90}}?[\w)]\W)??\b{_NOUN}(?:\s+of\s+\w+)?"
    rf"(?:\s+[\"“']?[A-Z0-9][\"”']?)?)(?=$|[,.])|^(?:the\s+)?(?P<lone>{_NOUN})$",
    re.IGNORECASE,
)
_COUNCIL = re.compile(
    r"^(?P<name>(?:the\s+)?(?:[A-Z][\w'’.&-]*\s+)(?:[\w'’.&-]+\s+){0,7}council|the\s+states\s+of\s.+)$",
    re.IGNORECASE,
)
_NO_COUNCIL = re.compile(
    r"^(?:the|your|our|my|full|about(?: the| your)?|(?:the )?(?:city|county|borough|district|town|parish))\s+council$",
    re.IGNORECASE,
)
_FULL_COUNCIL = re.compile(
    r"^(?:full )?council$|^(?:(?:extra)?ordinary|annual|special|full|budget)\s+(?:council\s+)?meeting\b|"
    r"^full council\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^(?:the\s+)?(?:(?:draft|public)\s+)?(?:minutes?|notes?|record|proceedings|report|extract)\s+"
    r"(?:of|to|from)\s*:?\s+(?:(?:an?|the)\s+)?(?:(?:\w+\s+)?meeting\s+of\s+(?:the\s+)?)?"
    r"|^meeting\s+of\s+(?:the\s+)?|^report\s+to\s*:\s*|^(?:committee|name of committee)\s*:\s*",
    re.IGNORECASE,
)
_ATTENDANCE = re.compile(
    r"\b(?:present|attendance|attending|in attendance|also present|apologies|sederunt|contact|"
    r"here)\s*(?:[:-]|$).*",
    re.IGNORECASE,
)
_OTHER_DAY = re.compile(  # a line that says this speaks of another day than the meeting's
    r"\b(?:publi(?:shed|cation)|approved|next|previous|last|deadline|issued?|despatch|dispatch|"
    r"call-?in|adjourned|printed|updated|draft(?:ed)? on)\b",
    re.IGNORECASE,
)
_MEETING = re.compile(r"(?i)(?:meeting|decided at meeting)\s*:\s*")
_PURPOSE = re.compile(
    r"^To (?:[a-z]+ ){1,4}the (?P<name>(?:[A-Z][\w'’-]+,? (?:(?:and|of|for|with|&) )?){1,8}"
    r"(?:Sub-Committee|Committee|Panel|Board|Commission|Forum))\b"
)
_ITEM = re.compile(r"\(\s*(?:agenda\s+)?items?\s+[^)]*\)", re.IGNORECASE)
_TIME = re.compile(
    r"(?:\bat\s+)?\b\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.|noon)(?!\w)|\b\d\d?[.:]\d\d\b",
    re.IGNORECASE,
)
_YEARLESS = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{MONTH})", re.IGNORECASE)
_WEEKDAY = re.compile(rf"\b(?:{WEEKDAY}),?", re.IGNORECASE)
_SMALL = {"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
_EDGES = " \t,;:.–—-|"


def meeting_line(line: str) -> Sitting:
    """What 'Meeting: 14/03/2023 - Housing Panel (Item 4)' says, in any of its forms."""
    words = _ITEM.sub("", _MEETING.sub("", line, count=1))
    name = _without_days(words, " ").strip(_EDGES)
    name = re.sub(r"\s{2,}.*", "", name)  # what stands apart, as a place
    return Sitting(committee=readable(name) if name else None, day=_the_day(words))


def heading(lines: Iterable[str], council: str | None = None) -> Sitting:
    """What the lines at the head of minutes or of a report say."""
    committee = found_day = None
    for line in _joined(lines):
        line = _ATTENDANCE.sub("", line.strip(" #*_|\t"))
        if not _OTHER_DAY.search(line):
            found_day = found_day or _the_day(line)
        for kind, name in _names(line):
            if kind == "council":
                council = council or readable(name)
            else:
                committee = committee or readable(name)
    return Sitting(council=council, committee=committee, day=found_day)


def front_lines(lines: Iterable[str]) -> Iterator[str]:
    """The lines at the head of a paper in which it names itself: up to who was there, or prose."""
    for line in lines:
        named = _ATTENDANCE.sub("", line).strip(" *")
        sentence = len(named) > 150 or (named.endswith(".") and len(named.split()) > 8)
        if named and not sentence:
            yield line
        if sentence or named != line.strip(" *"):
            return


def tells_attendance(line: str) -> bool:
    """Whether a line opens the list of who was there."""
    return bool(_ATTENDANCE.match(line.strip(" *#")))


def is_front(line: str) -> bool:
    """Whether a line names a body or its day, and so is no item's title."""
    words = line.strip(" #*_|\t")
    rest = _without_days(words, " ").strip(_EDGES)
    return not rest or (bool(list(dates(words))) and any(_names(words))) or _is_name(words)


def addressed(lines: Iterable[str]) -> str | None:
    """The committee that an item's purpose line is told to: 'To inform the Parks Panel of ...'."""
    found = {match["name"] for line in lines if (match := _PURPOSE.search(line))}
    return readable(found.pop()) if len(found) == 1 else None


def named_council(line: str) -> str | None:
    """The council that one of the parts of a breadcrumb or page title names."""
    parts = re.split(r"\s+[>|»–—-]\s+", line)
    return next((readable(part.strip()) for part in reversed(parts) if _is_council(part.strip())), None)


def readable(name: str) -> str:
    """A name in capitals as it is written elsewhere; any other as it is."""
    name = " ".join(name.split())
    if name != name.upper():
        return name
    words = [_readable_word(word) for word in name.split(" ")]
    return " ".join([words[0][:1].upper() + words[0][1:], *words[1:]])


def settle(stated: Sitting, given: Given) -> tuple[Sitting, tuple[str, ...]]:
    """The document's own statement, and where it is silent what is given; doubts in words."""
    doubts = [
        f"says that its {slot} is {ours}; {theirs}, which was given, is not used"
        for slot, ours, theirs in (
            ("council", stated.council, given.council),
            ("committee", stated.committee, given.committee),
            ("date", stated.day, given.day),
        )
        if ours and theirs and _plain(str(ours)) != _plain(str(theirs))
    ]
    day = stated.day or given.day
    settled = replace(
        stated,
        council=stated.council or given.council,
        committee=stated.committee or given.committee,
        day=day,
    )
    bounds = (stated.not_before, stated.not_after)
    if day and not stated.day:
        doubts += _against_bounds(settled)
    return (replace(settled, not_before=None, not_after=None) if day and any(bounds) else settled), tuple(doubts)


def _against_bounds(sitting: Sitting) -> Iterator[str]:
    early, late, day = sitting.not_before, sitting.not_after, sitting.day
    if early and day and day < early.day:
        yield f"date {day} was given, but the text tells of a later day: {early.passage.quote!r}"
    if late and day and day > late.day:
        yield f"date {day} was given, but the text looks ahead to an earlier day: {late.passage.quote!r}"


def _the_day(line: str) -> date | None:
    """The one day of a line; two different ones are none."""
    days = {found.earliest for found in dates(line) if found.unit == "day"}
    return days.pop() if len(days) == 1 else None


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """Lines of a heading in capitals that was wrapped before its noun are one line."""
    held = ""
    for line in lines:
        whole = f"{held} {line.strip()}".strip()
        if not held and _is_cut(whole):
            held = whole
            continue
        if held and not line.strip().isupper():
            yield held
            whole = line
        held = ""
        yield whole
    if held:
        yield held


def _is_cut(line: str) -> bool:
    """Whether a line in capitals stops before the noun that says what body it names."""
    named = any(_names(line)) and not line.endswith("SCRUTINY")
    return line.isupper() and not named and not any(dates(line))


def _names(line: str) -> Iterator[tuple[str, str]]:
    """The councils and committees that a line of a heading names."""
    for inner in re.findall(r"\(([^)]*)\)", line):
        if _is_council(inner):
            yield "council", inner
    line = _without_days(re.sub(r"\([^)]*\)", " ", line), "|")
    pieces = [piece for piece in re.split(r"\s+[–—-]\s+|\||:\s|\s{2,}|\t", line) if piece.strip()]
    bodies: list[str] = []
    for piece in pieces:
        piece = _OPENING.sub("", piece.strip(_EDGES)).strip(_EDGES)
        if _is_council(piece):
            yield "council", piece
        elif _FULL_COUNCIL.search(piece):
            yield "committee", "Council"
        elif (found := _BODY.search(piece)) and not piece[0].islower():
            bodies.append(found["name"] or found["lone"])
    if bodies:
        whole = " – ".join(bodies)  # a group of a body is told with the body
        yield "committee", whole if len(bodies) > 1 else bodies[0]


def _is_council(words: str) -> bool:
    return bool(_COUNCIL.search(words)) and not _NO_COUNCIL.search(words)


def _is_name(words: str) -> bool:
    bare = _OPENING.sub("", words.strip(_EDGES)).strip(_EDGES)
    found = _BODY.search(bare)
    return _is_council(bare) or bool(found and found.end() == len(bare))


def _without_days(words: str, mark: str) -> str:
    for found in reversed(list(dates(words))):
        words = words[: found.start] + mark + words[found.end :]
    for form in (_TIME, _YEARLESS, _WEEKDAY):
        words = form.sub(mark, words)
    return words


def _readable_word(word: str) -> str:
    if word.casefold() in _SMALL:
        return word.casefold()
    if not re.search(r"[AEIOUY]", word) and word != "ST" and len(word) > 1:
        return word  # an initialism
    return re.sub(r"[^\W\d_][\w'’]*", lambda part: part[0].capitalize(), word)


def _plain(name: str) -> str:
    return re.sub(r"[^\w ]", "", name.casefold().replace("&", "and"))
