"""The command that copies a store out as a file."""

from pathlib import Path

import click

from .shared import output_option, store_option, writing_to

_FORMATS = ("turtle", "trig", "nquads", "jsonld", "graphml", "gexf")
_BY_SUFFIX = {".ttl": "turtle", ".trig": "trig", ".nq": "nquads", ".jsonld": "jsonld"}


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMATS),
    help="How to write; otherwise as the name of FILE tells, else trig.",
)
@output_option()
@store_option
def export(form: str | None, output: Path | None, store: str) -> None:
    """Copy the graph out.

    The whole graph as turtle, trig, nquads or jsonld, or its network as graphml or gexf.
    """
    from ..graph.export import export_as
    from ..graph.store import reading

    chosen = form or _by_name(output)
    with reading(store) as opened, writing_to(output) as file:
        export_as(opened, chosen, file)


def _by_name(output: Path | None) -> str:
    suffix = output.suffix.casefold() if output else ""
    return _BY_SUFFIX.get(suffix, suffix[1:] if suffix[1:] in _FORMATS else "trig")
