"""The command line over a folder that holds the small graph, for tests that type commands."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from minutegraph.app.main import main

from tests.small_graph import small_store

Run = Callable[..., Result]


def small_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store on disk, closed again, that holds the small graph."""
    where = tmp_path_factory.mktemp("stores") / "store"
    small_store(str(where)).close()
    return where


def command_on(folder: Path) -> Run:
    """The command line as it runs where that store is the usual one."""

    def command(*words: str) -> Result:
        return CliRunner(env={"MINUTEGRAPH_STORE": str(folder)}).invoke(main, list(words))

    return command
