"""Stories at their edges: one meeting, no dates, one bound, two holders on a day, 200 meetings."""

import time
from datetime import date, timedelta

from minutegraph.graph.views.story import Story
from minutegraph.graph.views.topic import topic_story

from tests.topic_graph import TopicGraph, text


def story(graph: TopicGraph, topic: str = "recruitment") -> Story:
    return topic_story(graph.store(), topic)


def figure(g: TopicGraph, meeting: str, said: str, measure: str, **slots: str) -> str:
    more = {"role": "actual", "unit": "percent", "place": "", **slots}
    place = f"; mg:placeAsSaid {text(more['place'])}" if more["place"] else ""
    number = said.split()[0].rstrip("%")
    value = f"schema:value {number}.0" if number.isdecimal() else more["range"]
    return g.finding(
        "Figure",
        meeting,
        f"It stood at {said}.",
        f"{value} ; mg:saidAs {text(said)} ; mg:measureAsSaid {text(measure)} {place} ; "
        f"schema:unitText {text(more['unit'])} ; mg:role {text(more['role'])} ; "
        f"schema:variableMeasured <urn:measure:{measure.replace(' ', '-')}>",
    )


def test_columns_stand_in_time_undated_ones_between_their_bounds() -> None:
    g = TopicGraph()
    met = [
        g.day("Dated", "2022-01-05"),
        g.day("Dated", "2022-06-05"),
        g.meeting("Between", "2022-02-01", "2022-04-30"),
        g.meeting("After", "2022-06-05"),
        g.meeting("Before", None, "2022-01-05"),
        g.meeting("Never", None),
    ]
    for n, meeting in enumerate(met):
        g.finding("TopicMention", meeting, f"Members spoke of staff {n} times.")
    told = story(g)
    assert [(column.head, column.note) for column in told.columns] == [
        ("Date not stated", "not after 5 January 2022, Before"),
        ("5 January 2022", "Dated"),
        ("Date not stated", "between 1 February 2022 and 30 April 2022, Between"),
        ("5 June 2022", "Dated"),
        ("Date not stated", "not before 5 June 2022, After"),
        ("Date not stated", "Never"),
    ]
    assert told.sentences[2] == "Not known: the date of 4 meetings."


def test_a_meeting_that_a_dated_one_replaces_counts_as_that_one() -> None:
    g = TopicGraph()
    dated, undated = g.day("Board", "2022-01-05"), g.meeting("Board", None)
    g.say(f"{undated} dct:isReplacedBy {dated} .")
    g.finding("TopicMention", undated, "Members spoke of staff.")
    (column,) = story(g).columns
    assert (column.head, column.dated) == ("5 January 2022", True)


def test_one_meeting() -> None:
    g = TopicGraph()
    g.finding("TopicMention", g.day("the Play Board", "2022-01-05"), "Members spoke of staff.")
    assert story(g).sentences == (
        "Before councillors once, before the Play Board on 5 January 2022.",
        "No promise was found.",
        "Nothing is missing: every paper has its date, committee and council.",
    )


def test_one_meeting_without_a_date() -> None:
    g = TopicGraph()
    g.finding("TopicMention", g.meeting("Board", "2022-01-05"), "Members spoke of staff.")
    assert story(g).sentences[0] == (
        "Before councillors once, before the Board at a meeting without a known date"
        " (not before 5 January 2022)."
    )


def test_no_meeting_has_a_date() -> None:
    g = TopicGraph()
    for n in (1, 2):
        g.finding("TopicMention", g.meeting("Board", None), f"Members spoke of staff {n} times.")
    told = story(g)
    assert (
        told.sentences[0]
        == "Before councillors at 2 meetings of the Board, none with a known date."
    )
    assert told.searched is None


def test_two_holders_on_one_day_both_appear_in_turn() -> None:
    g = TopicGraph()
    meeting = g.day("Board", "2022-01-05")
    ada, ben = ("Ada Low", "2022-01-05", "2022-01-05"), ("Ben High", "2022-01-05", "2022-01-05")
    head = g.post("Head of Play", (*ada, False), (*ben, True))
    g.promise(meeting, "plan", "mend it", "The Head of Play will mend it.", head)
    told = story(g)
    assert [(seen.name, seen.look) for seen in told.rows[1].seen] == [
        ("Ada Low", "held"),
        ("Ben High", "interim"),
    ]
    assert told.promises[0].holder_then == "Ada Low and Ben High (interim)"


def test_a_promise_past_its_day_is_told_only_when_that_is_certain() -> None:
    g = TopicGraph()
    meeting = g.day("Board", "2022-01-05")
    for action, latest in (("mend the gate", "2022-02-01"), ("paint it", "2022-09-01")):
        kept = g.promise(meeting, "plan", action, f"We will {action}.", "", "soon")
        g.say(f'{kept} mg:latest "{latest}"^^xsd:date .')
    g.day("Board", "2022-03-05")
    assert story(g).sentences[1] == (
        "2 promises: 2 without a report up to 5 March 2022; 1 of them is past its day."
    )


def test_unlike_measures_are_apart_and_benchmarks_stand_beside() -> None:
    g = TopicGraph()
    first, second = g.day("Board", "2022-01-05"), g.day("Board", "2022-06-05")
    for meeting, said in ((second, "9%"), (first, "12%")):
        figure(g, meeting, said, "vacancy rate")
        figure(g, meeting, said, "sickness rate", unit="days")
    figure(g, first, "8%", "vacancy rate", role="benchmark", place="national")
    figure(g, first, "7%", "turnover")
    vacancies, sickness = sorted(story(g).series, key=lambda one: one.unit, reverse=True)
    assert [point.value for point in vacancies.points] == [12, 9]
    assert [(point.value, point.role) for point in vacancies.benchmarks] == [(8, "benchmark")]
    assert (sickness.measure, sickness.unit) == ("sickness rate", "days")
    assert sickness.benchmarks == ()


def test_a_range_has_its_ends_and_its_middle() -> None:
    g = TopicGraph()
    ends = "schema:minValue 10.0 ; schema:maxValue 14.0"
    figure(g, g.day("Board", "2022-01-05"), "ten to fourteen", "waiting time", range=ends)
    figure(g, g.day("Board", "2022-06-05"), "9%", "waiting time")
    (waiting,) = story(g).series
    assert [(p.value, p.low, p.high) for p in waiting.points] == [(12, 10, 14), (9, None, None)]


def test_nothing_found_says_so_and_leads_to_the_nearest_topics() -> None:
    g = TopicGraph("agency-staff")
    g.finding("TopicMention", g.day("Board", "2022-01-05"), "Members spoke of agency staff.")
    told = story(g)
    assert told.columns == ()
    assert told.sentences[0] == "Nothing was found about Recruitment and retention of staff."
    assert "Agency staff" in told.sentences[2]
    assert [(one.view, one.name) for one in told.related] == [("topic", "agency-staff")]


def test_two_hundred_meetings_are_told_soon() -> None:
    g = TopicGraph()
    head = g.post("Head of Play", ("Ann Dray", "2001-01-01", "2020-01-01", False))
    for n in range(200):
        meeting = g.day("Board", str(date(2001, 1, 1) + timedelta(days=30 * n)))
        g.promise(meeting, "plan", f"mend swing {n}", f"We will mend swing {n}.", head)
        g.finding("Decision", meeting, f"Noted {n}.", f'mg:wording "Noted {n}"')
    store = g.store()
    start = time.process_time()
    told = topic_story(store, "recruitment")
    assert time.process_time() - start < 2
    assert (len(told.columns), len(told.marks), len(told.promises)) == (200, 200, 200)


def test_the_same_store_tells_the_same() -> None:
    g = TopicGraph()
    figure(g, g.day("Board", "2022-01-05"), "9%", "waiting time")
    store = g.store()
    assert topic_story(store, "recruitment") == topic_story(store, "recruitment")


def test_committees_are_counted_only_where_all_are_known() -> None:
    g = TopicGraph()
    for n, board in enumerate(("Board", "")):
        meeting = g.day(board, f"2022-0{n + 1}-05")
        g.finding("TopicMention", meeting, f"Members spoke of staff {n} times.")
    assert story(g).sentences == (
        "Before councillors since 5 January 2022, at 2 meetings.",
        "No promise was found.",
        "Not known: the committee of 1 meeting.",
    )
