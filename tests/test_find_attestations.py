"""Which post a person is given, and which posts are empty."""

from datetime import date

import pytest
from minutegraph.loaders.people.find_attestations import find_attestations
from minutegraph.loaders.people.find_posts import find_posts
from minutegraph.loaders.people.find_vacancies import find_vacancies

from tests.test_find_people import document

Held = list[tuple[str, str, str | None, bool]]

HELD: list[tuple[str, Held]] = [
    (
        "Ms Ida Crane, Director of Adult Care, spoke.",
        [("Ms Ida Crane", "Director of Adult Care", None, False)],
    ),
    (
        "The Director of Adult Care (DAC), Ida Crane, spoke.",
        [("Ida Crane", "Director of Adult Care", None, False)],
    ),
    ("The Head of Audit (Ms Crane) spoke.", [("Ms Crane", "Head of Audit", None, False)]),
    ("Ida Crane, who is Head of Audit, spoke.", [("Ida Crane", "Head of Audit", None, False)]),
    # interim and acting are told apart from the post
    ("Mr Moss, Interim Head of Audit, spoke.", [("Mr Moss", "Head of Audit", None, True)]),
    (
        "The acting head of audit (trading) - Mr Moss - spoke.",
        [("Mr Moss", "head of audit (trading)", None, True)],
    ),
    # an office in brackets behind a post is a second post
    (
        "Ida Crane - Lay Member (Chair)",
        [("Ida Crane", "Lay Member", None, False), ("Ida Crane", "Chair", None, False)],
    ),
    (
        "The Chair asked Ida Crane, (Tree Officer) to begin.",
        [("Ida Crane", "Tree Officer", None, False)],
    ),
    # whoever is answered does not hold the post of whoever answers
    (
        "In response to a query from Councillor Moss, the Head of Fleet, Trees, confirmed it.",
        [],
    ),
    ("In reply to Mr Moss, the Head of Audit said that it was.", []),
    # whoever is in the chair, under a heading or beside a label
    ("IN THE CHAIR:\n\nCllr. A. Moss\n\nThe bins.", [("Cllr. A. Moss", "Chair", None, False)]),
    ("In the chair: Cllr Ada Moss", [("Cllr Ada Moss", "Chair", None, False)]),
    (
        "PRESENT IN THE CHAIR:\n\nCouncillor Ada Moss, An Cathaoirleach.",
        [("Councillor Ada Moss", "Cathaoirleach", None, False)],
    ),
    # of those who were also there none is a member of the body
    ("Also Present: District Councillor Ada Moss", []),
    ("Provost Ada Moss opened the hall.", [("Provost Ada Moss", "Provost", None, False)]),
    # a body of which nothing but its name is told stands behind the post in brackets
    (
        "Mr Tom Ash (Transport Manager, Kelder Feeds) spoke.",
        [("Mr Tom Ash", "Transport Manager", "Kelder Feeds", False)],
    ),
    (
        "Mr Tom Ash (Head of Housing, Planning and Growth) spoke.",
        [("Mr Tom Ash", "Head of Housing, Planning and Growth", None, False)],
    ),
    ("Councillor Moss, Vice-Convener;", [("Councillor Moss", "Vice-Convener", None, False)]),
    (
        "Assistant Chief Constable Moss spoke.",
        [("Assistant Chief Constable Moss", "Assistant Chief Constable", None, False)],
    ),
    # commas, ampersands and dashes inside a post
    (
        "Ida Crane, Head of Waste, Roads & Trees, spoke.",
        [("Ida Crane", "Head of Waste, Roads & Trees", None, False)],
    ),
    (
        "Ida Crane, Assistant Director – Repairs & Voids took it.",
        [("Ida Crane", "Assistant Director – Repairs & Voids", None, False)],
    ),
    # a portfolio in brackets belongs to the post, and brackets may hold brackets
    (
        "Ida Crane (Assistant Director (Care)) spoke.",
        [("Ida Crane", "Assistant Director (Care)", None, False)],
    ),
    # two offices of one member
    (
        "Councillor Moss, Cabinet Member for Finance and Deputy Leader, spoke.",
        [
            ("Councillor Moss", "Cabinet Member for Finance", None, False),
            ("Councillor Moss", "Deputy Leader", None, False),
        ],
    ),
    # a post at another body
    (
        "Ida Crane, Chief Officer of Healthwatch Borley, spoke.",
        [("Ida Crane", "Chief Officer", "Healthwatch Borley", False)],
    ),
    (
        "Ms Crane (Borley Homes, Repairs Director) spoke.",
        [("Ms Crane", "Repairs Director", "Borley Homes", False)],
    ),
    ("Mr Moss, who chairs the Borley Forum, spoke.", [("Mr Moss", "Chair", "Borley Forum", False)]),
    # run together in a list
    (
        "In attendance: Ida Crane Head of Internal Audit Bea Moss Deputy Chief Executive",
        [
            ("Ida Crane", "Head of Internal Audit", None, False),
            ("Bea Moss", "Deputy Chief Executive", None, False),
        ],
    ),
    ("Mr Moss, Chairman, Miss Ash and Mr Wick came.", [("Mr Moss", "Chairman", None, False)]),
    # a body a person comes from is no post
    ("Mr Moss (Borley Residents) spoke.", []),
]


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_people_hold_posts(text: str, expected: Held) -> None:
    found = find_attestations(document(text))
    assert [
        (a.person.passage.quote if a.person else "", a.post, a.organisation, a.interim)
        for a in found
    ] == expected


def test_those_in_a_list_of_members_are_members_of_the_committee() -> None:
    paper = document(
        "Audit Committee\n\nPresent: Councillors Ambry (Chair), Tilt, Rusk\n\nApologies: Cllr Ure"
    )
    found = [(a.post, a.organisation) for a in find_attestations(paper)]
    assert sorted(found) == [("Chair", "Audit Committee"), *[("Member", "Audit Committee")] * 3]


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Present– Cllr Ida Thorne - Chairman, Cllr Ben Orme.", ["Chairman", "Member"]),
        ("Present: E. Thorne - Chairman, Miss Quill, B. Orme.", ["Chairman", "Member", "Member"]),
        ("Present: Cllr E. Thorne, Cllr Quill, Mrs Vale.", ["Member", "Member"]),
    ],
)
def test_members_are_listed_in_short(text: str, posts: list[str]) -> None:
    assert [found.post for found in find_attestations(document(text))] == posts


def test_a_list_of_members_goes_on_below_whoever_is_in_the_chair() -> None:
    text = "Present: Councillor Mrs B Crane in the Chair\n\nCouncillors A Moss and K Wick\n\nTalk"
    posts = [found.post for found in find_attestations(document(text))]
    assert posts == ["Chair", "Member", "Member"]


def test_an_initialism_is_defined_once() -> None:
    found = list(find_posts(document("The Director of Adult Care (DAC) spoke. The DAC left.")))
    assert [(p.passage.quote, p.post) for p in found] == [
        ("Director of Adult Care", "Director of Adult Care"),
        ("DAC", "Director of Adult Care"),
        ("DAC", "Director of Adult Care"),
    ]


EMPTY = [
    ("Asked about recruitment to the post of Head of Audit, she sighed.", ["Head of Audit"]),
    ("The Head of Audit remains unfilled because nobody applied.", ["Head of Audit"]),
    ("The post of Senior Auditor is still vacant.", ["Senior Auditor"]),
    ("The permanent Head of Audit’s post had been advertised twice.", ["Head of Audit"]),
    ("The post of Named GP for Dell has been vacant since May.", ["Named GP for Dell"]),
    ("There is a vacancy for a tenant representative.", ["tenant representative"]),
    # somebody was appointed, the posts are many, or a house is empty
    ("The office of Borley Homes was vacant. A vacancy for the hall was noted.", []),
    ("The appointment of a new Head of Audit in May was welcomed.", []),
    ("The Head of Audit said that four posts were vacant.", []),
]


@pytest.mark.parametrize(("text", "expected"), EMPTY)
def test_posts_are_empty(text: str, expected: list[str]) -> None:
    assert [v.post for v in find_vacancies(document(text))] == expected


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        ("Ada Rook had been appointed as Head of Parks and would take up the post on 4 May 2023.",
         date(2023, 5, 4)),
        ("Ms Ada Rook was appointed Head of Parks with effect from 4 May 2023.", date(2023, 5, 4)),
        ("Ms Ada Rook, Head of Parks, said that the survey would start on 4 May 2023.", None),
        ("Ms Ada Rook, Head of Parks, spoke on 4 May 2023.", None),
    ],
)  # fmt: skip
def test_an_announcement_holds_from_the_day_it_names(words: str, starts: date | None) -> None:
    found = [one for one in find_attestations(document(words)) if one.post == "Head of Parks"]
    assert [one.starts for one in found] == [starts]


def test_a_post_that_nobody_is_in_is_vacant_and_one_absent_is_not() -> None:
    told = document("There is at present no Head of Audit; the advert closes soon.")
    assert [found.post for found in find_vacancies(told)] == ["Head of Audit"]
    assert not list(find_vacancies(document("There was no Head of Audit in the room.")))
