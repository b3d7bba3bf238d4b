"""The store: what is replaced, who may open it, and that it says why not."""

import subprocess
import sys
from pathlib import Path

import pytest
from minutegraph.graph.store import Store, open_reading, open_writing, reading, writing
from minutegraph.ontology import iris
from minutegraph.ontology.errors import StoreError
from rdflib import Literal, URIRef

A, B = URIRef("http://example.org/a"), URIRef("http://example.org/b")
WORDS = 'said "yes"\\no\nand £5 } ; DROP ALL'


def fact(words: str) -> tuple[URIRef, URIRef, Literal]:
    return (URIRef("http://example.org/thing"), URIRef("http://example.org/says"), Literal(words))


def test_a_graph_is_replaced_whole_and_others_stay() -> None:
    store = open_writing("memory")
    store.replace({A: [fact("old"), fact("older")], B: [fact("other")]})
    store.replace({A: [fact(WORDS)]})
    assert set(store.graph(A)) == {fact(WORDS)}
    assert set(store.graph(B)) == {fact("other")}


def test_a_graph_is_dropped_in_the_same_request() -> None:
    store = open_writing("memory")
    store.replace({A: [fact("old")]})
    store.replace({B: [fact("new")]}, drop=[A])
    assert store.graphs() == sorted([B, iris.VOCABULARY])


def test_what_cannot_be_written_changes_nothing() -> None:
    store = open_writing("memory")
    store.replace({A: [fact("old")]})
    with pytest.raises(ValueError, match="IRI"):
        store.replace({A: [fact("new"), (URIRef("no iri> at all"), *fact("x")[1:])]})
    assert set(store.graph(A)) == {fact("old")}


def test_typed_values_come_back_as_they_were() -> None:
    store = open_writing("memory")
    values = [Literal(5), Literal(True), Literal("Haus", lang="de"), Literal("plain")]
    facts = {(A, B, value) for value in values}
    store.replace({A: facts})
    assert set(store.graph(A)) == facts


def test_the_same_facts_are_the_same_bytes() -> None:
    one, other = open_writing("memory"), open_writing("memory")
    one.replace({A: [fact("x"), fact("y")], B: [fact("z")]})
    other.replace({B: [fact("z")]})
    other.replace({A: [fact("y"), fact("x")]})
    assert one.dump() == other.dump()


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    with writing(tmp_path / "store") as store:
        store.replace({A: [fact("kept")]})
        before = store.dump()
    with writing(tmp_path / "store") as store:
        assert store.dump() == before


def test_the_dataset_is_the_union_for_rdflib() -> None:
    store = open_writing("memory")
    store.replace({A: [fact("one")], B: [fact("two")]})
    found = {str(words) for words in store.dataset.objects(fact("")[0], fact("")[1])}
    assert found == {"one", "two"}


def test_two_may_read_while_one_writes(tmp_path: Path) -> None:
    with writing(tmp_path / "store") as store:
        store.replace({A: [fact("seen")]})
        with reading(tmp_path / "store") as first, reading(tmp_path / "store") as second:
            assert set(first.graph(A)) == set(second.graph(A)) == {fact("seen")}


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    open_writing(tmp_path / "store").close()
    with reading(tmp_path / "store") as store, pytest.raises(StoreError, match="written"):
        store.replace({A: [fact("x")]})


def test_a_second_writer_is_told_to_wait(tmp_path: Path) -> None:
    where = tmp_path / "store"
    code = (
        "import sys; from minutegraph.graph.store import open_writing\n"
        "store = open_writing(sys.argv[1]); print('open', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(where)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(StoreError, match="another process is writing"):
            open_writing(where)
        other.communicate()
    open_writing(where).close()


def test_a_closed_store_says_so() -> None:
    store = open_writing("memory")
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.query("ASK {}")


def test_a_folder_of_other_things_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"...")
    for opens in (open_reading, open_writing):
        with pytest.raises(StoreError, match="no store of minutegraph"):
            opens(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["holiday.jpg"]


def test_a_file_is_no_store(tmp_path: Path) -> None:
    file = tmp_path / "store"
    file.write_text("x")
    for opens in (open_reading, open_writing):
        with pytest.raises(StoreError, match="store"):
            opens(file)


def test_reading_makes_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no store at"):
        open_reading(tmp_path / "none")
    assert not (tmp_path / "none").exists()
    with pytest.raises(StoreError, match="is empty"):
        open_reading(tmp_path)


def test_the_vocabulary_is_there_and_kept_up_to_date() -> None:
    store = open_writing("memory")
    assert isinstance(store, Store)
    assert len(store.graph(iris.VOCABULARY)) > 100
    assert not any(
        str(node).startswith("_:") for row in store.graph(iris.VOCABULARY) for node in row
    )
