"""How soon the command answers, from the start of a process to its end."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from minutegraph.queries.catalogue import find_query

from .measure import Line, paired

QUERY, HELP = 3.0, 6.0
_COMMAND = str(Path(sys.executable).with_name("minutegraph"))


def starting_lines(where: Path, work: Path, rounds: int) -> Iterator[Line]:
    """A question, and the help text, each from a cold start."""
    question = work / "documents.rq"
    question.write_text(find_query("documents").text, encoding="utf-8")
    asked = _process(_COMMAND, "query", "documents", "--format", "csv", "--store", str(where))
    script = Path(__file__).with_name("bare_query.py")
    bare = _process(sys.executable, str(script), str(where / "quads"), str(question))
    yield Line("minutegraph query documents", paired(asked, bare, rounds), QUERY)
    helped = _process(_COMMAND, "--help")
    nothing = _process(sys.executable, "-c", "pass")
    yield Line("minutegraph --help", paired(helped, nothing, rounds), HELP)


def _process(*words: str) -> Callable[[], object]:
    return lambda: subprocess.run(words, check=True, capture_output=True)
