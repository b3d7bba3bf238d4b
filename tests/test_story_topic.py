"""What a topic's story tells: who answered, who owes and holds the post now, columns, sentences."""

from minutegraph.graph.views.story import COMMITTEE, Mark, Promise, Story
from minutegraph.graph.views.topic import topic_story

from tests.topic_graph import TopicGraph, text, three_years


def story(graph: TopicGraph, topic: str = "recruitment") -> Story:
    return topic_story(graph.store(), topic)


def promise(told: Story, action: str) -> Promise:
    return next(p for p in told.promises if action in p.action)


def marks(told: Story, kind: str) -> list[Mark]:
    return [mark for mark in told.marks if mark.kind == kind]


def row_names(told: Story) -> list[str]:
    return [row.name for row in told.rows]


def ask(g: TopicGraph, meeting: str, quote: str, slots: str) -> str:
    return g.finding("Exchange", meeting, quote, slots)


def test_three_sentences_sum_a_topic_up() -> None:
    assert story(three_years()).sentences == (
        "Before councillors since 10 June 2021, at 8 meetings of two committees"
        " (1 without a known date).",
        "9 promises: 3 reported as done, 1 not done yet,"
        " 5 without a report up to 16 November 2023.",
        "Not known: the date of 1 meeting and who owes 1 promise.",
    )


def test_the_committees_row_is_first_then_who_answers_and_owes() -> None:
    told = story(three_years())
    assert told.rows[0].key == COMMITTEE
    assert row_names(told) == [
        "The committees",
        "Director of Children’s Services",
        "Head of Safeguarding",
        "Human Resources",
    ]
    assert [row.kind for row in told.rows] == ["committee", "post", "post", "body"]


def test_holders_of_a_post_stand_in_turn() -> None:
    director = story(three_years()).rows[1]
    assert [(seen.name, seen.look) for seen in director.seen] == [
        ("Helen Marsh", "held"),
        ("Tom Orrell", "interim"),
        ("Priya Nand", "held"),
    ]
    assert director.now == "Priya Nand, as of 16 November 2023"


def test_a_promise_stays_with_the_post_when_its_holder_changes() -> None:
    kept = promise(story(three_years()), "exit interviews")
    assert kept.owner == "Director of Children’s Services"
    assert (kept.holder_then, kept.holder_now) == ("Helen Marsh", "Priya Nand")
    assert kept.status == "outstanding"


def test_what_became_of_a_promise_is_its_event_and_no_mark() -> None:
    told = story(three_years())
    event = promise(told, "workforce strategy").events[0]
    assert (event.status, str(event.on)) == ("delivered", "2022-01-13")
    assert "was presented to the Committee" in event.words.quote
    assert next(c.head for c in told.columns if c.key == event.column) == "13 January 2022"
    assert not marks(told, "delivered")
    assert not marks(told, "outstanding")


def test_a_report_on_no_promise_of_the_page_is_the_committees_mark() -> None:
    g = TopicGraph()
    slots = 'mg:state "delivered" ; mg:action "the academy"'
    g.finding("Progress", g.day("Board", "2022-01-05"), "The academy has opened.", slots)
    (mark,) = marks(story(g), "delivered")
    assert (mark.row, mark.text) == (COMMITTEE, "the academy")


def test_who_answered_has_the_mark_in_the_row_of_their_post() -> None:
    g = TopicGraph()
    head = g.post("Head of Play", ("Ann Dray", "2022-01-05", "2022-03-05", True))
    ann = g.lines[1].split()[0]
    lamb = g.new("person")
    g.say(f'{lamb} a foaf:Person ; foaf:name "Ida Lamb" ; mg:partyRole "member" .')
    g.say(f'{lamb} schema:honorificPrefix "Councillor" .')
    meeting = g.day("Board", "2022-02-05")
    slots = f'mg:asker {lamb} ; mg:answerer {ann} ; mg:outcome "declined"'
    ask(g, meeting, "Councillor Lamb asked about swings. Mrs Dray declined to say.", slots)
    (mark,) = marks(story(g), "declined")
    assert mark.row == head[1:-1]
    assert mark.who == (
        "asked by Councillor Ida Lamb",
        "answered by Ann Dray, Head of Play (interim)",
    )


def test_a_person_without_a_post_has_a_row_of_their_own() -> None:
    g = TopicGraph()
    sam = g.person("Sam Oake")
    meeting = g.day("Board", "2022-02-05")
    ask(g, meeting, "Asked about slides, Mr Oake answered.", f"mg:answerer {sam}")
    g.promise(meeting, "undertaking", "mend the slide", "Mr Oake would mend the slide.", sam)
    told = story(g)
    assert [(row.name, row.kind) for row in told.rows[1:]] == [("Sam Oake", "person")]
    assert {told.marks[0].row, told.promises[0].row} == {sam[1:-1]}
    assert told.promises[0].owner == "Sam Oake"
    assert "the post of 1 person" in told.sentences[2]


def test_a_post_held_only_later_is_not_the_post_that_answered() -> None:
    g = TopicGraph()
    g.post("Head of Play", ("Ann Dray", "2023-01-05", "2023-03-05", False))
    ann = g.lines[1].split()[0]
    ask(g, g.day("Board", "2022-02-05"), "Mrs Dray answered.", f"mg:answerer {ann}")
    assert row_names(story(g)) == ["Board", "Ann Dray"]


def test_a_question_that_nobody_answered_is_the_committees() -> None:
    g = TopicGraph()
    ask(g, g.day("Board", "2022-02-05"), "A Member asked about swings.", "mg:question <urn:q>")
    g.say(f"<urn:q> mg:quote {text('about swings')} .")
    (mark,) = story(g).marks
    assert (mark.kind, mark.row, mark.text) == ("asked", COMMITTEE, "about swings")


def test_what_the_committee_or_nobody_named_owes_stands_in_the_committees_row() -> None:
    g = TopicGraph()
    meeting = g.day("Play Board", "2022-02-05")
    board = g.lines[0].split()[5]
    g.promise(meeting, "resolution", "visit the park", "The Board would visit the park.", board)
    g.promise(meeting, "request", "a map be drawn", "It asked that a map be drawn.", "")
    told = story(g)
    assert [p.row for p in told.promises] == [COMMITTEE, COMMITTEE]
    assert [p.owner for p in told.promises] == ["Play Board", ""]


def test_a_kind_of_finding_from_elsewhere_is_called_as_its_ontology_says() -> None:
    g = TopicGraph()
    meeting = g.day("Board", "2022-02-05")
    g.finding("Decision", meeting, "Noted.", "")
    g.lines[-1] = g.lines[-1].replace("a mg:Decision", "a <urn:lamps#Outage>")
    g.say('<urn:lamps#Outage> rdfs:subClassOf mg:Finding ; rdfs:label "outage" .')
    assert [(m.kind, m.row) for m in story(g).marks] == [("outage", COMMITTEE)]


def test_a_vacancy_is_a_mark_and_a_time_in_the_row_of_its_post() -> None:
    g = TopicGraph()
    head = g.post("Head of Play", ("Ann Dray", "2022-01-05", "2022-03-05", False))
    meeting = g.day("Board", "2022-06-05")
    said = "The post of Head of Play was vacant."
    g.finding("Vacancy", meeting, said, f'mg:post {head} ; mg:postAsSaid "Head of Play"')
    told = story(g)
    assert [(m.kind, m.row) for m in told.marks] == [("vacant", head[1:-1])]
    (ann, nobody) = told.rows[1].seen
    assert (ann.look, nobody.look, nobody.name) == ("held", "vacant", "")
    assert nobody.columns == (told.columns[0].key,)
    assert nobody.words[0].quote == said
    assert told.rows[1].now == "vacant, as of 5 June 2022"


def test_a_title_and_a_paragraph_that_holds_more_are_no_marks_of_their_own() -> None:
    g = TopicGraph()
    meeting = g.day("Board", "2022-02-05")
    g.finding(
        "TopicMention", meeting, "Recruitment of play staff", item="Recruitment of play staff"
    )
    g.finding("TopicMention", meeting, "Members spoke of pay at length.")
    g.finding("Decision", meeting, "That pay be noted.", 'mg:wording "That pay be noted"')
    paragraph = g.lines[-1].split("mg:paragraph ")[1].split()[0]
    g.finding("TopicMention", meeting, "pay")
    g.lines[-1] = g.lines[-1].replace("mg:paragraph ", f"mg:paragraph {paragraph} ; <urn:of> ")
    assert [(m.kind, m.text) for m in story(g).marks] == [
        ("reported", "Members spoke of pay at length."),
        ("decided", "That pay be noted"),
    ]
