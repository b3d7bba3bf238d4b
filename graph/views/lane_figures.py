"""A measure as a small line: its values over the columns, its benchmark beside them."""

from collections.abc import Callable, Iterable
from itertools import pairwise

from .scale import Scale
from .shapes import LINE, TEXT, Box, Lane, Tie
from .story import Point, Series
from .wrap import cut, wide

LINE_HIGH = 34  # between the values' words above and the benchmarks' below
DOT = 8


def figure_lane(series: Series, scale: Scale, top: float) -> Lane:
    """One measure in one unit; the words of whichever is higher stand above the line."""
    parts = [
        (look, [point for point in points if scale.has(point.column)])
        for look, points in (("value", series.points), ("benchmark", series.benchmarks))
    ]
    shown = sorted((part for part in parts if part[1]), key=_mean, reverse=True)
    middle = top + LINE
    height = _heights([point for _, points in shown for point in points], middle)
    boxes: list[Box] = []
    ties: list[Tie] = []
    for (look, points), y in zip(shown, (top, middle + LINE_HIGH), strict=False):
        dots = [_dot(series, point, look, scale, height(point.value)) for point in points]
        boxes += [*dots, *_words(series, points, look, scale, y + LINE / 2)]
        ties += _lines(points, dots, look)
    below = LINE if len(shown) > 1 else 0
    return Lane(middle + LINE_HIGH + below + 6, tuple(boxes), tuple(ties))


def _lines(points: list[Point], dots: list[Box], look: str) -> list[Tie]:
    """From meeting to meeting, for each role of its own: a target is no benchmark."""
    first: dict[str, dict[str, str]] = {}
    for point, dot in zip(points, dots, strict=True):
        first.setdefault(point.role, {}).setdefault(point.column, dot.key)
    pairs = (pair for keys in first.values() for pair in pairwise(keys.values()))
    return [Tie(start, end, f"line-{look}") for start, end in pairs]


def _mean(part: tuple[str, list[Point]]) -> float:
    return sum(point.value for point in part[1]) / len(part[1])


def _heights(points: list[Point], top: float) -> Callable[[float], float]:
    """From a value to its place between the lowest and the highest."""
    ends = [value for point in points for value in _ends(point)]
    low, high = min(ends, default=0), max(ends, default=0)

    def height(value: float) -> float:
        part = (value - low) / (high - low) if high > low else 0.5
        return top + 4 + (LINE_HIGH - 8) * (1 - part)

    return height


def _ends(point: Point) -> tuple[float, ...]:
    return tuple(v for v in (point.value, point.low, point.high) if v is not None)


def _dot(series: Series, point: Point, look: str, scale: Scale, y: float) -> Box:
    number = _number(series, point)
    key = f"{series.key}/{point.column}/{number}"
    say = f"{series.measure}: {point.said}, {scale.column(point.column).head}"
    place = scale.x(point.column) + _aside(series, point)
    return Box(key, f"{look}-dot", place, y, DOT, DOT, details=(key,), say=f"{say} ({point.role})")


def _number(series: Series, point: Point) -> int:
    """Its number among all points of the series in its column."""
    mine = [p for p in (*series.points, *series.benchmarks) if p.column == point.column]
    return mine.index(point) + 1


def _aside(series: Series, point: Point) -> float:
    """Several values of one meeting stand side by side."""
    points = series.points if point in series.points else series.benchmarks
    mine = [p for p in points if p.column == point.column]
    return 12 * (mine.index(point) - (len(mine) - 1) / 2)


def _words(series: Series, points: Iterable[Point], look: str, scale: Scale, y: float) -> list[Box]:
    """What was said, once over or under each column."""
    said: dict[str, list[str]] = {}
    for point in points:
        role = "" if point.role == "actual" else f"{point.role} "
        said.setdefault(point.column, []).append(role + point.said)
    boxes: list[Box] = []
    for column, words in said.items():
        line = cut(", ".join(dict.fromkeys(words)), scale.pitch - 8, TEXT)
        key = f"{series.key}/{column}/{look}"
        boxes.append(
            Box(key, f"{look}-words", scale.x(column), y, wide(line, TEXT) + 2, LINE, (line,))
        )
    return boxes
