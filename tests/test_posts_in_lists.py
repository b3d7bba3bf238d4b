"""Posts in lists of who was there: initials, bodies behind a post, labels, posts with a place."""

import pytest
from minutegraph.loaders.people.find_attestations import find_attestations

from tests.test_find_people import document

HELD = [
    # a table whose brackets hold initials, which may spell a post too
    (
        "Present\nIda Frost (IF)      Chair\nAda Dunn (AD)      Head of Parks\n"
        "Bo Pike (BP)      Special hospitals",
        [("Ida Frost", "Chair"), ("Ada Dunn", "Head of Parks"), ("Bo Pike", "Member")],
    ),
    (
        "PRESENT: Councillors Reed (Chair), Pike and Moss; Mr Bo Frost (Teacher Representative)",
        [("Reed", "Chair"), ("Pike", "Member"), ("Moss", "Member")],
    ),
    (
        "Panel: Cllr Ida Frost (Chair), Cllr Bo Reed",
        [("Ida Frost", "Chair"), ("Bo Reed", "Member")],
    ),
    # the body between a post and the name in brackets
    (
        "Questions to the Designated Nurse, Borley Hospitals Trust (Ida Frost)",
        [("Ida Frost", "Designated Nurse")],
    ),
    ("Ida Frost (Head of School Place Planning) spoke.", [("Ida Frost", "Head of School Place")]),
    ("Ida Frost, Clerk to the Forum, spoke.", [("Ida Frost", "Clerk to the Forum")]),
    ("It went to the Panel's Chair, Councillor Reed.", [("Reed", "Chair")]),
    ("Mrs Nott (Church of England Representative) spoke.", [("Nott", "Church of England")]),
]


@pytest.mark.parametrize(("text", "held"), HELD)
def test_a_post_in_a_list(text: str, held: list[tuple[str, str]]) -> None:
    found = [
        (a.person.passage.quote, a.post) for a in find_attestations(document(text)) if a.person
    ]
    for name, post in held:
        assert any(said.endswith(name) and given.startswith(post) for said, given in found), found


def test_whoever_asks_is_not_given_the_post_of_the_one_who_answers() -> None:
    text = "In response to a question from the Chair, Dr Frost said that it was so."
    assert not list(find_attestations(document(text)))
