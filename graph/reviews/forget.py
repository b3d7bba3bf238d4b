"""Reviews taken out of their file, since the document that they quote was withdrawn."""

from collections.abc import Iterable
from pathlib import Path

from rdflib import URIRef

from ...ontology import iris
from .file import read_reviews, rewritten
from .record import Review


def forget_reviews(path: Path | None, documents: Iterable[URIRef]) -> list[int]:
    """Take out the reviews of documents, and what revokes them; answers their numbers."""
    reviews = read_reviews(path)
    gone = [review for review in reviews if _is_about(review, set(documents))]
    numbers = {review.number for review in gone}
    gone += [r for r in reviews if r.revokes in numbers and r.number not in numbers]
    if path and gone:
        rewritten(path, _without(path.read_text("utf-8-sig"), reviews, gone))
    return sorted(review.number for review in gone)


def _is_about(review: Review, documents: set[URIRef]) -> bool:
    places = (review.place, review.other)
    return any(place and iris.document(place.document) in documents for place in places)


def _without(text: str, reviews: Iterable[Review], gone: Iterable[Review]) -> str:
    """The text without the lines of some records; comments between records stay."""
    lines = text.splitlines(keepends=True)
    starts = sorted(review.line - 1 for review in reviews)
    ends = dict(zip(starts, [*starts[1:], len(lines)], strict=True))
    for start in sorted((review.line - 1 for review in gone), reverse=True):
        end = ends[start]
        while lines[end - 1].startswith("#") or not lines[end - 1].strip():
            end -= 1
        del lines[start:end]
    return "".join(lines)
