"""Figures: what is a measure, what it is worth, and what the words around it say."""

from decimal import Decimal

import pytest
from minutegraph.loaders.document import Document, Passage, normalise
from minutegraph.loaders.figures.find_figures import find_figures
from minutegraph.loaders.findings import Figure


def figures(text: str) -> list[Figure]:
    text = normalise(text)
    whole = Passage(0, len(text), text)
    return list(find_figures(Document("a.txt", "a.txt", "item", text, body=(whole,))))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The reserve now stands at £4.3 million.", "4300000", "GBP"),
        ("The service will overspend by £8,989k this year.", "8989000", "GBP"),
        ("The bill had reached £31k.", "31000", "GBP"),
        ("This came to four hundred and twenty-two children.", "422", "children"),
        ("There were 60 newly approved foster households.", "60", "foster households"),
        ("There are 180 known Looked After Children in the town.", "180", "children"),
        ("Only one in four mothers had been visited.", "25", "percent"),
        ("He said nine out of ten callers were answered.", "90", "percent"),
        ("One child in three could not swim.", "33.3", "percent"),
        ("Half of the tenants had replied.", "50", "percent"),
        ("Two-thirds of the vans were electric.", "66.7", "percent"),
        ("Costs were down by a fifth.", "20", "percent"),
        ("Some 27.3% of visits were late.", "27.3", "percent"),
        ("Five per cent of homes stood empty.", "5", "percent"),
        ("The wait had averaged six minutes in August.", "6", "minutes"),
        ("Numbers of plans had gone up to 1,377 in a year.", "1377", "plans"),
        ("Three team manager roles were vacant.", "3", "team manager roles"),
    ],
)
def test_a_number_that_measures_has_its_value_and_unit(text: str, value: str, unit: str) -> None:
    found = figures(text)
    assert [(f.value, f.unit) for f in found] == [(Decimal(value), unit)]


@pytest.mark.parametrize(
    "text",
    [
        "The meeting was held on 4 July 2022 at 6.30 pm.",
        "The strategy for 2021/22 was launched in November 2020.",
        "Item 7 and paragraph 3.2 were taken with Appendix 4(a).",
        "5.2 Recruitment and retention",
        "2. That the report be noted.",
        "The scheme is for young people aged 16 to 25.",
        "Pupils of 11 years old may apply.",
        "Three issues were raised and two options considered.",
        "A reply would be sent within ten working days.",
        "The motion was carried by 21 votes to 9.",
        "Telephone 01632 960123 for details.",
        "One of the members left the room.",
        "If the uplift had been 3% it would have been less.",
        "Route 14 and Zone 3 were discussed.",
        "He had been there for half an hour.",
    ],
)
def test_a_number_that_measures_nothing_is_no_figure(text: str) -> None:
    assert figures(text) == []


def test_a_number_without_a_noun_counts_what_was_counted_before() -> None:
    found = figures("There were 412 homes in the survey. Of these, ninety had been repaired.")
    assert [(f.value, f.unit) for f in found] == [(412, "homes"), (90, "homes")]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The council would aim for 100 per cent of homes to be safe.", "target"),
        ("The service is forecast to overspend by £2.3m.", "forecast"),
        ("A 2% overspend was forecast.", "forecast"),
        ("This was below the national average of 86 per cent.", "benchmark"),
        ("Vacancies stood at 14%.", "actual"),
    ],
)
def test_the_role_is_read_from_the_words(text: str, role: str) -> None:
    assert [f.role for f in figures(text)] == [role]


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("Fewer than one in ten had come back.", "below"),
        ("Approximately 82 residents would qualify.", "about"),
        ("More than 40 families came.", "above"),
        ("The rate was 14%.", "exactly"),
    ],
)
def test_bounds_and_rough_numbers_are_told_apart(text: str, comparator: str) -> None:
    assert [f.comparator for f in figures(text)] == [comparator]


def test_a_benchmark_stands_beside_the_figure_it_is_compared_with() -> None:
    rate, average = figures(
        "The officer said that Westmere had a missed bin rate of 7.3% within six months, which was "
        "above the South Coast average of 5.1%."
    )
    assert (rate.role, average.role) == ("actual", "benchmark")
    assert average.compared_with == rate.passage
    assert rate.measure == average.measure == "missed bin rate within six months"
    assert (rate.place, average.place) == ("Westmere", "South Coast")
    assert rate.passage.quote == "Westmere had a missed bin rate of 7.3% within six months"


def test_each_figure_of_a_clause_has_a_passage_of_its_own() -> None:
    before, after = figures("Visits done on time had risen from 61% to 78%.")
    assert before.passage != after.passage
    assert before.measure == after.measure == "Visits done on time"


def test_measure_and_period_come_from_the_clause() -> None:
    (figure,) = figures("Currently there are 31 permanent vacancies in the planning service.")
    assert figure.measure == "permanent vacancies in the planning service"
    assert (figure.period, figure.said) == ("Currently", "31")


def test_words_of_a_passage_are_the_words_of_the_text() -> None:
    text = "In reply, it was noted that 40 families came, of whom thirteen had been before."
    assert all(text[f.passage.start : f.passage.end] == f.passage.quote for f in figures(text))


def test_a_run_of_text_without_stops_is_passed_over() -> None:
    assert figures("12 34 homes, " * 100_000) == []
