"""meetings.csv beside the papers: what a user knows of them that they do not say themselves."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from ...ontology.errors import UnreadableError
from .dates import day

NAME = "meetings.csv"
COLUMNS = ("file", "council", "committee", "date", "url")
_HEADER = ", ".join(COLUMNS)


@dataclass(frozen=True)
class Given:
    """What options or a row of the sidecar say of a document. None is not said."""

    council: str | None = None
    committee: str | None = None
    day: date | None = None
    url: str | None = None
    notes: tuple[tuple[str, str], ...] = ()  # other columns, kept as they are

    def or_else(self, other: "Given") -> "Given":
        """This, and where it says nothing, the other."""
        return Given(
            self.council or other.council,
            self.committee or other.committee,
            self.day or other.day,
            self.url or other.url,
            self.notes or other.notes,
        )


def read_sidecar(folder: Path) -> dict[str, Given]:
    """What the sidecar of a folder, if it has one, says of each file by its path from there."""
    path = folder / NAME
    try:
        if not path.is_file():
            return {}
    except OSError as error:
        raise UnreadableError(f"{path}: cannot be looked at ({error.strerror})") from None
    rows: dict[str, Given] = {}
    for line, row in _rows(path):
        if not row["file"]:
            continue  # a meeting of the calendar
        file = Path(row.pop("file").strip()).as_posix()
        if not (folder / file).is_file() or file == ".":
            raise _wrong(path, line, f"no file {file!r} in the folder", "correct or remove the row")
        if file in rows:
            raise _wrong(path, line, f"{file!r} has a row already", "keep one row for each file")
        rows[file] = _given(path, line, row)
    return rows


def read_calendar(folder: Path, given: Given) -> list[Given]:
    """The meetings without a paper: rows with no file, but a committee and a date; what they leave
    out is as given for all. To be read after read_sidecar, which tells what is wrong with it."""
    path = folder / NAME
    if not path.is_file():
        return []
    found: list[Given] = []
    for line, row in _rows(path):
        if not row["file"] and any(row.values()):
            meeting = _given(path, line, row).or_else(Given(given.council, given.committee))
            if not meeting.committee or not meeting.day:
                lacks = "date" if meeting.committee else "committee"
                wrong = f"neither a file nor a {lacks}"
                raise _wrong(path, line, wrong, "a meeting without a file needs both")
            found.append(meeting)
    return found


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines, restkey="", restval="", strict=True)
            header = [name.strip() for name in reader.fieldnames or ()]
            _check_header(path, header)
            reader.fieldnames = header
            for row in reader:
                if "" in row and any(row[""]):
                    wrong = f"more cells than columns: {', '.join(row[''])!r}"
                    raise _wrong(path, reader.line_num, wrong, "quote cells that hold commas")
                yield reader.line_num, {k: v.strip() for k, v in row.items() if k}
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"{path}: not UTF-8 at byte {error.start}; save it as CSV UTF-8"
        ) from None
    except csv.Error as error:
        raise UnreadableError(f"{path}: no CSV table ({error}); its header is {_HEADER}") from None
    except OSError as error:
        raise UnreadableError(f"{path}: cannot be opened ({error.strerror})") from None


def _check_header(path: Path, header: list[str]) -> None:
    """Other columns are kept; one that is nearly ours is a slip, and would lose what it holds."""
    for name in header:
        near = get_close_matches(name.casefold(), COLUMNS, 1, 0.75)
        if near and name not in COLUMNS:
            raise _wrong(path, 1, f"unknown column {name!r}", f"did you mean {near[0]!r}?")
        if header.count(name) > 1 and name:
            raise _wrong(path, 1, f"column {name!r} stands twice", "keep one")
    if "file" not in header:
        raise _wrong(path, 1, "no column 'file'", f"the header is {_HEADER}, and any other columns")


def _given(path: Path, line: int, row: dict[str, str]) -> Given:
    when = row.get("date", "")
    if when and day(when) is None:
        raise _wrong(path, line, f"{when!r} is no date", "write it as 2022-05-11 or 14/03/2024")
    return Given(
        row.get("council") or None,
        row.get("committee") or None,
        day(when),
        row.get("url") or None,
        tuple((name, value) for name, value in row.items() if name not in COLUMNS and value),
    )


def _wrong(path: Path, line: int, what: str, cure: str) -> UnreadableError:
    return UnreadableError(f"{path}, line {line}: {what}; {cure}")
