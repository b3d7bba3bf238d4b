"""The file of reviews: TOML that people read, correct and keep under version control.

Records are only ever added at its end, so that nothing in it is lost, comments included.
"""

import json
import os
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast, get_args

from ...ontology.errors import MinutegraphError
from .record import Action, Place, Review

SUFFIX = ".reviews.toml"
_HEAD = "# Reviews of what minutegraph found, one record each; `minutegraph review` adds to them.\n"
_MARK = "[[review]]"
_TEXTS = ("action", "by", "why", "slot", "value")
_FIELDS = ("number", "on", "revokes", "place", "other", *_TEXTS)
_OF_PLACE = ("document", "quote", "finding", "words", "nth")
_NEEDED: dict[str, tuple[str, ...]] = {
    "correct": ("place", "slot"),
    "merge": ("place", "other"),
    "date": ("place", "value"),
    "delivered": ("place", "other"),
    "revoke": ("revokes",),
}


def beside(store: str | Path) -> Path | None:
    """The usual file of a store's reviews, next to its folder; none for a store in memory."""
    if str(store) == "memory":
        return None
    folder = Path(store)
    return folder.with_name(folder.resolve().name + SUFFIX)


def read_reviews(path: Path | None) -> tuple[Review, ...]:
    """The records of a file, in the order of their numbers; none where there is no file."""
    if path is None or not path.exists():
        return ()
    text = _text(path)
    lines = [n for n, line in enumerate(text.splitlines(), 1) if line.strip() == _MARK]
    records = _records(path, text)
    lines += [0] * (len(records) - len(lines))
    reviews = [_review(path, line, record) for line, record in zip(lines, records, strict=False)]
    _check_numbers(path, reviews)
    return tuple(sorted(reviews, key=lambda review: review.number))


def add_review(path: Path, review: Review) -> None:
    """Put a record at the end of the file, which is made where there is none."""
    before = _text(path) if path.exists() else _HEAD
    gap = "" if before.endswith("\n") else "\n"
    rewritten(path, f"{before}{gap}\n{written(review)}")


def rewritten(path: Path, text: str) -> None:
    """Put a text in place of the file's, all of it or nothing."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise MinutegraphError(f"{path}: cannot be written ({error.strerror})") from None
    finally:
        part.unlink(missing_ok=True)


def written(review: Review) -> str:
    """A record as TOML, one field a line."""
    lines = [_MARK, f"number = {review.number}", f"action = {_quoted(review.action)}"]
    if review.revokes is not None:
        lines.append(f"revokes = {review.revokes}")
    for name in ("slot", "value"):
        if getattr(review, name) or (review.action == "correct" and name == "value"):
            lines.append(f"{name} = {_quoted(getattr(review, name))}")
    lines += [f"by = {_quoted(review.by)}", f"on = {review.on}", f"why = {_quoted(review.why)}"]
    for name, place in (("place", review.place), ("other", review.other)):
        if place:
            lines += [f"[review.{name}]", *_place_lines(place)]
    return "\n".join(lines) + "\n"


def _place_lines(place: Place) -> Iterator[str]:
    for name in ("document", "finding", "words", "quote"):
        if value := getattr(place, name):
            yield f"{name} = {_quoted(value)}"
    if place.nth != 1:
        yield f"nth = {place.nth}"


def _quoted(words: str) -> str:
    """A basic string of TOML: JSON's, with the one letter that TOML wants escaped besides."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise MinutegraphError(f"{path}: not UTF-8 at byte {error.start}; save it so") from None
    except OSError as error:
        raise MinutegraphError(f"{path}: cannot be opened ({error.strerror or error})") from None


def _records(path: Path, text: str) -> list[dict[str, Any]]:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:  # it names line and column
        raise MinutegraphError(f"{path}: no valid TOML: {error}") from None
    found = data.pop("review", [])
    if data or not isinstance(found, list):
        raise MinutegraphError(f"{path}: each record begins with a line {_MARK}, nothing else does")
    return cast("list[dict[str, Any]]", found)


def _review(path: Path, line: int, record: Mapping[str, Any]) -> Review:
    def wrong(what: str) -> MinutegraphError:
        return MinutegraphError(f"{path}, line {line}: {what}; nothing was applied")

    if unknown := sorted(set(record) - set(_FIELDS)):
        raise wrong(f"unknown field {unknown[0]!r}; known: {', '.join(_FIELDS)}")
    if record.get("action") not in get_args(Action):
        known = ", ".join(get_args(Action))
        raise wrong(f"the action {record.get('action')!r} is none of {known}")
    for name in ("number", "by", "on", "why", *_NEEDED.get(record["action"], ("place",))):
        if not record.get(name):
            raise wrong(f"a record of a {record['action']} needs {name!r}")
    for name in ("number", "revokes"):
        if name in record and (type(record[name]) is not int or record[name] < 1):
            raise wrong(f"{name} is {record[name]!r}, not a number from 1")
    if not isinstance(record["on"], date) or isinstance(record["on"], datetime):
        raise wrong(f"on is {record['on']!r}, not a day such as 2024-01-31 without quotes")
    for name in _TEXTS:
        if not isinstance(record.get(name, ""), str):
            raise wrong(f"{name} is {record[name]!r}, not text in quotes")
    if record["action"] == "date" and not _is_day(record["value"]):
        raise wrong(f'the value {record["value"]!r} is no date: write "2024-01-31"')
    places: dict[str, Any] = {
        n: _place(record[n], wrong) for n in ("place", "other") if n in record
    }
    plain = {name: record[name] for name in _FIELDS if name in record and name not in places}
    return Review(**plain, **places, line=line)


def _is_day(words: str) -> bool:
    try:
        return bool(date.fromisoformat(words))
    except ValueError:
        return False


def _place(record: Any, wrong: Any) -> Place:
    if not isinstance(record, dict) or not cast("dict[str, Any]", record).get("document"):
        raise wrong("a place needs its document")
    fields = cast("dict[str, Any]", record)
    if unknown := sorted(set(fields) - set(_OF_PLACE)):
        raise wrong(f"unknown field {unknown[0]!r} of a place; known: {', '.join(_OF_PLACE)}")
    for name, value in fields.items():
        if not isinstance(value, int if name == "nth" else str):
            raise wrong(f"{name} is {value!r}, not {'a number' if name == 'nth' else 'text'}")
    return Place(**fields)


def _check_numbers(path: Path, reviews: list[Review]) -> None:
    """Each number once, and what is revoked is there and came before."""
    seen: set[int] = set()
    for review in reviews:
        told = f"{path}, line {review.line}: "
        if review.number in seen:
            raise MinutegraphError(f"{told}number {review.number} stands twice; give each its own")
        if review.revokes is not None and review.revokes not in {
            r.number for r in reviews if r.number < review.number
        }:
            raise MinutegraphError(f"{told}there is no earlier review {review.revokes} to revoke")
        seen.add(review.number)


def reviewer() -> str:
    """Who reviews, where the command does not say: from the environment, else from git."""
    import subprocess

    if name := os.environ.get("MINUTEGRAPH_REVIEWER", "").strip():
        return name
    try:
        done = subprocess.run(
            ["git", "config", "user.name"], capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return done.stdout.strip()
