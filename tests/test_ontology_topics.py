"""The topic scheme, and the labels that matching takes from it."""

import re
from collections import Counter
from pathlib import Path

import pytest
from minutegraph.loaders.topics.labels import Labels
from minutegraph.ontology.errors import MinutegraphError
from minutegraph.ontology.terms import TOPIC
from minutegraph.ontology.vocabulary import HERE, Topic, labels, vocabulary
from rdflib import RDF
from rdflib.namespace import SKOS

REQUIRED = [
    "recruitment", "agency-staff", "caseloads", "re-referrals", "referrals",
    "residential-placements", "out-of-area-placements", "looked-after-children", "care-leavers",
    "early-help", "child-protection", "children-in-need", "budget", "inspection", "early-years",
    "education-employment-training", "accommodation", "special-educational-needs",
    "serious-case-reviews", "family-support", "emergency-duty", "technology", "training",
    "quality-assurance", "leadership", "partnership", "cost-of-living", "holidays-and-schools",
    "co-production", "complaints",
]  # fmt: skip
OURS = labels()
EXTRA = """
topic:allotment-hedges a skos:Concept ; skos:inScheme <https://w3id.org/minutegraph/topic/> ;
    skos:notation "allotment-hedges" ; skos:prefLabel "Allotment hedges"@en ;
    skos:altLabel "hedge cutting"@en ; skos:hiddenLabel "hawthorn"@en , "shears"@en ;
    skos:broader topic:culture-and-leisure ; skos:definition "Hedges round allotments."@en .
"""


KEYS = Labels()
KEYS.capitals(label for topic in OURS for label in (*topic.strong, *topic.weak))
folded = KEYS.key


@pytest.mark.parametrize("notation", REQUIRED)
def test_required_topic_is_there_with_labels(notation: str) -> None:
    found = [topic for topic in OURS if topic.notation == notation]
    assert len(found) == 1
    assert found[0].label in found[0].strong
    assert len(found[0].strong) >= 4
    assert found[0].weak


@pytest.mark.parametrize("topic", OURS, ids=lambda topic: topic.notation)
def test_topic_is_named_placed_and_defined(topic: Topic) -> None:
    graph = vocabulary()
    assert topic.iri == TOPIC[topic.notation]
    assert (topic.iri, RDF.type, SKOS.Concept) in graph
    assert graph.value(topic.iri, SKOS.definition)
    scheme = graph.value(topic.iri, SKOS.inScheme)
    assert scheme
    assert topic.broader or (topic.iri, SKOS.topConceptOf, scheme) in graph
    assert topic.notation not in topic.broader


def test_strong_label_belongs_to_one_topic() -> None:
    owners = Counter(label for t in OURS for label in {folded(word) for word in t.strong})
    assert [label for label, count in owners.items() if count > 1] == []


def test_weak_label_is_not_strong_in_its_own_topic() -> None:
    both = {t.notation: {folded(w) for w in t.weak} & {folded(w) for w in t.strong} for t in OURS}
    assert {notation: words for notation, words in both.items() if words} == {}


def test_the_scheme_covers_what_councils_do() -> None:
    umbrellas = {topic.notation for topic in OURS if not topic.broader}
    assert len(OURS) - len(umbrellas) >= 200
    assert {topic.broader[-1] for topic in OURS if topic.broader} == umbrellas
    assert sum(len(topic.strong) + len(topic.weak) for topic in OURS) >= 5000


@pytest.mark.parametrize("topic", OURS, ids=lambda topic: topic.notation)
def test_the_hierarchy_is_shallow_and_a_tree(topic: Topic) -> None:
    wider = list(vocabulary().objects(topic.iri, SKOS.broader))
    assert len(wider) == bool(topic.broader)
    assert len(topic.broader) <= 2
    assert set(topic.broader) <= {each.notation for each in OURS}


def test_what_is_linked_is_the_list_of_functions_or_of_services() -> None:
    graph = vocabulary()
    linked = [*graph.objects(None, SKOS.exactMatch), *graph.objects(None, SKOS.closeMatch)]
    lists = re.compile(r"http://id\.esd\.org\.uk/(?:function|service)/[1-9][0-9]*")
    assert len(linked) > 100
    assert [node for node in linked if not lists.fullmatch(str(node))] == []
    exact = Counter(graph.objects(None, SKOS.exactMatch))
    assert [node for node, count in exact.items() if count > 1] == []


def test_broader_goes_all_the_way_up() -> None:
    placements = next(t for t in OURS if t.notation == "residential-placements")
    assert placements.broader == ("looked-after-children", "children-and-families")


def test_a_topic_is_added_by_editing_one_file(tmp_path: Path) -> None:
    text = (HERE / "topics.ttl").read_text(encoding="utf-8")
    (tmp_path / "topics.ttl").write_text(text + EXTRA, encoding="utf-8")
    found = labels(tmp_path)
    assert {t.notation for t in found} - {t.notation for t in OURS} == {"allotment-hedges"}
    hedges = next(t for t in found if t.notation == "allotment-hedges")
    assert hedges.strong == ("Allotment hedges", "hedge cutting")
    assert hedges.weak == ("hawthorn", "shears")
    assert hedges.broader == ("culture-and-leisure", "place")


def test_a_slip_in_the_turtle_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "topics.ttl").write_text("topic:hedges a skos:Concept ;", encoding="utf-8")
    with pytest.raises(MinutegraphError, match=r"topics\.ttl: not valid Turtle"):
        labels(tmp_path)


def test_a_circle_of_broader_topics_ends(tmp_path: Path) -> None:
    head = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://e.org/> . "
    circle = ':a skos:notation "a" ; skos:broader :b . :b skos:notation "b" ; skos:broader :a .'
    (tmp_path / "topics.ttl").write_text(head + circle, encoding="utf-8")
    assert [t.broader for t in labels(tmp_path)] == [("b",), ("a",)]
