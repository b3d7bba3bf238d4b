"""A figure beside the one it is compared with, and the measure that the two share."""

from collections.abc import Sequence
from dataclasses import replace

from ..findings import Figure
from .figure_words import is_earlier
from .measures import bare
from .said import Said


def compared(
    figure: Figure, said: Said, here: Sequence[Figure], before: Sequence[Figure]
) -> Figure:
    """A benchmark, or an earlier value, stands beside the current figure in the same unit; ``here``
    are the figures told in the sentence, ``before`` those of the one before it."""
    earlier = is_earlier(said)
    current = _current(figure, here) or (None if earlier else _current(figure, before))
    if current and (earlier or figure.role == "benchmark"):
        shared = current.measure or figure.measure
        when = figure.period or (None if earlier else current.period)
        return replace(figure, measure=shared, period=when, compared_with=current.passage)
    if bare(figure.measure):
        return replace(figure, measure=_measure_before(figure, here, before) or figure.measure)
    return figure


def _current(figure: Figure, told: Sequence[Figure]) -> Figure | None:
    """The last figure of the same unit that says what was, and is compared with nothing itself."""
    alike = (one for one in reversed(told) if one.unit == figure.unit and one.role == "actual")
    return next((one for one in alike if one.compared_with is None), None)


def _measure_before(figure: Figure, *told: Sequence[Figure]) -> str:
    """The measure of the nearest figure in the same unit: this sentence's, else the last one's."""
    for figures in told:
        for one in reversed(figures):
            if one.unit == figure.unit and one.measure and one.compared_with is None:
                return one.measure
    return ""
