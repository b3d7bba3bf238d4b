"""Figures: numbers that measure something, each with its clause."""

from collections.abc import Iterator
from dataclasses import replace

from . import figure_words as words
from .clauses import clause
from .document import Document, Passage
from .findings import Figure
from .quantities import Quantity, quantities
from .sentences import sentences

_NEAR = 3  # a benchmark is set beside one of the last figures told


def find_figures(document: Document) -> Iterator[Figure]:
    """Yield each number that measures something: counts, rates, money, shares."""
    for paragraph in document.paragraphs:
        yield from _in_paragraph(document, paragraph)


def _in_paragraph(document: Document, paragraph: Passage) -> Iterator[Figure]:
    told: list[Figure] = []
    for sentence in sentences(paragraph):
        for figure in _in_sentence(document, sentence, told):
            told.append(figure)
            yield figure


def _in_sentence(
    document: Document, sentence: Passage, told: list[Figure]
) -> Iterator[Figure]:
    text, before = sentence.quote, list(told)
    found = list(quantities(text))
    for number, quantity in enumerate(found):
        start, end = clause(text, quantity.start, quantity.end)
        shared = number + 1 < len(found) and found[number + 1].start < end
        unit = words.unit(text, quantity, end, before)
        if unit is None:
            continue
        end = words.unit_end(text, quantity, end) if shared else end
        said = words.Said(text, quantity, start, end, unit)
        figure = _figure(document, sentence, said, before)
        before.append(figure)
        yield figure


def _figure(
    document: Document, sentence: Passage, said: words.Said, before: list[Figure]
) -> Figure:
    quantity: Quantity = said.quantity
    figure = Figure(
        document.passage(sentence.start + said.start, sentence.start + said.end),
        value=quantity.value,
        unit=said.unit,
        measure=words.measure(said),
        place=words.place(said),
        period=words.period(said),
        role=words.role(said),
        comparator=words.comparator(said),
        said=said.text[quantity.start : quantity.end],
    )
    return _compared(figure, before)


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
