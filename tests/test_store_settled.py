"""What was written lies in its place: whoever opens the store next has no log to replay."""

from pathlib import Path

from minutegraph.graph.store import writing
from rdflib import Literal, URIRef

GRAPH = URIRef("https://example.org/graph")
TRIPLE = (URIRef("https://example.org/a"), URIRef("https://example.org/b"), Literal("c" * 10_000))


def test_no_log_is_left_to_replay(tmp_path: Path) -> None:
    with writing(tmp_path / "store") as store:
        store.replace({GRAPH: [TRIPLE]})
    newest = max((tmp_path / "store").rglob("*.log"))  # older ones are done with
    assert newest.stat().st_size < 1_000
