"""The two parts of an exchange, a question and an answer, as places in the text."""

from dataclasses import dataclass

from ..document import Passage


@dataclass(frozen=True)
class Question:
    """A question as the minutes tell it. ``wanted`` says that it asks for something to be
    supplied: then only an answer at once makes it an exchange."""

    passage: Passage
    asker: Passage | None
    wanted: bool = False


@dataclass(frozen=True)
class Answer:
    """The first sentence of an answer and the words that name whoever gives it; ``absent``: no
    words do, and it is the one officer who speaks there, if there is but one."""

    passage: Passage
    answerer: Passage | None
    absent: bool = False


def cut(sentence: Passage, start: int, end: int) -> Passage:
    """The part of a sentence between two places in it."""
    return Passage(sentence.start + start, sentence.start + end, sentence.quote[start:end])
