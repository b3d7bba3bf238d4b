"""A topic's page as text: what it tells, in which order, and that nothing in it can run."""

import re
from functools import cache
from html import unescape

import pytest
from minutegraph.graph.picture import topic_page
from minutegraph.ontology.errors import UsageError

from tests.topic_graph import TopicGraph, three_years

ATTACKS = [
    "<script>alert(1)</script>",
    '" onload="alert(2)',
    "</script><img src=x onerror=alert(3)>",
    '<a href="javascript:alert(4)">href</a>',
    "{{ 7 * 191 }} {% raw %}",
    "\u2028<!--<script>",
]


@cache
def recruitment() -> str:
    return topic_page(three_years().store(), "recruitment")


def visible(page: str) -> str:
    """The words of the page's body, without its scripts."""
    body = re.sub(r"(?s)<(script|style)\b.*?</\1>", " ", page)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


def test_the_page_sums_the_topic_up() -> None:
    words = visible(recruitment())
    assert "Before members since 10 June 2021, at 8 meetings (1 without a known date)" in words
    assert "9 promises: 3 reported as done, 1 reported as not done yet, no report found" in words
    assert "no report found on 5 up to 16 November 2023" in words


def test_the_tables_hold_exact_sentences_and_who_owes_what() -> None:
    words = visible(recruitment())
    assert "Mr Orrell advised that exit interviews had not yet begun." in words
    assert "introduce exit interviews for every leaver" in words
    assert "from April 2022" in words
    assert "between 1 February 2022 and 31 May 2022" in words
    assert "Corporate Parents’ Panel" in words


def test_the_same_store_gives_the_same_bytes() -> None:
    store = three_years().store()
    assert topic_page(store, "recruitment") == topic_page(store, "recruitment")
    assert topic_page(store, "recruitment") == topic_page(three_years().store(), "recruitment")


def test_a_topic_is_found_by_its_label_too() -> None:
    store = three_years().store()
    assert topic_page(store, "Recruitment and retention of staff") == topic_page(
        store, "recruitment"
    )


def test_an_unknown_topic_names_the_nearest() -> None:
    with pytest.raises(UsageError, match="recruitment"):
        topic_page(three_years().store(), "recruitmnt")


def test_a_topic_that_nobody_spoke_about_says_so() -> None:
    words = visible(topic_page(three_years().store(), "complaints"))
    assert "Nothing about this topic was found" in words


@pytest.mark.parametrize("attack", ATTACKS)
def test_text_from_papers_stays_text(attack: str) -> None:
    page = topic_page(attacked(attack).store(), "recruitment")
    plain = topic_page(attacked("plain").store(), "recruitment")
    assert len(re.findall(r"<script\b", page)) == len(re.findall(r"<script\b", plain))
    assert len(re.findall(r"<img|<a\b", page)) == len(re.findall(r"<img|<a\b", plain))
    assert visible(attack) == "" or " ".join(attack.split()) in visible_text(page)


def visible_text(page: str) -> str:
    return " ".join(unescape(re.sub(r"(?s)<(script|style)\b.*?</\1>", " ", page)).split())


def test_a_busy_meeting_is_cut_and_the_page_says_what_was_left_out() -> None:
    g = TopicGraph()
    for month in range(1, 13):
        meeting = g.day("Scrutiny Committee", f"2022-{month:02}-03")
        for n in range(20):
            g.finding("TopicMention", meeting, f"Point {n} of month {month} about staff.")
    page = topic_page(g.store(), "recruitment")
    assert len(nodes(page)) <= 150
    assert "Left out of the picture: 192 entries" in visible(page)
    assert visible(page).count("about staff.") == 240


def test_more_meetings_than_nodes_leave_out_the_oldest() -> None:
    g = TopicGraph()
    for n in range(60):
        day = f"20{10 + n // 12}-{n % 12 + 1:02}-03"
        g.finding("TopicMention", g.day("Panel", day), f"Report {n} on staff.")
    page = topic_page(g.store(), "recruitment")
    assert "Left out of the picture: 20 older meetings" in visible(page)
    assert "3 December 2014" in page
    assert visible(page).count("on staff.") == 60


def nodes(page: str) -> list[str]:
    return re.findall(r'"ctxRenderer"|"panel":', page.split('id="data">')[1].split("</script>")[0])


def attacked(attack: str) -> TopicGraph:
    """The attack in every kind of label and sentence."""
    g = TopicGraph()
    meeting = g.day(f"Panel {attack}", "2022-01-05")
    post = g.post(f"Director {attack}", (f"Ann {attack}", "2022-01-05", "2022-01-05", True))
    sentence = f"She would report {attack} back."
    g.promise(meeting, "undertaking", f"report {attack}", sentence, post, f"soon {attack}")
    g.finding("TopicMention", meeting, f"About {attack}.", item=f"Item {attack}")
    return g
