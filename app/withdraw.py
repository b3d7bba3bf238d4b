"""The command that takes a document back for good."""

from datetime import date, datetime
from pathlib import Path

import click

from .review import act_options


@click.command()
@click.argument("document")
@act_options
def withdraw(
    document: str, why: str, by: str | None, on: datetime | None, reviews: Path | None, store: str
) -> None:
    """Take a document back for good.

    DOCUMENT is its name, path or address. Its text, what was found in it and every version of it
    are deleted from the store's files; that it was withdrawn is kept. Later loads leave it out,
    unless told --again. Reviews that quote it are taken out of their file.
    """
    from ..graph.reviews.file import beside, reviewer
    from ..graph.store import MEMORY, writing
    from ..graph.store_files import rewrite
    from ..graph.withdraw import Withdrawal, take_back
    from ..ontology.errors import UsageError

    who = (by or reviewer()).strip()
    if not who:
        raise UsageError("who withdraws it is not known: give --by, or set MINUTEGRAPH_REVIEWER")
    told = Withdrawal(who, on.date() if on else date.today(), why)  # noqa: DTZ011
    with writing(store) as opened:
        gone = take_back(opened, document, told, reviews or beside(store))
    if store != MEMORY:
        rewrite(Path(store))
    click.echo(f"{document} is withdrawn: nothing of what it said is left in {store}")
    if gone:
        numbers = ", ".join(map(str, gone))
        click.echo(f"Reviews taken out of their file with it: {numbers}")
