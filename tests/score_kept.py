"""Accuracy on the annotated papers, and what was gained and lost against the run that was kept.

    python -m tests.score_kept [--keep] [--show]

The figures are those of the shared folder's own score.py, which does all the judging.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from typing import Any

from tests.shared import SHARED

KEPT = Path(__file__).parents[1] / "demo" / "score-last.json"
SETS = (("seeds", "seeds"), ("styles", "gold/styles/texts"))  # gold/…, and where its papers lie
_NAMED = ("people", "holdings", "vacancies", "bodies")  # the others are known by their quotes
Row = dict[str, Any]
Told = dict[str, str]  # what a row is called → found, missed, extra, or a slot's state


@dataclass(frozen=True)
class Run:
    """One set, scored: the table that score.py prints, and each row by name."""

    table: str
    rows: dict[str, Told]  # by query


def run(name: str, documents: str, command: str) -> Run:
    """Load a set's papers with the program, and judge its answers."""
    judge, gold = _judge(), SHARED / "gold" / name
    with tempfile.TemporaryDirectory() as tmp:
        answers = Path(tmp) / "answers"
        answers.mkdir()
        with Path(os.devnull).open("w") as nowhere, redirect_stderr(nowhere):
            judge.ask(command, str(SHARED / documents), str(Path(tmp) / "store"), str(answers))
        printed = subprocess.run(
            [sys.executable, str(SHARED / "gold/score.py"), str(gold), str(answers)],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        wanted = judge.gold_rows(gold)
        given = judge.answer_rows(answers, judge.documents(gold))
    if not given:
        sys.exit(f"{command} gave no answers about {documents}: run it there to see why")
    table = "\n".join(line.rstrip() for line in printed.stdout.splitlines())
    return Run(table, {q: _told(judge, q, wanted[q], given[q]) for q in given if wanted[q]})


def _judge() -> Any:
    """score.py as a module; it lies outside every package."""
    loader = SourceFileLoader("score", str(SHARED / "gold/score.py"))
    spec = spec_from_loader("score", loader)
    assert spec is not None
    module = module_from_spec(spec)
    kept, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    loader.exec_module(module)
    sys.dont_write_bytecode = kept
    return module


def _told(judge: Any, query: str, gold: list[Row], answers: list[Row]) -> Told:
    """Each row of one query: found, missed or extra, and its slots that are wrong."""
    pairs: list[tuple[Row, Row]] = []
    slots = dict(judge.SLOTS.get(query, {}))

    def pair(wanted: Row, answer: Row) -> bool:
        pairs.append((wanted, answer))
        return True

    judge.SLOTS[query] = {"": pair}  # score.py tests the slots of each pair that it makes
    _, _, _, _, missed, extra = judge.score(query, gold, answers)
    judge.SLOTS[query] = slots
    told: Told = {}
    quoted = query not in _NAMED
    for wanted, answer in pairs:
        name = _name(told, wanted, quoted)
        told[name] = "found"
        for slot, right in slots.items():
            if not right(wanted, answer):
                said, meant = answer.get(slot) or "–", wanted.get(slot) or "–"
                told[f"{name} · {slot}"] = f"wrong: {said} instead of {meant}"
    for state, rows in (("missed", missed), ("extra", extra)):
        for row in rows:
            told[_name(told, row, quoted)] = state
    return told


def _name(told: Told, row: Row, quoted: bool) -> str:
    """What a row is called: its paper and its words; twins in one place are numbered."""
    keys = (
        ("quote", "question", "action", "topic", "value") if quoted else ("person", "name", "post")
    )
    said = [" ".join(str(row[key]).split())[:110] for key in keys if row.get(key)]
    name = f"{Path(row['document']).stem}: {' | '.join(said)}"
    same = sum(key == name or key.startswith(f"{name} (") for key in told)
    return f"{name} ({same + 1})" if same else name


def changes(before: dict[str, Told], after: dict[str, Told]) -> Iterator[str]:
    """What was gained and lost, a line each; by query, then by name."""
    for query in sorted(after):
        old, new = before.get(query, {}), after[query]
        for name in sorted(old.keys() | new.keys()):
            was, now = old.get(name, ""), new.get(name, "")
            if was != now:
                none = "right" if " · " in name else "not there"  # a slot is told where it is wrong
                yield f"{_sign(was, now)} {query}  {name}: {was or none} → {now or none}"


def _sign(was: str, now: str) -> str:
    """Gained, lost, or wrong in another way."""
    good = ("found", "")
    if now in good and was not in good:
        return "+"
    if was in good and now not in good:
        return "-"
    return "~" if was not in good else "+" if now else "-"


def wrong(rows: dict[str, Told]) -> Iterator[str]:
    """All that is missed, extra or wrong now."""
    for query, told in rows.items():
        yield from (
            f"  {query}  {name}: {state}" for name, state in told.items() if state != "found"
        )


def main() -> None:
    """Print both tables and the changes; keep the run where asked, or where none was kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keep", action="store_true", help="keep this run to compare with")
    parser.add_argument("--show", action="store_true", help="list what is missed, extra or wrong")
    parser.add_argument("--command", default=str(Path(sys.executable).with_name("minutegraph")))
    args = parser.parse_args()
    kept: dict[str, dict[str, Told]] = json.loads(KEPT.read_text("utf-8")) if KEPT.is_file() else {}
    runs = {name: run(name, documents, args.command) for name, documents in SETS}
    for name, done in runs.items():
        told = list(changes(kept[name], done.rows)) if name in kept else ["nothing was kept before"]
        lines = [name, done.table, *(wrong(done.rows) if args.show else ())]
        sys.stdout.write("\n".join([*lines, "against the run that was kept:",
                                    *(told or ["no change"]), "", ""]))  # fmt: skip
    if args.keep or not kept:
        KEPT.parent.mkdir(exist_ok=True)
        KEPT.write_text(json.dumps({n: r.rows for n, r in runs.items()}, indent=1), "utf-8")


if __name__ == "__main__":
    main()
