"""The vocabulary as Turtle files: ours, and those that other packages add."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points
from importlib.resources import files as package_files
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, parse
from rdflib import Graph, URIRef
from rdflib.namespace import SKOS

from .errors import MinutegraphError

HERE = Path(__file__).parent
Said = defaultdict[tuple[str, str], list[str]]  # subject and predicate → objects
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
    said = _said(path for path in files(folder) if not _holds_shapes(path))
    notation = str(SKOS.notation)
    return tuple(sorted(_topic(said, node) for node, kind in list(said) if kind == notation))


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


def _topic(said: Said, node: str) -> Topic:
    return Topic(
        notation=said[node, str(SKOS.notation)][0],
        iri=URIRef(node),
        label=next(iter(said[node, str(SKOS.prefLabel)]), ""),
        strong=_words(said, node, SKOS.prefLabel, SKOS.altLabel),
        weak=_words(said, node, SKOS.hiddenLabel),
        broader=_broader(said, node),
    )


def _words(said: Said, node: str, *kinds: URIRef) -> tuple[str, ...]:
    return tuple(sorted({word for kind in kinds for word in said[node, str(kind)]}))


def _broader(said: Said, node: str) -> tuple[str, ...]:
    """The notations of everything above a topic; a circle in the scheme ends the way up."""
    above = [node]
    for each in above:
        above.extend(up for up in sorted(said[each, str(SKOS.broader)]) if up not in above)
    return tuple(words for each in above[1:] for words in said[each, str(SKOS.notation)])


def _said(paths: Iterable[Path]) -> Said:
    """What Turtle files say, without rdflib: it would take seconds over thousands of labels."""
    said: Said = defaultdict(list)
    for path in paths:
        try:
            for triple in parse(path=path, format=RdfFormat.TURTLE):
                said[_value(triple.subject), _value(triple.predicate)].append(_value(triple.object))
        except (SyntaxError, ValueError) as error:
            raise MinutegraphError(f"{path}: not valid Turtle: {error}") from error
    return said


def _value(node: object) -> str:
    return node.value if isinstance(node, NamedNode | Literal | BlankNode) else ""
