"""One issue at several meetings: by the title of its items, or by its number in ModernGov."""

from dataclasses import replace

import pytest
from minutegraph.graph.check import problems
from minutegraph.graph.issue_words import same_title
from minutegraph.graph.store import Store, writing
from minutegraph.loaders.document import Document, Item
from minutegraph.queries.ask import ask

from tests.papers_by_hand import paper, put
from tests.test_link_order import take_out

TITLE = "Closure of the boathouse"


@pytest.fixture
def store():
    with writing("memory") as opened:
        yield opened


def about(key: str, title: str, day: str | None, url: str | None = None, **sitting: str | None):
    document = paper(key, f"{title}\n\nMembers spoke.", day, **sitting)
    return replace(document, items=(Item(title, document.body[0]),), url=url)


def pairs(store: Store) -> list[tuple[str, ...]]:
    columns = ["item", "earliest", "committee", "other", "other_earliest", "other_committee"]
    return [tuple(str(row[c]) for c in columns) for row in ask(store, "same-issue")]


def put_all(store: Store, *documents: Document) -> None:
    for document in documents:
        put(store, document)


def test_the_same_title_at_another_meeting_links_both_with_the_reason(store: Store):
    put_all(
        store,
        about("b.txt", f"7. {TITLE} - Update (Item 7)", "2021-05-04", committee="Trees Panel"),
        about("a.txt", TITLE, "2021-03-02"),
    )
    assert pairs(store) == [
        (TITLE, "2021-03-02", "Families Panel", f"7. {TITLE} - Update (Item 7)", "2021-05-04",
         "Trees Panel"),
    ]  # fmt: skip
    assert {str(row["why"]) for row in ask(store, "same-issue")} == {
        "the same title in this council: closure boathouse"
    }
    assert problems(store) == []


def test_a_change_and_a_withdrawal_take_the_link_back(store: Store):
    put_all(store, about("a.txt", TITLE, "2021-03-02"), about("b.txt", TITLE, "2021-05-04"))
    assert len(pairs(store)) == 1
    take_out(store, "b.txt")
    put(store, about("c.txt", "Opening of the bandstand", "2021-06-01"))
    assert pairs(store) == []
    assert problems(store) == []


@pytest.mark.parametrize(
    "other",
    [
        about("b.txt", TITLE, "2021-03-02"),  # the same meeting
        about("b.txt", TITLE, "2021-05-04", council="Nethermoor Council"),
        about("b.txt", TITLE, "2021-05-04", council=None, committee="Trees Panel"),
        about("b.txt", "Closure of the bathhouse", "2021-05-04"),
        about("b.txt", f"{TITLE} ", None, council=None, committee=None),
    ],
)
def test_what_is_no_link(store: Store, other: Document):
    put_all(store, about("a.txt", TITLE, "2021-03-02"), other)
    assert pairs(store) == []


def test_the_issue_id_of_the_address_links_other_titles_within_a_council(store: Store):
    at = "https://papers.example/{}?IId={}&Opt=3"
    pages = [
        about("a.txt", "Old oaks", "2021-03-02", at.format("ieIssueDetails.aspx", 71)),
        about("b.txt", "Felling in the park", "2021-05-04",
              at.format("mgIssueHistoryHome.aspx", 71)),
        about("c.txt", "Swans on the lake", "2021-06-01", at.format("ieIssueDetails.aspx", 7)),
        about("d.txt", "Herons on the lake", "2021-07-06", at.format("ieIssueDetails.aspx", 71),
              council="Nethermoor Council"),
    ]  # fmt: skip
    put_all(store, *pages)
    assert [(p[0], p[3]) for p in pairs(store)] == [("Old oaks", "Felling in the park")]
    assert [str(r["why"]) for r in ask(store, "same-issue")] == ["the same issue id: 71"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5. Library opening hours", "Library Opening Hours - update"),
        ("Budget Monitoring 2021/22 (Item 4)", "Budget Monitoring 2022-23"),
        ("Budget monitoring: Quarter 1", "Budget Monitoring Q3 2022/23"),
        ("Youth Justice Plan – 3 May 2022", "Youth Justice Plan, June 2023"),
        ("Item 9: Street Lighting & Signs", "Street lighting and signs"),
        ("4.2 Riverside Path Repairs", "(b) Riverside path repair"),
    ],
)
def test_titles_that_are_the_same(one: str, other: str):
    assert same_title(one) == same_title(other) != ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Riverside Path Phase 1", "Riverside Path Phase 2"),
        ("Mill Lane Barn Conversion 21/0345/FUL", "Mill Lane Barn Conversion 22/0099/FUL"),
        ("Closure of Rowan Lodge", "Opening of Rowan Lodge"),
        ("Rowan Lodge Closure Consultation", "Rowan Lodge Closure"),
        ("12 Orchard Road: new garage", "14 Orchard Road: new garage"),
        ("20 mph limits in Orchard Road", "30 mph limits in Orchard Road"),
    ],
)
def test_titles_that_are_not(one: str, other: str):
    assert same_title(one) != same_title(other)


@pytest.mark.parametrize(
    "title",
    [
        "Apologies for absence", "Declarations of Interest", "Members' Interests",
        "Minutes of the Health and Families Panel", "Matters arising", "Any Other Business",
        "Families and Lodgings Panel Work Programme", "Forward Plan", "Chair's announcements",
        "Date and time of next meeting", "Exclusion of the press and public", "Public questions",
        "Election of Vice-Chair", "Accounts for payment", "Planning applications", "Housing",
        "Report of the Leader of the Council", "Urgent business", "Update 2022/23", "",
    ],
)  # fmt: skip
def test_routine_titles_tell_of_no_issue(title: str):
    assert same_title(title) == ()
