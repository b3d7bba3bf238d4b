"""The questions of the catalogue: each answers from the small graph, row by row."""

import re
from datetime import date
from pathlib import Path

import minutegraph.queries
import pyoxigraph as ox
import pytest
from minutegraph.graph.store import Store
from minutegraph.ontology.prefixes import HEAD
from minutegraph.queries.ask import ask
from minutegraph.queries.catalogue import Query, catalogue

from tests.small_graph import (
    ANN,
    AUTUMN,
    BASE,
    CARL,
    EVE,
    LOW,
    NEXT_SPRING,
    SPRING,
    UNDATED,
    small_store,
)

MARCH, SEPTEMBER, NEXT_MARCH = date(2021, 3, 2), date(2021, 9, 14), date(2022, 3, 1)
DESIGNED = {
    "people": "person name honorific kind document quote",
    "holdings": "person name post organisation interim document quote",
    "vacancies": "post document quote",
    "bodies": "body name type document quote",
    "topics": "topic label document quote",
    "documents": "document kind title council committee earliest latest",
    "commitments": "commitment kind debtor debtor_post creditor action due due_kind due_earliest"
    " due_latest topics status meeting_earliest meeting_latest document quote",
    "decisions": "outcome text document quote",
    "figures": "value unit measure place period role compared_with document quote",
    "exchanges": "asker question answerer answer document",
    "topic-history": "earliest latest committee item kind text document quote",
}
ANYTHING = {"topic": "recruitment", "post": "Director of Parks"}


@pytest.fixture(scope="module")
def store() -> Store:
    return small_store()


def rows(store: Store, name: str, columns: str, **params: str) -> list[tuple[object, ...]]:
    return [tuple(row[c] for c in columns.split()) for row in ask(store, name, **params)]


def needed(query: Query) -> dict[str, str]:
    return {param.name: ANYTHING[param.type] for param in query.params if param.required}


@pytest.mark.parametrize("query", catalogue(), ids=lambda query: query.name)
def test_each_runs_answers_and_has_no_row_twice(store: Store, query: Query) -> None:
    found = [tuple(row.values()) for row in ask(store, query.name, **needed(query))]
    assert found
    assert len(found) == len(set(found))


@pytest.mark.parametrize("query", catalogue(), ids=lambda query: query.name)
def test_each_file_is_a_whole_query_with_a_header(query: Query) -> None:
    assert re.fullmatch(r"[a-z-]+", query.name)
    assert query.summary[0].isupper()
    assert query.view in {"table", "timeline", "network", "series"}
    assert "ORDER BY" in query.text
    ox.Store().query(query.text)


def test_every_file_is_in_the_catalogue() -> None:
    files = Path(minutegraph.queries.__file__).parent.glob("*.rq")
    assert {query.name for query in catalogue()} >= {file.stem for file in files}


@pytest.mark.parametrize("name", DESIGNED)
def test_the_columns_are_those_of_the_design(store: Store, name: str) -> None:
    params = {"topic": "recruitment"} if name == "topic-history" else {}
    columns = ask(store, name, **params).columns
    assert columns[: len(DESIGNED[name].split())] == tuple(DESIGNED[name].split())


def test_people(store: Store) -> None:
    found = rows(store, "people", "person name honorific kind document quote")
    low = "Councillor Low asked why posts stood empty."
    assert found[:5] == [
        (BASE + CARL, "Carl Finn", None, "officer", "autumn.html", AUTUMN[0]),
        (BASE + EVE, "Eve Gray", None, "officer", "next-spring.html", NEXT_SPRING[0]),
        (BASE + ANN, "Ann Dray", "Mrs", "officer", "spring.html", SPRING[1]),
        (BASE + ANN, "Ann Dray", "Mrs", "officer", "spring.html", SPRING[0]),
        (BASE + LOW, "Low", "Councillor", "member", "spring.html", low),
    ]
    assert found[5][1:] == ("Quill", "Mrs", None, "undated.txt", UNDATED[0])


def test_holdings(store: Store) -> None:
    assert rows(store, "holdings", "person name post interim document quote") == [
        (BASE + CARL, "Carl Finn", "Director of Parks", False, "autumn.html", AUTUMN[0]),
        (BASE + EVE, "Eve Gray", "Director of Parks", True, "next-spring.html", NEXT_SPRING[0]),
        (BASE + ANN, "Ann Dray", "Director of Parks", False, "spring.html", SPRING[0]),
    ]


def test_vacancies_bodies_decisions(store: Store) -> None:
    assert rows(store, "vacancies", "post document quote stage") == [
        ("Head of Trees", "spring.html", SPRING[4], "vacant")
    ]
    assert rows(store, "bodies", "name type document quote") == [
        ("Oak Trust", "organisation", "spring.html", SPRING[5])
    ]
    minutes = NEXT_SPRING[1]
    assert rows(store, "decisions", "outcome text document quote") == [
        ("approved", minutes, "next-spring.html", minutes),
        ("noted", "That the report be noted", "spring.html", SPRING[3]),
    ]


def test_same_issue_and_minutes_approved(store: Store) -> None:
    columns = "item earliest committee other other_earliest other_committee why document"
    assert rows(store, "same-issue", columns) == [
        ("Parks", SEPTEMBER, "Parks Panel", "Parks", NEXT_MARCH, "Parks Panel",
         "the same title: old oak", "autumn.html")
    ]  # fmt: skip
    columns = "committee earliest minutes_of subject_to why quote"
    assert rows(store, "minutes-approved", columns) == [
        ("Parks Panel", NEXT_MARCH, SEPTEMBER, "subject to a name being added",
         "the same committee met on 14 September 2021", NEXT_SPRING[1])
    ]  # fmt: skip


def test_topics_quote_the_paragraph(store: Store) -> None:
    assert rows(store, "topics", "topic document quote") == [
        ("agency-staff", "spring.html", SPRING[5]),
        ("recruitment", "spring.html", SPRING[1]),
        ("training", "spring.html", SPRING[5]),
        ("budget", "undated.txt", UNDATED[0]),
    ]


def test_documents_and_meetings(store: Store) -> None:
    days = [
        (SEPTEMBER, SEPTEMBER),
        (NEXT_MARCH, NEXT_MARCH),
        (MARCH, MARCH),
        (date(2021, 1, 1), None),
    ]
    names = ["autumn.html", "next-spring.html", "spring.html", "undated.txt"]
    found = rows(store, "documents", "document kind council committee earliest latest")
    place = ("item", "Westmere Council", "Parks Panel")
    assert found == [(name, *place, *day) for name, day in zip(names, days, strict=True)]
    meetings = rows(store, "meetings", "committee earliest latest documents")
    assert meetings == [("Parks Panel", *day, 1) for day in sorted(days, key=lambda day: day[0])]


def test_commitments(store: Store) -> None:
    columns = "kind debtor debtor_post action due due_kind due_latest topics status meeting_latest"
    post = "Director of Parks"
    assert rows(store, "commitments", columns) == [
        ("undertaking", "Carl Finn", post, "plant an oak", "by May 2022", "date",
         date(2022, 5, 31), None, "delivered", SEPTEMBER),
        ("request", "Ann Dray", post, "supply a list of empty posts", "at the next meeting",
         "next_meeting", None, "budget|recruitment", "open", MARCH),
    ]  # fmt: skip


def test_exchanges_figures(store: Store) -> None:
    question, answer = "Councillor Low asked why posts stood empty.", "Mrs Dray declined to say."
    found = rows(store, "exchanges", "asker question answerer answer outcome")
    assert found == [("Low", question, "Ann Dray", answer, "declined")]
    for name in ("who-asked", "declined"):
        assert rows(store, name, "asker answerer latest", topic="workforce") == [
            ("Low", "Ann Dray", MARCH)
        ]
        assert rows(store, name, "asker", topic="budget") == []
    figures = rows(store, "figures", "value unit measure place role compared_with")
    assert figures == [
        (8, "percent", "broken benches", "England", "benchmark", None),
        (12, "percent", "broken benches", "Westmere", "actual", "8 per cent"),
    ]


def test_a_measure_stands_beside_its_benchmark(store: Store) -> None:
    columns = "latest value benchmark benchmark_place"
    found = rows(store, "measure-over-time", columns, measure="Broken benches")
    assert found == [(MARCH, 12, 8, "England")]


def test_topic_history_has_narrower_topics_and_what_was_only_reported(store: Store) -> None:
    exchange = ("exchange", "Councillor Low asked why posts stood empty.", SPRING[2])
    statement = ("statement", "request: supply a list of empty posts", SPRING[1])
    vacancy = ("vacancy", "Head of Trees", SPRING[4])
    reported = ("reported", SPRING[5], SPRING[5])
    columns = "kind text quote"
    found = rows(store, "topic-history", columns, topic="recruitment")
    assert found == [exchange, statement, vacancy]
    assert rows(store, "topic-history", columns, topic="agency-staff") == [reported]
    assert rows(store, "topic-history", columns, topic="workforce") == [
        exchange, reported, statement, vacancy,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "holders"),
    [
        ("2021-09-14", [("Carl Finn", "on that day")]),
        ("2021-12-01", [("Carl Finn", "last before"), ("Eve Gray", "first after")]),
        ("2020-01-01", [("Ann Dray", "first after")]),
        ("2025-01-01", [("Eve Gray", "last before")]),
    ],
)
def test_post_holder(store: Store, day: str, holders: list[tuple[str, str]]) -> None:
    assert rows(store, "post-holder", "name known", post="Director of Parks", on=day) == holders


def test_open_commitments_follow_person_and_post(store: Store) -> None:
    owed = [("Ann Dray", "Director of Parks", "supply a list of empty posts", MARCH, "open")]
    columns = "debtor debtor_post action promised status"
    assert rows(store, "open-commitments", columns) == owed
    assert rows(store, "open-commitments", columns, person="Ann Dray") == owed
    assert rows(store, "open-commitments", columns, post="Director of Parks") == owed
    assert rows(store, "open-commitments", columns, person="Carl Finn") == []


def test_inherited_commitments(store: Store) -> None:
    action = "supply a list of empty posts"
    columns = "heir since predecessor action promised status"
    assert rows(store, "inherited-commitments", columns) == [
        ("Carl Finn", SEPTEMBER, "Ann Dray", action, MARCH, "open"),
        ("Eve Gray", NEXT_MARCH, "Ann Dray", action, MARCH, "open"),
    ]
    assert len(rows(store, "inherited-commitments", columns, person="Eve Gray")) == 1


def test_topics_together(store: Store) -> None:
    columns = "topic_1 topic_2 paragraphs documents"
    pair = ("training", "agency-staff", 1, 1)
    assert rows(store, "topics-together", columns, topic="training") == [pair]


def test_asked_then_silent(store: Store) -> None:
    columns = "asked debtor action meetings_since newest_meeting"
    asked = (MARCH, "Ann Dray", "supply a list of empty posts")
    assert rows(store, "asked-then-silent", columns) == [(*asked, 2, NEXT_MARCH)]
    found = rows(store, "asked-then-silent", columns, **{"as-of": "2021-12-31"})
    assert found == [(*asked, 1, SEPTEMBER)]
    assert rows(store, "asked-then-silent", columns, as_of="2021-06-01") == []
    assert rows(store, "asked-then-silent", columns, topic="training") == []


def test_unresolved_are_surnames_alone(store: Store) -> None:
    found = rows(store, "unresolved-people", "name honorific document")
    assert found == [("Low", "Councillor", "spring.html"), ("Quill", "Mrs", "undated.txt")]


@pytest.mark.parametrize(
    ("name", "gone"),
    [
        ("open-commitments", "a mg:Commitment"),
        ("inherited-commitments", "mg:debtor ?x"),
        ("declined", 'mg:outcome "declined"'),
        ("asked-then-silent", 'mg:kind "request"'),
        ("measure-over-time", "schema:variableMeasured ?x"),
        ("topic-history", "dct:subject ?x"),
        ("post-holder", "opengov:post ?x"),
    ],
)
def test_without_its_answer_in_the_graph_there_is_none(name: str, gone: str) -> None:
    store = small_store()
    pattern = f"GRAPH ?g {{ ?s {gone} }}"
    store.quads.update(f"{HEAD} DELETE {{ {pattern} }} WHERE {{ {pattern} }}")
    query = next(query for query in catalogue() if query.name == name)
    assert list(ask(store, name, **needed(query))) == []
