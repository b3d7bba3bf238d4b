"""The shapes: what is really written conforms, and each kind of slip is told in plain words."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import pytest
from minutegraph.loaders.document import Bound, Declaration, Document, Item, Passage, Sitting
from minutegraph.loaders.emit import emit
from minutegraph.loaders.emit_document import record
from minutegraph.loaders.findings import (
    Attendance,
    Attestation,
    Decision,
    Exchange,
    Figure,
    Finding,
    Party,
    Progress,
    Reference,
    Resolved,
    Statement,
    TopicMention,
    Vacancy,
)
from minutegraph.ontology.terms import DCT, MG, OA, SCHEMA
from minutegraph.ontology.vocabulary import shapes, vocabulary
from pyshacl import validate
from rdflib import FOAF, ORG, RDF, SKOS, Graph, Literal, Namespace, URIRef

SH = Namespace("http://www.w3.org/ns/shacl#")
PART = Passage(0, 74, "Councillor Marlpit asked for 41 tables. The Treasurer agreed to send them.")
WHO = Reference(PART)
NODE = URIRef("https://example.org/node")
SPINE = URIRef("https://w3id.org/minutegraph/shapes#Finding")
MARLPIT = Party("person", "Marlpit", (PART,), "Councillor", "member", "Chair")


def written(finding: Finding, sitting: Sitting | None = None) -> Graph:
    """The version graph of a paper that holds one finding."""
    return graph_of(
        emit(paper(sitting), Resolved((finding,), (MARLPIT,), {WHO: MARLPIT}), "v1").triples
    )


def paper(sitting: Sitting | None = None) -> Document:
    return Document(
        key="tables.txt",
        name="tables.txt",
        kind="report",
        text=PART.quote,
        title="Tables",
        sitting=sitting or Sitting("Fernshire Council", "Audit Panel", date(2019, 5, 14)),
        items=(Item("Tables", PART),),
        body=(PART,),
        declarations=(Declaration("Relevant officer", PART),),
        notes=(("shelf mark", "B 12"),),
    )


def graph_of(triples: Iterable[tuple[URIRef, URIRef, URIRef | Literal]]) -> Graph:
    graph = Graph()
    for triple in triples:
        graph.add(triple)
    return graph


def told(graph: Graph) -> set[str]:
    """What validating a graph says."""
    _, report, _ = validate(graph, shacl_graph=shapes())
    return {str(message) for message in report.objects(None, SH.resultMessage)}


FINDINGS: list[Finding] = [
    Attestation(PART, person=WHO, post="Chair", organisation="Audit Panel"),
    Vacancy(PART, post="Treasurer", stage="advertised", reason="a retirement"),
    TopicMention(PART, paragraph=PART, topic="budget"),
    Statement(PART, action="send them", debtor=WHO, earliest=date(2019, 6, 1)),
    Progress(PART, action="send them"),
    Decision(PART, wording="That the tables be noted", outcome="noted"),
    Figure(PART, value=Decimal(41), unit="tables", measure="tables", said="41"),
    Exchange(PART, asker=WHO, question=PART, answerer=WHO, answer=PART),
    Figure(PART, low=Decimal(40), high=Decimal(41), unit="tables", measure="tables", said="40-41"),
    Attendance(PART, person=WHO, presence="apologies"),
]


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda finding: type(finding).__name__)
def test_what_is_written_conforms(finding: Finding) -> None:
    assert told(written(finding)) == set()


def test_an_undated_meeting_with_bounds_conforms() -> None:
    bounds = Sitting(
        not_before=Bound(date(2019, 1, 1), PART), not_after=Bound(date(2019, 9, 1), PART)
    )
    assert told(written(FINDINGS[0], bounds)) == set()


def test_the_record_of_a_document_conforms() -> None:
    known = emit(paper(), Resolved((), (), {}), "v2").iris
    older = (known.version, DCT.replaces, URIRef(f"{known.document}/version/v1"))
    assert told(graph_of([*record(paper(), known), older])) == set()


def test_our_topics_conform() -> None:
    assert told(vocabulary()) == set()


def test_the_shapes_are_valid_shapes() -> None:
    conforms, _, text = validate(Graph(), shacl_graph=shapes(), meta_shacl=True)
    assert conforms, text


SLIPS = [
    (3, MG.evidence, None, "A finding leads to the one passage that proves it."),
    (3, MG.meeting, None, "A finding belongs to one meeting, also when its day is unknown."),
    (
        3,
        MG.kind,
        Literal("wish"),
        "A statement is an undertaking, a request, a resolution or a plan.",
    ),
    (3, MG.confidence, None, "Whom a finding is about is stated, inferred or open."),
    (3, MG.confidence, Literal("sure"), "Whom a finding is about is stated, inferred or open."),
    (3, MG.tells, None, "A statement tells one commitment."),
    (3, MG.promisedAt, None, "A commitment was made at one meeting."),
    (3, DCT.subject, Literal("budget"), "What a finding is about is a topic, not words."),
    (3, MG.quote, None, "A passage has its exact words, once."),
    (3, OA.end, Literal(0), "A place starts at a whole number before its end."),
    (3, MG.documentKind, Literal("poem"), "A document is of one kind: item, meeting or report."),
    (3, MG.mentionOf, Literal("dog"), "A mention is of a person, a post or a body."),
    (0, MG.person, None, "An attestation gives a post to one person."),
    (0, MG.interim, Literal("no"), "An attestation says whether the person is interim."),
    (1, MG.postAsSaid, None, "A vacancy names one post."),
    (2, DCT.subject, None, "A topic mention is of one topic."),
    (4, MG.state, Literal("late"), "A promise reported on is delivered or outstanding."),
    (
        5,
        MG.outcome,
        Literal("answered"),
        "The outcome of a decision is noted, approved, action or other.",
    ),
    (6, SCHEMA.value, Literal("41"), "A figure has one decimal value."),
    (6, SCHEMA.value, None, "A figure has either a value or both ends of a range."),
    (8, SCHEMA.maxValue, None, "A figure has either a value or both ends of a range."),
    (
        8,
        SCHEMA.minValue,
        Literal(Decimal(50)),
        "A range begins at one decimal number below its end.",
    ),
    (6, MG.role, Literal("dream"), "A figure is actual, target, forecast or benchmark."),
    (7, MG.outcome, Literal("noted"), "A question was answered, deferred or declined."),
    (7, MG.question, None, "An exchange leads to the passage of its question."),
]


@pytest.mark.parametrize(("finding", "term", "wrong", "message"), SLIPS)
def test_a_slip_is_told(finding: int, term: URIRef, wrong: Literal | None, message: str) -> None:
    graph = written(FINDINGS[finding])
    subjects = set(graph.subjects(term)) or set(graph.subjects(RDF.type, FINDINGS[finding].term))
    for subject in subjects:
        graph.remove((subject, term, None))
        if wrong is not None:
            graph.add((subject, term, wrong))
    assert message in told(graph)


def test_days_in_the_wrong_order_are_told() -> None:
    graph = Graph().add((NODE, MG.earliest, Literal(date(2020, 1, 2))))
    graph.add((NODE, MG.latest, Literal(date(2020, 1, 1))))
    assert told(graph) == {"The earliest day is one date, not after the latest."}


@pytest.mark.parametrize(
    ("kind", "messages"),
    [
        (FOAF.Person, {"A person has one name."}),
        (ORG.Post, {"A post has one label."}),
        (ORG.Organization, {"A body has a name."}),
        (SCHEMA.StatisticalVariable, {"A measure has one label."}),
        (
            ORG.Membership,
            {
                "A holding is of one person.",
                "A holding says whether it is interim.",
                "A holding leads to the attestations that prove it.",
                "A holding is of one post or one role.",
            },
        ),
        (
            MG.StatusEvent,
            {
                "A status is open, delivered or outstanding.",
                "A status leads to the passage that shows it.",
                "A status was told at one meeting.",
                "A status says who judged.",
            },
        ),
    ],
)
def test_a_bare_node_of_the_links_graph_is_told(kind: URIRef, messages: set[str]) -> None:
    assert told(Graph().add((NODE, RDF.type, kind))) == messages


def test_a_topic_without_an_id_is_told() -> None:
    graph = Graph().add((NODE, RDF.type, SKOS.Concept))
    assert "A topic has one id, of small letters, digits and hyphens." in told(graph)


def test_every_class_that_is_written_has_a_shape() -> None:
    written_kinds = {kind for f in FINDINGS for kind in written(f).objects(None, RDF.type)}
    ours = set(vocabulary().subjects(RDF.type, URIRef("http://www.w3.org/2002/07/owl#Class")))
    by_property = {SCHEMA.DigitalDocument}  # a document and a version have shapes of their own
    targets = set(shapes().objects(None, SH.targetClass))
    assert (written_kinds | ours) - targets - by_property == set()


def test_every_rule_says_what_is_wrong() -> None:
    graph = shapes()
    either = set(graph.objects(None, RDF.first))  # told by the shape around them
    rules = {rule for shape, rule in graph.subject_objects(SH.property) if shape not in either}
    assert rules
    assert [rule for rule in rules if (rule, SH.message, None) not in graph] == []


def test_a_kind_of_finding_is_added_from_outside() -> None:
    """Another package's kind joins the spine by one triple in a shapes file of its own."""
    kind = URIRef("https://example.org/Petition")
    graph = Graph().add((NODE, RDF.type, kind))
    added = shapes() + Graph().add((SPINE, SH.targetClass, kind))
    _, report, _ = validate(graph, shacl_graph=added)
    found = {str(message) for message in report.objects(None, SH.resultMessage)}
    assert "A finding leads to the one passage that proves it." in found
