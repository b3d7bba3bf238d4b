"""An item and the report it considered."""

import pytest
from minutegraph.graph.rows import rows
from minutegraph.graph.store import Store, writing

from tests.papers_by_hand import paper, put, with_purpose

PURPOSE = "To set out how the lodgings scheme for young adults has gone since it began."
DATES = """SELECT DISTINCT ?name ?day WHERE {
  ?d schema:name ?name ; mg:meeting ?m . ?m mg:earliest ?day ; mg:latest ?day } ORDER BY ?name"""
CONSIDERS = """SELECT DISTINCT ?item ?report WHERE {
  ?i mg:considers ?r . ?i schema:name ?item . ?r schema:name ?report } ORDER BY ?item"""


@pytest.fixture
def store():
    with writing("memory") as opened:
        yield opened


def put_pair(store: Store, report_purpose: str = f"1.1 {PURPOSE}", **item: str | None):
    put(
        store,
        with_purpose(paper("report.txt", report_purpose, "2023-05-04"), report_purpose, "report"),
    )
    put(store, with_purpose(paper("item.txt", PURPOSE, **item), PURPOSE, "item"))


def test_a_matching_report_dates_the_item_that_states_no_day(store: Store):
    put_pair(store)
    assert list(rows(store, CONSIDERS)) == [("item.txt", "report.txt")]
    assert list(rows(store, DATES)) == [("item.txt", "2023-05-04"), ("report.txt", "2023-05-04")]


def test_an_item_without_committee_takes_the_reports(store: Store):
    put_pair(store, council=None, committee=None)
    assert list(rows(store, CONSIDERS)) == [("item.txt", "report.txt")]


@pytest.mark.parametrize(
    "item",
    [{"day": "2023-06-01"}, {"committee": "Audit Committee"}, {"council": "Nethermoor Council"}],
    ids=["day", "committee", "council"],
)
def test_what_contradicts_is_no_match(store: Store, item: dict):
    put_pair(store, **item)
    assert list(rows(store, CONSIDERS)) == []


def test_two_reports_that_fit_leave_it_open(store: Store):
    put_pair(store)
    again = f"2.1 {PURPOSE}"
    put(store, with_purpose(paper("other.txt", again, "2023-09-07"), again, "report"))
    assert list(rows(store, CONSIDERS)) == []


def test_a_purpose_of_few_words_fits_nothing(store: Store):
    put(
        store,
        with_purpose(
            paper("report.txt", "To note the report.", "2023-05-04"),
            "To note the report.",
            "report",
        ),
    )
    put(
        store, with_purpose(paper("item.txt", "To note the report."), "To note the report.", "item")
    )
    assert list(rows(store, CONSIDERS)) == []
