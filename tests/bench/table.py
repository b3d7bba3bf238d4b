"""The lines of a run as a table: medians, with the least beside them."""

from collections.abc import Iterable
from statistics import median

from .measure import Line

_NAME = 46
HEAD = (
    f"{'':{_NAME}}{'ours, ms':>20}{'bare, ms':>20}{'ratio':>16}{'at most':>9}  holds\n"
    f"{'':{_NAME}}{'median (least)':>20}{'median (least)':>20}{'median (least)':>16}\n"
)


def row(line: Line) -> str:
    """One line of the table."""
    ours, bare = zip(*line.pairs, strict=True)
    ratios = f"{median(line.ratios):.2f} ({min(line.ratios):.2f})"
    verdict = "yes" if line.holds else "NO"
    return (
        f"{line.name:{_NAME}}{_times(ours):>20}{_times(bare):>20}"
        f"{ratios:>16}{line.bound:>9.1f}  {verdict}\n"
    )


def _times(seconds: Iterable[float]) -> str:
    thousandths = [1000 * second for second in seconds]
    return f"{median(thousandths):,.2f} ({min(thousandths):,.2f})"
