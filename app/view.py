"""The command that shows a thing's history as one page."""

import re
from pathlib import Path

import click

from .shared import output_option, store_option, writing_to


@click.command()
@click.argument("kind", type=click.Choice(["topic"]))
@click.argument("name")
@output_option("The file to write; otherwise NAME.html in this folder.")
@store_option
def view(kind: str, name: str, output: Path | None, store: str) -> None:
    """Write a topic's history as a page.

    It is one HTML file that needs no network.
    """
    from ..graph.picture import topic_page
    from ..graph.store import reading

    with reading(store) as opened:
        page = topic_page(opened, name)
    path = output or Path(re.sub(r"\W+", "-", name.casefold()).strip("-") + ".html")
    with writing_to(path) as file:
        file.write(page.encode("utf-8"))
    click.echo(f"written: {path}")
