"""One party for each person, post and body, and which words mean it."""

import pytest
from minutegraph.loaders.document import Document
from minutegraph.loaders.findings import Finding, Party, Reference
from minutegraph.loaders.people.find_attestations import find_attestations
from minutegraph.loaders.people.find_bodies import find_bodies
from minutegraph.loaders.people.find_people import find_people
from minutegraph.loaders.people.find_posts import find_posts
from minutegraph.loaders.resolving.parties import parties
from minutegraph.loaders.resolving.resolve_references import resolver

from tests.test_find_people import document


def found(paper: Document) -> tuple[Finding, ...]:
    extractors = (find_people, find_posts, find_attestations, find_bodies)
    return tuple(finding for find in extractors for finding in find(paper))


def people(text: str) -> list[Party]:
    paper = document(text)
    return [party for party in parties(paper, found(paper)) if party.kind == "person"]


def meant(text: str) -> str | None:
    """Who is meant by the words between brackets of the form <…>; <> is an owner left out."""
    start, end = text.index("<"), text.index(">") - 1
    paper = document(text.replace("<", "").replace(">", ""))
    absent = start == end
    place = paper.passage(start, end)
    if absent:
        place = paper.paragraph_at(place)
    findings = found(paper)
    party = resolver(paper, parties(paper, findings), findings)(Reference(place, absent))
    return party.name if party else None


def test_forms_of_one_name_are_one_person() -> None:
    text = "Ms Ida Crane, Head of Audit, spoke. Ms Crane left. Ida waved. Crane came back."
    (crane,) = people(text)
    assert (crane.name, crane.honorific, crane.role, crane.post) == (
        "Ida Crane",
        "Ms",
        "officer",
        "Head of Audit",
    )
    assert [form.quote for form in crane.forms] == ["Ms Ida Crane", "Ms Crane", "Ida", "Crane"]


def test_two_people_of_one_surname_stay_two() -> None:
    names = {
        (p.name, p.honorific)
        for p in people("Mr A Frost spoke. Mrs B Frost spoke. Then Frost left.")
    }
    assert {("A Frost", "Mr"), ("B Frost", "Mrs")} <= names


def test_members_of_the_public_are_left_out() -> None:
    assert people("Mr Tobin, parent, spoke. Question 1, from Mrs Sedge: why?") == []


ROLES = [
    ("Councillor Crane spoke.", "member"),
    ("Mr Moss (co-opted member) spoke.", "member"),
    ("Ida Crane, Head of Audit, spoke.", "officer"),
    ("Mrs Moss presented the report.", "officer"),
    # whoever works for a partner body reports as an officer does, whoever speaks for one does not
    ("Ida Crane, Chief Officer of Healthwatch Borley, spoke.", "officer"),
    ("Present: Mr Tom Ash (Transport Manager, Kelder Feeds)", "officer"),
    ("Superintendent Ivy Marl spoke of thefts.", "officer"),
    ("Ms Ray Quill, Chair of Wenlow Carers’ Forum, spoke.", "other"),
    ("In attendance: Mr Bo Stead, Wenlow Housing Trust", "other"),
    ("In attendance: Mr Bo Stead, Property Services", "officer"),
    ("Mr Dan Pell (Parish Councillor) spoke.", "member"),
    ("Ald. Tom Finch and others spoke.", "member"),
    ("Proposed by G. Thorne and seconded: that fees stand.", "member"),
    ("Seconded by Mr G. Thorne.", "member"),
    ("A barn proposed by Mr G. Thorne was discussed.", "officer"),
]


def test_whoever_is_listed_without_a_post_is_a_member() -> None:
    text = (
        "Present: Ann Moss (Chair), Cyril Dunn, Edith Fenn (Treasurer)\n\nApologies: Gail Hardy\n"
    )
    assert {party.role for party in people(text)} == {"member"}


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_roles(text: str, expected: str) -> None:
    assert [party.role for party in people(text)] == [expected]


MEANT = [
    # the subject of the sentence before, never an object
    ("Mrs Crane thanked Ms Moss. <She> would write.", "Crane"),
    ("Dr Reed said that her colleague, Dr Oak, would come. <She> would ask him.", "Reed"),
    # honorifics tell he from she
    ("Mr Moss spoke, and Mrs Crane spoke. <He> would write.", "Moss"),
    # who is asked answers
    ("Mr Moss showed a map. Cllr Crane asked for a copy. <He> would send one.", "Moss"),
    ("Cllr Crane asked Mr Moss to find out. <He> promised to.", "Moss"),
    # posts, initialisms, holders
    ("The Head of Audit spoke. <The Head> would write.", "Head of Audit"),
    ("The Director of Adult Care (DAC), Ida Crane, spoke.\n\n<The DAC> would write.", "Ida Crane"),
    ("The Licensing Team Leader spoke. <the Team Leader> agreed.", "Licensing Team Leader"),
    (
        "Ida Crane, Treasurer and Monitoring Officer, spoke. <the Treasurer> would write.",
        "Ida Crane",
    ),
    ("Present: Cllr Crane (Chair) and Cllr Moss\n\n<The Chairman> would write.", "Crane"),
    # the committee
    ("Audit Committee\n\n<The Committee> agreed.", "Audit Committee"),
    ("Audit Committee\n\n<Members> asked for a note.", "Audit Committee"),
    (
        "Audit Committee\n\nThe Committee agreed to write. <It> would also ask the college.",
        "Audit Committee",
    ),
    # an owner left out: the one officer who speaks there
    ("Mrs Crane spoke of pay. A note would be sent.<>", "Crane"),
    ("Mrs Crane spoke of pay. Mr Moss spoke too. A note would be sent.<>", None),
    # initials behind a name stand for it
    ("Ada Frost (AF) - Head of Audit\n\n<AF> would write.", "Ada Frost"),
    (
        "Present: Ada Frost (AF) and Tom Hale (TH)\n\nAF was unsure. TH apologised. <He> would go.",
        "Tom Hale",
    ),
    # whoever answers is no holder of the post behind the comma
    ("In reply to Cllr Moss, the Head of Audit said that <he> would write.", "Head of Audit"),
    # whoever is invited or spoken about does not answer
    ("The Chair asked that the Head of Audit be invited.<>", None),
    ("Mr Moss felt that the Head of Audit ought to come. A note would be sent.<>", "Moss"),
    # somebody else than the subject
    ("Cllr Moss asked Mrs Crane about pay. Mrs Crane would write to <him>.", "Moss"),
    # nobody is better than somebody wrong
    ("It was cold. <They> would write.", None),
]


def test_a_council_heads_the_paper_of_its_committee() -> None:
    text = "BORLEY COUNCIL\n\nMinutes of a meeting of the AUDIT COMMITTEE\n\n<Members> asked."
    assert meant(text) == "AUDIT COMMITTEE"


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_words_mean_somebody(text: str, expected: str | None) -> None:
    assert meant(text) == expected


TWO_DIRECTORS = "Ms Ida Crane, Director of Parks, spoke. The Director replied. <She> would write."
SHARED_POSTS = [
    (TWO_DIRECTORS + " Ms Una Sedge, Director of Roads, left.", "Ida Crane"),
    ("Ms Una Sedge, Director of Roads, left. " + TWO_DIRECTORS, None),
    ("The <Portfolio Holder for Roads>, Councillor Tom Brook, agreed to write.", "Tom Brook"),
    ("Mr Tom Brook requested a list.<> It was confirmed that it would be sent.", None),
    ("The Parks Panel met. The Panel agreed that <they> would visit the yard.", "Parks Panel"),
]


@pytest.mark.parametrize(("text", "expected"), SHARED_POSTS)
def test_an_owner_is_named_only_where_one_is_left(text: str, expected: str | None) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whoever speaks goes on, not the one who is spoken of
        (
            "The Tree Officer advised that the Parks Manager had provided a map. It was late. "
            "<She> would send it.",
            "Tree Officer",
        ),
        # somebody appointed to a body answers for no officer
        ("The Parent Governor was new. <>A map would be sent after the meeting.", None),
    ],
)
def test_whoever_speaks_and_whoever_is_spoken_of(text: str, expected: str | None) -> None:
    assert meant(text) == expected
