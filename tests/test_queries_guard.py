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
    "SELECT * { ?s ex:service ?o }",  # not told from "ex:" and the keyword; write it in full
    "SELECT * { ?s <urn:service> ?o }",
]
LET_THROUGH = [
    'SELECT * { ?s ?p "SERVICE and LOAD" }',
    "SELECT * { ?s ?p 'FROM here' }",
    'SELECT * { ?s ?p """ a "SERVICE" b """ }',
    "SELECT * { ?s ?p ?o } # SERVICE of the council",
    "SELECT ?service ?from { ?service ?load $from }",
    "SELECT * { ?s <http://example.org/SERVICE#LOAD> ?o }",
    "SELECT * { ?s ?p 'caf\\u00e9 SERVICE \\U0001F600' }",
    "SELECT * { ?s ?p ?o FILTER(?o < 5 && ?o>3 || ?o<5) }",
    "SELECT * { ?s <urn:x:y> <https://example.org/a#from(b)> ; <> 'it\\'s' }",
]


@pytest.mark.parametrize("text", REFUSED)
def test_refused(text: str) -> None:
    with pytest.raises(QueryError, match=r"line \d+, column \d+: (SERVICE|LOAD|FROM) is refused"):
        guard(text)


@pytest.mark.parametrize("text", LET_THROUGH)
def test_let_through(text: str) -> None:
    guard(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ASK { ?s <#me> ?o }", "line 1, column 10: less than, or the start of an IRI"),
        ("ASK { FILTER(?a<(1+2)&&?b>3) }", "Put a space after <"),
        ("ASK { ?s ?p 'it }", "line 1, column 13: a string begins here that does not end"),
        ("ASK { ?s ?p 'a\\x' }", "an escape that SPARQL does not know"),
    ],
)
def test_what_can_be_read_in_two_ways_is_refused(text: str, told: str) -> None:
    with pytest.raises(QueryError) as error:
        guard(text)
    assert told in str(error.value)


@pytest.mark.parametrize(
    "text", ["ASK { FILTER(1<" + "(" * 5000 + "1" + ")" * 5000 + ">0) }", "ASK { ?s ?p '" + "(" * 9]
)
def test_brackets_cannot_be_hidden(text: str) -> None:
    with pytest.raises(QueryError):
        guard(text)


@pytest.mark.parametrize(
    "text", ["SELECT * " + "{" * 5000 + "}" * 5000, "ASK{" + "BIND(1 AS ?x)" * 5000]
)
def test_nesting_ends_somewhere(text: str) -> None:
    with pytest.raises(QueryError, match="nested too deep"):
        guard(text)
