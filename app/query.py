"""The commands that ask: a question of the catalogue, or any SPARQL."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..ontology.errors import UsageError
from .shared import output_option, store_option, writing_to

if TYPE_CHECKING:
    from ..queries.rows import Format, Rows

_FORMATS = click.Choice(["table", "csv", "tsv", "json", "xml"])
format_option = click.option(
    "--format", "form", type=_FORMATS, default="table", show_default=True, help="How to write rows."
)


@click.command()
@click.argument("name", required=False)
@click.option("--param", "params", multiple=True, metavar="NAME=VALUE", help="A parameter.")
@format_option
@output_option()
@store_option
def query(
    name: str | None, params: tuple[str, ...], form: "Format", output: Path | None, store: str
) -> None:
    """Ask a question of the catalogue, or list them.

    Without NAME, all questions are listed with their parameters.
    """
    from ..graph.store import reading
    from ..queries.ask import ask_query

    if name is None:
        _list()
        return
    given = dict(_param(param) for param in params)
    with reading(store) as opened:
        write_rows(ask_query(opened, name, given), form, output)


@click.command()
@click.argument("text", metavar="TEXT|FILE")
@format_option
@output_option()
@store_option
def sparql(text: str, form: "Format", output: Path | None, store: str) -> None:
    """Ask any SPARQL 1.1 query.

    It is given as text, as a file, or as "-" for standard input.
    """
    from ..graph.store import reading
    from ..queries.ask import ask_sparql

    with reading(store) as opened:
        write_rows(ask_sparql(opened, _text(text)), form, output)


def write_rows(rows: "Rows", form: "Format", output: Path | None) -> None:
    """Write an answer to a file or to the screen."""
    with writing_to(output) as file:
        rows.write(file, form)


def _param(words: str) -> tuple[str, str]:
    name, equals, value = words.partition("=")
    if not equals or not name.strip():
        raise UsageError(f"--param {words!r} is not of the form NAME=VALUE")
    return name.strip(), value


def _text(words: str) -> str:
    """SPARQL as given, or read from the file of that name."""
    if words == "-":
        return sys.stdin.read()
    file = Path(words)
    try:
        if any(mark in words for mark in "{ \n") and not file.is_file():
            return words
        return file.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise UsageError(f"{words!r} is neither SPARQL nor a file that can be read") from error


def _list() -> None:
    from ..queries.catalogue import catalogue

    for question in catalogue():
        click.echo(f"{question.name:<24}{question.summary}")
        for param in question.params:
            needed = "needed" if param.required else "optional"
            click.echo(
                f"{'':<26}--param {param.name}=…  ({param.type}, {needed}) {param.description}"
            )
