"""The vocabulary as Turtle files: ours, and those that other packages add."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points
from importlib.resources import files as package_files
from pathlib import Path

from rdflib import Graph, URIRef
from rdflib.namespace import SKOS

from .errors import MinutegraphError

HERE = Path(__file__).parent
GROUP = "minutegraph.ontology"  # entry points whose value names a package with Turtle files


@dataclass(frozen=True, order=True)
class Topic:
    """A topic as matching sees it: one strong label shows it, or two different weak ones."""

    notation: str
    iri: URIRef
    label: str
    strong: tuple[str, ...]
    weak: tuple[str, ...]
    broader: tuple[str, ...]  # notations, the nearest first, up to the umbrella


def files(folder: Path = HERE) -> tuple[Path, ...]:
    """The Turtle files of a folder, ours unless another is given, and of packages that add some."""
    added = sorted({point.value for point in entry_points(group=GROUP)})
    folders = [folder, *(Path(str(package_files(package))) for package in added)]
    return tuple(path for found in folders for path in sorted(found.glob("*.ttl")))


@cache
def vocabulary(folder: Path = HERE) -> Graph:
    """Terms and topics, in one graph."""
    return _parsed(path for path in files(folder) if not _holds_shapes(path))


@cache
def shapes(folder: Path = HERE) -> Graph:
    """SHACL shapes, from the files that have "shapes" in their names, in one graph."""
    return _parsed(path for path in files(folder) if _holds_shapes(path))


@cache
def labels(folder: Path = HERE) -> tuple[Topic, ...]:
    """The topics with the labels that matching uses, in the order of their notations."""
    graph = vocabulary(folder)
    return tuple(sorted(_topic(graph, URIRef(str(node))) for node in graph.subjects(SKOS.notation)))


def _holds_shapes(path: Path) -> bool:
    return "shapes" in path.stem


def _parsed(paths: Iterable[Path]) -> Graph:
    graph = Graph()
    for path in paths:
        try:
            graph.parse(path, format="turtle")
        except (SyntaxError, ValueError) as error:
            raise MinutegraphError(f"{path}: not valid Turtle: {error}") from error
    return graph


def _topic(graph: Graph, node: URIRef) -> Topic:
    return Topic(
        notation=str(graph.value(node, SKOS.notation)),
        iri=node,
        label=str(graph.value(node, SKOS.prefLabel)),
        strong=_words(graph, node, SKOS.prefLabel, SKOS.altLabel),
        weak=_words(graph, node, SKOS.hiddenLabel),
        broader=_broader(graph, node),
    )


def _words(graph: Graph, node: URIRef, *kinds: URIRef) -> tuple[str, ...]:
    return tuple(sorted({str(word) for kind in kinds for word in graph.objects(node, kind)}))


def _broader(graph: Graph, node: URIRef) -> tuple[str, ...]:
    """The notations of everything above a topic; a circle in the scheme ends the way up."""
    above: list[URIRef] = [node]
    for each in above:
        wider = sorted(URIRef(str(up)) for up in graph.objects(each, SKOS.broader))
        above.extend(up for up in wider if up not in above)
    found = (graph.value(each, SKOS.notation) for each in above[1:])
    return tuple(str(notation) for notation in found if notation)
