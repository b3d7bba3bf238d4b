"""What a story is made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .ask_words import Papers
from .known import Known
from .placing import Placing


@dataclass(frozen=True)
class Material:
    """What is known of the store, the words of the papers, and where things are placed."""

    known: Known
    papers: Papers
    placing: Placing
    checks: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def checked(self, *things: str) -> tuple[str, ...]:
        """Who checked any of these things."""
        return tuple(told for thing in things for told in self.checks.get(thing, ()))
