"""Ranges: a figure with two ends; what only looks like one is none."""

from decimal import Decimal

import pytest
from minutegraph.graph.check import problems
from minutegraph.graph.store import writing
from minutegraph.loaders.figures.find_figures import find_figures
from minutegraph.loaders.findings import Figure
from minutegraph.queries.ask import ask

from .papers import paper
from .papers_by_hand import paper as held_paper
from .papers_by_hand import put


def figures(text: str) -> list[Figure]:
    return list(find_figures(paper(text)))


@pytest.mark.parametrize(
    ("text", "low", "high", "unit", "measure"),
    [
        ("Between 10 and 12 posts were vacant.", 10, 12, "posts", "posts vacant"),
        ("Costs lay between £300 and £400 a week.", 300, 400, "GBP", "Costs"),
        ("Costs were £300 to £400 a week.", 300, 400, "GBP", "Costs"),
        ("The bridge would cost £2-3 million.", 2000000, 3000000, "GBP", "bridge would cost"),
        ("The bridge cost between £900k and £1.1m.", 900000, 1100000, "GBP", "bridge cost"),
        ("It drew between two and three million pounds.", 2000000, 3000000, "GBP", "drew"),
        ("Between two and three hundred homes were dry.", 200, 300, "homes", "homes dry"),
        ("Turnover was between 10 per cent and 12 per cent.", 10, 12, "percent", "Turnover"),
        ("Turnover ranged from 4 to 6 per cent.", 4, 6, "percent", "Turnover"),
        ("Turnover had risen by 4 to 6 per cent.", 4, 6, "percent", "Turnover"),
        ("Turnover was 10.5–12%.", Decimal("10.5"), 12, "percent", "Turnover"),
        ("Some 40-50 objections were received.", 40, 50, "objections", "objections received"),
        ("Response times averaged 10-15 minutes.", 10, 15, "minutes", "minutes"),
        ("There were about 20-30 pupils there.", 20, 30, "pupils", "pupils there"),
    ],
)
def test_a_range_has_two_ends_and_no_value(
    text: str, low: Decimal, high: Decimal, unit: str, measure: str
) -> None:
    found = [(f.value, f.low, f.high, f.unit, f.measure) for f in figures(text)]
    assert found == [(None, low, high, unit, measure)]


@pytest.mark.parametrize(
    "text",
    [
        "In 2023-24 homes were repainted.",
        "The barn at 5-7 Church Road was empty.",
        "The 5-7 Church Road tenants had left.",
        "Young people aged 16-17 were asked.",
        "Children between 5 and 11 were asked.",
        "Children between 5 and 11 years old were asked.",
        "11-16 schools and 0-19 nurses had replied.",
        "It took 10-15 minutes.",
        "See pages 10-12 of the plans.",
        "Band 4-6 staff were paid, and so were Grades 7-9 staff.",
        "The side won 3-1, then lost 1-3 games.",
        "Telephone 01632-960123 or 01632 960-123.",
        "Calls came between 6 and 9 pm or on 10-12 May 2022.",
        "Between 2019 and 2021 homes were sold.",
        "The gap between 40% and 60% of homes was wide.",
        "It was open 9-12 weekdays.",
        "The minutes of 4-7-22 and 4.7.2022 were signed.",
    ],
)
def test_ages_addresses_pages_days_and_scores_are_no_range(text: str) -> None:
    assert figures(text) == []


def test_a_change_is_two_values_and_no_range() -> None:
    assert [f.value for f in figures("Turnover rose from 10% to 12%.")] == [10, 12]


def test_a_range_keeps_its_words_and_its_comparison() -> None:
    rate, others = figures("The rate was 9 per cent, against a national average of 5 to 7%.")
    assert (others.said, others.role, others.compared_with) == (
        "5 to 7%",
        "benchmark",
        rate.passage,
    )


def test_a_range_is_stored_checked_and_answered() -> None:
    minutes = held_paper(
        "rates.txt",
        "Turnover of wardens was 9%. Turnover of wardens was between 10 and 12 per cent, against a "
        "national average of 5 to 7%.",
        "2021-03-02",
    )
    with writing("memory") as store:
        put(store, minutes, findings=tuple(find_figures(minutes)))
        assert problems(store) == []
        columns = ("value", "low", "high", "role")
        for query in ("figures", "measure-over-time"):
            found = {tuple(row[c] for c in columns) for row in ask(store, query)}
            assert found == {
                (9, None, None, "actual"),
                (None, 10, 12, "actual"),
                (None, 5, 7, "benchmark"),
            }
