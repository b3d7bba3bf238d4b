"""minutegraph: a knowledge graph of what councils reported, asked and promised."""

from os import PathLike
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .app.notebook import Notebook

__all__ = ["open"]


def open(store: "str | PathLike[str]") -> "Notebook":
    """Open a store, a folder or "memory", to load papers into and to ask."""
    from os import fspath

    from .app.notebook import Notebook

    return Notebook(fspath(store))
