"""Who owes what once people are known, and what becomes of it later."""

import pytest
from minutegraph.graph.rows import rows
from minutegraph.graph.store import Store, writing
from minutegraph.loaders.findings import Attestation, Progress, Reference, Statement

from tests.papers_by_hand import paper, person, place, put

PROMISE = "Ms Ida Larkspur, Head of Lodgings, agreed to circulate the survey of empty rooms."
STATUS = """SELECT DISTINCT ?action ?status WHERE {
  ?c a mg:Commitment ; rdfs:label ?action ; mg:currentStatus ?status } ORDER BY ?action"""


@pytest.fixture
def store():
    with writing("memory") as opened:
        yield opened


def promise(
    store: Store, day: str = "2023-02-02", key: str = "a.txt", post: str | None = "Head of Lodgings"
):
    document = paper(key, PROMISE, day)
    larkspur = person(document, "Ms Ida Larkspur", "Ida Larkspur", honorific="Ms",
                      role="officer", **({"post": post} if post else {}))  # fmt: skip
    owner = Reference(place(document, "Ms Ida Larkspur"))
    statement = Statement(
        place(document, PROMISE), action="circulate the survey of empty rooms", debtor=owner
    )
    held = Attestation(place(document, PROMISE), person=owner, post=post or "Member")
    put(store, document, (larkspur,), (statement, held), {owner: larkspur})


def report(store: Store, words: str, day: str | None, state: str = "delivered",
    recalled: bool = True, **sitting: str):  # fmt: skip
    document = paper("z.txt", f"{words} had been sent.", day, **sitting)
    put(
        store,
        document,
        (),
        (Progress(place(document, words), state=state, action=words, recalled=recalled),),
    )  # type: ignore[arg-type]


def test_a_promise_follows_the_post_and_keeps_who_made_it(store: Store):
    promise(store)
    owed = """SELECT DISTINCT ?post ?maker WHERE { ?c a mg:Commitment ; mg:debtor/rdfs:label ?post ;
      mg:madeBy/foaf:name ?maker }"""
    assert list(rows(store, owed)) == [("Head of Lodgings", "Ida Larkspur")]


def test_without_a_post_the_person_owes_it(store: Store):
    promise(store, post=None)
    owed = "SELECT DISTINCT ?name WHERE { ?c a mg:Commitment ; mg:debtor/foaf:name ?name }"
    assert list(rows(store, owed)) == [("Ida Larkspur",)]


def test_a_later_report_on_it_is_a_status_with_its_place(store: Store):
    promise(store)
    report(store, "the survey of empty rooms", "2023-05-04")
    assert list(rows(store, STATUS)) == [("circulate the survey of empty rooms", "delivered")]
    event = """SELECT DISTINCT ?status ?day ?quote WHERE { ?c mg:hasStatus ?e .
      ?e mg:status ?status ; mg:latest ?day ; mg:evidence/mg:quote ?quote }"""
    assert list(rows(store, event)) == [("delivered", "2023-05-04", "the survey of empty rooms")]


@pytest.mark.parametrize(
    "told",
    [
        {"words": "the survey of empty rooms", "day": "2022-11-03"},
        {"words": "the survey of empty rooms", "day": None},
        {"words": "the survey of empty rooms", "day": "2023-05-04", "committee": "Audit Committee"},
        {"words": "the timetable of school buses", "day": "2023-05-04"},
    ],
    ids=["before it", "undated", "another committee", "another matter"],
)
def test_a_report_that_need_not_mean_it_leaves_it_open(store: Store, told: dict):
    promise(store)
    report(store, **told)
    assert list(rows(store, STATUS)) == [("circulate the survey of empty rooms", "open")]


@pytest.mark.parametrize(
    ("when", "status"),
    [("asked for in March", ["open", "delivered"]), ("asked for in May", ["open"])],
)
def test_the_month_that_is_named_says_which_promise(store: Store, when: str, status: list[str]):
    promise(store)
    promise(store, day="2023-03-02", key="b.txt")
    report(store, f"the survey of empty rooms {when}", "2023-06-01")
    assert sorted(s for _, s in rows(store, STATUS)) == sorted(status)


def test_what_nobody_recalls_needs_more_words_in_common(store: Store):
    promise(store)
    report(store, "the survey of rooms", "2023-05-04", recalled=False)
    assert [status for _, status in rows(store, STATUS)] == ["open"]


def test_a_report_that_fits_two_promises_discharges_neither(store: Store):
    promise(store)
    promise(store, day="2023-03-02", key="b.txt")
    report(store, "the survey of empty rooms", "2023-05-04")
    assert [status for _, status in rows(store, STATUS)] == ["open"]
    assert len(list(rows(store, "SELECT DISTINCT ?c WHERE { ?c a mg:Commitment }"))) == 2


def test_without_a_post_in_its_paper_a_promise_follows_the_one_attested_that_day(store: Store):
    promise(store)  # Head of Lodgings on 2 February 2023
    document = paper("b.txt", "Ms Ida Larkspur would ring the hosts.", "2023-02-02")
    larkspur = person(document, "Ms Ida Larkspur", "Ida Larkspur", honorific="Ms", role="officer")
    owner = Reference(place(document, "Ms Ida Larkspur"))
    told = Statement(place(document, document.text), action="ring the hosts", debtor=owner)
    put(store, document, (larkspur,), (told,), {owner: larkspur})
    owed = """SELECT DISTINCT ?post WHERE { ?c a mg:Commitment ; rdfs:label "ring the hosts" ;
      mg:debtor/rdfs:label ?post }"""
    assert list(rows(store, owed)) == [("Head of Lodgings",)]
