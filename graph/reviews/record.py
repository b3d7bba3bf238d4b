"""A review as its file holds it: one record, keyed to the words that it is about."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Action = Literal["confirm", "reject", "correct", "merge", "part", "date", "delivered", "revoke"]
State = Literal["active", "stale", "overruled", "revoked"]

_VERDICTS = ("confirm", "reject", "correct")


@dataclass(frozen=True)
class Place:
    """Where the words stand that a review is about; it survives whoever reads them again.

    ``finding`` is the kind of what was found there ("Statement"), ``words`` its own words ("send
    the tables"), ``nth`` which of several that are alike in all this. A place without a finding
    is a passage, and without a quote the whole document.
    """

    document: str
    quote: str = ""
    finding: str = ""
    words: str = ""
    nth: int = 1


@dataclass(frozen=True)
class Review:
    """What one person decided: what, about which words, why and when."""

    number: int
    action: Action
    by: str
    on: date
    why: str
    place: Place | None = None
    other: Place | None = None  # what it is merged with, or the passage that shows a delivery
    slot: str = ""
    value: str = ""
    revokes: int | None = None
    line: int = field(default=0, compare=False)

    @property
    def said(self) -> str:
        """What the review says, in one line."""
        about = self.place.words or self.place.quote or self.place.document if self.place else ""
        other = self.other.words or self.other.quote if self.other else ""
        posts = "the posts of " if self.place and self.place.finding == "Attestation" else ""
        said = {
            "correct": f"{self.slot} of “{about}” is {self.value or 'nobody or nothing'}",
            "merge": f"{posts}“{about}” and “{other}” are one",
            "part": f"“{about}” is somebody else",
            "date": f"the meeting of {about} was on {self.value}",
            "delivered": f"“{about}” was delivered: “{other}”",
            "revoke": f"review {self.revokes} no longer holds",
        }
        return " ".join(said.get(self.action, f"{self.action}: “{about}”").split())


def revoked(reviews: Iterable[Review]) -> dict[int, int]:
    """Each review that is revoked, and by which; a revocation may be revoked itself."""
    found: dict[int, int] = {}
    for review in sorted(reviews, key=lambda r: -r.number):
        if review.revokes is not None and review.number not in found:
            found.setdefault(review.revokes, review.number)
    return found


def overruled(reviews: Iterable[Review]) -> dict[int, int]:
    """Each review that a later one of these contradicts, and which does: the later holds."""
    found: dict[int, int] = {}
    seen: list[Review] = []
    for review in sorted(reviews, key=lambda r: r.number):
        for before in seen:
            if before.number not in found and _contradict(before, review):
                found[before.number] = review.number
        seen.append(review)
    return found


def _contradict(one: Review, later: Review) -> bool:
    """Both cannot hold: opposite verdicts, two values of a slot or day, together and apart."""
    if one.action in _VERDICTS and later.action in _VERDICTS and one.place == later.place:
        if "reject" in (one.action, later.action):
            return True
        return (
            one.action == later.action
            and (one.slot, one.value) != (later.slot, later.value)
            and one.slot == later.slot
        )
    if (one.action, later.action) in (("merge", "part"), ("part", "merge")):
        return bool({one.place, one.other} & {later.place, later.other} - {None})
    if (one.action, later.action) == ("date", "date"):
        same = one.place and later.place and one.place.document == later.place.document
        return bool(same)
    return False
