"""A person's act: the record that it makes, checked against the store before it is kept."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from ...ontology.errors import UsageError
from ...ontology.terms import MG
from ..link import link
from ..store import Store
from .apply import Applied, apply_reviews, reviews_for
from .file import add_review
from .quoted import exact
from .record import Action, Place, Review, revoked
from .slots import WHO, checked, slot_term
from .targets import Target, council_of, document, meeting, same, target


class Act:
    """Who acts, when and why; each method makes one record of what they decide."""

    def __init__(self, store: Store, by: str, on: date, why: str) -> None:
        self.store, self.by, self.on, self.why = store, by, on, why

    def _record(self, action: Action, place: Place | None = None) -> Review:
        return Review(0, action, self.by, self.on, self.why, place)

    def judge(self, action: Action, key: str) -> Review:
        """Confirm or reject a finding."""
        found = target(self.store, key)
        if found.node == found.found.document:
            raise UsageError(f"{key} is a meeting: `minutegraph review date` gives it a day")
        return self._record(action, found.place)

    def correct(self, key: str, slot: str, value: str) -> Review:
        """Give a slot of a finding another value."""
        found = target(self.store, key)
        if slot_term(found.kind, slot) in WHO and value and ":" not in value:
            value = _with_kind(found, value)
        checked(found.kind, slot, value)
        return replace(self._record("correct", found.place), slot=slot, value=value)

    def merge(self, one: str, other: str) -> Review:
        """Two people, or two wordings of a post, are one."""
        first, second = same(self.store, one), same(self.store, other)
        if first.place == second.place:
            raise UsageError(f"{one!r} and {other!r} are the same already")
        if _sort(first) != _sort(second):
            raise UsageError(f"{one!r} is a {_sort(first)}, {other!r} a {_sort(second)}: not one")
        if council_of(first) != council_of(second) and council_of(first) and council_of(second):
            told = f"{council_of(first)} and {council_of(second)}"
            raise UsageError(
                f"{one!r} and {other!r} are of two councils ({told}), whose people are kept apart"
            )
        return replace(self._record("merge", first.place), other=second.place)

    def part(self, key: str) -> Review:
        """One mention is not who it was taken for."""
        found = target(self.store, key)
        if _sort(found) != "person":
            raise UsageError(f"{key} is no mention of a person: `part` undoes the link of one")
        return self._record("part", found.place)

    def date(self, words: str, day: date) -> Review:
        """The meeting was on that day."""
        return replace(self._record("date", meeting(self.store, words).place), value=str(day))

    def delivered(self, key: str, paper: str, quote: str) -> Review:
        """A promise was reported as delivered, in those words of that document."""
        found = target(self.store, key)
        if found.kind != "Statement":
            raise UsageError(f"{key} is no promise but a {found.kind}")
        told = document(self.store, paper)
        passage = Place(told.key, exact(told, quote))
        return replace(self._record("delivered", found.place), other=passage)

    def revoke(self, number: int, reviews: Iterable[Review]) -> Review:
        """A review no longer holds."""
        reviews = list(reviews)
        if number not in {review.number for review in reviews}:
            raise UsageError(f"there is no review {number}; `minutegraph review log` has them")
        if by := revoked(reviews).get(number):
            raise UsageError(f"review {number} is revoked already, by review {by}")
        return replace(self._record("revoke"), revokes=number)


def keep(store: Store, path: Path, review: Review) -> tuple[int, Applied]:
    """Write a record at the end of the file and apply all of them; its number, and what came."""
    known = reviews_for(store, path)
    number = max((one.number for one in known), default=0) + 1
    add_review(path, replace(review, number=number))
    return number, apply_file(store, path)


def apply_file(store: Store, path: Path | None) -> Applied:
    """Apply the records of a file, and link what they touch."""
    done = apply_reviews(store, reviews_for(store, path))
    link(store, again=done.changed)
    return done


def _sort(found: Target) -> str:
    """person or post, of whatever names one."""
    if found.kind == "Mention":
        return found.found.text_of(found.node, MG.mentionOf)
    return "post" if found.found.one(found.node, MG.postAsSaid) is not None else found.kind


def _with_kind(found: Target, name: str) -> str:
    """A name with the kind of what its document calls so."""
    paper = found.found
    kinds = {
        paper.text_of(node, MG.mentionOf)
        for node in paper.places
        if name in (paper.text_of(node, MG.name), paper.text_of(node, MG.printedForm))
    }
    return f"{kinds.pop()}: {name}" if len(kinds) == 1 else name
