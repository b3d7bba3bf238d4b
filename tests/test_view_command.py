"""`minutegraph view`: one file, or a folder of pages that link to one another."""

import re
from collections.abc import Callable
from pathlib import Path

import minutegraph
import pytest
from click.testing import CliRunner, Result
from minutegraph.app.main import main
from minutegraph.ontology.errors import UsageError

SAMPLE = Path(__file__).parents[1] / "loaders" / "sample"
Run = Callable[..., Result]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    where = str(tmp_path_factory.mktemp("view") / "store")
    minutegraph.open(where).load(SAMPLE)
    return where


@pytest.fixture
def view(store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    return lambda *words: CliRunner().invoke(main, ["view", *words, "--store", store])


@pytest.mark.parametrize(
    ("words", "file"),
    [
        (("topic", "recruitment"), "recruitment.html"),
        (("person", "Helena Farrand"), "helena-farrand.html"),
        (("post", "Director of Children’s Services"), "director-of-childrens-services.html"),
        (("meeting", "2021-11-11"), "2021-11-11-corporate-parenting-panel.html"),
        (("commitments",), "all-promises.html"),
        (
            ("commitments", "--status", "open", "--year", "2022"),
            "promises-no-report-found-and-2022.html",
        ),
        (("network",), "network.html"),
    ],
)
def test_each_view_writes_one_file(view: Run, words: tuple[str, ...], file: str) -> None:
    done = view(*words)
    assert (done.exit_code, done.output) == (0, f"written: {file}\n")
    assert Path(file).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_file_is_where_it_was_wanted(view: Run) -> None:
    assert view("topic", "recruitment", "-o", "page.html").exit_code == 0
    assert Path("page.html").is_file()


def test_a_folder_gets_all_pages_that_one_leads_to_and_their_links_work(view: Run) -> None:
    done = view("post", "Director of Children’s Services", "-o", "pages/")
    assert done.exit_code == 0
    files = {path.name for path in Path("pages").iterdir()}
    assert len(files) > 5
    assert done.output.startswith("written: pages/post-director-of-children")
    linked = {
        link
        for path in Path("pages").iterdir()
        for link in re.findall(r'href="([^"#:]+\.html)"', path.read_text(encoding="utf-8"))
    }
    assert linked
    assert linked <= files


def test_the_same_store_gives_the_same_pages(view: Run) -> None:
    for folder in ("one/", "two/"):
        view("person", "Helena Farrand", "-o", folder)
    one, two = (
        {path.name: path.read_bytes() for path in Path(folder).iterdir()}
        for folder in ("one", "two")
    )
    assert one == two


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("topic", "recruitmnet"), "nearest: recruitment"),
        (("person", "Nobody"), "there is no person 'Nobody'"),
        (("post", "Chair"), "may mean several"),
        (("meeting", "2019-01-01"), "there is no meeting"),
        (("commitments", "--status", "lost"), "choose open, delivered, outstanding"),
    ],
)
def test_what_is_not_known_is_wrong_usage(view: Run, words: tuple[str, ...], told: str) -> None:
    done = view(*words)
    assert done.exit_code == 2
    assert told in done.output


def test_a_folder_that_cannot_be_made_is_told(view: Run) -> None:
    Path("taken").write_text("")
    done = view("topic", "recruitment", "-o", "taken/")
    assert done.exit_code == 1
    assert "cannot write taken" in done.output


def test_a_notebook_views_the_same(view: Run, store: str) -> None:
    view("commitments", "--year", "2022", "-o", "page.html")
    page = minutegraph.open(store).view("commitments", year=2022)
    assert page == Path("page.html").read_text(encoding="utf-8")


def test_a_notebook_refuses_a_name_with_filters(store: str) -> None:
    with pytest.raises(UsageError, match="filters"):
        minutegraph.open(store).view("topic", "recruitment", year=2022)
