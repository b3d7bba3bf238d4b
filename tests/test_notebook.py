"""The face for notebooks: the same rows as the command line, and the rdflib Dataset."""

from pathlib import Path

import minutegraph
import pytest
from minutegraph.graph.store import writing
from minutegraph.ontology.errors import MinutegraphError, StoreError, UsageError
from rdflib import Dataset
from rdflib.namespace import FOAF, RDF

from tests.small_graph import small_store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    small_store(str(tmp_path / "store")).close()
    return tmp_path / "store"


def test_questions_by_name_and_as_sparql(folder: Path) -> None:
    with minutegraph.open(folder) as graph:
        assert [row["post"] for row in graph.query("vacancies")] == ["Head of Trees"]
        assert len(list(graph.query("topic-history", topic="recruitment"))) == 3
        frame = graph.query("SELECT ?n { ?p foaf:name ?n } ORDER BY ?n").to_pandas()
        assert list(frame["n"]) == ["Ann Dray", "Carl Finn", "Eve Gray", "Low"]


def test_the_dataset_is_rdflibs(folder: Path) -> None:
    with minutegraph.open(folder) as graph:
        assert isinstance(graph.dataset, Dataset)
        assert len(set(graph.dataset.subjects(RDF.type, FOAF.Person))) == 4


def test_asking_does_not_keep_others_from_writing(folder: Path) -> None:
    with minutegraph.open(folder) as graph:
        assert list(graph.query("people"))
        with writing(folder):
            assert list(graph.query("people"))


def test_a_missing_store_is_told_when_it_is_asked(tmp_path: Path) -> None:
    with minutegraph.open(tmp_path / "none") as graph, pytest.raises(StoreError, match="no store"):
        graph.query("people")


def test_a_store_in_memory_is_there_at_once() -> None:
    with minutegraph.open("memory") as graph:
        assert list(graph.query("people")) == []


def test_wrong_usage_raises_a_named_error(folder: Path) -> None:
    with minutegraph.open(folder) as graph:
        with pytest.raises(UsageError, match="nearest: people"):
            graph.query("peeple")
        with pytest.raises(UsageError, match="view"):
            graph.view("weather", "rain")
    assert issubclass(UsageError, MinutegraphError)
