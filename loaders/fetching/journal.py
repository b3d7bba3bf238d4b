"""What a folder holds of a site, kept so that a run that is stopped anywhere goes on from there.

Beside the papers lies a folder ``.fetch``: ``state.jsonl`` tells of each thing that was fetched; a
run adds lines, its end rewrites them sorted. A file is first written whole under ``part``, then
told in the state, then moved to its place: a stop between any two of these loses nothing.
"""

import fcntl
import json
import os
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from typing import Any

from ...ontology.errors import FetchError, UsageError

HIDDEN = ".fetch"
DROPPED = "dropped"
_PATH = re.compile(rf"(?:{re.escape(HIDDEN)}/)?[a-z]+-\d+\.[a-z]+")


@dataclass(frozen=True)
class Kept:
    """One thing of the site: where it lies, and by what a change would show."""

    key: str
    url: str
    path: str = ""  # from the folder; none for what is known and not wanted
    sha256: str = ""
    etag: str = ""
    modified: str = ""
    mark: str = ""  # what the site's lists say of it; when they say something else, it is asked
    settled: bool = False  # will not change any more
    meeting: str = ""  # the first that linked to it
    why: str = ""  # it is not wanted


class Journal:
    """The state of a folder during one run, which is locked against a second one."""

    def __init__(self, folder: Path, site: str, run: str) -> None:
        self.folder = folder
        self._hidden = folder / HIDDEN
        self._state = self._hidden / "state.jsonl"
        (self._hidden / "part").mkdir(parents=True, exist_ok=True)
        self._lock = _locked(self._hidden)
        self._site = site
        self.kept: dict[str, Kept] = {}
        self.asked: set[str] = set()  # in this run
        try:
            self._read(run)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let others have the folder."""
        os.close(self._lock)

    def holds(self, key: str) -> Kept | None:
        """What is known of a thing, if its file is still as it came."""
        kept = self.kept.get(key)
        if kept and kept.path and _hash(self.folder / kept.path) != kept.sha256:
            return None
        return kept

    def keep(self, kept: Kept, body: bytes | None = None) -> None:
        """Remember a thing as asked in this run; with a body, write its file."""
        before = self.kept.get(kept.key)
        if body is not None:
            part = self._part(kept.path)
            part.write_bytes(body)
        self._add({"kept": asdict(kept)})
        self.kept[kept.key] = kept
        self.asked.add(kept.key)
        if body is not None:
            self._part(kept.path).replace(self.folder / kept.path)
        if before and before.path and before.path != kept.path:
            (self.folder / before.path).unlink(missing_ok=True)

    def drop(self, key: str) -> None:
        """Forget a thing, with its file."""
        if key in self.kept:
            self.keep(Kept(key, self.kept[key].url, why=DROPPED))
            del self.kept[key]

    def once(self, name: str, make: Callable[[], bytes]) -> bytes:
        """An answer that is asked for once in a run, however often the run is stopped."""
        place = self._hidden / "run" / name
        if not place.is_file():
            body = make()
            place.parent.mkdir(exist_ok=True)
            replace_whole(place, body, self._part(name))
        return place.read_bytes()

    def finish(self) -> None:
        """End the run: the next one asks anew what may have changed."""
        lines = [{"site": self._site}]
        lines += [{"kept": asdict(self.kept[key])} for key in sorted(self.kept)]
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        replace_whole(self._state, text.encode(), self._part("state"))
        rmtree(self._hidden / "run", ignore_errors=True)
        rmtree(self._hidden / "part", ignore_errors=True)

    def _part(self, path: str) -> Path:
        return self._hidden / "part" / Path(path).name

    def _add(self, line: dict[str, object]) -> None:
        with self._state.open("ab") as state:
            state.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")

    def _read(self, run: str) -> None:
        last = ""
        for line in _whole_lines(self._state):
            if "site" in line and line["site"] != self._site:
                raise UsageError(
                    f"{self.folder} holds papers of {line['site']}; give -o another folder"
                )
            if "run" in line:
                last = line["run"]
                self.asked.clear()
            if "kept" in line:
                self._take(Kept(**line["kept"]))
        if not self._state.exists():
            self._add({"site": self._site})
        if last != run:
            self.asked.clear()
            rmtree(self._hidden / "run", ignore_errors=True)
            self._add({"run": run})

    def _take(self, kept: Kept) -> None:
        """Take over what a line says, and do what a run that was stopped there had still to do."""
        if kept.path and not _PATH.fullmatch(kept.path):
            raise FetchError(f"{self._state}: {kept.path!r} is no name that fetch gives; remove it")
        before = self.kept.get(kept.key)
        self.kept[kept.key] = kept
        self.asked.add(kept.key)
        part = self._part(kept.path) if kept.path else None
        if part and _hash(part) == kept.sha256:
            part.replace(self.folder / kept.path)
        if before and before.path and before.path != kept.path:
            (self.folder / before.path).unlink(missing_ok=True)
        if kept.why == DROPPED:
            del self.kept[kept.key]


def _whole_lines(state: Path) -> list[dict[str, Any]]:
    """The lines of the state; what a stop cut short at its end is cut off."""
    if not state.exists():
        return []
    data = state.read_bytes()
    whole = data.rfind(b"\n") + 1
    if whole < len(data):
        os.truncate(state, whole)
    try:
        return [json.loads(line) for line in data[:whole].splitlines()]
    except ValueError as error:
        raise FetchError(f"{state}: damaged ({error}); remove it to fetch all anew") from error


def replace_whole(place: Path, body: bytes, part: Path) -> None:
    """Write a file so that it is there whole or not at all."""
    part.write_bytes(body)
    part.replace(place)


def _hash(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _locked(folder: Path) -> int:
    """A lock on a folder that ends with the process, however that ends."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise FetchError(f"{folder.parent}: another fetch is writing there; wait for it") from None
    return handle
