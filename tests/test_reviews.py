"""What people decide is applied, survives every reload, and can be taken back."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from minutegraph.graph.check import problems
from minutegraph.graph.reviews.act import apply_file
from minutegraph.graph.reviews.decisions import REVIEWS
from minutegraph.graph.reviews.file import read_reviews
from minutegraph.graph.reviews.found import key_of
from minutegraph.graph.reviews.record import Review
from minutegraph.graph.store import writing
from minutegraph.graph.views.site import tell_story
from minutegraph.ontology.errors import MinutegraphError, UsageError

from tests.reviewed_papers import MARCH, MAY, Desk

SURVEY = "circulate the survey of empty berths following the meeting"
FEES = "the fees be set out in the next report"
NAMED = "name document"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with writing("memory") as store:
        desk = Desk(tmp_path, store)
        desk.load()
        yield desk


def actions(desk: Desk) -> list[object]:
    return [action for (action,) in desk.rows("commitments", "action")]


def debtors(desk: Desk, action: str) -> list[tuple[object, ...]]:
    rows = desk.rows("commitments", "action debtor debtor_post reviewed")
    return [row[1:] for row in rows if row[0] == action]


def confirm(desk: Desk) -> Review:
    return desk.act.judge("confirm", desk.key("march.txt", "Statement", "survey"))


def reject(desk: Desk) -> Review:
    return desk.act.judge("reject", desk.key("march.txt", "Statement", "fees"))


def correct(desk: Desk) -> Review:
    key = desk.key("march.txt", "Statement", "fees")
    return desk.act.correct(key, "debtor", "post: Head of Moorings")


def merge(desk: Desk) -> Review:
    return desk.act.merge("Ida Larkspur", "Ida Sorrel")


def merge_posts(desk: Desk) -> Review:
    return desk.act.merge("Head of Moorings", "Moorings Head")


def part(desk: Desk) -> Review:
    return desk.act.part(desk.key("may.txt", "Mention", "Larkspur"))


def dated(desk: Desk) -> Review:
    return desk.act.date("later.txt", date(2022, 7, 5))


def delivered(desk: Desk) -> Review:
    key = desk.key("march.txt", "Statement", "survey")
    return desk.act.delivered(key, "may.txt", "All members had now seen where there was room.")


VERBS = [confirm, reject, correct, merge, merge_posts, part, dated, delivered]
verbs = pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.__name__)


def test_what_is_doubtful_is_listed_until_it_is_reviewed(desk: Desk) -> None:
    assert desk.doubts() == {
        "MOORINGS": "its day is not known",
        "Ms Larkspur": "the only one whose surname, title, role, post and years fit (Ida Larkspur)",
        f"request: {FEES}": "nobody is named who owes it",
        f"undertaking: {SURVEY}": "whom it is about is inferred (Ida Larkspur)",
        "undertaking: write to the harbour master": "whom it is about is inferred (Abel Quern)",
    }
    for verb in (confirm, reject, part, dated):
        desk.keep(verb(desk))
    assert list(desk.doubts()) == ["undertaking: write to the harbour master"]


def test_confirm(desk: Desk) -> None:
    desk.keep(confirm(desk))
    assert debtors(desk, SURVEY) == [("Ida Larkspur", "Head of Moorings", "confirmed")]


def test_what_is_rejected_answers_no_question(desk: Desk) -> None:
    assert FEES in actions(desk)
    desk.keep(reject(desk))
    assert FEES not in actions(desk)
    for query in ("open-commitments", "commitments"):
        assert not [q for (q,) in desk.rows(query, "quote") if "fees" in str(q)]
    assert desk.asked("SELECT ?c { ?c a mg:Commitment ; rdfs:label ?l FILTER(CONTAINS(?l, 'fees'))}") == []  # fmt: skip # noqa: E501


def test_a_rejected_name_is_nobody_and_owes_nothing(desk: Desk) -> None:
    desk.keep(desk.act.judge("reject", desk.key("may.txt", "Mention", "Quern")))
    assert "Abel Quern" not in [name for (name,) in desk.rows("people", "name")]
    assert "Abel Quern" not in [name for (name,) in desk.rows("holdings", "name")]
    assert debtors(desk, "write to the harbour master") == [(None, None, None)]
    assert problems(desk.store) == []


def test_a_corrected_owner_owes(desk: Desk) -> None:
    desk.keep(correct(desk))
    assert debtors(desk, FEES) == [("Head of Moorings", "Head of Moorings", "corrected")]
    owed = desk.rows("open-commitments", "debtor_post action")
    assert ("Head of Moorings", FEES) in owed


def test_an_owner_of_the_same_paper_needs_no_kind(desk: Desk) -> None:
    key = desk.key("march.txt", "Statement", "fees")
    desk.keep(desk.act.correct(key, "debtor", "Ida Larkspur"))
    assert debtors(desk, FEES) == [("Ida Larkspur", "Head of Moorings", "corrected")]


def test_a_wrong_owner_is_taken_out(desk: Desk) -> None:
    desk.keep(desk.act.correct(desk.key("march.txt", "Statement", "survey"), "debtor", ""))
    assert debtors(desk, SURVEY) == [(None, None, "corrected")]


def test_corrected_words_are_those_of_the_commitment_too(desk: Desk) -> None:
    key = desk.key("march.txt", "Statement", "survey")
    desk.keep(desk.act.correct(key, "action", "circulate the survey"))
    desk.keep(desk.act.correct(key, "due", "after the meeting"))
    desk.keep(desk.act.correct(key, "due_latest", "2022-03-31"))
    told = desk.rows("open-commitments", "action due due_latest")
    assert ("circulate the survey", "after the meeting", date(2022, 3, 31)) in told


def test_merged_people_are_one_whatever_their_surnames(desk: Desk) -> None:
    desk.keep(merge(desk))
    found = [name for name, paper in desk.rows("people", NAMED) if paper != "may.txt"]
    assert set(found) == {"Ida Larkspur", "Obi Fenn"}
    old = desk.asked("SELECT ?new { ?old dct:isReplacedBy ?new FILTER(CONTAINS(STR(?old), 'sorrel'))}")  # fmt: skip # noqa: E501
    assert [str(new).rpartition("/")[2] for (new,) in old] == ["ida-larkspur"]
    reasons = desk.asked("SELECT ?r { ?m mg:linkReason ?r FILTER(STRSTARTS(?r, 'merged')) }")
    assert {r for (r,) in reasons} == {"merged by Jo Reed: as the recording has it"}


def test_merged_posts_are_one_with_two_labels(desk: Desk) -> None:
    desk.keep(merge_posts(desk))
    posts = desk.asked("SELECT DISTINCT ?l ?a { ?p a org:Post ; rdfs:label ?l ; skos:altLabel ?a }")
    assert [set(labels) for labels in posts] == [{"Head of Moorings", "Moorings Head"}]
    assert len({post for (post,) in desk.rows("post-holder", "post_name")}) == 2  # and of Ferries


def test_a_parted_mention_is_somebody_else(desk: Desk) -> None:
    assert ("Ida Larkspur", "may.txt") in desk.rows("people", NAMED)
    desk.keep(part(desk))
    assert ("Larkspur", "may.txt") in desk.rows("people", NAMED)
    assert ("Ida Larkspur", "march.txt") in desk.rows("people", NAMED)


def test_a_meeting_gets_its_day(desk: Desk) -> None:
    desk.keep(dated(desk))
    days = dict(desk.rows("documents", "document earliest"))
    assert days["later.txt"] == date(2022, 7, 5)


def test_a_promise_is_delivered_by_the_passage_that_shows_it(desk: Desk) -> None:
    desk.keep(delivered(desk))
    status = dict(desk.rows("commitments", "action status"))
    assert (status[SURVEY], status[FEES]) == ("delivered", "open")
    judged = desk.asked("SELECT ?by ?q ?day { ?c mg:hasStatus ?e . ?e mg:judgedBy ?by ; mg:latest ?day ; mg:evidence/mg:quote ?q }")  # fmt: skip # noqa: E501
    quote = "All members had now seen where there\nwas room."
    assert judged == [("Jo Reed", quote, "2022-05-10")]


@verbs
def test_each_is_sound_and_survives_reloads(
    desk: Desk, verb: Callable[[Desk], Review], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.keep(verb(desk))
    assert problems(desk.store) == []
    applied = desk.store.dump()
    desk.load()
    assert desk.store.dump() == applied
    told = desk.rows("commitments", "action debtor debtor_post status reviewed")
    monkeypatch.setattr("minutegraph.loaders.rules.rules", lambda: "other rules")
    summary = desk.load()
    assert len(summary.documents) == 3
    assert summary.ok
    assert desk.rows("commitments", "action debtor debtor_post status reviewed") == told
    assert desk.states() == ["active"]


@verbs
def test_revoked_the_graph_is_as_it_was(desk: Desk, verb: Callable[[Desk], Review]) -> None:
    before = desk.store.dump()
    desk.keep(verb(desk))
    assert desk.store.dump() != before
    desk.keep(desk.act.revoke(1, _kept(desk)))
    assert desk.states() == ["revoked"]
    assert _without_reviews(desk) == before
    assert problems(desk.store) == []
    desk.keep(desk.act.revoke(2, _kept(desk)))  # the revocation itself is taken back
    assert desk.states() == ["active"]
    desk.file.write_text("", "utf-8")
    apply_file(desk.store, desk.file)
    assert desk.store.dump() == before


def _kept(desk: Desk) -> tuple[Review, ...]:
    return read_reviews(desk.file)


def _without_reviews(desk: Desk) -> bytes:
    mark = f"<{REVIEWS}> ".encode()
    lines = desk.store.dump().splitlines(keepends=True)
    return b"".join(line for line in lines if mark not in line)


def test_the_order_of_loading_never_shows(tmp_path: Path) -> None:
    with writing("memory") as store:
        desk = Desk(tmp_path, store)
        desk.load()
        for verb in VERBS:
            desk.keep(verb(desk))
        whole = store.dump()
    for order in (["may.txt", "later.txt"], ["later.txt", "march.txt"]):
        with writing("memory") as store:
            other = Desk(tmp_path, store)
            other.load(*order)
            assert store.dump() == whole


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (MARCH.replace("fees", "tolls"), "its words are not in march.txt any more"),
        (None, "march.txt is not in the store"),
    ],
    ids=["changed", "missing"],
)
def test_a_review_whose_words_are_gone_is_stale(tmp_path: Path, text: str | None, why: str) -> None:
    with writing("memory") as store:
        desk = Desk(tmp_path, store)
        desk.load()
        desk.keep(reject(desk))
        if text:
            desk.write("march.txt", text)
            summary = desk.load()
        else:
            (desk.papers / "march.txt").unlink()
            table = desk.papers / "meetings.csv"
            table.write_text(table.read_text().replace("march.txt", "may.txt", 1).replace(
                "may.txt,Ottermouth Council,Harbour Panel,2022-03-01\n", ""))  # fmt: skip
            with writing("memory") as fresh:
                desk.store = fresh
                summary = desk.load()
                assert desk.states() == ["stale"]
        assert [outcome.why for outcome in summary.reviews.stale] == [why]
        assert not summary.ok
        if text:
            assert desk.states() == ["stale"]
            assert [p.what for p in problems(store)] == [f"a stale review: {why}"]
            desk.write("march.txt", MARCH)
            assert desk.load().ok
            assert desk.states() == ["active"]


def test_what_the_extractors_find_no_more_makes_a_review_stale(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.keep(reject(desk))
    found = "minutegraph.loaders.understand.find"
    monkeypatch.setattr(found, lambda document: ())
    monkeypatch.setattr("minutegraph.loaders.rules.rules", lambda: "other rules")
    (stale,) = desk.load().reviews.stale
    assert stale.why == "nothing of this kind is found at its words in march.txt any more"


def test_of_two_that_contradict_the_later_holds_and_is_told(desk: Desk) -> None:
    desk.keep(reject(desk))
    done = desk.keep(desk.act.judge("confirm", _place_key(desk)))
    assert [(o.review.number, o.why) for o in done.overruled] == [(1, "by review 2")]
    assert debtors(desk, FEES) == [(None, None, "confirmed")]
    assert desk.states() == ["overruled", "active"]
    desk.keep(desk.act.revoke(2, _kept(desk)))
    assert FEES not in actions(desk)


def _place_key(desk: Desk) -> str:
    """The key of what was rejected: it stays to be typed."""
    place = _kept(desk)[0].place
    assert place
    return key_of(place)


def test_two_corrections_of_one_finding_both_hold_and_both_go(desk: Desk) -> None:
    before = desk.store.dump()
    key = desk.key("march.txt", "Statement", "survey")
    desk.keep(desk.act.correct(key, "action", "circulate it"))
    desk.keep(desk.act.correct(key, "kind", "plan"))
    assert desk.states() == ["active", "active"]
    assert desk.asked("SELECT ?l { ?s a mg:Statement ; mg:action 'circulate it' ; rdfs:label ?l }") == [("plan: circulate it",)]  # fmt: skip # noqa: E501
    desk.file.write_text("", "utf-8")
    apply_file(desk.store, desk.file)
    assert desk.store.dump() == before


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (lambda d: d.act.judge("confirm", "0000-000000"), "nothing in the store has the key"),
        (lambda d: d.act.correct(_fees(d), "owner", "x"), "no slot 'owner'; its slots are kind"),
        (lambda d: d.act.correct(_fees(d), "kind", "wish"), "it is one of undertaking, request"),
        (lambda d: d.act.correct(_fees(d), "action", ""), "must have its action"),
        (lambda d: d.act.correct(_fees(d), "debtor", "Jo Nobody"), "does not say of what kind"),
        (lambda d: d.act.correct(_fees(d), "due_latest", "soon"), "'soon' is not a day"),
        (lambda d: d.act.merge("Ida Larkspur", "Ida Sorel"), "nearest: Ida Sorrel"),
        (lambda d: d.act.merge("Ida Larkspur", "Ida Larkspur"), "are the same already"),
        (lambda d: d.act.merge("Ida Larkspur", "Head of Moorings"), "is a person"),
        (lambda d: d.act.part(_fees(d)), "is no mention of a person"),
        (lambda d: d.act.date("juni.txt", date(2022, 7, 5)), "there is no document 'juni.txt'"),
        (lambda d: d.act.delivered(_fees(d), "may.txt", "It was done."), "does not have the words"),
        (lambda d: d.act.delivered(_fees(d), "may.txt", "the"), "quote more of it"),
        (lambda d: d.act.revoke(7, ()), "there is no review 7"),
    ],
)  # fmt: skip
def test_an_act_that_cannot_be_is_refused(
    desk: Desk, act: Callable[[Desk], Review], told: str
) -> None:
    with pytest.raises(UsageError, match=told):
        act(desk)
    assert not desk.file.exists()


def _fees(desk: Desk) -> str:
    return desk.key("march.txt", "Statement", "fees")


def test_people_of_two_councils_are_not_merged(desk: Desk) -> None:
    desk.write("far.txt", "QUAYS\n\nMrs Bo Alder, Head of Quays, spoke about the wall.\n")
    table = desk.papers / "meetings.csv"
    table.write_text(table.read_text() + "far.txt,Nethermoor Council,Quays Board,2022-02-01\n")
    desk.load()
    with pytest.raises(UsageError, match="two councils"):
        desk.act.merge("Ida Larkspur", "Bo Alder")


def test_a_store_whose_reviews_have_gone_is_not_loaded_into(desk: Desk) -> None:
    desk.keep(reject(desk))
    desk.file.unlink()
    before = desk.store.dump()
    with pytest.raises(MinutegraphError, match="their file is not there"):
        desk.load()
    assert desk.store.dump() == before


def test_a_paper_that_changes_elsewhere_keeps_its_reviews(desk: Desk) -> None:
    for verb in (correct, delivered):
        desk.keep(verb(desk))
    desk.write("march.txt", MARCH + "\nThe Panel noted the report.\n")
    desk.write("may.txt", MAY.replace("Abel", "Axel"))
    assert desk.load().ok
    assert debtors(desk, FEES) == [("Head of Moorings", "Head of Moorings", "corrected")]
    assert dict(desk.rows("commitments", "action status"))[SURVEY] == "delivered"


def test_no_page_shows_what_is_rejected(desk: Desk) -> None:
    def shown() -> set[str]:
        return {promise.action for promise in tell_story(desk.store, "commitments", "").promises}

    assert FEES in shown()
    desk.keep(reject(desk))
    assert shown() == {SURVEY, "write to the harbour master"}
