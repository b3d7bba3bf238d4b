"""The commands that show a thing's history as one page."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..ontology.errors import MinutegraphError
from .shared import store_option, writing_to

if TYPE_CHECKING:
    from ..graph.store import Store
    from ..graph.views.story import Story

Command = TypeVar("Command", bound=Callable[..., Any])


def _output_option(command: Command) -> Command:
    return click.option(
        "-o",
        "--output",
        metavar="FILE|FOLDER",
        help="The file to write, or a folder (that exists or ends with /): then also every page "
        "that this one leads to, with links between them. Otherwise NAME.html in this folder.",
    )(command)


@click.group()
def view() -> None:
    """Write a history as a page.

    It is one HTML file that needs no network: a picture, the same in words, and a table.
    """


@view.command()
@click.argument("name")
@_output_option
@store_option
def topic(name: str, output: str | None, store: str) -> None:
    """Write a topic's history: NAME is its id or its label."""
    _write("topic", name, output, store)


@view.command()
@click.argument("name")
@_output_option
@store_option
def person(name: str, output: str | None, store: str) -> None:
    """Write a person's history: their posts, questions, answers and promises."""
    _write("person", name, output, store)


@view.command()
@click.argument("name")
@_output_option
@store_option
def post(name: str, output: str | None, store: str) -> None:
    """Write a post's history: its holders in turn and its promises."""
    _write("post", name, output, store)


@view.command()
@click.argument("name")
@_output_option
@store_option
def meeting(name: str, output: str | None, store: str) -> None:
    """Write what happened at a meeting and what came of it.

    NAME is its day, with the committee where several met: "2021-06-10 Scrutiny Committee".
    """
    _write("meeting", name, output, store)


@view.command()
@click.option("--status", help="Only these: open, delivered or outstanding.")
@click.option("--owner", help="Only those of this person, post or body.")
@click.option("--committee", help="Only those made before this committee.")
@click.option("--topic", help="Only those about this topic.")
@click.option("--year", help="Only those made in this year.")
@_output_option
@store_option
def commitments(output: str | None, store: str, **filters: str | None) -> None:
    """Write all promises and what became of them."""
    _write("commitments", "", output, store, **filters)


@view.command()
@click.option(
    "--limit", default=150, show_default=True, type=click.IntRange(1, 1000),
    help="How many things to show at most.",
)  # fmt: skip
@click.option("-o", "--output", metavar="FILE", help="The file to write; else network.html.")
@store_option
def network(limit: int, output: str | None, store: str) -> None:
    """Write the network of people, posts, topics, commitments and meetings.

    For researchers; "minutegraph export" gives the same for their own tools.
    """
    from ..graph.store import reading
    from ..graph.views.network import network_page

    with reading(store) as opened:
        _save(Path(output or "network.html"), network_page(opened, limit))


def _write(kind: str, name: str, output: str | None, store: str, **filters: str | None) -> None:
    from ..graph.store import reading
    from ..graph.views.page import story_page
    from ..graph.views.site import slug, tell_story

    with reading(store) as opened:
        story = tell_story(opened, kind, name, **filters)
        if output and (output.endswith(("/", "\\")) or Path(output).is_dir()):
            files = write_site(opened, story, Path(output))
            click.echo(f"written: {files[0]} and {len(files) - 1} pages that it leads to")
            return
        short = story.title if "/" in story.name or kind == "commitments" else story.name
        _save(Path(output or f"{slug(short)}.html"), story_page(story))


def write_site(store: "Store", story: "Story", folder: Path) -> list[Path]:
    """Write a story's page and every page that it leads to into a folder; which files they are."""
    from ..graph.views.site import site

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = error.strerror or error
        raise MinutegraphError(f"cannot write {folder}: {why}; give -o another place") from error
    files: list[Path] = []
    for name, page in site(store, story):
        with writing_to(folder / name) as file:
            file.write(page.encode("utf-8"))
        files.append(folder / name)
    return files


def _save(path: Path, page: str) -> None:
    with writing_to(path) as file:
        file.write(page.encode("utf-8"))
    click.echo(f"written: {path}")
