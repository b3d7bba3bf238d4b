"""fetch stopped at any moment and repeated ends as if it had not been, and asks nothing twice."""

import json
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from minutegraph.ontology.errors import FetchError

from tests.fetched import a_council, bytes_of, fetch
from tests.moderngov_council import PDF, Council, Item, Meeting, Paper
from tests.moderngov_server import serving

ROOT = Path(__file__).parents[1]
_RUN = """
import sys
from pathlib import Path
from tests.fetched import fetch
from tests.moderngov_council import Council
fetch(Council({}, [], port=int(sys.argv[1])), Path(sys.argv[2]))
"""
KILLS = 12


def a_busy_council() -> Council:
    """Enough meetings and papers for many stops."""
    meetings = [
        Meeting(
            100 + n,
            20 + n % 3,
            date(2022, 1, 3) + timedelta(days=7 * n),
            (Item("Paths", "Noted.", n == 5, (Paper(500 + n, body=PDF + b"%" * n),)),),
            minuted=n % 4 != 1,
        )
        for n in range(60)
    ]
    return Council({20: "Parks Panel", 21: "Harbour Board", 22: "Ropes Board"}, meetings, "-1")


def test_killed_at_random(tmp_path: Path) -> None:
    random = Random(11)
    with serving(a_busy_council()) as council:
        fetch(council, tmp_path / "undisturbed")
        wanted = council.asked()
        council.log.clear()
        council.slow = 0.01
        in_flight = [_killed(council, tmp_path / "stopped", random) for _ in range(KILLS)]
        assert _child(council, tmp_path / "stopped").wait(120) == 0
        asked = council.asked()
    assert bytes_of(tmp_path / "stopped") == bytes_of(tmp_path / "undisturbed")
    again = [target for n, target in enumerate(asked) if target in asked[:n]]
    assert len(set(in_flight)) > KILLS // 2  # they were killed at different places
    assert set(again) <= set(in_flight)  # only what was being asked for when a run was killed
    assert set(asked) == set(wanted)


def _child(council: Council, folder: Path) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-c", _RUN, str(council.port), str(folder)]
    return subprocess.Popen(words, cwd=ROOT, stderr=subprocess.DEVNULL)


def _killed(council: Council, folder: Path, random: Random) -> str:
    """What was asked for last when a run was killed, a few answers after its start."""
    enough = len(council.log) + random.randint(1, 9)
    child = _child(council, folder)
    while len(council.log) < enough and child.poll() is None:
        time.sleep(0.001)
    time.sleep(random.uniform(0, 0.02))
    child.send_signal(signal.SIGKILL)
    assert child.wait() == -signal.SIGKILL, "it was done before it was killed"
    time.sleep(0.1)  # for the server to read what was sent
    return council.log[-1].target


class StopHere(BaseException):
    """As sudden as a kill: nothing of ours catches it."""


@pytest.mark.parametrize("service", [True, False])
def test_stopped_at_every_step_of_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, service: bool
) -> None:
    with serving(replace(a_council(), service=service)) as council:
        fetch(council, tmp_path / "undisturbed", "11")
        steps = 0
        while True:
            folder = tmp_path / f"stopped-{steps}"
            with monkeypatch.context() as patch:
                _stop_after(steps, patch)
                try:
                    fetch(council, folder, "11")
                    break
                except StopHere:
                    pass
            had = _had(folder, council)
            council.log.clear()
            fetch(council, folder, "11")
            assert bytes_of(folder) == bytes_of(tmp_path / "undisturbed"), steps
            assert not had & set(council.asked()), steps
            steps += 1
    assert steps > 25


def _had(folder: Path, council: Council) -> set[str]:
    """The addresses of what lies whole in the folder."""
    state = folder / ".fetch" / "state.jsonl"
    lines = state.read_text("utf-8").splitlines() if state.exists() else []
    kept = [line["kept"] for line in map(json.loads, lines) if "kept" in line]
    there = [one["url"] for one in kept if one["path"] and (folder / one["path"]).exists()]
    return {"/" + url.removeprefix(council.address) for url in there}


def _stop_after(steps: int, patch: pytest.MonkeyPatch) -> None:
    """From the step that follows so many, nothing is written, moved or removed any more."""
    left = [steps]

    def stopping(name: str) -> None:
        real = getattr(Path, name)

        def step(path: Path, *args: object, **more: object) -> object:
            writes = name != "open" or "a" in str(args) or "w" in str(args)
            if writes and not left[0]:
                raise StopHere
            left[0] -= writes
            return real(path, *args, **more)

        patch.setattr(Path, name, step)

    for name in ("open", "replace", "unlink", "mkdir"):
        stopping(name)


def test_a_line_cut_short_is_no_loss(tmp_path: Path) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path)
        before = bytes_of(tmp_path)
        state = tmp_path / ".fetch" / "state.jsonl"
        state.write_bytes(state.read_bytes() + b'{"kept": {"key": "meet')
        fetch(council, tmp_path)
    assert bytes_of(tmp_path) == before


@pytest.mark.parametrize("path", ["../up.xml", "/tmp/x.xml", "a/../../b-1.xml", "meeting-1.xml/.."])
def test_a_state_that_leads_out_of_the_folder_is_refused(tmp_path: Path, path: str) -> None:
    with serving(a_council()) as council:
        fetch(council, tmp_path)
        state = tmp_path / ".fetch" / "state.jsonl"
        state.write_text(state.read_text("utf-8").replace('"meeting-1.xml"', f'"{path}"'), "utf-8")
        with pytest.raises(FetchError, match="is no name that fetch gives"):
            fetch(council, tmp_path)


def test_two_at_once_are_refused(tmp_path: Path) -> None:
    with serving(a_council()) as council:

        def second(done: int, of: int, name: str) -> None:
            with pytest.raises(FetchError, match="another fetch is writing there"):
                fetch(council, tmp_path)

        assert fetch(council, tmp_path, progress=second).ok
