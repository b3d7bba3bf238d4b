"""The command line: what was wrong becomes one line and an exit code.

Nothing heavy is imported here or in the commands' files: each command imports what it needs.
"""

import click

from ..ontology.errors import MinutegraphError, UsageError
from .check import check
from .export import export
from .fetch import fetch
from .load import load
from .query import query, sparql
from .review import review
from .view import view
from .withdraw import withdraw


class Failure(click.ClickException):
    """An error of ours as one line on stderr."""

    def __init__(self, message: str) -> None:
        super().__init__(" ".join(message.split()))

    def show(self, file: object = None) -> None:
        click.echo(f"minutegraph: {self.message}", err=True)


class WrongUsage(Failure):
    """The call itself was wrong."""

    exit_code = 2


class Stopped(Failure):
    """Somebody pressed Ctrl-C."""

    exit_code = 130


class Commands(click.Group):
    """The commands; exit codes are 0 done, 1 wrong input or data, 2 wrong usage, 130 stopped."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except UsageError as error:
            raise WrongUsage(str(error)) from error
        except MinutegraphError as error:
            raise Failure(str(error)) from error
        except OSError as error:
            if isinstance(error, BrokenPipeError):  # whoever read our output has had enough
                raise
            raise Failure(_system(error)) from error
        except KeyboardInterrupt as error:
            raise Stopped(_STOPPED) from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)  # in the order of use


def _system(error: OSError) -> str:
    """What the system refused, and of which file where it says so."""
    where = f"{error.filename}: " if error.filename else ""
    return where + (error.strerror or str(error))


_STOPPED = "stopped: what was finished is kept, nothing is half there; the same command goes on"


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="minutegraph", prog_name="minutegraph")
def main() -> None:
    """What councils said, asked and promised: a graph of their meetings' papers."""


for command in (fetch, load, query, sparql, view, export, check, review, withdraw):
    main.add_command(command)
