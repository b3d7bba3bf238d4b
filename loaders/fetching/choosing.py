"""Which committee somebody means, by its name or its number on the site."""

from collections.abc import Sequence
from difflib import get_close_matches

from ...ontology.errors import UsageError
from .answers import Committee

_NEAREST = 5


def chosen(known: Sequence[Committee], wanted: Sequence[str]) -> list[Committee]:
    """The committees that are meant, in the site's order; two of one name are both meant, since a
    committee that was set up anew keeps its name."""
    meant = {one.id for words in wanted for one in _meant(known, words)}
    return [one for one in known if one.id in meant]


def _meant(known: Sequence[Committee], words: str) -> list[Committee]:
    found = [one for one in known if words.strip() == one.id or _bare(words) == _bare(one.name)]
    if not found:
        raise UsageError(f"no committee {words!r} on the site; {_nearest(known, words)}")
    return found


def _nearest(known: Sequence[Committee], words: str) -> str:
    names = {_bare(one.name): f"{one.name} ({one.id})" for one in known}
    bare = _bare(words)
    near = [name for name in names if bare and bare in name][:_NEAREST]
    near += [one for one in get_close_matches(bare, names, _NEAREST, 0.4) if one not in near]
    if near:
        return "nearest: " + ", ".join(names[name] for name in near[:_NEAREST])
    return f"it has {len(known)} others" if known else "it lists none at all"


def _bare(name: str) -> str:
    return " ".join(name.replace("&", " and ").replace("’", "'").casefold().split())
