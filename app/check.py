"""The command that proves a store: shapes, passages, links."""

import click

from .shared import store_option


@click.command()
@store_option
@click.pass_context
def check(ctx: click.Context, store: str) -> None:
    """Prove that the store is sound.

    Shapes hold, every finding has its words in the stored text, no link leads nowhere.
    """
    from ..graph.check import problems
    from ..graph.store import reading

    with reading(store) as opened:
        found = problems(opened)
    for problem in found:
        click.echo(f"{problem.where}: {problem.what}")
    if found:
        click.echo(f"minutegraph: {len(found)} problems", err=True)
        ctx.exit(1)
    click.echo("no problems")
