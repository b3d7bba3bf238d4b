"""The command line: what it prints, and for each mistake one line and an exit code."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner, Result
from minutegraph.app.main import main
from minutegraph.app.shared import writing_to

from tests.small_graph import small_store

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    where = tmp_path_factory.mktemp("stores") / "store"
    small_store(str(where)).close()
    return where


@pytest.fixture
def run(folder: Path) -> Run:
    def command(*words: str) -> Result:
        return CliRunner(env={"MINUTEGRAPH_STORE": str(folder)}).invoke(main, list(words))

    return command


def test_help_lists_every_command(run: Run) -> None:
    told = run("--help").output
    for name in ("load", "query", "sparql", "view", "export", "check"):
        assert f"\n  {name} " in told
        assert "--store" in run(name, "--help").output


def test_version(run: Run) -> None:
    assert run("--version").output.startswith("minutegraph, version ")


def test_query_without_a_name_lists_the_catalogue(run: Run) -> None:
    told = run("query")
    assert told.exit_code == 0
    assert "topic-history" in told.output
    assert "--param topic=…  (topic, needed)" in told.output


def test_query_writes_sparql_csv(run: Run) -> None:
    assert run("query", "vacancies", "--format", "csv").stdout_bytes == (
        b"post,document,quote,stage,reason\r\n"
        b"Head of Trees,spring.html,The post of Head of Trees was vacant.,vacant,\r\n"
    )


def test_query_takes_parameters_and_writes_a_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    told = run("query", "post-holder", "--param", "post=DoP", "--param", "on=2021-09-14",
               "--format", "csv", "-o", str(file))  # fmt: skip
    assert (told.exit_code, told.output) == (0, "")
    assert "Carl Finn" in file.read_text("utf-8")


def test_sparql_is_text_or_a_file(run: Run, tmp_path: Path) -> None:
    text = 'SELECT ?n { ?x a foaf:Person ; foaf:name ?n FILTER(?n = "Low") }'
    file = tmp_path / "q.rq"
    file.write_text(text, "utf-8")
    assert run("sparql", str(file), "--format", "csv").stdout_bytes == b"n\r\nLow\r\n"
    assert run("sparql", text, "--format", "csv").stdout_bytes == b"n\r\nLow\r\n"


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["query", "topic-histroy"], 2, "nearest: topic-history"),
        (["query", "topic-history", "--param", "topic=recruitmnet"], 2, "nearest: recruitment"),
        (["query", "topic-history", "--param", "topik=x"], 2, "nearest: topic"),
        (["query", "topic-history", "--param", "topic"], 2, "not of the form NAME=VALUE"),
        (["query", "topic-history"], 2, "needs --param topic"),
        (["query", "post-holder", "--param", "post=DoP", "--param", "on=soon"], 2, "is no date"),
        (["query", "people", "--format", "doc"], 2, "doc"),
        (["sparql", "SELECT * {\n ?s ?p }"], 1, "line 2, column 9: wrong SPARQL"),
        (["sparql", "SELECT * { SERVICE ?x {} }"], 1, "SERVICE is refused"),
        (["sparql", "missing.rq"], 2, "'missing.rq' is neither SPARQL nor a file"),
        (["view", "topic", "recruitmnet"], 2, "nearest: recruitment"),
        (["views"], 2, "views"),
        (["load"], 2, "PATH"),
        (["load", "x", "--date", "May 2020"], 2, "May 2020"),
        (["people", "--store", "memory"], 2, "people"),
        (["query", "people", "--store", "/nowhere/at/all"], 1, "there is no store at /nowhere"),
        (["export", "-o", "/nowhere/at/all.ttl"], 1, "cannot write /nowhere/at/all.ttl: No such"),
        (["query", "people", "-o", "/proc/rows.csv"], 1, "cannot write /proc/rows.csv"),
    ],
)
def test_each_mistake_is_told(
    run: Run, tmp_path: Path, words: list[str], code: int, told: str
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path)
        result = run(*words)
    assert result.exit_code == code
    assert told in result.stderr
    assert result.stdout == ""
    assert "Traceback" not in result.stderr


def test_our_own_mistakes_are_one_line(run: Run) -> None:
    told = run("query", "topic-histroy").stderr
    assert told.startswith("minutegraph: ")
    assert told.count("\n") == 1


def test_a_folder_of_other_things_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    told = run("load", str(tmp_path / "notes.txt"), "--store", str(tmp_path))
    assert (told.exit_code, "is no store of minutegraph" in told.stderr) == (1, True)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder that others than root may neither write nor, in `closed`, look into."""
    with TemporaryDirectory() as name:  # pytest's own folders are closed to all other users
        folder = Path(name)
        (folder / "closed").mkdir()
        (folder / "closed" / "paper.html").write_text("<p>mine</p>")
        (folder / "rows.csv").write_text("mine")
        (folder / "unread.html").write_text("<p>mine</p>")
        (folder / "rows.csv").chmod(0o444)
        (folder / "unread.html").chmod(0)
        (folder / "closed").chmod(0)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o700)
        (folder / "closed").chmod(0o700)


ALL_BUT_ROOT = """
import os, sys
import minutegraph.graph.export, minutegraph.loaders.load, minutegraph.queries.ask
from minutegraph.app.main import main
if os.geteuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
main(sys.argv[1:])
"""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["export", "--store", "memory", "-o", "{}/all.nq"], "cannot write {}/all.nq: Permission"),
        (["sparql", "ASK {{}}", "--store", "memory", "-o", "{}/rows.csv"], "cannot write {}/rows"),
        (["query", "people", "--store", "{}/closed/store"], "{}/closed/store cannot be read: Perm"),
        (["load", "x.html", "--store", "{}/closed/store"], "{}/closed/store cannot be opened: "),
    ],
)
def test_what_there_is_no_permission_for_is_told(locked: Path, words: list[str], told: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALL_BUT_ROOT, *(word.format(locked) for word in words)],
        capture_output=True,
        text=True,
    )
    assert told.format(locked) in done.stderr
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


@pytest.mark.parametrize("path", ["unread.html", "closed/paper.html"])
def test_a_paper_without_permission_is_told(locked: Path, path: str) -> None:
    words = ["load", str(locked / path), "--store", "memory"]
    done = subprocess.run(
        [sys.executable, "-c", ALL_BUT_ROOT, *words], capture_output=True, text=True
    )
    assert done.returncode == 1
    assert f"/{path.split('/')[0]}" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_failed_answer_leaves_the_file_as_it_was(run: Run, tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("mine")
    told = run("sparql", "CONSTRUCT { <a:b> <a:c> 1 } {}", "--format", "csv",
               "-o", str(tmp_path / "rows.csv"))  # fmt: skip
    assert told.stderr.startswith("minutegraph: a graph cannot be written as csv")
    assert (tmp_path / "rows.csv").read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["rows.csv"]


def test_an_error_of_the_work_is_not_blamed_on_the_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="elsewhere"), writing_to(tmp_path / "rows.csv"):
        raise OSError("elsewhere")
    assert list(tmp_path.iterdir()) == []


def test_a_link_a_mode_and_a_device_stay_what_they_are(run: Run, tmp_path: Path) -> None:
    file, link = tmp_path / "rows.csv", tmp_path / "link.csv"
    file.write_text("old")
    file.chmod(0o640)
    link.symlink_to(file)
    for path in (str(link), "/dev/null"):
        assert run("query", "people", "-o", path).exit_code == 0
    assert (link.is_symlink(), file.stat().st_mode & 0o777) == (True, 0o640)
    assert "Ann Dray" in file.read_text("utf-8")
    assert not Path("/dev/null").is_file()
    assert "cannot write" in run("query", "people", "-o", str(tmp_path)).stderr


def test_a_full_disk_is_one_line(folder: Path) -> None:
    program = Path(sys.executable).with_name("minutegraph")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [program, "query", "people", "--store", str(folder)], stdout=full,
            stderr=subprocess.PIPE,
        )  # fmt: skip
    assert done.returncode == 1
    assert b"minutegraph: No space left on device" in done.stderr


def test_ctrl_c_says_what_is_kept(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("minutegraph.graph.check.problems", stopped)
    told = run("check")
    assert told.exit_code == 130
    assert "what was finished is kept" in told.stderr


@pytest.mark.parametrize("form", ["turtle", "trig", "nquads", "jsonld", "graphml", "gexf"])
def test_every_export_is_the_same_twice(run: Run, tmp_path: Path, form: str) -> None:
    files = [tmp_path / "one", tmp_path / "two"]
    for file in files:
        assert run("export", "--format", form, "-o", str(file)).exit_code == 0
    assert files[0].read_bytes() == files[1].read_bytes()
    assert b"Ann Dray" in files[0].read_bytes()


def test_the_file_name_tells_the_format(run: Run, tmp_path: Path) -> None:
    for name, start in (("a.ttl", "@prefix"), ("a.gexf", "<gexf"), ("a.nq", "<http")):
        run("export", "-o", str(tmp_path / name))
        assert (tmp_path / name).read_text("utf-8").startswith(start)


def test_a_sound_store_has_no_problems(run: Run) -> None:
    told = run("check")
    assert (told.exit_code, told.output) == (0, "no problems\n")


def command(*words: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    program = Path(sys.executable).with_name("minutegraph")
    return subprocess.run([program, *words], capture_output=True, env={**os.environ, **env})


def test_the_real_command_answers_in_utf8_whatever_the_locale(folder: Path) -> None:
    done = command("sparql", 'SELECT ("£5 – “no”" AS ?x) {}', "--store", str(folder), LC_ALL="C",
                   PYTHONIOENCODING="ascii")  # fmt: skip
    assert done.returncode == 0
    assert "£5 – “no”" in done.stdout.decode("utf-8")
    listed = command("query", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert listed.returncode == 0


def test_the_real_command_has_the_exit_codes(folder: Path) -> None:
    store = ("--store", str(folder))
    assert command("query", "people", *store).returncode == 0
    assert command("sparql", "SELECT * {", *store).returncode == 1
    wrong = command("query", "poeple", *store)
    assert (wrong.returncode, wrong.stdout) == (2, b"")
    assert wrong.stderr == b"minutegraph: there is no query 'poeple'; nearest: people\n"


def test_help_imports_nothing_heavy() -> None:
    code = "import sys, minutegraph.app.main; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {"rdflib", "networkx", "pyvis", "pyshacl", "numpy", "pyoxigraph", "pandas"}
    assert not heavy & set(done.stdout.split())


def test_a_question_needs_no_rdf_library(folder: Path) -> None:
    code = (
        "import sys; from minutegraph.app.main import main\n"
        f"main(['query', 'post-holder', '--param', 'post=DoP', '--store', {str(folder)!r}],"
        " standalone_mode=False); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"rdflib", "networkx", "pyshacl"} & set(done.stdout.split())
