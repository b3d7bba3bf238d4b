"""Figures: numbers that measure something, each with its clause."""

from collections.abc import Iterator

from ..clauses import clause
from ..document import Document, Passage
from ..findings import Figure
from ..sentences import sentences
from . import figure_words as words
from .compared import compared
from .figure_units import unit_of
from .measures import measure
from .quantities import quantities
from .quantity import Quantity
from .said import Said

_EARLIER = 12  # figures that a later one may speak of
_LONGEST = 4000  # characters: more than that between two full stops is no sentence


def find_figures(document: Document) -> Iterator[Figure]:
    """Yield each number that measures something: counts, rates, money, shares."""
    for paragraph in document.paragraphs:
        yield from _in_paragraph(document, paragraph)


def _in_paragraph(document: Document, paragraph: Passage) -> Iterator[Figure]:
    told: list[Figure] = []
    earlier = Passage(paragraph.start, paragraph.start, "")
    for sentence in sentences(paragraph):
        if len(sentence.quote) < _LONGEST:
            for figure in _in_sentence(document, sentence, told[-_EARLIER:], earlier):
                told.append(figure)
                yield figure
            earlier = sentence


def _in_sentence(
    document: Document, sentence: Passage, told: list[Figure], earlier: Passage
) -> Iterator[Figure]:
    near = [figure for figure in told if figure.passage.start >= earlier.start]
    here: list[Figure] = []
    for said in _sayings(sentence.quote, told, earlier.quote):
        figure = compared(_figure(document, sentence, said), said, here, near)
        here.append(figure)
        yield figure


def _sayings(text: str, told: list[Figure], earlier: str) -> list[Said]:
    """The numbers of a sentence that measure something, each with its unit and its clause."""
    units = [figure.unit for figure in told]
    kept: list[Quantity] = []
    for quantity in quantities(text):
        unit = unit_of(text, quantity, units, earlier)
        if unit is not None:
            units.append(unit)
            kept.append(quantity)
    places = [0, *(quantity.end for quantity in kept)], [*(q.start for q in kept[1:]), len(text)]
    return [
        Said(text, quantity, *clause(text, quantity.start, quantity.end), unit, left, right)
        for quantity, unit, left, right in zip(kept, units[len(told) :], *places, strict=False)
    ]


def _figure(document: Document, sentence: Passage, said: Said) -> Figure:
    quantity, (start, end) = said.quantity, said.quote
    return Figure(
        document.passage(sentence.start + start, sentence.start + end),
        value=quantity.value,
        low=quantity.low,
        high=quantity.high,
        unit=said.unit,
        measure=measure(said),
        place=words.place(said),
        period=words.period(said),
        role=words.role(said),
        comparator=words.comparator(said),
        said=said.text[quantity.start : quantity.end],
    )
