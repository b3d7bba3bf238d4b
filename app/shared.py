"""What the commands share: the store's option, and where output goes."""

import os
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from shutil import copymode
from typing import Any, BinaryIO, TypeVar

import click

from ..ontology.errors import MinutegraphError

Command = TypeVar("Command", bound=Callable[..., Any])

DEFAULT_STORE = "minutegraph-store"
MOST = 20  # lines of one sort; the rest are counted


def section(title: str, lines: Sequence[str]) -> Iterator[str]:
    """Lines under a title, if there are any."""
    if not lines:
        return
    yield f"{title}:"
    yield from (f"  {line}" for line in lines[:MOST])
    if len(lines) > MOST:
        yield f"  … and {len(lines) - MOST} more"


def counted(count: int, thing: str) -> str:
    """A number of things: "1 paper", "2 papers"."""
    return f"{count} {thing}{'' if count == 1 else 's'}"


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
        "-o", "--output", type=click.Path(path_type=Path, readable=False), metavar="FILE", help=help
    )


@contextmanager
def writing_to(path: Path | None) -> Generator[BinaryIO]:
    """A file to write bytes to, or standard output; a file is replaced only by a whole one."""
    if path is None:
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with _blamed(path):
        target = _target(path)
        part = target.with_name(f".minutegraph-{os.getpid()}.part") if target else path
        file = part.open("xb" if target else "wb")
    try:
        with file:
            yield file
        if target:
            with _blamed(path):
                _replace(target, part)
    finally:
        if target:
            part.unlink(missing_ok=True)


def _target(path: Path) -> Path | None:
    """The file that is to be replaced, past all links; none where there is no file but a device."""
    if not path.exists():
        return path.resolve()
    if not path.is_file():
        return None
    path.open("r+b").close()  # who may not write in it may not replace it either
    return path.resolve()


def _replace(target: Path, part: Path) -> None:
    if target.exists():
        copymode(target, part)
    part.replace(target)


@contextmanager
def _blamed(path: Path) -> Generator[None]:
    """What cannot be written is told with its place."""
    try:
        yield
    except OSError as error:
        raise MinutegraphError(
            f"cannot write {path}: {error.strerror or error}; give -o another place"
        ) from error
