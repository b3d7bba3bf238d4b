"""Who met, of which council, when: out of the lines in which a paper says it of itself."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from ..document import Sitting
from .committees import bare, is_cut_short, is_name, names, readable, without_days
from .dates import dates
from .sidecar import Given

_ATTENDANCE = re.compile(
    r"\b(?:present|attendance|attending|in attendance|also present|apologies|sederunt|contact|"
    r"here)\s*(?:[:-]|$).*",
    re.IGNORECASE,
)
_OTHER_DAY = re.compile(  # a line that says this speaks of another day than the meeting's
    r"\b(?:publi(?:shed|cation)|approved|confirmed|signed|next|previous|last|deadline|issued?|"
    r"d[ei]spatch|call-?in|adjourned|printed|updated|draft(?:ed)? on)\b",
    re.IGNORECASE,
)
_SAYS_WHEN = re.compile(r"\b(?:meeting|held|date)\b", re.IGNORECASE)
_MEETING = re.compile(r"^.*?\bmeeting\s*:\s*", re.IGNORECASE)
_ITEM = re.compile(r"\(\s*(?:agenda\s+)?items?\s+[^)]*\)", re.IGNORECASE)
_PLACE = re.compile(r"\b(?:Hall|Rooms?|Chamber|Suite|Virtual|Online|Teams|Zoom)\b", re.IGNORECASE)
_LONGEST_FRONT = 150  # characters of a line in which a paper names itself; a longer one is prose


def meeting_line(line: str) -> Sitting:
    """What 'Meeting: 11/05/2022 - Housing Panel (Item 4)' says, in any of its forms."""
    words = _ITEM.sub("", _MEETING.sub("", line, count=1))
    told = next((name for kind, name in names(words) if kind == "committee"), "")
    rest = re.sub(r"\s{2,}.*", "", bare(without_days(words, " ")))  # a place stands apart
    name = told or ("" if _PLACE.search(rest) else rest)
    return Sitting(committee=readable(name) or None, day=one_day([words]))


def heading(lines: Iterable[str], council: str | None = None) -> Sitting:
    """What the lines at the head of minutes or of a report say."""
    own = [_ATTENDANCE.sub("", line.strip(" #*_|\t")) for line in _joined(lines)]
    named = [pair for line in own for pair in names(line)]
    first = {kind: readable(name) for kind, name in reversed(named)}
    dated = [line for line in own if not _OTHER_DAY.search(line)]
    plain = [line for line in dated if _SAYS_WHEN.search(line) or any(names(line))]
    return Sitting(
        council=council or first.get("council"),
        committee=first.get("committee"),
        day=one_day(plain) or one_day(dated),
    )


def one_day(lines: Iterable[str]) -> date | None:
    """The one day that lines state; two different ones are none."""
    days = {found.earliest for line in lines for found in dates(line) if found.unit == "day"}
    return days.pop() if len(days) == 1 else None


def front_lines(lines: Iterable[str]) -> Iterator[str]:
    """The lines at the head of a paper in which it names itself: up to who was there, or prose."""
    for line in lines:
        named = _ATTENDANCE.sub("", line).strip(" *")
        prose = len(named) > _LONGEST_FRONT or (named.endswith(".") and len(named.split()) > 8)
        if named and not prose:
            yield line
        if prose or named != line.strip(" *"):
            return


def tells_attendance(line: str) -> bool:
    """Whether a line opens the list of who was there."""
    return bool(_ATTENDANCE.match(line.strip(" *#")))


def is_front(line: str) -> bool:
    """Whether a line names a body or its day, and so is no item's title."""
    words = line.strip(" #*_|\t")
    return (
        not bare(without_days(words, " "))
        or (any(dates(words)) and any(names(words)))
        or is_name(words)
    )


def settle(stated: Sitting, given: Given) -> tuple[Sitting, tuple[str, ...]]:
    """The document's own statement, and where it is silent what is given; doubts in words."""
    doubts = [*_disagreements(stated, given)]
    settled = replace(
        stated,
        council=stated.council or given.council,
        committee=stated.committee or given.committee,
        day=stated.day or given.day,
    )
    if given.day and not stated.day:
        doubts += _against_bounds(settled)
        settled = replace(settled, not_before=None, not_after=None)
    return settled, tuple(doubts)


def _disagreements(stated: Sitting, given: Given) -> Iterator[str]:
    for slot, ours, theirs in (
        ("council", stated.council, given.council),
        ("committee", stated.committee, given.committee),
        ("date", stated.day, given.day),
    ):
        if ours and theirs and _plain(str(ours)) != _plain(str(theirs)):
            yield f"states its {slot} as {ours}; {theirs}, which was given, is not used"


def _against_bounds(sitting: Sitting) -> Iterator[str]:
    early, late, day = sitting.not_before, sitting.not_after, sitting.day
    if early and day and day < early.day:
        yield f"{day} was given, but the text tells of a later day: {early.passage.quote!r}"
    if late and day and day > late.day:
        yield f"{day} was given, but the text looks ahead to a day before: {late.passage.quote!r}"


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """A heading in capitals that was wrapped before its noun, as one line."""
    held = ""
    for line in lines:
        if held and not line.isupper():
            yield held
            held = ""
        whole = f"{held} {line.strip()}".strip()
        held = whole if not held and is_cut_short(whole) else ""
        if not held:
            yield whole
    if held:
        yield held


def _plain(name: str) -> str:
    return re.sub(r"[^\w ]", "", name.casefold().replace("&", "and"))
