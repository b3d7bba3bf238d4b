"""A file in, a Document out: which reader fits is decided from the content."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..ontology.errors import UnreadableError
from .document import Document
from .reading import read_html, read_item, read_plain, read_report, read_service, read_table
from .reading.exempt import without_exempt
from .reading.meetings_apart import meetings_apart
from .reading.read_file import decoded
from .reading.sidecar import NAME as SIDECAR
from .reading.sidecar import Given
from .reading.sitting import settle

__all__ = ["Given", "Paper", "papers", "read", "read_all"]


# Modules with claims(text) and read(text, name). Plain text is the fallback.
READERS = (read_html, read_service, read_table, read_item, read_report)
# These read the words as they stand; the others know a page's own marks of what is not public.
_OF_TEXT = (read_item.read, read_report.read, read_plain.read)


@dataclass(frozen=True)
class Paper:
    """A file to be read; ``root`` is the folder that was loaded, if it was one."""

    path: Path
    root: Path | None = None

    @property
    def key(self) -> str:
        """Its path from the folder that was loaded: its key, unless its address is known."""
        return self.path.relative_to(self.root).as_posix() if self.root else self.path.name

    @property
    def folder(self) -> Path:
        """Where a sidecar would say more of it."""
        return self.root or self.path.parent


def papers(paths: Sequence[Path]) -> Iterator[Paper]:
    """The files among paths and in folders, sorted; a missing one too, for read to tell."""
    for path in paths:
        if not is_folder(path):
            if path.name != SIDECAR:
                yield Paper(path)
            continue
        files = (file for file in path.rglob("*") if file.is_file() and file.name != SIDECAR)
        for file in sorted(files, key=lambda file: file.relative_to(path).parts):
            if not any(part.startswith(".") for part in file.relative_to(path).parts):
                yield Paper(file, path)


def is_folder(path: Path) -> bool:
    """Whether a path is a folder that can be listed; another is left for read to tell."""
    try:
        if path.is_dir():
            next(path.iterdir(), None)  # raises where it may not be listed
            return True
    except OSError:
        pass
    return False


def read(path: Path, root: Path | None = None, given: Given = Given()) -> Document:  # noqa: B008
    """Read one file as one document; what it says of its meeting wins over what is given."""
    return _settled(_opened(path), given.url or Paper(path, root).key, given)


def read_all(
    path: Path,
    root: Path | None = None,
    given: Given = Given(),  # noqa: B008
) -> tuple[Document, ...]:
    """Read all documents of a file: where it tells of several meetings, each one's part is one."""
    whole, key = _opened(path), given.url or Paper(path, root).key
    apart = meetings_apart(whole.text) if whole.kind == "item" else {}
    own = replace(given, day=None, committee=None)  # given for the file, and no one meeting's
    parts = (_part(whole, label, text) for label, text in apart.items())
    return tuple(_settled(part, key, own) for part in parts) or (_settled(whole, key, given),)


def _opened(path: Path) -> Document:
    """What a file holds, before anything is known of it from elsewhere."""
    text, warnings = decoded(path)
    try:
        reader = _reader(text)
        if reader in _OF_TEXT:
            text, withheld = without_exempt(text)
            warnings = (*warnings, *withheld)
        document = reader(text, path.name)
    except UnreadableError as error:
        raise UnreadableError(f"{path}: {error}") from error
    return replace(document, warnings=(*warnings, *document.warnings))


def _part(whole: Document, label: str, text: str) -> Document:
    """One meeting's part of a page that tells of several."""
    document = read_item.read(text, f"{whole.name}#{label}")
    council = document.sitting.council or whole.sitting.council
    sitting = replace(document.sitting, council=council)
    return replace(document, part=f"#{label}", sitting=sitting)


def _settled(document: Document, key: str, given: Given) -> Document:
    """A document with its key and what is given of it."""
    sitting, doubts = settle(document.sitting, given)
    return replace(
        document,
        key=key + document.part,
        sitting=sitting,
        url=given.url,
        notes=given.notes,
        warnings=(*document.warnings, *doubts),
    )


def _reader(text: str) -> Callable[[str, str], Document]:
    fitting = [reader for reader in READERS if reader.claims(text)]
    if len(fitting) > 1:
        names = " and ".join(reader.__name__.rpartition(".")[2] for reader in fitting)
        raise UnreadableError(f"{names} both claim this file; save its papers as a file each")
    return fitting[0].read if fitting else read_plain.read
