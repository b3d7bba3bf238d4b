"""The sample minutes, from the papers to the answers: the story that STORY.md tells."""

from pathlib import Path

import pytest
from minutegraph.graph.check import problems
from minutegraph.graph.store import Store, writing
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.reading.sidecar import Given
from minutegraph.ontology.prefixes import HEAD
from minutegraph.queries.ask import ask

SAMPLE = Path(__file__).parents[1] / "loaders" / "sample"
DIRECTOR = "Director of Children’s Services"
HEAD_OF_FOSTERING = "Head of Fostering and Permanence"


def loaded() -> Store:
    with writing("memory") as store:
        load_papers(store, [SAMPLE], Given())
        return Store(store.quads, "memory")


@pytest.fixture(scope="module")
def store() -> Store:
    return loaded()


def rows(store: Store, query: str, columns: str, **params: str) -> list[tuple[str, ...]]:
    return [tuple(str(row[c]) for c in columns.split()) for row in ask(store, query, **params)]


def test_the_director_changes_twice_once_to_an_interim(store: Store):
    assert rows(store, "post-holder", "name interim", post=DIRECTOR) == [
        ("Helena Farrand", "False"),
        ("Gareth Prothero", "True"),
        ("Anneliese Tolhurst", "False"),
    ]


@pytest.mark.parametrize(
    ("day", "holder"),
    [
        ("2021-09-01", "Helena Farrand"),
        ("2022-10-13", "Gareth Prothero"),
        ("2023-09-01", "Anneliese Tolhurst"),
    ],
)
def test_who_held_a_post_on_a_day(store: Store, day: str, holder: str):
    found = rows(store, "post-holder", "name known", post=DIRECTOR, on=day)
    assert (holder, "on that day") in found


def test_one_post_is_vacant_over_two_meetings_then_filled(store: Store):
    found = rows(store, "vacancies", "post document")
    vacant = [document for post, document in found if post == HEAD_OF_FOSTERING]
    assert vacant == ["2022-03-panel-minutes.md", "2022-06-scrutiny-residential-placements.html"]
    assert ("Ifeoma Okwuosa",) in rows(
        store, "post-holder", "name", post=HEAD_OF_FOSTERING, on="2022-10-13"
    )


def test_the_item_that_states_no_day_has_that_of_its_report(store: Store):
    days = dict(rows(store, "documents", "document earliest"))
    assert days["2022-01-scrutiny-residential-placements-item.txt"] == "2022-01-27"


def test_a_page_that_nothing_dates_stays_between_what_its_text_proves(store: Store):
    bounds = {d: (e, x) for d, e, x in rows(store, "documents", "document earliest latest")}
    earliest, latest = bounds["2023-04-panel-virtual-school.txt"]
    assert (earliest, latest) == ("2023-03-14", "None")
    written = ask(store, "SELECT DISTINCT ?d WHERE { ?m a mg:Meeting ; mg:edtf ?d }")
    assert "[2023-03-14..]" in {row["d"] for row in written}


def test_a_surname_alone_is_the_officer_named_in_full_elsewhere(store: Store):
    found = rows(store, "people", "name document")
    assert ("Lorna Thackray", "2023-04-panel-virtual-school.txt") in found


def test_a_promise_reported_as_kept_is_no_longer_open(store: Store):
    open_ones = [quote for (quote,) in rows(store, "open-commitments", "quote")]
    assert not any("exit interviews" in quote for quote in open_ones)
    assert any("carers’ survey" in quote for quote in open_ones)


def test_a_promise_follows_the_post_to_its_next_holder(store: Store):
    inherited = rows(store, "inherited-commitments", "heir predecessor post_name action")
    assert any(
        (heir, before, post) == ("Anneliese Tolhurst", "Gareth Prothero", DIRECTOR)
        and "findings" in action
        for heir, before, post, action in inherited
    )


def test_who_declined_to_answer(store: Store):
    found = rows(store, "declined", "answerer asker")
    assert ("Gareth Prothero", "Marjorie Fenner") in found
    assert ("Anneliese Tolhurst", "Tobias Wragg") in found


@pytest.mark.parametrize(
    ("measure", "series"),
    [
        (
            "re-referral rate",
            [
                ("2021-09-23", 24.1, 21.0, None),
                ("2022-09-22", 22.6, 21.3, 24.1),
                ("2023-06-22", 19.8, 20.9, 22.6),
            ],
        ),
        (
            "agency share of the workforce",
            [
                ("2021-06-17", 24, 17, None),
                ("2022-09-22", 20, None, None),
                ("2023-02-09", 16, 17, 20),
                ("2024-01-25", 11, 17, 16),
            ],
        ),
        (
            "average price of a placement",
            [
                ("2022-01-27", 4870, 4650, None),  # the minutes
                ("2022-01-27", 4870, 4650, 4310),  # the report that they considered
                ("2022-06-16", 5120, 4940, None),
                ("2022-11-17", 5240, None, None),
                ("2023-09-21", 5480, 5390, None),
            ],
        ),
    ],
)
def test_a_rate_stands_beside_its_benchmark(
    store: Store, measure: str, series: list[tuple[str, float, float | None, float | None]]
):
    found = ask(store, "measure-over-time", measure=measure)
    columns = ("value", "benchmark", "before")
    assert [(str(row["latest"]), *(_number(row[c]) for c in columns)) for row in found] == series


def _number(value: object) -> float | None:
    return None if value is None else float(str(value))


@pytest.mark.parametrize("topic", ["recruitment", "re-referrals", "residential-placements"])
def test_a_topic_runs_through_several_meetings(store: Store, topic: str):
    history = rows(store, "topic-history", "earliest kind quote", topic=topic)
    assert len({day for day, _, _ in history}) >= 3
    assert [day for day, _, _ in history if day != "None"] == sorted(
        day for day, _, _ in history if day != "None"
    )


def test_the_letters_that_a_page_must_escape_are_kept(store: Store):
    quotes = [quote for (quote,) in rows(store, "topics", "quote")]
    assert any("<18 & falling" in quote for quote in quotes)


def test_everything_leads_to_its_words(store: Store):
    assert problems(store) == []


@pytest.mark.parametrize(
    ("query", "params", "gone"),
    [
        ("topic-history", {"topic": "re-referrals"}, "dct:subject topic:re-referrals"),
        ("open-commitments", {"post": HEAD_OF_FOSTERING}, "a mg:Commitment"),
        ("inherited-commitments", {}, "mg:promisedAt ?x"),
        ("measure-over-time", {}, "schema:variableMeasured ?x"),
        ("declined", {}, 'mg:outcome "declined"'),
        ("asked-then-silent", {"as_of": "2024-01-25"}, 'mg:kind "request"'),
    ],
)
def test_a_short_question_fails_without_its_answer(query: str, params: dict[str, str], gone: str):
    store = loaded()
    assert list(ask(store, query, **params))
    pattern = f"GRAPH ?g {{ ?s {gone} }}"
    store.quads.update(f"{HEAD} DELETE {{ {pattern} }} WHERE {{ {pattern} }}")
    assert list(ask(store, query, **params)) == []
