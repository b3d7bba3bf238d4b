"""Topics: which labels make a paragraph about a topic, however they are written."""

import time

import pytest
from minutegraph.loaders.document import Document, Passage
from minutegraph.loaders.topics.find_topics import Matcher, find_topics
from minutegraph.ontology.terms import TOPIC
from minutegraph.ontology.vocabulary import Topic


def topic(notation: str, strong: tuple[str, ...], weak: tuple[str, ...] = ()) -> Topic:
    return Topic(notation, TOPIC[notation], notation, strong, weak, ())


MATCHER = Matcher(
    [
        topic("allotments", ("allotment", "plot-holder"), ("plot", "shed", "water butt")),
        topic("lighting", ("street lighting", "LED"), ("lamp", "column")),
        topic("walks", ("ramblers' path", "footpath")),
    ]
)


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("The allotment was discussed.", ["allotments"]),
        ("ALLOTMENTS", ["allotments"]),
        ("Each plotholder, plot holder and plot–holder had a key.", ["allotments"]),
        ("The ramblers’ paths were muddy.", ["walks"]),
        ("A plot had a shed on it.", ["allotments"]),
        ("Each plot and every other plot was let.", []),
        ("A shed stood there.", []),
        ("The band led the parade.", []),
        ("The LEDs had been fitted.", ["lighting"]),
        ("Down the street. Lighting was poor.", []),
        ("The footpaths and the street\nlighting were poor.", ["lighting", "walks"]),
        ("An allotmentlike garden.", []),
        ("Mr Dunn, Head of Street Lighting, was thanked.", []),
        ("The Street Lighting Panel met.", []),
        ("A successor in the post of Head of Street Lighting was sought.", ["lighting"]),
    ],
)
def test_labels_are_found_as_whole_words_however_written(text: str, topics: list[str]) -> None:
    assert sorted(MATCHER.topics(text)) == topics


def document(text: str) -> Document:
    return Document("a.txt", "a.txt", "item", text, body=(Passage(0, len(text), text),))


def test_each_paragraph_has_each_topic_once_with_its_clause() -> None:
    text = "Food banks were busy, and the food bank in the west had closed.\n\nThe library opened."
    found = list(find_topics(document(text)))
    assert [(f.topic, f.passage.quote) for f in found] == [
        ("cost-of-living", "Food banks were busy"),
        ("culture-and-leisure", "The library opened"),
    ]
    assert [f.paragraph for f in found] == list(document(text).paragraphs)


@pytest.mark.parametrize(
    "text",
    ["Present: Cllr Ames (library champion)", "Contact: the library, Tel: 01632 960123"],
)
def test_attendance_and_contacts_have_no_topics(text: str) -> None:
    assert list(find_topics(document(text))) == []


def test_five_thousand_labels_cost_no_more_than_a_few() -> None:
    words = [f"word{n} thing{n}" for n in range(5000)]
    many = Matcher(topic(f"t{n}", (word,)) for n, word in enumerate(words))
    few = Matcher(topic(f"t{n}", (word,)) for n, word in enumerate(words[:5]))
    text = "The officer said that word7 thing7 had been seen near the river. " * 400
    assert _seconds(many, text) < 3 * _seconds(few, text) + 0.05


def _seconds(matcher: Matcher, text: str) -> float:
    def once() -> float:
        start = time.perf_counter()
        matcher.topics(text)
        return time.perf_counter() - start

    return min(once() for _ in range(3))
