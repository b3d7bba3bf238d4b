"""The picture laid out: what stands where, that nothing stands over another, and how fast."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise
from time import perf_counter

import pytest
from minutegraph.graph.views.lanes import lay_out
from minutegraph.graph.views.scale import GUTTER
from minutegraph.graph.views.shapes import Box, Sheet
from minutegraph.graph.views.story import (
    COMMITTEE,
    Column,
    Event,
    Mark,
    Promise,
    Row,
    Seen,
    Story,
    Words,
)
from minutegraph.graph.views.wrap import wide

from tests.stories import column, three_years

LONG = "Interim Associate Director of Partnerships, Commissioning, Quality and Improvement " * 2
WORDS = ("value-words", "benchmark-words")
START = date(2001, 1, 15)


def box(sheet: Sheet, key: str) -> Box:
    return next(box for box in sheet.boxes if box.key == key)


def overlaps(one: Box, other: Box) -> bool:
    apart_x = abs(one.x - other.x) - (one.wide + other.wide) / 2
    apart_y = abs(one.y - other.y) - (one.high + other.high) / 2
    return apart_x < -0.01 and apart_y < -0.01


def assert_legible(sheet: Sheet) -> None:
    """No words over other words or outside their box, the sheet or the rows' names."""
    worded = sorted((b for b in sheet.boxes if b.lines), key=lambda b: b.y)
    near = (pair for pair in combinations(worded, 2) if abs(pair[0].y - pair[1].y) < 400)
    assert [(a.key, b.key) for a, b in near if overlaps(a, b)] == []
    for each in worded:
        for n, line in enumerate(each.lines):
            assert wide(line, 13, 700 if n < each.bold else 400) <= each.wide, each
        assert each.x - each.wide / 2 >= GUTTER - 0.01, each
        assert each.x + each.wide / 2 <= sheet.width + 0.01, each


def meetings(count: int) -> tuple[Column, ...]:
    return tuple(column(f"m{n}", START + timedelta(days=40 * n)) for n in range(count))


def long_story(count: int, name: str = "Head of Parks") -> Story:
    """Many meetings, at each of which a post answers twice, something is decided and promised."""
    columns = meetings(count)
    rows = (Row(COMMITTEE, "The committee", "", "committee"), Row("post", name, "Lowick Council"))
    kinds = (("answered", "post"), ("answered", "post"), ("decided", COMMITTEE))
    marks = tuple(
        Mark(f"{c.key}/{n}", kind, c.key, row, "spoke", Words("They spoke."))
        for c in columns for n, (kind, row) in enumerate(kinds)
    )  # fmt: skip
    owed = tuple(
        Promise(f"{c.key}/p", "undertaking", c.key, "post", f"do {name} by then", (), owner=name)
        for c in columns[::4]
    )
    return Story("topic", "parks", "Parks", (), columns, rows, marks, owed,
                 searched=columns[-1].latest)  # fmt: skip


@pytest.mark.parametrize(
    "story",
    [three_years(), long_story(1), long_story(9), long_story(200), long_story(30, LONG)],
    ids=["three years", "one meeting", "nine", "two hundred", "long names"],
)
def test_no_words_stand_over_others(story: Story) -> None:
    for sheet in lay_out(story):
        assert_legible(sheet)


def test_meetings_stand_evenly_in_their_order() -> None:
    (sheet,) = lay_out(long_story(6))
    places = [head.x for head in sheet.columns]
    steps = {round(b - a, 6) for a, b in pairwise(places)}
    assert places == sorted(places)
    assert len(steps) == 1


def test_forty_marks_at_first_then_five_hundred_and_what_is_left_out_is_told() -> None:
    first, more = lay_out(long_story(400))
    assert len([b for b in first.boxes if b.lines]) <= 40
    assert len([b for b in more.boxes if b.lines]) <= 500
    assert first.columns[-1].head == more.columns[-1].head  # the newest stay
    assert "Not in the picture: " in more.left_out
    assert "meetings" in more.left_out


def test_a_story_of_few_marks_has_one_sheet_that_leaves_out_nothing() -> None:
    (sheet,) = lay_out(long_story(9))
    assert sheet.left_out == ""


def test_five_hundred_marks_are_laid_out_in_less_than_a_second() -> None:
    story = long_story(222)
    lay_out(long_story(2))  # the widths of letters are read once
    start = perf_counter()
    sheets = lay_out(story)
    assert perf_counter() - start < 1
    assert len([b for b in sheets[-1].boxes if b.lines]) == 500


def test_marks_of_one_kind_at_one_crossing_are_one_with_a_count() -> None:
    (sheet,) = lay_out(long_story(2))
    assert box(sheet, "post|m0|answered").lines == ("Answered 2",)
    assert box(sheet, "post|m0|answered").details == ("m0/0", "m0/1")


def owing(promise: Promise, count: int = 5, searched: date | None = None) -> Sheet:
    story = replace(long_story(count), marks=(), promises=(promise,))
    (sheet,) = lay_out(replace(story, searched=searched or story.searched))
    return sheet


PROMISE = Promise(
    "p", "undertaking", "m1", "post", "plant an oak", (Words("They would plant an oak."),),
    owner="Head of Parks", holder_then="Ann Dray", holder_now="Carl Finn", due="by June",
    due_on=START + timedelta(days=100),
)  # fmt: skip


def test_an_open_promise_reaches_to_the_last_meeting_that_was_searched() -> None:
    sheet = owing(PROMISE)
    assert box(sheet, "p/made").x == sheet.columns[1].x
    assert box(sheet, "p/tip").x == sheet.columns[4].x
    assert box(sheet, "p/tip").look == "tip-open"


def test_a_search_beyond_the_last_meeting_has_room_of_its_own() -> None:
    sheet = owing(PROMISE, searched=date(2020, 2, 3))
    assert sheet.columns[-1].head == ("Later",)
    assert " ".join(sheet.columns[-1].note) == "searched up to 3 February 2020"
    assert box(sheet, "p/tip").x == sheet.columns[-1].x


def test_a_promise_reported_on_ends_where_it_was_reported() -> None:
    event = Event("delivered", "m3", START + timedelta(days=120), Words("The oak was planted."))
    sheet = owing(replace(PROMISE, status="delivered", events=(event,)))
    assert box(sheet, "p/tip").x == sheet.columns[3].x
    card = " ".join(box(sheet, "p/card").lines)
    assert "✓ Done, reported 15 May 2001" in card
    assert "now with" not in card


def test_a_card_tells_who_promised_what_by_when_and_with_whom_it_is_now() -> None:
    card = " ".join(box(owing(PROMISE), "p/card").lines)
    assert card.startswith("Plant an oak Promised by Ann Dray on 24 February 2001 Due: by June")
    assert "No report found up to 24 June 2001; its day has passed; now with Carl Finn" in card


def test_the_day_of_a_promise_stands_on_its_arc_between_the_meetings() -> None:
    sheet = owing(PROMISE)
    assert sheet.columns[2].x < box(sheet, "p/due").x < sheet.columns[3].x


def test_a_promise_that_nobody_owes_says_so() -> None:
    nobody = replace(PROMISE, row=COMMITTEE, owner="", holder_then="", holder_now="")
    assert "nobody is named to do it" in " ".join(box(owing(nobody), "p/card").lines)


def held(*seen: Seen) -> Sheet:
    story = long_story(5)
    rows = (story.rows[0], replace(story.rows[1], seen=seen))
    (sheet,) = lay_out(replace(story, rows=rows, promises=()))
    return sheet


def test_holders_in_turn_on_one_day_share_its_column() -> None:
    day = START + timedelta(days=80)
    sheet = held(
        Seen("Ann Dray", "held", ("m2",), (day,)), Seen("Carl Finn", "interim", ("m2",), (day,))
    )
    one, other = box(sheet, "post/bar/0"), box(sheet, "post/bar/1")
    assert (one.look, other.look) == ("held", "interim")
    assert one.x < sheet.columns[2].x < other.x
    assert not overlaps(one, other)
    names = [b.lines for b in sheet.boxes if b.look == "holder-words"]
    inside = [b.lines for b in (one, other) if b.lines]
    assert sorted([*names, *inside]) == [("Ann Dray",), ("Carl Finn (interim)",)]


def test_days_between_two_meetings_are_a_tick_and_what_lies_between_is_thin() -> None:
    days = (START, START + timedelta(days=60), START + timedelta(days=120))
    sheet = held(Seen("Ann Dray", "held", ("m0", "m3"), days))
    bars = [b for b in sheet.boxes if b.look == "held"]
    assert [round(b.wide) for b in bars][1] < 12
    assert sheet.columns[1].x < bars[1].x < sheet.columns[2].x
    assert box(sheet, "post/between/0").high < bars[0].high


def test_who_came_before_a_meeting_stands_before_it_however_near_its_day() -> None:
    day = START + timedelta(days=120)
    sheet = held(
        Seen("Ann Dray", "held", (), (day - timedelta(days=1),)),
        Seen("Carl Finn", "interim", ("m3",), (day,)),
    )
    (ann,) = [b for b in sheet.boxes if b.look == "held"]
    (carl,) = [b for b in sheet.boxes if b.look == "interim"]
    assert ann.x < carl.x
    assert not overlaps(ann, carl)


def test_a_vacant_post_says_so_in_words() -> None:
    sheet = held(Seen("", "vacant", ("m1",), (START + timedelta(days=40),)))
    assert ("vacant",) in [b.lines for b in sheet.boxes if b.look == "vacant"]


def test_meetings_without_a_day_are_hatched() -> None:
    story = long_story(3)
    undated = tuple(replace(c, earliest=None, latest=None) for c in story.columns)
    (sheet,) = lay_out(replace(story, columns=undated, searched=None))
    assert all(head.hatched for head in sheet.columns)
    assert_legible(sheet)


def test_a_meeting_with_one_bound_is_hatched_too() -> None:
    story = long_story(3)
    bound = (story.columns[0], replace(story.columns[1], latest=None), story.columns[2])
    (sheet,) = lay_out(replace(story, columns=bound))
    assert [head.hatched for head in sheet.columns] == [False, True, False]


def test_unlike_measures_are_never_joined() -> None:
    story = three_years()
    other = tuple(replace(one, key=f"other/{one.key}") for one in story.series)
    (sheet,) = lay_out(replace(story, series=(*story.series, *other)))
    lines = [tie for tie in sheet.ties if tie.look.startswith("line")]
    assert {tie.start.startswith("other/") for tie in lines} == {True, False}
    assert all(t.start.startswith("other/") == t.end.startswith("other/") for t in lines)


def test_the_items_of_a_meeting_have_room_for_what_came_later() -> None:
    story = replace(long_story(3), view="meeting")
    (sheet,) = lay_out(story)
    assert sheet.columns[-1].head == ("Later",)
    assert " ".join(sheet.columns[-1].note) == "no later meeting was found"
    (sheet,) = lay_out(replace(story, searched=date(2020, 2, 3)))
    assert " ".join(sheet.columns[-1].note) == "searched up to 3 February 2020"


def test_a_benchmark_that_is_higher_has_its_words_above() -> None:
    series = three_years().series[0]
    high = replace(series, benchmarks=(replace(series.points[0], value=99.0, role="benchmark"),))
    (sheet,) = lay_out(replace(three_years(), series=(high,)))
    words = {look: [b.y for b in sheet.boxes if b.look == look] for look in WORDS}
    assert max(words["benchmark-words"]) < min(words["value-words"])


def test_a_target_is_not_joined_to_a_benchmark() -> None:
    series = three_years().series[0]
    target, other = (replace(series.points[0], role=role) for role in ("target", "benchmark"))
    both = replace(series, benchmarks=(target, replace(other, value=1.0)))
    (sheet,) = lay_out(replace(three_years(), series=(both,)))
    assert [tie for tie in sheet.ties if tie.look == "line-benchmark"] == []


def test_a_story_of_nothing_has_no_sheet() -> None:
    assert lay_out(Story("topic", "parks", "Parks", ())) == ()
