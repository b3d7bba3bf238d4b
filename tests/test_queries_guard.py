"""No query fetches, reads files or breaks the engine; what only looks so is let through."""

import pytest
from minutegraph.ontology.errors import QueryError
from minutegraph.queries.guard import guard

REFUSED = [
    "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }",
    "SELECT * { sErViCe SILENT ?x { ?s ?p ?o } }",
    "SELECT * { {}SERVICE<http://example.org/>{ ?s ?p ?o } }",
    "SELECT * { {}SERVICE:x { ?s ?p ?o } }",  # the engine wants no space
    "SELECT * { {}SERVICESILENT<http://example.org/> { ?s ?p ?o } }",
    "SELECT * { ?s ?p trueSERVICE<http://example.org/> { } }",
    "SELECT * { S\\u0045RVICE <http://example.org/> { } }",
    "LOAD <file:///etc/passwd>",
    "load\n<http://example.org/>",
    "SELECT * FROM <http://example.org/> { ?s ?p ?o }",
    "ASKFROM<http://example.org/>{}",
    "SELECT * FROM NAMED <http://example.org/> { ?s ?p ?o }",
    "SELECT * { ?s ?p 'it\\'s' } # x\n SERVICE",
    'SELECT * { ?s ?p """a " b""" . SERVICE ?x {} }',
    "SELECT * { ?s <http://example.org/#x> ?o . SERVICE ?x {} }",
    "SELECT * { FILTER(?a<1) SERVICE ?x {} }",
    "SELECT * { ?s ex:a\\#b ?o . SERVICE ?x {} }",
]
LET_THROUGH = [
    'SELECT * { ?s ?p "SERVICE and LOAD" }',
    "SELECT * { ?s ?p 'FROM here' }",
    'SELECT * { ?s ?p """ a "SERVICE" b """ }',
    "SELECT * { ?s ?p ?o } # SERVICE of the council",
    "SELECT ?service ?from { ?service ?load $from }",
    "SELECT * { ?s <http://example.org/SERVICE#LOAD> ?o }",
    "SELECT * { ?s ex:service ?o ; ex:load-from ?x }",
]


@pytest.mark.parametrize("text", REFUSED)
def test_refused(text: str) -> None:
    with pytest.raises(QueryError, match=r"line \d+, column \d+: (SERVICE|LOAD|FROM) is refused"):
        guard(text)


@pytest.mark.parametrize("text", LET_THROUGH)
def test_let_through(text: str) -> None:
    guard(text)


@pytest.mark.parametrize(
    "text", ["SELECT * " + "{" * 5000 + "}" * 5000, "ASK{" + "BIND(1 AS ?x)" * 5000]
)
def test_nesting_ends_somewhere(text: str) -> None:
    with pytest.raises(QueryError, match="nested too deep"):
        guard(text)
