"""What the commands share: the store's option, and where output goes."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import click

from ..ontology.errors import MinutegraphError

Command = TypeVar("Command", bound=Callable[..., Any])

DEFAULT_STORE = "minutegraph-store"


def store_option(command: Command) -> Command:
    """The option that every command has: which store."""
    return click.option(
        "--store",
        envvar="MINUTEGRAPH_STORE",
        default=DEFAULT_STORE,
        show_default=True,
        show_envvar=True,
        help='The folder of the store, or "memory".',
    )(command)


def output_option(
    help: str = "Write to this file, not to the screen.",
) -> Callable[[Command], Command]:
    """The option for a file to write."""
    return click.option(
        "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help=help
    )


@contextmanager
def writing_to(path: Path | None) -> Generator[BinaryIO]:
    """A file to write bytes to, or standard output; what cannot be written is told."""
    if path is None:
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    try:
        with path.open("wb") as file:
            yield file
    except OSError as error:
        raise MinutegraphError(
            f"cannot write {path}: {error.strerror or error}; give -o another place"
        ) from error
