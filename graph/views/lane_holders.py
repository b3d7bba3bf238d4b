"""Who was in a post, as bars along the years: solid where attested, thin between."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from .scale import GUTTER, Scale
from .shapes import LINE, PAD, TEXT, Box, Lane
from .story import Row, Seen
from .wrap import wrap

GAP = 4  # between two bars
TICK = 12  # the width of a day on which only another meeting's papers say so
LINES = 2
NAMED = 44  # a bar narrower than this has no room for a name


@dataclass(frozen=True)
class _Bar:
    """A stretch in which one holder is attested."""

    holder: int  # its place in row.seen
    left: float
    right: float


def holder_lane(row: Row, scale: Scale, top: float) -> Lane:
    """The bars of a row's holders, none over another."""
    bars = _apart(sorted(_bars(row, scale), key=lambda bar: (bar.left, bar.holder)))
    if not bars:
        return Lane(top)
    named = [(bar, _name(row, bars, n, scale)) for n, bar in enumerate(bars)]
    high = LINE * max(1, max(len(lines) for _, lines in named)) + 8
    y = top + high / 2
    thin = [_between(row, n, bars, y) for n in sorted({bar.holder for bar in bars})]
    boxes = [_box(row, bar, n, lines, y, high) for n, (bar, lines) in enumerate(named)]
    return Lane(top + high + 6, (*(box for box in thin if box), *boxes))


def _bars(row: Row, scale: Scale) -> Iterator[_Bar]:
    shared: dict[str, list[int]] = {}
    for n, seen in enumerate(row.seen):
        for column in filter(scale.has, seen.columns):
            shared.setdefault(column, []).append(n)
    for column, holders in shared.items():
        yield from _split(holders, scale.x(column), scale.pitch)
    known = {column.latest for column in scale.columns if column.dated}
    for n, seen in enumerate(row.seen):
        for when in seen.days:
            x = scale.at(when)
            if when not in known and x > GUTTER:
                yield _Bar(n, x - TICK / 2, x + TICK / 2)


def _split(holders: list[int], middle: float, pitch: float) -> Iterator[_Bar]:
    """A column among those who held the post at its meeting, in turn."""
    room = pitch / len(holders)
    for place, holder in enumerate(holders):
        left = middle - pitch / 2 + room * place
        yield _Bar(holder, left, left + room)


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


def _name(row: Row, bars: list[_Bar], n: int, scale: Scale) -> tuple[str, ...]:
    """The holder's name where they are first seen, in the room up to the next holder."""
    bar = bars[n]
    if any(other.holder == bar.holder for other in bars[:n]):
        return ()
    room = bar.right - bar.left - GAP - 2 * PAD
    return wrap(_words(row.seen[bar.holder]), room, LINES, TEXT) if room >= NAMED else ()


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


def _box(row: Row, bar: _Bar, n: int, lines: tuple[str, ...], y: float, high: float) -> Box:
    seen = row.seen[bar.holder]
    days = f"{len(seen.days)} day" + ("" if len(seen.days) == 1 else "s")
    return Box(
        f"{row.key}/bar/{n}", seen.look, (bar.left + bar.right) / 2, y,
        bar.right - bar.left - GAP, high, lines,
        details=(f"{row.key}/seen/{bar.holder}",),
        say=f"{row.name}: {_words(seen)}, attested on {days}",
    )  # fmt: skip
