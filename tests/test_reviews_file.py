"""The file of reviews: what people type is kept whole, what is wrong is told with its line."""

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from minutegraph.app.main import main
from minutegraph.graph.reviews.file import add_review, read_reviews
from minutegraph.graph.reviews.record import Place, Review
from minutegraph.ontology.errors import MinutegraphError

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"))
GOOD = """[[review]]
number = 1
action = "reject"
by = "Jo Reed"
on = 2024-05-01
why = "no promise"
[review.place]
document = "march.txt"
finding = "Statement"
quote = "Members hoped so."
"""


@given(WORDS, WORDS, WORDS.filter(str.strip))
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, quote: str, value: str, why: str
) -> None:
    path = tmp_path_factory.mktemp("kept") / "r.toml"
    place = Place("a b.txt", quote, "Statement", "send “it”\nsoon", 2)
    review = Review(1, "correct", "Jo", date(2024, 5, 1), why, place, None, "action", value)
    add_review(path, review)
    assert read_reviews(path) == (review,)


def test_what_people_wrote_into_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_text("# ask Bo about this one\r\n" + GOOD, "utf-8")
    add_review(path, Review(2, "revoke", "Bo", date(2024, 5, 2), "it is", revokes=1))
    assert path.read_text("utf-8").startswith("# ask Bo about this one\n" + GOOD)
    assert [review.action for review in read_reviews(path)] == ["reject", "revoke"]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (GOOD.replace("[[review]]", "[[review]"), r"no valid TOML: .*line 1"),
        ("\n" + GOOD.replace("reject", "refuse"), "line 2: the action 'refuse' is none of confirm"),
        (GOOD + GOOD, "line 11: number 1 stands twice"),
        (GOOD.replace('by = "Jo Reed"\n', ""), "line 1: a record of a reject needs 'by'"),
        (GOOD.replace("2024-05-01", '"May"'), "line 1: on is 'May', not a day"),
        (GOOD.replace("number = 1", "number = true"), "line 1: number is True, not a number"),
        (GOOD.replace("why", "reason"), "line 1: unknown field 'reason'; known: number"),
        (GOOD.replace("quote", "quotes"), "line 1: unknown field 'quotes' of a place"),
        (GOOD.replace("document", "finding", 1), "no valid TOML"),
        (GOOD.replace('document = "march.txt"\n', ""), "line 1: a place needs its document"),
        (
            GOOD.replace("reject", "date").replace("[review.", 'value = "May"\n[review.'),
            "is no date",
        ),
        (GOOD.replace("[[review]]", "[[reviews]]"), r"each record begins with a line \[\[review"),
        (
            GOOD.replace("reject", "revoke").replace("[review.", "revokes = 4\n[review."),
            "no earlier review",
        ),
        (b"\xff\xfe", "not UTF-8"),
    ],
)
def test_a_bad_record_is_told_with_its_line(tmp_path: Path, wrong: str | bytes, told: str) -> None:
    path = tmp_path / "r.toml"
    path.write_bytes(wrong if isinstance(wrong, bytes) else wrong.encode())
    with pytest.raises(MinutegraphError, match=told) as raised:
        read_reviews(path)
    assert str(path) in str(raised.value)


PAPER = """QUAYS

Mrs Bo Alder, Head of Quays, presented the report. She agreed to circulate the plan of the wall.
"""


def run(store: Path, *words: str) -> Result:
    env = {"MINUTEGRAPH_STORE": str(store), "MINUTEGRAPH_REVIEWER": "Jo Reed"}
    return CliRunner(env=env).invoke(main, list(words))


@pytest.fixture
def store(tmp_path: Path) -> Path:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "wall.txt").write_text(PAPER, "utf-8")
    store = tmp_path / "store"
    assert run(store, "load", str(tmp_path / "papers"), "--council", "Ottermouth").exit_code == 0
    return store


def test_from_the_list_to_the_log_and_back(store: Path) -> None:
    listed = run(store, "review", "list", "--kind", "Statement", "--format", "csv").stdout
    header, row = listed.splitlines()
    assert header == "key,kind,claim,doubt,document,quote"
    key = row.partition(",")[0]
    told = run(store, "review", "reject", key, "--why", "no promise", "--on", "2024-05-01")
    file = store.with_name("store.reviews.toml")
    assert told.stdout == f"review 1 is kept in {file}\n"
    assert "plan of the wall" not in run(store, "query", "commitments").stdout
    assert "plan of the wall" not in run(store, "query", "open-commitments").stdout
    log = run(store, "review", "log", "--format", "csv").stdout.splitlines()
    assert log[1].startswith("1,reject,")
    assert ",active,Jo Reed,2024-05-01,no promise,wall.txt," in log[1]
    assert run(store, "check").exit_code == 0
    assert run(store, "review", "revoke", "1", "--why", "it is one").exit_code == 0
    assert "plan of the wall" in run(store, "query", "commitments").stdout


def test_a_load_tells_a_stale_review_and_exits_1(store: Path) -> None:
    key = run(store, "review", "list", "--kind", "Statement", "--format", "csv").stdout
    run(store, "review", "confirm", key.splitlines()[1].partition(",")[0], "--why", "yes")
    paper = store.with_name("papers") / "wall.txt"
    paper.write_text(PAPER.replace("agreed", "hoped"), "utf-8")
    loaded = run(store, "load", str(paper.parent), "--council", "Ottermouth")
    assert loaded.exit_code == 1
    assert "review 1 is stale (its words are not in wall.txt any more)" in loaded.stdout
    assert run(store, "review", "apply").exit_code == 1
    assert run(store, "check").exit_code == 1


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("confirm", "0000-000000", "--why", "x"), 2, "review list` has keys"),
        (("confirm", "0000-000000"), 2, "Missing option '--why'"),
        (("confirm", "0000-000000", "--why", " "), 2, "--why is empty"),
        (("revoke", "1", "--why", "x"), 2, "there is no review 1"),
    ],
)
def test_a_wrong_call_is_told(store: Path, words: tuple[str, ...], code: int, told: str) -> None:
    done = run(store, "review", *words)
    assert (done.exit_code, done.stdout) == (code, "")
    assert told in done.stderr
    assert not store.with_name("store.reviews.toml").exists()


def test_a_bad_file_stops_the_load_before_it_begins(store: Path) -> None:
    store.with_name("store.reviews.toml").write_text(GOOD.replace("reject", "refuse"), "utf-8")
    done = run(store, "load", str(store.with_name("papers")))
    assert done.exit_code == 1
    assert "line 1: the action 'refuse'" in done.stderr
    assert "plan of the wall" in run(store, "query", "commitments").stdout


def test_a_store_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    done = run(tmp_path / "none", "review", "confirm", "0000-000000", "--why", "x")
    assert done.exit_code == 1
    assert not (tmp_path / "none").exists()
