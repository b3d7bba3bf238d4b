"""Topics: which labels make a paragraph about a topic, however they are written."""

import time

import pytest
from minutegraph.loaders.document import Document, Passage
from minutegraph.loaders.topics.find_topics import Matcher, find_topics
from minutegraph.ontology.terms import TOPIC
from minutegraph.ontology.vocabulary import Topic

NUMBERED = [f"north{n}" for n in range(1700)]


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
    text = (
        "Food banks were busy, and the food bank in the west had closed.\n\n"
        "The library service grew."
    )
    found = list(find_topics(document(text)))
    assert [(f.topic, f.passage.quote) for f in found] == [
        ("food-poverty", "Food banks were busy"),
        ("libraries", "The library service grew"),
    ]
    assert [f.paragraph for f in found] == list(document(text).paragraphs)


@pytest.mark.parametrize(
    "text",
    ["Present: Cllr Ames (library champion)", "Contact: the library, Tel: 01632 960123"],
)
def test_attendance_and_contacts_have_no_topics(text: str) -> None:
    assert list(find_topics(document(text))) == []


@pytest.mark.parametrize(
    "text",
    [
        "The planning of the move, and transport to it, were left to the staff.",
        "There was a risk that housing would be late.",
        "The budget was not discussed, nor was the climate.",
        "She had come by bus, past the library and the park.",
        "Elections were mentioned once, and health and safety once.",
        "The market grew, and a bridge was built between the two sides.",
        "Two schools and a hospital replied.",
    ],
)
def test_a_generic_word_in_passing_makes_no_topic(text: str) -> None:
    assert [found.topic for found in find_topics(document(text))] == []


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Potholes in Mill Lane were filled twice.", ["highway-maintenance"]),
        ("The licensing policy was out for comment.", ["licensing"]),
        ("A resident asked when street lights would be mended.", ["street-lights"]),
        ("HMOs near the station had no permits.", ["private-rented-housing"]),
        ("Two thirds of polling stations had ramps.", ["elections"]),
        ("The pension fund had grown.", ["pensions"]),
        ("An inquest was opened by the senior coroner.", ["coroner"]),
        ("Sickness had risen, and absence cost most in winter.", ["sickness-absence"]),
        ("The contract for school meals was let.", ["school-meals"]),
        ("Fly–tippers had been fined.", ["fly-tipping"]),
        ("FLOOD RISK IN THE VALLEY", ["flooding"]),
        ("Treasury management mid-year report", ["treasury-management"]),
    ],
)
def test_narrow_topics_are_found_by_the_words_of_council_papers(
    text: str, topics: list[str]
) -> None:
    assert [found.topic for found in find_topics(document(text))] == topics


def test_under_a_title_a_weak_word_of_the_wider_topic_is_enough() -> None:
    scheme = [
        topic("gardens", ("garden",), ("spade",)),
        Topic("roses", TOPIC["roses"], "roses", ("rose bed",), (), ("gardens",)),
    ]
    found = Matcher(scheme)
    assert found.with_wider(["roses"]) == {"roses", "gardens"}
    assert list(found.topics("A spade was bought.", found.with_wider(["roses"]))) == ["gardens"]


def test_ten_times_the_labels_cost_at_most_about_twice_the_time() -> None:
    words = [f"{place} {thing}" for place in NUMBERED for thing in ("lane", "mill", "gate")]
    many = Matcher(topic(f"t{n}", (word,)) for n, word in enumerate(words[:5000]))
    few = Matcher(topic(f"t{n}", (word,)) for n, word in enumerate(words[:500]))
    text = "The officer said that north7 mill had been seen near the river. " * 400
    assert len(many.topics(text)) == len(few.topics(text)) == 1
    assert _seconds(many, text) < 2 * _seconds(few, text) + 0.02


def _seconds(matcher: Matcher, text: str) -> float:
    def once() -> float:
        start = time.perf_counter()
        matcher.topics(text)
        return time.perf_counter() - start

    return min(once() for _ in range(5))
