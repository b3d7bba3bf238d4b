"""The fetch command: what it prints, its exit codes, and that it never asks this machine."""

import shlex
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from minutegraph.app.main import main
from minutegraph.loaders.fetching import fetch as fetching

from tests.fetched import a_council, manner
from tests.moderngov_council import Council
from tests.moderngov_server import serving

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
LINES = [line for line in README.splitlines() if line.startswith("minutegraph fetch ")]
SINCE = ("--since", "2022-01-01", "--until", "2023-12-31")


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["fetch", *words])


@pytest.fixture
def allowed(monkeypatch: pytest.MonkeyPatch):
    """Lets the command ask a site of the tests', quickly."""

    def allow(council: Council) -> None:
        real = fetching.fetch_papers

        def fetch(wanted: object, folder: Path, today: object, how: object, progress: object):
            assert how == fetching.Manner(pause=1)  # as the command asks
            return real(wanted, folder, today, manner(council), progress)  # type: ignore[arg-type]

        monkeypatch.setattr(fetching, "fetch_papers", fetch)

    return allow


def test_it_tells_what_came(tmp_path: Path, allowed) -> None:
    with serving(a_council()) as council:
        allowed(council)
        told = run(council.address, *SINCE, "-o", str(tmp_path), "--council", "Fenside")
        again = run(council.address, *SINCE, "-o", str(tmp_path), "--council", "Fenside")
    assert told.output.splitlines() == [
        f"5 meetings from the site, in {tmp_path}",
        "7 papers fetched",
        "Not fetched:",
        "  items of meeting 2: 1 restricted, of which no text is kept",
    ]
    assert (told.exit_code, told.stderr) == (0, "")
    assert again.output.splitlines()[1:3] == ["0 papers fetched", "7 papers unchanged"]
    assert "Fenside,Harbour Board" in (tmp_path / "meetings.csv").read_text()


def test_load_reads_the_folder(tmp_path: Path, allowed) -> None:
    with serving(a_council()) as council:
        allowed(council)
        run(council.address, *SINCE, "-o", str(tmp_path), "--committee", "12", "--minutes-only",
            "--council", "Fenside Council")  # fmt: skip
    told = CliRunner().invoke(main, ["load", str(tmp_path), "--store", "memory"])
    assert (told.exit_code, told.output.splitlines()[0]) == (0, "1 document loaded")
    assert "Not known" not in told.output


def test_what_failed_is_told_with_exit_code_1(tmp_path: Path, allowed) -> None:
    with serving(a_council()) as council:
        allowed(council)
        council.faults["/mgWebService.asmx/GetMeeting?lMeetingId=1"] = [500] * 4
        told = run(council.address, *SINCE, "-o", str(tmp_path))
    assert told.exit_code == 1
    assert "4 papers fetched" in told.output
    assert "Failed:\n  meeting 1: http" in told.output
    assert "500 Internal Server Error" in told.output


def test_an_unknown_committee_is_wrong_usage(tmp_path: Path, allowed) -> None:
    with serving(a_council()) as council:
        allowed(council)
        told = run(council.address, *SINCE, "--committee", "Harbor Bord", "-o", str(tmp_path))
    assert told.exit_code == 2
    assert told.stderr == (
        "minutegraph: no committee 'Harbor Bord' on the site; nearest: Harbour Board (12)\n"
    )


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("ftp://example.org", *SINCE, "-o", "x"), "is no web address"),
        (("https://example.org", "-o", "x"), "--since"),
        (("https://example.org", *SINCE), "--output"),
        (("https://example.org", "--since", "01/01/2022", "-o", "x"), "01/01/2022"),
        (("https://example.org", *SINCE, "-o", "x", "--pause", "0"), "--pause"),
        (("https://example.org", *SINCE, "-o", "x", "--pause", "nan"), "--pause"),
        (("https://example.org", "--since", "2999-01-01", "-o", "x"), "is after --until"),
    ],
)
def test_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = run(*words)
    assert not list(tmp_path.iterdir())
    assert answer.exit_code == 2
    assert told in answer.stderr


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433"])
def test_this_machine_is_never_asked(tmp_path: Path, host: str) -> None:
    with serving(a_council()) as council:
        told = run(f"http://{host}:{council.port}/", *SINCE, "-o", str(tmp_path))
    assert told.exit_code == 1
    assert "no public address" in told.stderr
    assert len(told.stderr.splitlines()) == 1
    assert council.log == []


def test_help_needs_no_network_code() -> None:
    code = (
        "import sys\nfrom minutegraph.app.main import main\n"
        "try:\n main(['fetch', '--help'])\nexcept SystemExit:\n pass\n"
        "assert not {'httpx', 'protego', 'tenacity', 'defusedxml'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "--committee" in done.stdout


@pytest.mark.parametrize("line", LINES)
def test_the_readme_s_commands_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, allowed, line: str
) -> None:
    monkeypatch.chdir(tmp_path)
    words = shlex.split(line)[2:]
    name = words[words.index("--committee") + 1]
    with serving(replace(a_council(), committees={11: name, 12: "Harbour Board"})) as council:
        allowed(council)
        told = run(council.address, *words[1:])
    found = [path.name for path in (tmp_path / "papers").iterdir()]
    assert told.exit_code == 0, told.output
    assert "meetings.csv" in found
