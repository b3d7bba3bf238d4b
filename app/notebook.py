"""The face for notebooks: load, ask and look at a store from Python."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ..graph.store import MEMORY, Store, open_reading, open_writing, writing
from ..queries.ask import ask
from ..queries.rows import Rows

if TYPE_CHECKING:
    from rdflib import Dataset

    from ..loaders.load import Summary

Done = TypeVar("Done")


class Notebook:
    """A store to load papers into and to ask; a folder is held for writing only while it loads."""

    def __init__(self, store: str | Path) -> None:
        self.where = store
        self._store: Store | None = open_writing(MEMORY) if str(store) == MEMORY else None

    def __enter__(self) -> "Notebook":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the store; what is only in memory is gone."""
        if self._store is not None:
            self._store.close()
        self._store = None

    def load(
        self,
        *paths: str | Path,
        council: str | None = None,
        committee: str | None = None,
        date: date | None = None,
    ) -> "Summary":
        """Load files and folders; the summary tells what was found and what was not understood."""
        from ..loaders.load import load_papers
        from ..loaders.read import Given

        given = Given(council, committee, date)
        return self._write(lambda store: load_papers(store, _paths(paths), given))

    def query(self, name_or_text: str, **params: object) -> Rows:
        """The rows of a question of the catalogue, with its parameters, or of any SPARQL."""
        return ask(self._reader(), name_or_text, **params)

    def view(
        self, kind: str, name: str = "", output: str | Path | None = None, **filters: str | int
    ) -> str:
        """A topic, person, post, meeting or the commitments as a page, also written if asked.

        An output that is a folder gets every page that this one leads to as well.
        """
        from ..graph.views.page import story_page
        from ..graph.views.site import tell_story
        from .view import write_site

        story = tell_story(self._reader(), kind, name, **filters)
        page = story_page(story)
        if output is not None and (Path(output).is_dir() or str(output).endswith("/")):
            write_site(self._reader(), story, Path(output))
        elif output is not None:
            Path(output).write_text(page, encoding="utf-8")
        return page

    @property
    def dataset(self) -> "Dataset":
        """The same graph as an rdflib Dataset, to read."""
        return self._reader().dataset

    def _reader(self) -> Store:
        if self._store is None:
            self._store = open_reading(self.where)
        return self._store

    def _write(self, change: Callable[[Store], Done]) -> Done:
        """Change the store; what is asked afterwards sees the change."""
        if str(self.where) == MEMORY:
            return change(self._reader())
        self.close()
        with writing(self.where) as store:
            return change(store)


def _paths(paths: Sequence[str | Path]) -> list[Path]:
    return [Path(path) for path in paths]
