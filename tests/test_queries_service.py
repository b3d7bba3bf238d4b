"""No question reaches the network: tricks against a socket that really listens."""

import socket
from collections.abc import Iterator

import pytest
from minutegraph.graph.store import Store
from minutegraph.ontology.errors import QueryError
from minutegraph.queries.ask import ask

from tests.small_graph import small_store

HEAD = "PREFIX : <{to}> PREFIX b: <http://b/> PREFIX c: <http://b:8> SELECT * {{ "
TRICKS = [
    "SERVICE <{to}> {{ ?x ?y ?z }} }}",
    "FILTER(1<2)SERVICE:x#>\n{{ ?x ?y ?z }} }}",  # less than, or the start of an IRI?
    "FILTER(b:z<b:c||true)SERVICE:x#>\n{{ ?x ?y ?z }} }}",
    "FILTER(b:z<b:c)SERVICE:x#>\n{{ ?x ?y ?z }} }}",
    "FILTER(1<b:c)SERVICE:x\n#>\n{{ ?x ?y ?z }} }}",
    "FILTER(1<'x')SERVICE:x#'>\n{{ ?x ?y ?z }} }}",
    "{{}} FILTER(1<2||2>1)SERVICE:x {{ ?x ?y ?z }} }}",
    "FILTER(1<b:c) BIND('>' AS ?q) SERVICE:x {{ ?x ?y ?z }} }}",
    "?s ?p ?o OPTIONAL {{ ?s <http://b/it's> ?o }} SERVICE <{to}> {{ ?x ?y ?z }} #'\n }}",
    "?s ?p ?o OPTIONAL {{ ?s <b:it's> ?o }} SERVICE <{to}> {{ ?x ?y ?z }} #'\n }}",
    "?s ?p ?o OPTIONAL {{ ?s <b:it#s> ?o }} SERVICE <{to}> {{ ?x ?y ?z }} }}",
    "?s ?p ?o OPTIONAL {{ ?s <http://b/\\u0041#> ?o }} SERVICE <{to}> {{ ?x ?y ?z }} }}",
    "?s ?p ?o OPTIONAL {{ ?s ?p b:.SERVICE<{to}> {{ ?x ?y ?z }} }} }}",  # a name ends at a dot
    "{{ SELECT * {{ }} }} OPTIONAL {{ VALUES ?s {{ b: }} {{}} }} SERVICE<{to}>{{ ?x ?y ?z }} }}",
    "OPTIONAL {{ {{ ?s ?p b:a.b.SERVICE<{to}>{{ ?x ?y ?z }} }} }} }}",
    "?s b:q c:SERVICE <{to}> {{ ?x ?y ?z }} }}",  # no IRI as a whole, so the name is shorter
    "?s c:1SERVICE <{to}> {{ ?x ?y ?z }} }}",
    "?s c:trueSERVICE <{to}> {{ ?x ?y ?z }} }}",
    "?s c::SERVICE <{to}> {{ ?x ?y ?z }} }}",
    "?s b:q b:SERVICE:x\\# {{ ?x ?y ?z }} }}",
    "?s b:q ?1SERVICE:x {{ ?x ?y ?z }} }}",
    "?s b:q _:a.SERVICE:x {{ ?x ?y ?z }} }}",
    "?s b:q 'x'@enSERVICE:x {{ ?x ?y ?z }} }}",
    "?s b:q 1.SERVICE:x {{ ?x ?y ?z }} }}",
    "?s ?p ?o OPTIONAL {{ ?s ?p ('''a' ) SERVICE:x {{ ?x ?y ?z }} }} }} #\\x '''",  # no escape
    "?s ?p ?o OPTIONAL {{ ?s ?p ('''a' ) SERVICE:x {{ ?x ?y ?z }} }} }} #\\uD800 '''",
    '?s ?p ?o OPTIONAL {{ ?s ?p ("""a" ) SERVICE:x {{ ?x ?y ?z }} }} }} #\\x """',
    "?s ?p ?o #x\r SERVICE <{to}> {{ ?x ?y ?z }} }}",
    "S\\u0045RVICE <{to}> {{ ?x ?y ?z }} }}",
]


@pytest.fixture(scope="module")
def store() -> Store:
    return small_store()


@pytest.fixture
def listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


@pytest.mark.parametrize("trick", TRICKS)
def test_no_request_arrives(store: Store, listening: socket.socket, trick: str) -> None:
    to = f"http://127.0.0.1:{listening.getsockname()[1]}/"
    with pytest.raises(QueryError):
        list(ask(store, (HEAD + trick).format(to=to)))
    with pytest.raises(BlockingIOError):
        listening.accept()
