"""The series of a page: one measure in one unit of one place; unlike measures are never joined."""

from collections.abc import Iterable, Iterator

from .ask_facts import Fact, full
from .material import Material
from .story import Column, Point, Series
from .words import one_line

_FIGURE = full("mg:Figure")
_BESIDE = ("benchmark", "target")  # what a value is held against
_Key = tuple[str, str, str]


def series(
    material: Material, found: Iterable[Fact], columns: tuple[Column, ...]
) -> tuple[Series, ...]:
    """Series that are told of more than once, or beside a benchmark or target."""
    place = {column.key: n for n, column in enumerate(columns)}
    figures = [
        fact
        for fact in found
        if _FIGURE in fact.classes
        and fact.one("schema:variableMeasured")
        and material.placing.of(fact) in place
    ]
    figures.sort(key=lambda f: (place[material.placing.of(f)], material.papers.start(f), f.iri))
    alike: dict[tuple[str, str], list[Fact]] = {}
    for figure in figures:
        alike.setdefault(_key(figure)[:2], []).append(figure)
    made = [_series(material, key, same) for same in alike.values() for key in _keys(same)]
    made = [one for one in made if one.points and (one.benchmarks or _moves(one))]
    return tuple(sorted(made, key=lambda one: (-len(one.points), one.measure, one.key)))


def _moves(one: Series) -> bool:
    return len({point.column for point in one.points}) > 1


def _keys(figures: list[Fact]) -> list[_Key]:
    """The series of the values in themselves, each once."""
    return list(dict.fromkeys(_key(f) for f in figures if _role(f) not in _BESIDE))


def _key(figure: Fact) -> _Key:
    where = one_line(figure.one("mg:placeAsSaid")).casefold()
    return figure.one("schema:variableMeasured"), figure.one("schema:unitText"), where


def _role(figure: Fact) -> str:
    return figure.one("mg:role") or "actual"


def _series(material: Material, key: _Key, figures: list[Fact]) -> Series:
    """One series among the figures of its measure and unit."""
    own = [f for f in figures if _key(f) == key and _role(f) not in _BESIDE]
    own = [f for f in own if not _is_past(f, own)]
    beside = [f for f in figures if _role(f) in _BESIDE and _stands_beside(f, own, figures)]
    return Series(
        " ".join(key),
        _label(own or figures),
        key[1],
        own[0].one("mg:placeAsSaid") if own else "",
        tuple(_points(material, own)),
        tuple(_points(material, beside)),
    )


def _label(figures: list[Fact]) -> str:
    said = [one_line(figure.one("mg:measureAsSaid")) for figure in figures]
    return min(said, key=lambda words: (-said.count(words), words))


def _is_past(figure: Fact, figures: list[Fact]) -> bool:
    """A value that only the one beside it is compared with belongs to an earlier time."""
    others = {str(other) for other in figure.all("mg:comparedWith")}
    return any(other.iri in others for other in figures)


def _stands_beside(benchmark: Fact, own: list[Fact], figures: list[Fact]) -> bool:
    """A benchmark goes with what it is compared with; one that is not, with the only series."""
    values = {figure.iri for figure in figures if _role(figure) not in _BESIDE}
    linked = {str(iri) for iri in benchmark.all("mg:comparedWith")} & values
    linked |= {
        f.iri for f in figures if benchmark.iri in map(str, f.all("mg:comparedWith"))
    } & values
    if linked:
        return any(figure.iri in linked for figure in own)
    return len({_key(f) for f in figures if f.iri in values}) == 1


def _points(material: Material, figures: list[Fact]) -> Iterator[Point]:
    seen: set[tuple[str, str]] = set()
    for figure in figures:
        low, high = figure.number("schema:minValue"), figure.number("schema:maxValue")
        number = figure.number("schema:value")
        if number is None and low is not None and high is not None:
            number = (low + high) / 2
        column, said = (
            material.placing.of(figure),
            one_line(figure.one("mg:saidAs")),
        )
        if number is None or (column, said) in seen:
            continue
        seen.add((column, said))
        yield Point(column, number, said, material.papers.words(figure), _role(figure), low, high)
