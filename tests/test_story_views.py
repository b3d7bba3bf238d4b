"""The stories of a person, a post, a meeting and of all promises, on the sample's minutes."""

from pathlib import Path

import pytest
from minutegraph.graph.store import Store, open_writing
from minutegraph.graph.views.commitments import commitments_story
from minutegraph.graph.views.meeting import meeting_story
from minutegraph.graph.views.person import person_story
from minutegraph.graph.views.post import post_story
from minutegraph.graph.views.story import COMMITTEE
from minutegraph.graph.views.topic import topic_story
from minutegraph.loaders.load import load_papers
from minutegraph.loaders.read import Given
from minutegraph.ontology.errors import UsageError

SAMPLE = Path(__file__).parents[1] / "loaders" / "sample"
DIRECTOR = "Director of Children’s Services"
SCRUTINY = "Children and Families Scrutiny Committee"


@pytest.fixture(scope="module")
def store() -> Store:
    opened = open_writing("memory")
    load_papers(opened, [SAMPLE], Given())
    return opened


def test_a_post_tells_its_holders_in_turn_and_what_they_inherited(store: Store) -> None:
    told = post_story(store, "director of children's services")
    assert [(seen.name, seen.look) for seen in told.rows[1].seen] == [
        ("Helena Farrand", "held"),
        ("Gareth Prothero", "interim"),
        ("Anneliese Tolhurst", "held"),
    ]
    assert told.sentences[0].endswith(
        ": Helena Farrand, then Gareth Prothero (interim), then Anneliese Tolhurst."
    )
    assert "promised under an earlier holder" in told.sentences[1]
    assert {mark.row for mark in told.marks} == {told.rows[1].key}
    holders = [one.label for one in told.related if one.group == "Holders"]
    assert holders == ["Helena Farrand", "Gareth Prothero", "Anneliese Tolhurst"]


def test_a_holder_announced_for_later_is_seen_from_the_day_of_the_first_paper_after(
    store: Store,
) -> None:
    new = post_story(store, DIRECTOR).rows[1].seen[-1]
    assert (str(new.starts), str(new.days[0])) == ("2023-05-02", "2023-06-22")


def test_a_person_tells_what_they_asked_in_the_rows_of_who_answered(store: Store) -> None:
    told = person_story(store, "Councillor Tobias Wragg")
    assert told.title == "Councillor Tobias Wragg"
    assert told.name == "Tobias Wragg"
    assert all("asked by Councillor Tobias Wragg" in mark.who for mark in told.marks)
    assert next(row.name for row in told.rows[1:]) == DIRECTOR


def test_a_persons_promises_tell_who_holds_the_post_now(store: Store) -> None:
    told = person_story(store, "Helena Farrand")
    assert {p.holder_then for p in told.promises} == {"Helena Farrand"}
    assert {p.holder_now for p in told.promises} == {"Anneliese Tolhurst"}
    assert next((one.view, one.name) for one in told.related) == ("post", DIRECTOR)


def test_an_unknown_person_is_an_error_with_the_nearest_names(store: Store) -> None:
    with pytest.raises(UsageError, match=r"no person 'Helena Farand'.*nearest: Helena Farrand"):
        person_story(store, "Helena Farand")


def test_a_name_of_two_posts_is_an_error_that_names_both(store: Store) -> None:
    with pytest.raises(UsageError, match=r"several.*Corporate Parenting Panel: https"):
        post_story(store, "Chair")


@pytest.mark.parametrize(
    "name",
    [
        "2023-06-22",
        "22 June 2023",
        f"2023-06-22 {SCRUTINY}",
        "2023-06-22, the children and families",
        "children-and-families-scrutiny-committee/2023-06-22",
    ],
)
def test_a_meeting_is_found_by_its_day_or_the_end_of_its_address(store: Store, name: str) -> None:
    assert meeting_story(store, name).title == f"{SCRUTINY}, 22 June 2023"


@pytest.mark.parametrize("name", ["2023-06-23", "2023-06-22 Corporate", "2023-06-31", "June"])
def test_an_unknown_meeting_is_an_error(store: Store, name: str) -> None:
    with pytest.raises(UsageError, match="there is no meeting"):
        meeting_story(store, name)


def test_a_meetings_columns_are_its_items(store: Store) -> None:
    told = meeting_story(store, "2023-06-22")
    assert told.column_word == "item"
    assert all(column.dated for column in told.columns)  # on the day of their meeting
    assert [column.head for column in told.columns][3:6] == [
        "MATTERS ARISING",
        "CHILDREN REFERRED BACK TO SOCIAL CARE",
        "LEADERSHIP OF CHILDREN’S SERVICES",
    ]
    assert {mark.column for mark in told.marks} <= {column.key for column in told.columns}
    assert told.rows[0].name == SCRUTINY


def test_a_meetings_promises_tell_what_came_later_with_its_day(store: Store) -> None:
    told = meeting_story(store, "2023-06-22")
    chart = next(promise for promise in told.promises if "chart" in promise.action)
    assert [(event.column, str(event.on)) for event in chart.events] == [(None, "2023-09-21")]
    assert told.sentences[1].endswith(
        "2 promises: 1 reported as done, 1 without a report up to 25 January 2024."
    )


def test_a_meeting_leads_forward_and_back(store: Store) -> None:
    told = meeting_story(store, "2023-06-22")
    groups = {one.group: one.label for one in told.related if one.view == "meeting"}
    assert groups["The committee's meeting before"].startswith("9 February 2023")
    assert groups["The committee's meeting after"].startswith("21 September 2023")
    for one in told.related:
        if one.view == "meeting":
            assert meeting_story(store, one.name).title


def test_all_that_pages_lead_to_can_be_asked_for_by_its_name(store: Store) -> None:
    tell = {"topic": topic_story, "person": person_story, "post": post_story}
    for told in (topic_story(store, "recruitment"), commitments_story(store)):
        for one in told.related:
            assert tell[one.view](store, one.name).name == one.name


def test_words_are_exact_with_what_stands_around_them(store: Store) -> None:
    told = topic_story(store, "recruitment")
    for mark in told.marks:
        paper = (SAMPLE / mark.words.document).read_text(encoding="utf-8")
        first = mark.words.quote.split()[0]
        assert first in paper
        assert mark.words.before or mark.words.after
        assert len(mark.words.before) <= 402
    said = next(mark for mark in told.marks if mark.text.startswith("seven"))
    assert said.words.before.endswith("Ms Farrand explained that")


def test_a_paper_from_the_web_has_its_address(store: Store) -> None:
    urls = {mark.words.url for mark in topic_story(store, "re-referrals").marks}
    assert "" in urls
    assert any(url.startswith("https://democracy.") for url in urls)


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({"status": "outstanding"}, 1),
        ({"year": 2022, "committee": "scrutiny"}, 12),
        ({"owner": DIRECTOR, "status": "delivered"}, 6),
        ({"owner": "Helena Farrand"}, 3),
        ({"topic": "emergency-duty", "status": "outstanding"}, 1),
        ({"status": "delivered", "year": "2019"}, 0),
    ],
)
def test_promises_are_filtered(store: Store, filters: dict[str, str | int], count: int) -> None:
    assert len(commitments_story(store, **filters).promises) == count  # type: ignore[arg-type]


def test_all_promises_are_told_once_each(store: Store) -> None:
    told = commitments_story(store)
    assert told.title == "All promises"
    assert len({promise.key for promise in told.promises}) == len(told.promises)
    assert told.marks == ()
    assert {p.row for p in told.promises} <= {row.key for row in told.rows}
    assert any(p.row == COMMITTEE and not p.owner for p in told.promises)


@pytest.mark.parametrize(
    ("filters", "told"),
    [
        ({"status": "done"}, "choose open, delivered, outstanding"),
        ({"owner": "Nobody Known"}, "no owner"),
        ({"committee": "Planning Board"}, "no committee"),
        ({"topic": "recruitmnet"}, "nearest: recruitment"),
        ({"year": "last"}, "no year"),
    ],
)
def test_a_filter_that_means_nothing_is_an_error(
    store: Store, filters: dict[str, str], told: str
) -> None:
    with pytest.raises(UsageError, match=told):
        commitments_story(store, **filters)  # type: ignore[arg-type]
