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
    # companies, local branches, bodies of a country, and those that people work for
    (
        "Ash & Dunn Ltd, Kelder Water plc and Healthwatch Borley wrote.",
        {
            ("Ash & Dunn Ltd", "organisation"),
            ("Kelder Water plc", "organisation"),
            ("Healthwatch Borley", "organisation"),
        },
    ),
    (
        "Peat Moors Scotland met at Dell; North Wales was wet.",
        {("Peat Moors Scotland", "organisation")},
    ),
    ("Mr Ash (Transport Manager, Kelder Feeds) spoke.", {("Kelder Feeds", "organisation")}),
    # as short minutes have it
    (
        "We will contact Wick PC; she has a Dell PC, and PC Moss asked what the PC wants.",
        {("Wick PC", "organisation")},
    ),
    (
        "The W.N.D.C. notice was read; V.A.T. and the R.F.O. were named.",
        {("W.N.D.C.", "organisation")},
    ),
    (
        "Wick District Council (W.D.C.) wrote; the Home Office did not.",
        {("Wick District Council", "organisation"), ("Home Office", "organisation")},
    ),
    ("LGA 1972 was read in the Public Forum.", set()),
    ("The Parish Council of the Hall met.", set()),
    (
        "The London Borough of Dell and the Borough of Wick met.",
        {("London Borough of Dell", "organisation"), ("Borough of Wick", "organisation")},
    ),
    # short for what the paper names in full
    (
        "The Wick Area Partnership met. Places on the Area Partnership are free.",
        {("Wick Area Partnership", "organisation")},
    ),
    (
        "Borley Clinical Commissioning Group met. Borley CCG agreed.",
        {("Borley Clinical Commissioning Group", "organisation")},
    ),
    # a noun that goes on to something else, and boards of wood
    ("The Discretionary Grant Funding and the Approved Housing Bodies were new.", set()),
    ("The Village Notice Board was put up; a call on Microsoft Teams.", set()),
    # generic words, posts and people
    ("Schools, the police, the Committee and the care plan were named.", set()),
    ("The Licensing Team Leader and Mr Trust spoke.", set()),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_bodies_are_named(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(b.name, b.type) for b in find_bodies(document(text))} == expected
