"""Asking: parameters are bound, mistakes are told with the nearest names and the place."""

import io
import json
from datetime import date
from functools import partial
from typing import get_args

import pytest
from minutegraph.graph.store import Store
from minutegraph.ontology.errors import QueryError, UsageError
from minutegraph.queries.ask import ask
from minutegraph.queries.catalogue import read_query
from minutegraph.queries.rows import Format, Rows

from tests.small_graph import small_store


@pytest.fixture(scope="module")
def store() -> Store:
    return small_store()


def written(rows: Rows, form: str) -> str:
    output = io.BytesIO()
    rows.write(output, form)  # type: ignore[arg-type]
    return output.getvalue().decode("utf-8")


@pytest.mark.parametrize(
    "name", ["recruitment", "RECRUITMENT", "Recruitment and retention of staff"]
)
def test_a_topic_is_named_by_id_or_label(store: Store, name: str) -> None:
    assert len(list(ask(store, "topic-history", topic=name))) == 3


@pytest.mark.parametrize("name", ["Director of Parks", "the director of parks", "DoP"])
def test_a_post_is_named_as_printed(store: Store, name: str) -> None:
    assert len(list(ask(store, "post-holder", post=name))) == 3


def test_a_person_is_named_by_iri_too(store: Store) -> None:
    (row,) = ask(store, "open-commitments", person="Ann Dray")
    by_iri = ask(store, "open-commitments", person=list(ask(store, "people"))[2]["person"])
    assert list(by_iri) == [row]


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (("topic-histroy", {}), "there is no query 'topic-histroy'; nearest: topic-history"),
        (("topic-history", {"topic": "recruitmnet"}), "nearest: recruitment"),
        (("topic-history", {"topik": "x"}), "no parameter 'topik'; nearest: topic"),
        (("topic-history", {}), "needs --param topic"),
        (("zzz", {}), "there is no query 'zzz'; `minutegraph query` lists all"),
        (("post-holder", {"post": "Director of Sparks"}), "nearest: Director of Parks"),
        (("post-holder", {"post": "DoP", "on": "1 May"}), "on='1 May' is no date"),
        (("open-commitments", {"person": "http://bad iri"}), "there is no person"),
        (("people", {"topic": "x"}), "no parameter 'topic'; none is known"),
    ],
)
def test_wrong_usage_is_told_with_the_nearest(
    store: Store, call: tuple[str, dict[str, str]], told: str
) -> None:
    with pytest.raises(UsageError) as error:
        ask(store, call[0], **call[1])
    assert told in str(error.value)


@pytest.mark.parametrize(
    "words", ['" } INSERT', 'x" } UNION { ?s ?p ?o } #', "\\", "<script>", "'"]
)
def test_a_value_is_never_part_of_the_query(store: Store, words: str) -> None:
    with pytest.raises(UsageError, match="there is no topic"):
        ask(store, "topic-history", topic=words)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SELECT * {\n  ?s ?p }", "line 2, column"),
        ("SELECT * { ?s foo:bar ?o }", "this prefix is not declared"),
        ("SELECT * ", "line 1, column"),
        ("SELECT * {\n", "line 2, column 1: wrong SPARQL at the end"),
        ("SELECT * {\n\n", "line 3, column 1: wrong SPARQL at the end"),
        ("SELECT * {\r\n\u2028 ?s ?p }", "line 2, column 9: wrong SPARQL near '}'"),
        ("INSERT DATA { <a:b> <a:b> 1 }", "line 1, column 1"),
    ],
)
def test_wrong_sparql_is_told_with_its_place(store: Store, text: str, told: str) -> None:
    with pytest.raises(QueryError) as error:
        ask(store, text)
    assert told in str(error.value)


def test_our_prefixes_need_no_declaring_and_may_be_declared(store: Store) -> None:
    text = "SELECT (COUNT(DISTINCT ?p) AS ?n) WHERE { ?p a foaf:Person }"
    again = "PREFIX foaf: <http://xmlns.com/foaf/0.1/>\n" + text
    assert list(ask(store, text)) == list(ask(store, again)) == [{"n": 4}]


def test_rows_can_be_read_again_and_have_types(store: Store) -> None:
    rows = ask(store, "post-holder", post="DoP", on="2021-03-02")
    assert list(rows) == list(rows)
    (row,) = rows
    assert (row["earliest"], row["interim"], row["name"]) == (date(2021, 3, 2), False, "Ann Dray")


def test_rows_become_a_data_frame(store: Store) -> None:
    frame = ask(store, "vacancies").to_pandas()
    assert list(frame.columns) == ["post", "document", "quote", "stage", "reason", "reviewed"]
    assert list(frame["post"]) == ["Head of Trees"]


@pytest.mark.parametrize("form", get_args(Format))
@pytest.mark.parametrize("head", ["SELECT *", "CONSTRUCT { ?s ?p ?o }"])
def test_an_engine_that_gives_up_while_rows_are_read_is_told(
    store: Store, form: str, head: str
) -> None:
    text = head + " { VALUES ?x { 1 2 } SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"
    rows = Rows(partial(store.query, text))  # past the guard: nobody listens there
    with pytest.raises(QueryError, match="could not be answered"):
        list(rows)
    if head == "SELECT *" or form in ("table", "json", "xml"):
        with pytest.raises(QueryError, match="could not be answered"):
            written(rows, form)


def test_csv_is_sparqls_and_utf8(store: Store) -> None:
    rows = ask(store, 'SELECT ("a, “b”" AS ?x) (1.50 AS ?y) ?z {}')
    assert written(rows, "csv") == 'x,y,z\r\n"a, “b”",1.5,\r\n'


@pytest.mark.parametrize("form", get_args(Format))
def test_every_format_tells_the_same(store: Store, form: str) -> None:
    assert "Head of Trees" in written(ask(store, "vacancies"), form)


def test_yes_or_no_and_graphs_are_answers_too(store: Store) -> None:
    assert json.loads(written(ask(store, "ASK { ?s a mg:Vacancy }"), "json"))["boolean"] is True
    assert "true" in written(ask(store, "ASK { ?s a mg:Vacancy }"), "table")
    graph = ask(store, "CONSTRUCT { <a:b> <a:c> 1 } WHERE {}")
    assert written(graph, "table").strip() == "<a:b> <a:c> 1 ."
    with pytest.raises(UsageError, match="as csv"):
        graph.write(io.BytesIO(), "csv")


def test_a_file_without_its_slot_or_summary_is_refused() -> None:
    head = "#+ summary: Something\n#+ params:\n#+   post: post. A post\n"
    with pytest.raises(QueryError, match="has no slot"):
        read_query("mine", head + "SELECT * {}")
    with pytest.raises(QueryError, match="summary"):
        read_query("mine", "SELECT * {}")
    with pytest.raises(QueryError, match="unknown type 'pots'"):
        read_query("mine", head.replace("post: post.", "post: pots."))
