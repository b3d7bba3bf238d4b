"""Which bodies and initiatives are named."""

import pytest
from minutegraph.loaders.people.find_bodies import find_bodies

from tests.test_find_people import document

NAMED = [
    (
        "A letter went to the Department for Transport and to Ofsted.",
        {("Department for Transport", "organisation"), ("Ofsted", "organisation")},
    ),
    (
        "The Borley Safeguarding Partnership met.",
        {("Borley Safeguarding Partnership", "organisation")},
    ),
    ("The Warm Homes Strategy was launched.", {("Warm Homes Strategy", "initiative")}),
    ("The “Getting There” Programme had begun.", {("“Getting There” Programme", "initiative")}),
    ("She praised Borley Spring, a project for young mothers.", {("Borley Spring", "initiative")}),
    # of two names in each other the longer
    (
        "The NHS Borley Integrated Care Board replied.",
        {("NHS Borley Integrated Care Board", "organisation")},
    ),
    # generic words, posts and people
    ("Schools, the police, the Committee and the care plan were named.", set()),
    ("The Licensing Team Leader and Mr Trust spoke.", set()),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_bodies_are_named(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(b.name, b.type) for b in find_bodies(document(text))} == expected
