"""The files of a store, written anew: a key-value store keeps what was deleted for long."""

import shutil
from pathlib import Path

import pyoxigraph as ox

from ..ontology.errors import StoreError

QUADS = "quads"  # Oxigraph's own folder inside ours
_NEW, _OLD = "quads.new", "quads.old"


def rewrite(folder: Path) -> None:
    """Copy what a store holds into new files and delete the old ones.

    Nobody may have the store open. Whoever is stopped half way leaves it whole: see recover.
    """
    recover(folder)
    try:
        _copy(folder)
    except (OSError, RuntimeError) as error:
        raise StoreError(f"the store {folder} could not be written anew: {error}") from error
    (folder / QUADS).rename(folder / _OLD)
    (folder / _NEW).rename(folder / QUADS)
    tidy(folder)


def recover(folder: Path) -> None:
    """Before a store is opened: a rewrite stopped between its two renames is finished."""
    if not (folder / QUADS).exists() and (folder / _NEW).exists() and (folder / _OLD).exists():
        (folder / _NEW).rename(folder / QUADS)


def tidy(folder: Path) -> None:
    """Delete what a stopped rewrite left; for who alone has the store open."""
    for rest in (_NEW, _OLD):
        shutil.rmtree(folder / rest, ignore_errors=True)


def _copy(folder: Path) -> None:
    source = ox.Store(str(folder / QUADS))  # nobody else writes from here on
    tidy(folder)
    target = ox.Store(str(folder / _NEW))
    target.bulk_extend(source)
    target.flush()
    target.optimize()
