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


@pytest.mark.parametrize(
    ("text", "measure", "period"),
    [
        (
            "At the end of May 2019 the return rate stood at 12 per cent.",
            "return rate",
            "At the end of May 2019",
        ),
        ("In that time the return rate fell to 9 per cent.", "return rate", "In that time"),
        ("4.2 The budget for parks is £3 million.", "budget for parks", None),
        (
            "The return rate in the six months to June 2019 was 11 per cent.",
            "return rate",
            "in the six months to June 2019",
        ),
        ("Repairs done on time were 80 per cent.", "Repairs done on time", None),
        ("On one street 30 homes were empty.", "homes empty", None),
    ],
)
def test_a_measure_is_told_without_its_time(text: str, measure: str, period: str | None) -> None:
    assert [(f.measure, f.period) for f in figures(text)] == [(measure, period)]


def test_an_earlier_value_and_a_benchmark_stand_beside_the_current_one() -> None:
    now, then, others = figures(
        "The return rate in the year to June 2019 stood at 12.5 per cent, against 14 per cent a "
        "year earlier, while the average of its statistical neighbours was 13 per cent."
    )
    assert {f.measure for f in (now, then, others)} == {"return rate"}
    assert [f.role for f in (now, then, others)] == ["actual", "actual", "benchmark"]
    assert (now.compared_with, then.compared_with) == (None, now.passage)
    assert others.compared_with == now.passage
    assert [f.period for f in (now, then, others)] == [
        "in the year to June 2019",
        "a year earlier",
        "in the year to June 2019",
    ]


def test_a_benchmark_of_the_next_sentence_stands_beside_the_figure_of_the_last() -> None:
    rate, others = figures(
        "The return rate was 12 per cent. She compared it with that of similar councils, who stood "
        "at 10 per cent."
    )
    assert (others.role, others.measure, others.compared_with) == (
        "benchmark",
        "return rate",
        rate.passage,
    )


def test_a_price_stands_beside_an_earlier_and_a_regional_one() -> None:
    now, then, region = figures(
        "The average price of a plot was £410 a week, up from £360 in March 2018 and above the "
        "regional average of £400."
    )
    assert {f.measure for f in (now, then, region)} == {"average price of a plot"}
    assert {then.compared_with, region.compared_with} == {now.passage}
    assert [f.period for f in (now, then, region)] == [None, "in March 2018", None]


def test_a_part_is_measured_by_what_is_said_of_it_and_the_whole_by_its_noun() -> None:
    part, whole = figures("Thirty of the 140 parking posts were vacant.")
    assert (part.measure, whole.measure) == ("parking posts vacant", "parking posts")


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
