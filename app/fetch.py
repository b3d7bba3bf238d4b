"""The command that brings a council's papers from its site, and what it tells about them."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .load import Progress
from .shared import counted, section

if TYPE_CHECKING:
    from ..loaders.fetching.fetch import Fetched

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("address")
@click.option(
    "--committee",
    "committees",
    multiple=True,
    help="A committee's name or its number on the site; may be repeated. All, if not given.",
)
@click.option("--since", type=_DAY, required=True, metavar="YYYY-MM-DD", help="The first day.")
@click.option("--until", type=_DAY, metavar="YYYY-MM-DD", help="The last day; today, if not given.")
@click.option(
    "-o",
    "--output",
    "folder",
    required=True,
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder to write papers and meetings.csv to.",
)
@click.option("--council", default="", help="The council's name, for meetings.csv.")
@click.option("--minutes-only", is_flag=True, help="Leave out the reports that items link to.")
@click.option(
    "--pause",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    metavar="SECONDS",
    help="Between two requests.",
)
@click.pass_context
def fetch(
    ctx: click.Context,
    address: str,
    committees: tuple[str, ...],
    since: datetime,
    until: datetime | None,
    folder: Path,
    council: str,
    minutes_only: bool,
    pause: int,
) -> None:
    """Bring a council's papers from its ModernGov site.

    ADDRESS is that of the site, such as https://democracy.example.gov.uk. The folder is what load
    reads. The same command later brings what is new or has changed; stopped, it goes on.
    """
    from ..loaders.fetching.fetch import Manner, Wanted, fetch_papers

    today = datetime.now().date()  # noqa: DTZ005
    last = until.date() if until else today
    wanted = Wanted(address, since.date(), last, committees, council.strip(), minutes_only)
    progress = Progress() if sys.stderr.isatty() else None
    summary = fetch_papers(wanted, folder, today, Manner(pause=pause), progress)
    for line in told(summary, folder):
        click.echo(line)
    ctx.exit(0 if summary.ok else 1)


def told(summary: "Fetched", folder: Path) -> Iterator[str]:
    """A run in words that a clerk understands."""
    yield f"{counted(summary.meetings, 'meeting')} from the site, in {folder}"
    yield f"{counted(len(summary.fetched), 'paper')} fetched"
    if summary.unchanged:
        yield f"{counted(len(summary.unchanged), 'paper')} unchanged"
    yield from section("Not fetched", [f"{what}: {why}" for what, why in summary.refused])
    yield from section("Failed", [f"{what}: {why}" for what, why in summary.failed])
    if summary.stopped:
        yield "Stopped, since the site failed again and again. The same command goes on."
