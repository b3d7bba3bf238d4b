"""Who was in a post, as bars along the years: solid where attested, thin between."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from .scale import GUTTER, Scale
from .shapes import LINE, PAD, TEXT, Box, Lane
from .story import Row, Seen
from .wrap import cut, wide

GAP = 4  # between two bars
HIGH = 24
PART = 0.66  # of a column: the days between two meetings stand between their bars
TICK = 12  # the width of a day on which only another meeting's papers say so
NAME = 200  # the longest name beneath a bar


@dataclass(frozen=True)
class _Bar:
    """A stretch in which one holder is attested."""

    holder: int  # its place in row.seen
    left: float
    right: float
    day: date = date.min  # of bars at one place, the earlier stands first


def holder_lane(row: Row, scale: Scale, top: float) -> Lane:
    """The bars of a row's holders, none over another, each holder named in one or beneath."""
    bars = _apart(sorted(_bars(row, scale), key=lambda bar: (bar.left, bar.day, bar.holder)))
    if not bars:
        return Lane(top)
    y = top + HIGH / 2
    inside = {n for n, bar in enumerate(bars) if _first(bars, n) and _fits(row, bar)}
    thin = (_between(row, n, bars, y) for n in sorted({bar.holder for bar in bars}))
    drawn = [_box(row, bar, n, n in inside, y) for n, bar in enumerate(bars)]
    below = [bar for n, bar in enumerate(bars) if _first(bars, n) and n not in inside]
    names, lines = _names(row, below, scale, top + HIGH)
    boxes = (*(box for box in thin if box), *drawn, *names)
    return Lane(top + HIGH + LINE * lines + 8, boxes)


def _bars(row: Row, scale: Scale) -> Iterator[_Bar]:
    shared: dict[str, list[int]] = {}
    for n, seen in enumerate(row.seen):
        for column in filter(scale.has, seen.columns):
            shared.setdefault(column, []).append(n)
    for column, holders in shared.items():
        yield from _split(holders, scale.x(column), scale.pitch * PART)
    if scale.items:  # other days have no place among the items of one meeting
        return
    known = {column.latest for column in scale.columns if column.dated}
    for n, seen in enumerate(row.seen):
        for when in seen.days:
            x = _between_meetings(scale, when)
            if when not in known and x > GUTTER:
                yield _Bar(n, x - TICK / 2, x + TICK / 2, when)


def _between_meetings(scale: Scale, when: date) -> float:
    """The place of a day, kept off the bars of the meetings before and after it."""
    off = (scale.pitch * PART + TICK) / 2
    dated = [(c.latest, scale.x(c.key)) for c in scale.columns if c.dated and c.latest]
    least = max((x + off for day, x in dated if day < when), default=0.0)
    most = min((x - off for day, x in dated if day > when), default=scale.right)
    return max(least, min(most, scale.at(when)))


def _split(holders: list[int], middle: float, room: float) -> Iterator[_Bar]:
    """A column among those who held the post at its meeting, in turn."""
    part = room / len(holders)
    for place, holder in enumerate(holders):
        left = middle - room / 2 + part * place
        yield _Bar(holder, left, left + part)


def _apart(bars: list[_Bar]) -> list[_Bar]:
    """One holder's bars that touch become one; those of two never overlap."""
    kept: list[_Bar] = []
    for bar in bars:
        last = kept[-1] if kept else None
        if last and last.holder == bar.holder and bar.left <= last.right + GAP:
            kept[-1] = replace(last, right=max(last.right, bar.right))
        elif last and bar.left < last.right:
            kept.append(replace(bar, left=last.right, right=max(bar.right, last.right + TICK)))
        else:
            kept.append(bar)
    return kept


def _first(bars: list[_Bar], n: int) -> bool:
    """Whether a holder is first seen here."""
    return all(other.holder != bars[n].holder for other in bars[:n])


def _fits(row: Row, bar: _Bar) -> bool:
    return wide(_words(row.seen[bar.holder]), TEXT) <= bar.right - bar.left - GAP - 2 * PAD


def _names(row: Row, bars: list[_Bar], scale: Scale, top: float) -> tuple[list[Box], int]:
    """Names that no bar has room for, beneath in as many lines as it takes, and that number."""
    boxes: list[Box] = []
    ends: list[float] = []  # of what stands in each line
    for bar in bars:
        words = cut(_words(row.seen[bar.holder]), NAME, TEXT)
        room = wide(words, TEXT) + 2
        left = min(bar.left, scale.right - room - PAD)
        line = next((n for n, end in enumerate(ends) if end + PAD <= left), len(ends))
        ends[line:] = [left + room, *ends[line + 1 :]]
        y = top + 2 + LINE * (line + 0.5)
        key = f"{row.key}/name/{bar.holder}"
        boxes.append(Box(key, "holder-words", left + room / 2, y, room, LINE, (words,)))
    return boxes, len(ends)


def _words(seen: Seen) -> str:
    if seen.look == "vacant":
        return "vacant"
    return f"{seen.name} (interim)" if seen.look == "interim" else seen.name


def _between(row: Row, holder: int, bars: list[_Bar], y: float) -> Box | None:
    """A thin bar under all stretches of one holder."""
    mine = [bar for bar in bars if bar.holder == holder]
    left, right = mine[0].left, mine[-1].right
    if len(mine) == 1:
        return None
    look = f"{row.seen[holder].look}-between"
    return Box(f"{row.key}/between/{holder}", look, (left + right) / 2, y, right - left, 6)


def _box(row: Row, bar: _Bar, n: int, named: bool, y: float) -> Box:
    seen = row.seen[bar.holder]
    days = f"{len(seen.days)} day" + ("" if len(seen.days) == 1 else "s")
    return Box(
        f"{row.key}/bar/{n}", seen.look, (bar.left + bar.right) / 2, y,
        bar.right - bar.left - GAP, HIGH, (_words(seen),) if named else (),
        details=(f"{row.key}/seen/{bar.holder}",),
        say=f"{row.name}: {_words(seen)}, attested on {days}",
    )  # fmt: skip
