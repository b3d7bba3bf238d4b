"""A file in, a Document out: which reader fits is decided from the content."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from ..ontology.errors import UnreadableError
from . import read_html, read_item, read_plain, read_report
from .document import Document
from .read_file import decoded
from .sidecar import NAME as SIDECAR
from .sidecar import Given
from .sitting import settle

__all__ = ["Given", "Paper", "papers", "read"]


class Reader(Protocol):
    """What each reader module offers."""

    __name__: str

    def claims(self, text: str) -> bool: ...
    def read(self, text: str, name: str) -> Document: ...


READERS: tuple[Reader, ...] = (read_html, read_item, read_report)  # plain text is the fallback


@dataclass(frozen=True)
class Paper:
    """A file to be read; ``root`` is the folder that was loaded, if it was one."""

    path: Path
    root: Path | None = None

    @property
    def key(self) -> str:
        return self.path.relative_to(self.root).as_posix() if self.root else self.path.name


def papers(paths: Sequence[Path]) -> Iterator[Paper]:
    """The files of files and folders, in sorted order; a missing path is yielded for read to tell."""
    for path in paths:
        if not path.is_dir():
            yield Paper(path)
            continue
        files = (file for file in path.rglob("*") if file.is_file() and file.name != SIDECAR)
        for file in sorted(files, key=lambda file: file.relative_to(path).parts):
            if not any(part.startswith(".") for part in file.relative_to(path).parts):
                yield Paper(file, path)


def read(path: Path, root: Path | None = None, given: Given = Given()) -> Document:  # noqa: B008
    """Read one file; what it says of its meeting wins over what is given."""
    text, warnings = decoded(path)
    document = _reader(text, path).read(text, path.name)
    sitting, doubts = settle(document.sitting, given)
    return replace(
        document,
        key=Paper(path, root).key,
        sitting=sitting,
        url=given.url,
        notes=given.notes,
        warnings=(*warnings, *document.warnings, *doubts),
    )


def _reader(text: str, path: Path) -> Reader:
    fitting = [reader for reader in READERS if reader.claims(text)]
    if len(fitting) > 1:
        names = " and ".join(reader.__name__.rpartition(".")[2] for reader in fitting)
        raise UnreadableError(
            f"{path}: {names} both claim this file; save the page and the report as two files"
        )
    return fitting[0] if fitting else read_plain
