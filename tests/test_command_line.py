"""The command line: what it prints, and for each mistake one line and an exit code."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import Run, command_on, small_folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_folder(tmp_path_factory)


@pytest.fixture
def run(folder: Path) -> Run:
    return command_on(folder)


def test_help_lists_every_command(run: Run) -> None:
    told = run("--help").output
    for name in ("load", "query", "sparql", "view", "export", "check"):
        assert f"\n  {name} " in told
        of_view = ("topic",) if name == "view" else ()
        assert "--store" in run(name, *of_view, "--help").output


def test_version(run: Run) -> None:
    assert run("--version").output.startswith("minutegraph, version ")


def test_query_without_a_name_lists_the_catalogue(run: Run) -> None:
    told = run("query")
    assert told.exit_code == 0
    assert "topic-history" in told.output
    assert "--param topic=…  (topic, needed)" in told.output


def test_query_writes_sparql_csv(run: Run) -> None:
    assert run("query", "vacancies", "--format", "csv").stdout_bytes == (
        b"post,document,quote,stage,reason,reviewed\r\n"
        b"Head of Trees,spring.html,The post of Head of Trees was vacant.,vacant,,\r\n"
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
