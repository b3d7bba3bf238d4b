"""What a story is made from."""

from dataclasses import dataclass

from .ask_words import Papers
from .known import Known
from .placing import Placing


@dataclass(frozen=True)
class Material:
    """What is known of the store, the words of the papers, and where things are placed."""

    known: Known
    papers: Papers
    placing: Placing
