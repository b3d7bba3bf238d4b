"""The commands with which people put right what was found, for good."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..ontology.errors import UsageError
from .query import format_option, write_rows
from .shared import output_option, store_option

if TYPE_CHECKING:
    from ..graph.reviews.act import Act
    from ..graph.reviews.apply import Applied
    from ..graph.reviews.record import Review
    from ..queries.rows import Format

Command = TypeVar("Command", bound=Callable[..., Any])
Acting = Callable[["Act"], "Review"]


def reviews_option(command: Command) -> Command:
    """The option that names the file of reviews."""
    return click.option(
        "--reviews",
        type=click.Path(path_type=Path, dir_okay=False),
        envvar="MINUTEGRAPH_REVIEWS",
        metavar="FILE",
        help="The file of reviews.  [default: STORE.reviews.toml, beside the store]",
    )(command)


def act_options(command: Command) -> Command:
    """The options of every command that makes a record: who, when, why, where."""
    for option in (
        store_option,
        reviews_option,
        click.option(
            "--on",
            type=click.DateTime(["%Y-%m-%d"]),
            metavar="YYYY-MM-DD",
            help="The day of the review.  [default: today]",
        ),
        click.option(
            "--by",
            metavar="NAME",
            help="Who reviews.  [default: MINUTEGRAPH_REVIEWER, or git's user.name]",
        ),
        click.option(
            "--why", required=True, metavar="TEXT", help="The reason, for who reads it later."
        ),
    ):
        command = option(command)
    return command


@click.group()
def review() -> None:
    """Correct what was found, for good.

    What you decide is kept in a text file beside the store and applied after every load.
    """


@review.command("list")
@click.option("--kind", default="", metavar="KIND", help="Only one kind: Statement, Mention, …")
@click.option("--document", default="", metavar="NAME", help="Only one document.")
@click.option("--all", "every", is_flag=True, help="Everything that was found, doubtful or not.")
@format_option
@output_option()
@store_option
def list_(
    kind: str, document: str, every: bool, form: "Format", output: Path | None, store: str
) -> None:
    """List what is doubtful, each with a key.

    Findings about somebody who is inferred or unknown, promises that name nobody, surnames alone,
    links between papers that rest on a surname, and meetings without a day.
    """
    from ..graph.reviews.doubtful import COLUMNS, doubtful
    from ..graph.store import reading
    from ..queries.rows import rows_of

    with reading(store) as opened:
        found = doubtful(opened, kind, document, every)
        table = [tuple(getattr(doubt, column) for column in COLUMNS) for doubt in found]
        write_rows(rows_of(opened, COLUMNS, table), form, output)


@review.command()
@click.argument("key")
@act_options
def confirm(key: str, **given: Any) -> None:
    """Say that a finding is right."""
    _keep(lambda act: act.judge("confirm", key), **given)


@review.command()
@click.argument("key")
@act_options
def reject(key: str, **given: Any) -> None:
    """Say that a finding is wrong.

    It answers no question and stands on no page any more.
    """
    _keep(lambda act: act.judge("reject", key), **given)


@review.command()
@click.argument("key")
@click.option("--slot", required=True, metavar="NAME", help="debtor, due, action, outcome, …")
@click.option("--value", required=True, metavar="TEXT", help='The right value; "" for none.')
@act_options
def correct(key: str, slot: str, value: str, **given: Any) -> None:
    """Give a slot of a finding its right value.

    People, posts and bodies are written with their kind: "post: Head of Parks".
    """
    _keep(lambda act: act.correct(key, slot, value), **given)


@review.command()
@click.argument("one")
@click.argument("other")
@act_options
def merge(one: str, other: str, **given: Any) -> None:
    """Say that two people, or two posts, are one.

    Each is given by name, by key or by IRI.
    """
    _keep(lambda act: act.merge(one, other), **given)


@review.command()
@click.argument("key")
@act_options
def part(key: str, **given: Any) -> None:
    """Say that one mention is not the person it was taken for."""
    _keep(lambda act: act.part(key), **given)


@review.command("date")
@click.argument("meeting")
@click.argument("day", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD")
@act_options
def date_(meeting: str, day: datetime, **given: Any) -> None:
    """Give a meeting its day.

    MEETING is a key, the name of one of its papers, or its IRI.
    """
    _keep(lambda act: act.date(meeting, day.date()), **given)


@review.command()
@click.argument("commitment", metavar="KEY")
@click.option("--document", required=True, metavar="NAME", help="The paper that reports it.")
@click.option("--quote", required=True, metavar="TEXT", help="The words there that show it.")
@act_options
def delivered(commitment: str, document: str, quote: str, **given: Any) -> None:
    """Say that a promise was reported as delivered, and where."""
    _keep(lambda act: act.delivered(commitment, document, quote), **given)


@review.command()
@click.argument("number", type=int)
@act_options
def revoke(number: int, **given: Any) -> None:
    """Take a review back; its record stays in the file."""
    from ..graph.reviews.apply import reviews_for

    _keep(lambda act: act.revoke(number, reviews_for(act.store, given["reviews"])), **given)


@review.command()
@reviews_option
@store_option
@click.pass_context
def apply(ctx: click.Context, reviews: Path | None, store: str) -> None:
    """Apply the file of reviews again, after somebody changed it."""
    from ..graph.reviews.act import apply_file
    from ..graph.store import writing

    with writing(store) as opened:
        done = apply_file(opened, reviews)
    in_force = sum(outcome.state == "active" for outcome in done.outcomes)
    click.echo(f"{in_force} of {len(done.outcomes)} reviews in force")
    for line in told_reviews(done):
        click.echo(line)
    ctx.exit(1 if done.stale else 0)


@review.command()
@format_option
@output_option()
@store_option
def log(form: "Format", output: Path | None, store: str) -> None:
    """Tell every review, with its state.

    active, stale (its words are not in the papers as they were), overruled or revoked
    """
    from ..graph.store import reading
    from ..queries.ask import ask_query

    with reading(store) as opened:
        write_rows(ask_query(opened, "reviews", {}), form, output)


def told_reviews(done: "Applied") -> list[str]:
    """The reviews that need a look, each in a line."""
    return [
        f"review {outcome.review.number} is {outcome.state} ({outcome.why}): {outcome.review.said}"
        for outcome in (*done.stale, *done.overruled)
    ]


def _keep(
    acting: Acting, why: str, by: str | None, on: datetime | None, reviews: Path | None, store: str
) -> None:
    """Make a record, keep it in the file, apply it, and tell what came of it."""
    from ..graph.reviews.act import Act, keep
    from ..graph.reviews.file import beside, reviewer
    from ..graph.store import reading, writing

    with reading(store):  # a mistyped folder is not made
        pass
    name, path = by or reviewer(), reviews or beside(store)
    if not name:
        raise UsageError("who reviews? give --by NAME or set MINUTEGRAPH_REVIEWER")
    if path is None:
        raise UsageError("a store in memory keeps no reviews: give --reviews FILE")
    if not why.strip():
        raise UsageError("--why is empty: give the reason, for who reads it later")
    # A person acts now, so today is what they mean.
    day = (on or datetime.now()).date()  # noqa: DTZ005
    with writing(store) as opened:
        number, done = keep(opened, path, acting(Act(opened, name, day, why)))
    click.echo(f"review {number} is kept in {path}")
    for line in told_reviews(done):
        click.echo(line)
