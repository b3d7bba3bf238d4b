"""The check of a store finds each thing that does not hold."""

import pytest
from minutegraph.graph.check import problems
from minutegraph.ontology.prefixes import HEAD

from tests.small_graph import small_store


def told(update: str) -> str:
    store = small_store()
    store.quads.update(HEAD + update)
    return "\n".join(f"{problem.where}: {problem.what}" for problem in problems(store))


def test_a_sound_store_is_sound() -> None:
    assert problems(small_store()) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (
            'DELETE { GRAPH ?g { ?p mg:quote ?q } } INSERT { GRAPH ?g { ?p mg:quote "Else" } }'
            " WHERE { GRAPH ?g { ?f a mg:Vacancy ; mg:evidence ?p . ?p mg:quote ?q } }",
            "the stored text there is not 'Else'",
        ),
        (
            'DELETE { GRAPH ?g { ?v schema:text ?t } } INSERT { GRAPH ?g { ?v schema:text "x" } }'
            " WHERE { GRAPH ?g { ?v schema:text ?t } }",
            "the stored text has the hash",
        ),
        (
            "DELETE { GRAPH ?g { ?f mg:evidence ?p } }"
            " WHERE { GRAPH ?g { ?f mg:evidence ?p . ?f a mg:Decision } }",
            "decision/1: a finding without a passage",
        ),
        (
            "DELETE WHERE { GRAPH ?g { ?p a foaf:Person ; ?q ?o } }",
            "of which nothing is known",
        ),
        (
            "DELETE { GRAPH ?g { ?f mg:outcome ?o } }"
            " WHERE { GRAPH ?g { ?f mg:outcome ?o ; a mg:Decision } }",
            "decision/1: ",
        ),
    ],
)
def test_what_is_wrong_is_found(change: str, problem: str) -> None:
    assert problem in told(change)
