"""Who checked a fact, when and why, is shown wherever the fact is."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from minutegraph.graph.reviews.doubtful import doubtful
from minutegraph.graph.store import writing
from minutegraph.graph.views.entries import entries
from minutegraph.graph.views.page import story_page
from minutegraph.graph.views.site import tell_story
from minutegraph.graph.views.story_csv import story_csv
from minutegraph.queries.ask import ask

from tests.reviewed_papers import Desk

BY = "by Jo Reed on 1 May 2024 (as the recording has it)"
SEEN = "All members had now seen where there was room."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with writing("memory") as store:
        desk = Desk(tmp_path, store)
        desk.load()
        yield desk


def test_a_page_says_who_checked_a_promise(desk: Desk) -> None:
    key = desk.key("march.txt", "Statement", "survey")
    desk.keep(desk.act.correct(key, "action", "send the survey round"))
    desk.keep(desk.act.delivered(key, "may.txt", SEEN))
    story = tell_story(desk.store, "commitments", "")
    checked = {p.action: p.checked for p in story.promises if p.checked}
    told = (f"reported done, as found {BY}", f"corrected {BY}")
    assert checked == {"send the survey round": told}
    (event,) = (e for p in story.promises for e in p.events)
    assert event.words.document == "may.txt"
    page = story_page(story)
    assert all(f"Checked: {words}" in page for words in told)
    assert '["Checked", "' + "; ".join(told) in page
    lines = list(csv.DictReader(io.StringIO(story_csv(entries(story)))))
    assert {line["checked"] for line in lines} == {"", "; ".join(told)}


def test_what_nobody_checked_says_nothing_of_it(desk: Desk) -> None:
    page = story_page(tell_story(desk.store, "commitments", ""))
    assert "Checked:" not in page
    assert '"Checked"' not in page


def test_a_meeting_that_a_person_dated_is_told_so(desk: Desk) -> None:
    desk.keep(desk.act.date("later.txt", date(2022, 7, 5)))
    told = {str(r["earliest"]): r["reviewed"] for r in ask(desk.store, "meetings")}
    assert told == {"2022-03-01": None, "2022-05-10": None, "2022-07-05": "corrected"}


def test_a_topic_that_a_person_confirmed_is_told_so(desk: Desk) -> None:
    desk.write("march.txt", "FOSTERING\n\nThe recruitment of foster carers was going well.\n")
    desk.load()
    (spoken, *_) = doubtful(desk.store, "TopicMention", "march.txt", every=True)
    desk.keep(desk.act.judge("confirm", spoken.key))
    assert {row["reviewed"] for row in ask(desk.store, "topics")} >= {"confirmed"}


def test_what_no_rule_doubted_has_a_key_too(desk: Desk) -> None:
    unsure, found = doubtful(desk.store), doubtful(desk.store, every=True)
    assert set(unsure) < set(found)
    (name,) = (d for d in found if d.claim == "Councillor Obi Fenn" and d.kind == "Mention")
    assert name.doubt == ""
    desk.keep(desk.act.judge("reject", name.key))
    assert "Obi Fenn" not in [row["name"] for row in ask(desk.store, "people")]
    assert name.key in [d.key for d in doubtful(desk.store, every=True)]


def test_posts_that_are_one_are_told_as_posts(desk: Desk) -> None:
    desk.keep(desk.act.merge("Head of Moorings", "Moorings Head"))
    ((said,), *_) = desk.rows("reviews", "said")
    assert str(said).startswith("the posts of “")
