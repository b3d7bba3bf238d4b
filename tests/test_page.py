"""A page as text: what it tells and where, and that nothing in it can run."""

import csv
import hashlib
import io
import json
import re
from base64 import b64decode, b64encode
from dataclasses import replace
from functools import cache
from html import unescape
from html.parser import HTMLParser
from typing import Any

import pytest
from minutegraph.graph.views.entries import entries
from minutegraph.graph.views.page import story_page
from minutegraph.graph.views.story import Column, Mark, Story, Words

from tests.stories import ATTACKS, MARKS, PROMISES, RELATED, attacked, nothing, three_years


@cache
def page() -> str:
    return story_page(three_years())


def visible(html: str) -> str:
    """The words of a page, without its scripts."""
    body = re.sub(r"(?s)<(script|style)\b.*?</\1>", " ", html)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", body)).split())


def tags(html: str) -> list[tuple[str, list[str]]]:
    """Each element of a page with the names of its attributes."""
    found: list[tuple[str, list[str]]] = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: found.append((tag, [name for name, _ in attrs]))
    parser.feed(html)
    return found


def part(html: str, start: str, end: str) -> str:
    return visible(html.split(start, 1)[1].split(end, 1)[0])


def saved(html: str) -> list[list[str]]:
    """The lines of the CSV inside a page."""
    url = re.search(r'href="data:text/csv;charset=utf-8;base64,([^"]*)"', html)
    assert url
    return list(csv.reader(io.StringIO(b64decode(url[1]).decode("utf-8"), newline="")))


def data(html: str) -> dict[str, Any]:
    return json.loads(html.split('id="data">', 1)[1].split("</script>", 1)[0])


def timeline(html: str) -> str:
    return part(html, '<ol id="timeline">', "</ol>")


def everything(html: str) -> str:
    return part(html, '<table id="everything">', "</table>")


def promised(html: str) -> str:
    return part(html, '<table id="promised">', "</table>")


def test_it_says_first_what_it_is_about() -> None:
    words = visible(page())
    first = words.index("Before members since 10 June 2021")
    assert first < words.index("The picture") < words.index("What was promised")
    assert words.index("The story in words") < words.index("Everything as a table")
    assert page().count("<h1>") == 1


@pytest.mark.parametrize("tell", [timeline, everything])
def test_every_mark_and_every_promise_is_told_with_its_sentence(tell: Any) -> None:
    words = tell(page())
    for mark in MARKS:
        assert mark.words.quote in words
        assert mark.text in words.replace("Two posts", "two posts")
    for promise in PROMISES:
        assert promise.action in words
        assert all(telling.quote in words for telling in promise.tellings)
        assert all(event.words.quote in words for event in promise.events)


def test_the_csv_holds_every_sentence() -> None:
    head, *lines = saved(page())
    assert head[:5] == ["number", "date", "committee", "item", "kind"]
    quotes = {line[8].removeprefix("'") for line in lines}
    told = {words.quote for entry in entries(three_years()) for words in entry.words}
    assert quotes == told
    assert max(int(line[0]) for line in lines) == page().count('<tr id="e')


def test_a_promise_is_told_with_who_held_the_post_then_and_now() -> None:
    words = promised(page())
    assert "Head of Workforce in post then: Ann Dray in post now: Ben Orrell (interim)" in words
    assert "○ no report found up to 9 February 2023" in words
    assert "by the autumn (by 30 November 2021)" in words
    assert ", 6 October 2022 The report had still not come." in words


def test_the_story_is_told_oldest_first_with_what_was_reported_elsewhere() -> None:
    words = timeline(page())
    days = ["10 June 2021", "4 November 2021", "Date not stated, between 5 November",
            "1 September 2022", "6 October 2022 at another meeting",
            "9 February 2023 Children's Panel", "Date not stated Audit Committee"]  # fmt: skip
    places = [words.index(day) for day in days]
    assert places == sorted(places)


def test_each_detail_leads_to_rows_that_are_there() -> None:
    ids = set(re.findall(r'<tr id="([^"]+)"', page()))
    details = data(page())["details"]
    assert {row for detail in details.values() for row in detail["rows"]} == ids
    drawn = {key for sheet in data(page())["sheets"] for node in sheet["nodes"]
             for key in node["details"]}  # fmt: skip
    assert drawn <= set(details)
    assert {mark.key for mark in MARKS} | {promise.key for promise in PROMISES} <= drawn


def test_a_promise_is_found_in_the_years_of_its_reports_too() -> None:
    assert data(page())["details"]["p-late"]["year"] == ["2021", "2022"]


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_papers_say_stays_text(attack: str) -> None:
    plain, hurt = (story_page(attacked(three_years(), words)) for words in ("plain", attack))
    assert tags(hurt) == tags(plain)
    shown = " ".join(attack.split())
    for tell in (timeline, everything, promised):
        assert tell(hurt).count(shown) == tell(plain).count("plain")
    assert data(hurt)["details"][f"asked1 {attack}"]["words"][0]["quote"].endswith(attack)
    assert saved(hurt)[1][8].endswith(attack)


def test_only_web_addresses_become_links() -> None:
    addresses = ["javascript:alert(1)", "data:text/html,x", "file:///x", "//x.org", "http://"]
    marks = tuple(
        Mark(f"m{n}", "asked", "m1", "head", "x", Words("x", document="d", url=url))
        for n, url in enumerate([*addresses, "https://example.org/a?b=1&c=2"])
    )
    base = three_years()
    html = story_page(Story("topic", "x", "x", (), base.columns, base.rows, marks))
    links = re.findall(r'<a href="([^"#][^"]*)"', html.split("</style>")[1])
    assert links == ["https://example.org/a?b=1&amp;c=2"]
    told = [data(html)["details"][mark.key]["words"][0]["url"] for mark in marks]
    assert told == ["", "", "", "", "", marks[-1].words.url]


def test_a_spreadsheet_runs_nothing() -> None:
    cells = {cell for line in saved(page()) for cell in line}
    assert "'=SUM(1) was how the note on posts began." in cells
    assert "'-note.txt" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_the_same_story_gives_the_same_bytes() -> None:
    assert story_page(three_years()) == page()


def test_the_policy_allows_these_blocks_and_no_other() -> None:
    policy = unescape(re.search(r'Policy" content="([^"]*)"', page())[1])  # type: ignore[index]
    blocks = re.findall(r"(?s)<style>(.*?)</style>|<script>(.*?)</script>", page())
    hashes = [hashlib.sha256((style or script).encode()).digest() for style, script in blocks]
    assert re.findall(r"'sha256-([^']*)'", policy)[-1] == b64encode(hashes[0]).decode()
    assert {b64encode(each).decode() for each in hashes} == set(
        re.findall(r"'sha256-([^']*)'", policy)
    )
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    assert not re.findall(r'<[^>]+ (?:style|on\w+)="', page().split("</style>")[1])


def test_related_pages_are_links_where_they_were_written() -> None:
    html = story_page(three_years(), {("person", "Ann Dray"): "person-ann-dray.html"})
    assert '<a href="person-ann-dray.html">Ann Dray</a>' in html
    assert "<b>Training</b>" in html
    assert "Training together in 4 paragraphs" in visible(html)


def test_nothing_found_is_said_and_what_is_nearest() -> None:
    html = story_page(nothing())
    assert "Nothing about this topic was found" in visible(html)
    assert f"Nearest to this Related topics {RELATED[0].label}" in visible(html)
    assert "<script" not in html
    assert "The picture" not in visible(html)


def test_a_value_that_a_mark_tells_is_told_once() -> None:
    assert timeline(page()).count("Turnover stood at 18 per cent.") == 1
    details = data(page())["details"]
    assert details["turnover/m4/1"] == details["figure1"]
    assert details["turnover/m4/2"]["text"] == "Turnover, Lowick: 15 per cent (benchmark)"


def test_a_sentence_that_says_no_more_than_its_text_is_not_told_twice_in_words() -> None:
    mark = Mark("m", "decided", "m1", "head", "note it", Words("Note it."))
    base = three_years()
    html = story_page(Story("topic", "x", "x", (), base.columns, base.rows[:1], (mark,)))
    assert timeline(html) == "10 June 2021 Children's Panel Decided: note it"
    assert "Note it." in everything(html)


def test_a_meeting_is_told_by_its_items_and_by_what_came_of_them_later() -> None:
    base = three_years()
    items = (*(replace(each, head=f"Item {each.key}", note="") for each in base.columns[:3]),
             Column("m8", "Any other business", "9"))  # fmt: skip
    marks = tuple(mark for mark in MARKS if mark.column in ("m1", "m2", "m3"))
    promises = tuple(p for p in PROMISES if p.key in ("p-open", "p-late"))
    story = replace(base, columns=items, marks=marks, promises=promises, series=(),
                    rows=(), view="meeting")  # fmt: skip
    words = timeline(story_page(story))
    assert words.startswith("Item m1 Asked: why leavers")
    assert "Any other business9 Nothing was found under it." in words.replace(" 9 ", "9 ")
    assert words.index("Any other business") < words.index("6 October 2022 at another meeting")
