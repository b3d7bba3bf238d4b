"""The command that loads papers, and what it tells about them."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from .review import reviews_option, told_reviews
from .shared import MOST, counted, section, store_option

if TYPE_CHECKING:
    from ..loaders.load import Summary

_KINDS = {
    "Attendance": "people who attended or sent apologies",
    "Attestation": "holders of posts",
    "DateBound": "bounds of an unknown meeting date",
    "Decision": "decisions",
    "Exchange": "questions and answers",
    "Figure": "figures",
    "Mention": "names of people, posts and bodies",
    "Progress": "reports on earlier promises",
    "Statement": "promises, requests and resolutions",
    "TopicMention": "paragraphs about a topic",
    "Vacancy": "vacant posts",
}
_SURE = 20  # papers after which the time that is left can be told


@click.command()
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    metavar="PATH...",
    type=click.Path(path_type=Path, readable=False),  # what cannot be read is told by the load
)
@click.option("--council", help="The council, where a paper does not name it.")
@click.option("--committee", help="The committee, where a paper does not name it.")
@click.option(
    "--date",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The day of the meeting, where a paper does not state it.",
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    metavar="N",
    help="How many papers are read at once; as many as there are processors, unless given.",
)
@click.option("--again", is_flag=True, help="Load also what was withdrawn.")
@reviews_option
@store_option
@click.pass_context
def load(
    ctx: click.Context,
    paths: tuple[Path, ...],
    council: str | None,
    committee: str | None,
    day: datetime | None,
    jobs: int | None,
    again: bool,
    reviews: Path | None,
    store: str,
) -> None:
    """Load papers; tell what was found.

    PATH is a file or a folder. What was not understood is told at the end.
    """
    from ..graph.store import writing
    from ..loaders.load import load_papers
    from ..loaders.read import Given
    from ..loaders.workers import workers

    given = Given(council, committee, day.date() if day else None)
    with writing(store) as opened:
        progress = Progress() if sys.stderr.isatty() else None
        reading = workers(jobs).understand
        summary = load_papers(opened, paths, given, progress, reviews, reading, again=again)
    for line in told(summary):
        click.echo(_visible(line))
    ctx.exit(0 if summary.ok else 1)


class Progress:
    """One line that is written over, on a terminal only: how far the load is, how long it needs."""

    def __init__(self) -> None:
        self.started = monotonic()

    def __call__(self, done: int, of: int, name: str) -> None:
        left = (monotonic() - self.started) / max(done - 1, 1) * (of - done + 1)
        told = f", {_duration(left)} left" if done > _SURE else ""
        end = "\n" if done == of else ""
        sys.stderr.write(f"\r\033[K{done:,} of {of:,}{told}: {name[:60]}{end}")
        sys.stderr.flush()


def _duration(seconds: float) -> str:
    """Roughly how long, as one says it."""
    if seconds < 90:
        return f"about {max(round(seconds, -1), 10):.0f} s"
    minutes = seconds / 60
    return f"about {minutes:.0f} min" if minutes < 90 else f"about {minutes / 60:.1f} h"


def told(summary: "Summary") -> Iterator[str]:
    """A load in words that a clerk understands."""
    yield counted(len(summary.documents), "document") + " loaded"
    if summary.replaced:
        names = ", ".join(summary.replaced[:MOST])
        yield counted(len(summary.replaced), "earlier version") + f" replaced: {names}"
    if summary.unchanged:
        yield counted(len(summary.unchanged), "document") + " unchanged since the last load"
    for kind, count in sorted(summary.counts.items()):
        yield f"  {count:>6} {_KINDS.get(kind, kind)}"
    yield from section("Withdrawn, so left out; --again loads them", summary.withdrawn)
    yield from section("Skipped", [_named(*one) for one in summary.skipped])
    yield from section("Warnings", [_named(*one) for one in summary.warnings])
    yield from section("Reviews to look at", told_reviews(summary.reviews))
    yield from section("Not known of the meeting", _lacking(summary))
    yield from section(
        "Words that stand for somebody the paper does not tell",
        [f"{name}: {words}" for name, words in summary.unresolved],
    )


def _visible(line: str) -> str:
    """A line whose control characters, as names may hold them, do nothing to a terminal."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)


def _named(name: str, what: str) -> str:
    """What is said of a paper, under its name; most messages begin with its path."""
    return what if name in what.partition(": ")[0] else f"{name}: {what}"


def _lacking(summary: "Summary") -> list[str]:
    return [
        f"{name}: no {what}. To supply it, add to meetings.csv: {line}"
        for name, what, line in summary.lacking
    ]
