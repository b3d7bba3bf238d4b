"""Figures: numbers that measure something, each with its clause."""

from collections.abc import Iterator
from dataclasses import replace

from ..clauses import clause
from ..document import Document, Passage
from ..findings import Figure
from ..sentences import sentences
from . import figure_words as words
from .figure_units import unit_of
from .quantities import Quantity, quantities

_EARLIER = 12  # figures that a later one may speak of
_LONGEST = 4000  # characters: more than that between two full stops is no sentence
_NEAR = 3  # a benchmark is set beside one of the last figures told


def find_figures(document: Document) -> Iterator[Figure]:
    """Yield each number that measures something: counts, rates, money, shares."""
    for paragraph in document.paragraphs:
        yield from _in_paragraph(document, paragraph)


def _in_paragraph(document: Document, paragraph: Passage) -> Iterator[Figure]:
    told: list[Figure] = []
    earlier = ""
    for sentence in sentences(paragraph):
        if len(sentence.quote) < _LONGEST:
            for figure in _in_sentence(document, sentence, told, earlier):
                told.append(figure)
                yield figure
            earlier = sentence.quote


def _in_sentence(
    document: Document, sentence: Passage, told: list[Figure], earlier: str
) -> Iterator[Figure]:
    before = told[-_EARLIER:]
    for said in _sayings(sentence.quote, before, earlier):
        figure = _compared(_figure(document, sentence, said), before)
        before.append(figure)
        yield figure


def _sayings(text: str, told: list[Figure], earlier: str) -> list[words.Said]:
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
        words.Said(text, quantity, *clause(text, quantity.start, quantity.end), unit, left, right)
        for quantity, unit, left, right in zip(kept, units[len(told) :], *places, strict=False)
    ]


def _figure(document: Document, sentence: Passage, said: words.Said) -> Figure:
    quantity, (start, end) = said.quantity, said.quote
    return Figure(
        document.passage(sentence.start + start, sentence.start + end),
        value=quantity.value,
        unit=said.unit,
        measure=words.measure(said),
        place=words.place(said),
        period=words.period(said),
        role=words.role(said),
        comparator=words.comparator(said),
        said=said.text[quantity.start : quantity.end],
    )


def _compared(figure: Figure, before: list[Figure]) -> Figure:
    """A bare average speaks of the measure before it; a benchmark stands beside that figure."""
    alike = [f for f in before[-_NEAR:] if f.unit == figure.unit and f.role == "actual"]
    if not alike:
        return figure
    if words.bare(figure.measure):
        figure = replace(figure, measure=alike[-1].measure or figure.measure)
    if figure.role == "benchmark":
        figure = replace(figure, compared_with=alike[-1].passage)
    return figure
