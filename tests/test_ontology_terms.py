"""Our own terms: each is explained, each is used, and nothing else of ours is used."""

import re
from pathlib import Path

import pytest
from minutegraph.ontology.terms import MG, TOPIC
from minutegraph.ontology.vocabulary import HERE, files, shapes, vocabulary
from rdflib import OWL, PROV, RDF, RDFS, Graph, Literal, URIRef
from rdflib.namespace import SKOS

ROOT = HERE.parent
ONTOLOGY = URIRef("https://w3id.org/minutegraph/ontology")
KINDS = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, PROV.SoftwareAgent}
USES = re.compile(r"\bMG\.(\w+)|\bmg:(\w+)")


def declared() -> set[str]:
    graph = vocabulary()
    return {
        str(term).removeprefix(MG)
        for term in graph.subjects(RDFS.isDefinedBy, ONTOLOGY)
        if str(term).startswith(MG)
    }


def used() -> dict[str, set[str]]:
    """Each of our terms in code, queries and shapes, with the files that use it."""
    found: dict[str, set[str]] = {}
    for path in _files_with_terms():
        for in_python, in_sparql in USES.findall(path.read_text(encoding="utf-8")):
            found.setdefault(in_python or in_sparql, set()).add(str(path.relative_to(ROOT)))
    return found


def _files_with_terms() -> list[Path]:
    rooms = ("app", "graph", "loaders", "ontology", "queries")
    code = [path for room in rooms for path in (ROOT / room).rglob("*.py")]
    return sorted([*code, *(ROOT / "queries").rglob("*.rq"), HERE / "shapes.ttl"])


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_every_turtle_file_parses_with_valid_literals(path: Path) -> None:
    graph = Graph().parse(path, format="turtle")
    literals = [node for node in graph.objects() if isinstance(node, Literal)]
    assert literals
    assert [node for node in literals if node.ill_typed or not str(node).strip()] == []


def test_vocabulary_has_no_nameless_nodes() -> None:
    nodes = {node for triple in vocabulary() for node in triple}
    assert [node for node in nodes if not isinstance(node, URIRef | Literal)] == []


@pytest.mark.parametrize("name", sorted(declared()))
def test_term_is_explained(name: str) -> None:
    graph, term = vocabulary(), URIRef(f"{MG}{name}")
    assert len(KINDS & set(graph.objects(term, RDF.type))) == 1
    for wanted in (RDFS.label, SKOS.definition, SKOS.example, RDFS.isDefinedBy):
        assert len(list(graph.objects(term, wanted))) == 1, f"{name} needs one {wanted}"
    if (term, RDF.type, OWL.Class) in graph:
        assert str(graph.value(term, SKOS.scopeNote)).startswith("Outside:")
    else:
        assert name[0].islower()


def test_every_finding_is_under_the_spine() -> None:
    kinds = set(vocabulary().subjects(RDFS.subClassOf, MG.Finding))
    assert {MG.Statement, MG.Decision, MG.Exchange, MG.Figure, MG.Vacancy} < kinds
    assert {MG.Attestation, MG.Mention, MG.TopicMention, MG.Progress, MG.DateBound} < kinds


def test_ontology_has_a_header() -> None:
    graph = vocabulary()
    assert (ONTOLOGY, RDF.type, OWL.Ontology) in graph
    assert graph.value(ONTOLOGY, OWL.versionInfo)


def test_everything_used_is_declared() -> None:
    unknown = {name: sorted(paths) for name, paths in used().items() if name not in declared()}
    assert unknown == {}


def test_everything_declared_is_used() -> None:
    assert declared() - set(used()) == set()


def test_everything_of_ours_in_turtle_is_declared() -> None:
    known = {MG[name] for name in declared()} | set(vocabulary().subjects())
    for graph in (vocabulary(), shapes()):
        nodes = {node for triple in graph for node in triple if isinstance(node, URIRef)}
        ours = {node for node in nodes if node.startswith((str(MG), str(TOPIC)))}
        assert ours <= known


def test_python_reaches_every_term_by_its_name() -> None:
    """A name that is also a method of strings (MG.count) would not be the term."""
    assert [name for name in declared() if getattr(MG, name) != URIRef(f"{MG}{name}")] == []
