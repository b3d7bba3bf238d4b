"""Where meetings stand in time, dated or not, and that nothing in a picture overlaps."""

from itertools import combinations

from minutegraph.graph.network import topic_network
from minutegraph.graph.picture_ask import ask_history, find_topic
from minutegraph.graph.picture_data import History
from minutegraph.graph.picture_layout import COLUMN, WIDTH, lay_out, wrap

from tests.topic_graph import TopicGraph, three_years


def history(graph: TopicGraph) -> History:
    store = graph.store()
    return ask_history(store, find_topic(store, "recruitment"))


def test_undated_meetings_stand_between_their_bounds() -> None:
    g = TopicGraph()
    days = [
        g.day("Dated", "2022-01-05"),
        g.day("Dated", "2022-06-05"),
        g.meeting("Between", "2022-02-01", "2022-04-30"),
        g.meeting("After", "2022-06-05"),
        g.meeting("Before", None, "2022-01-05"),
        g.meeting("Never", None),
    ]
    for meeting in days:
        g.finding("TopicMention", meeting, f"Staffing {meeting[-4:]}")
    shown = [(m.committee, m.when) for m in history(g).meetings]
    assert shown == [
        ("Before", "not after 5 January 2022"),
        ("Dated", "5 January 2022"),
        ("Between", "between 1 February 2022 and 30 April 2022"),
        ("Dated", "5 June 2022"),
        ("After", "not before 5 June 2022"),
        ("Never", "date not known"),
    ]


def test_no_two_cards_overlap() -> None:
    layout = lay_out(topic_network(history(three_years()), 150))
    for one, other in combinations(layout.boxes, 2):
        apart = abs(one.y - other.y) >= (one.height + other.height) // 2
        assert abs(one.x - other.x) >= WIDTH or apart, (one.lines, other.lines)
    assert all(box.y + box.height // 2 <= layout.height for box in layout.boxes)


def test_a_column_is_a_meeting_and_time_goes_to_the_right() -> None:
    layout = lay_out(topic_network(history(three_years()), 150))
    meetings = [box for box in layout.boxes if box.card.kind == "meeting"]
    assert [box.x for box in meetings] == [meetings[0].x + COLUMN * n for n in range(8)]


def test_a_post_tells_who_held_it_at_each_meeting() -> None:
    network = topic_network(history(three_years()), 150)
    cards = [data["card"] for _, data in network.nodes(data=True)]
    director = [card.foot for card in cards if card.head == "Director of Children’s Services"]
    assert director == [("Helen Marsh",), ("Helen Marsh",), ("Priya Nand",)]


def test_a_promise_leads_to_what_became_of_it() -> None:
    network = topic_network(history(three_years()), 150)
    reports = [
        (network.nodes[one]["card"].text, network.nodes[other]["card"].head)
        for one, other, kind in network.edges(data="kind")
        if kind == "reported"
    ]
    assert sorted(reports) == [
        ("bring the workforce strategy to the Committee", "Reported as done"),
        ("introduce exit interviews for every leaver", "Not done yet"),
    ]


def test_long_text_is_cut_with_an_ellipsis() -> None:
    lines = wrap("word " * 100 + "x" * 200, 4)
    assert len(lines) == 4
    assert lines[-1].endswith("…")
    assert all(len(line) < 40 for line in wrap("W" * 300, 40))
