"""Promises in their owner's row: an arc from the meeting where one was made to what became of it,
and a card that tells it. An arc with nothing after it ends open, at the last meeting searched."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .scale import GUTTER, Scale
from .shapes import LINE, PAD, TEXT, Box, Lane, Tie
from .story import Promise
from .words import SIGNS, STATUS, day, kind_word
from .wrap import wrap

NARROW, BROAD = 300, 440  # of a card
SHORT = 40  # the least length of an arc
ARC, BEND = 22, 9  # the room of an arc above its card, and how high it rises
GAP = 14


@dataclass(frozen=True)
class _Placed:
    """A promise with its arc from left to right and its card under it."""

    promise: Promise
    start: float
    end: float
    due: float | None
    left: float
    wide: float
    lines: tuple[str, ...]
    bold: int

    @property
    def high(self) -> float:
        return ARC + LINE * len(self.lines) + 2 * PAD

    @property
    def reach(self) -> tuple[float, float]:
        return min(self.start, self.left), max(self.end, self.left + self.wide)


def promise_lane(promises: Iterable[Promise], scale: Scale, top: float) -> Lane:
    """The promises of a row below each other, side by side where there is room."""
    boxes: list[Box] = []
    ties: list[Tie] = []
    for line in _lines([_placed(promise, scale) for promise in promises]):
        for placed in line:
            boxes += _boxes(placed, top)
            ties.append(_arc(placed))
        top += max(placed.high for placed in line) + GAP
    return Lane(top, tuple(boxes), tuple(ties))


def _placed(promise: Promise, scale: Scale) -> _Placed:
    start = scale.x(promise.column)
    end = max(_end(promise, scale), start + SHORT)
    wide = min(BROAD, max(NARROW, end - start))
    left = max(GUTTER + PAD, min(start - PAD, scale.right - wide - PAD))
    bold = wrap(_first(promise.action), wide - 2 * PAD, 3, TEXT, 700)
    told = (wrap(text, wide - 2 * PAD, 3, TEXT) for text in _told(promise, scale))
    lines = (*bold, *(line for several in told for line in several))
    return _Placed(promise, start, end, _due(promise, scale, end), left, wide, lines, len(bold))


def _end(promise: Promise, scale: Scale) -> float:
    """Where it was last reported on, else the last meeting that was searched."""
    if promise.status == "open" or not promise.events:
        return scale.end
    event = promise.events[-1]
    if event.column and scale.has(event.column):
        return scale.x(event.column)
    return scale.at(event.on) if event.on and not scale.items else scale.end


def _due(promise: Promise, scale: Scale, end: float) -> float | None:
    """The place of its day, where that lies on the arc."""
    if promise.due_on is None or scale.items:
        return None
    x = scale.at(promise.due_on)
    return x if scale.x(promise.column) + SHORT / 2 < x < end - SHORT / 4 else None


def _told(promise: Promise, scale: Scale) -> Iterator[str]:
    yield _who(promise, _on(promise, scale))
    yield f"Due: {promise.due}" if promise.due else "Due: no day given"
    yield _state(promise, scale)


def _on(promise: Promise, scale: Scale) -> str:
    """The day on which it was made; items of one meeting share theirs."""
    made = scale.column(promise.column)
    return f" on {day(made.latest)}" if made.dated and made.latest and not scale.items else ""


def _who(promise: Promise, on: str) -> str:
    """Who spoke for it, when and for whom; the row already says who owes it."""
    by = promise.holder_then or promise.made_by or promise.owner
    asker = promise.requested_by
    parts = [kind_word(promise.kind)]
    if promise.kind == "request":
        parts += [f" by {asker}" if asker else "", on, f", of {by}" if by else ""]
    elif promise.kind == "resolution":
        parts += [on, f", to be done by {by}" if by else ""]
    else:
        parts += [f" by {by}" if by else "", on]
    parts += [f", for {promise.creditor}" if promise.creditor not in ("", asker, by) else ""]
    return "".join(parts) + ("" if by else "; nobody is named to do it")


def _state(promise: Promise, scale: Scale) -> str:
    """What became of it, with its sign."""
    word = STATUS.get(promise.status, promise.status)
    sign = f"{SIGNS.get(promise.status, '')} {_first(word)}".strip()
    if promise.status == "delivered":
        return sign + _reported(promise)
    until = f" up to {day(scale.searched)}" if scale.searched else ""
    told = until + _late(promise, scale) if promise.status == "open" else _reported(promise)
    changed = promise.holder_now and promise.holder_now != promise.holder_then
    return sign + told + (f"; now with {promise.holder_now}" if changed else "")


def _late(promise: Promise, scale: Scale) -> str:
    past = promise.due_on and scale.searched and promise.due_on < scale.searched
    return "; its day has passed" if past else ""


def _reported(promise: Promise) -> str:
    if not promise.events:
        return ""
    on = promise.events[-1].on
    if not on:
        return ", reported on a day not known"
    return f", reported {day(on)}"


def _first(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lines(placed: list[_Placed]) -> list[list[_Placed]]:
    """The promises in lines, each in the first line that has room for it."""
    lines: list[list[_Placed]] = []
    for one in sorted(placed, key=lambda one: (one.start, one.promise.key)):
        line = next((line for line in lines if _fits(one, line)), None)
        if line is None:
            lines.append([one])
        else:
            line.append(one)
    return lines


def _fits(one: _Placed, line: list[_Placed]) -> bool:
    left, right = one.reach
    return all(right + GAP < p.reach[0] or left > p.reach[1] + GAP for p in line)


def _boxes(placed: _Placed, top: float) -> Iterator[Box]:
    promise, arc = placed.promise, top + ARC - 6
    details = (promise.key,)
    high = placed.high - ARC
    say = ". ".join(placed.lines)
    yield Box(
        f"{promise.key}/card", f"card-{promise.status}", placed.left + placed.wide / 2,
        top + ARC + high / 2, placed.wide, high, placed.lines, placed.bold, details, say,
    )  # fmt: skip
    yield Box(f"{promise.key}/made", "made", placed.start, arc, 10, 10, details=details)
    if placed.due is not None:
        y = arc - _rise(placed, placed.due)
        yield Box(f"{promise.key}/due", "due", placed.due, y, 9, 9, details=details)
    look = f"tip-{promise.status}"
    yield Box(f"{promise.key}/tip", look, placed.end, arc, 12, 12, details=details)


def _rise(placed: _Placed, x: float) -> float:
    """How high the arc stands over its ends at a place."""
    part = (x - placed.start) / (placed.end - placed.start)
    return 4 * BEND * part * (1 - part)


def _arc(placed: _Placed) -> Tie:
    key = placed.promise.key
    return Tie(f"{key}/made", f"{key}/tip", f"arc-{placed.promise.status}", BEND, (key,))
