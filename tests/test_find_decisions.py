"""What a meeting formally agreed, and what it only said."""

import pytest
from minutegraph.loaders.promises.find_decisions import find_decisions

from .papers import paper

DECISIONS = [
    ("RESOLVED - That the report be noted.", "noted", "That the report be noted"),
    ("RESOLVED: To approve the plan.", "approved", "To approve the plan"),
    ("The Committee noted the report.", "noted", "The Committee noted the report"),
    ("It was agreed that the report be noted.", "noted", "that the report be noted"),
    ("The minutes were agreed.", "approved", "minutes were agreed"),
    ("The Forum voted 9-2 to adopt option A.", "approved", "to adopt option A"),
    ("It was agreed that the item be deferred.", "other", "that the item be deferred"),
    ("AGREED that the grant be supported.", "approved", "that the grant be supported"),
    ("The Board agreed to write to the Minister.", "action", "to write to the Minister"),
    ("It was agreed that the Clerk writes to him.", "action", "that the Clerk writes to him"),
    ("RESOLVED accordingly.", "approved", "RESOLVED accordingly"),
    ("Noted.", "noted", "Noted"),
    ("Approved as recommended.", "approved", "Approved as recommended"),
    ("24/7 Minutes of 4 May were signed.", "approved", "Minutes of 4 May were signed"),
    ("Members noted minutes of the last talk.", "noted", "Members noted minutes of the last talk"),
    ("RESOLVED, that – the report be noted.", "noted", "that – the report be noted"),
    ("Mrs Lark spoke of elms.\n\nThat the report be noted.\n", "noted", "That the report be noted"),
    # without a formal word in front
    ("Agreed as right.", "approved", "Agreed as right"),
    (
        "Agreed, with “net” for “gross” on page 2.",
        "approved",
        "Agreed, with “net” for “gross” on page 2",
    ),
    ("NOT AGREED: that the barn be sold.", "other", "NOT AGREED: that the barn be sold"),
    ("AGREED a)–c) as in the report.", "approved", "AGREED a)–c) as in the report"),
    ("Carried forward, the officer being ill.", "other", "Carried forward, the officer being ill"),
    ("This was agreed.", "approved", "This was agreed"),
    ("The Board agreed it, apart from page 4.", "approved", "Board agreed it, apart from page 4"),
    ("Decision: Approved", "approved", "Approved"),
    ("DECISION: That the bid be approved.", "approved", "That the bid be approved"),
    (
        "The motion was put to the vote and declared carried.",
        "approved",
        "motion was put to the vote and declared carried",
    ),
    ("Upon a vote, the amendment fell.", "other", "amendment fell"),
    (
        "The Panel voted 5 to 3 in favour of the recommendation.",
        "approved",
        "Panel voted 5 to 3 in favour of the recommendation",
    ),
    (
        "Councillor Moss was elected Chair for the year.",
        "approved",
        "Councillor Moss was elected Chair for the year",
    ),
    (
        "It was agreed by 6 votes to 2 with 1 abstention that the plan be adopted.",
        "approved",
        "that the plan be adopted",
    ),
    # proposed, seconded and carried
    (
        "Proposed by Cllr Moss, seconded by Cllr Wick that fees be frozen.",
        "approved",
        "that fees be frozen",
    ),
    (
        "It was proposed by Cllr Moss and seconded by Cllr Wick that fees be frozen. This was "
        "carried.",
        "approved",
        "that fees be frozen",
    ),
    (
        "Cllr Moss proposed that fees be frozen. This was seconded by Cllr Wick and agreed.",
        "approved",
        "fees be frozen",
    ),
    (
        "The Plan was proposed by Cllr Moss, seconded by Cllr Wick and agreed.",
        "approved",
        "The Plan was proposed by Cllr Moss, seconded by Cllr Wick and agreed",
    ),
    (
        "Moved by Cllr Moss, seconded by Cllr Wick that fees be frozen. The motion was lost.",
        "other",
        "motion was lost",
    ),
    # what should or would be done
    (
        "It was agreed that the work should now proceed.",
        "approved",
        "that the work should now proceed",
    ),
    ("It was agreed that we would visit the farm.", "action", "that we would visit the farm"),
    ("It was agreed that the bid would be opposed.", "other", "that the bid would be opposed"),
    ("RESOLVED: To note the Clerk’s annual report.", "noted", "To note the Clerk’s annual report"),
    # as short minutes have it
    (
        "Accounts were presented and accepted for payment.",
        "approved",
        "Accounts were presented and accepted for payment",
    ),
    (
        "The Board agreed amendments to the charter.",
        "approved",
        "The Board agreed amendments to the charter",
    ),
    (
        "All agreed that the gift would be gratefully accepted.",
        "approved",
        "that the gift would be gratefully accepted",
    ),
    ("A donation of £50 was agreed.", "approved", "donation of £50 was agreed"),
    (
        "Resolved 4/2/01\nThe minutes of 6 May were adopted.",
        "approved",
        "minutes of 6 May were adopted",
    ),
    (
        "It was agreed for the Clerk to write to him.",
        "action",
        "the Clerk to write to him",
    ),
    (
        "Proposed B. Moss, seconded M. Wick application be recommended for approval.",
        "other",
        "application be recommended for approval",
    ),
    (
        "Dell Water £37 - proposed G. Moss and seconded P. Wick pass for payment.",
        "approved",
        "pass for payment",
    ),
    (
        "Cllr Moss proposed that the Plan be adopted, seconded by Cllr Wick. Carried unanimously.",
        "approved",
        "the Plan be adopted, seconded by Cllr Wick",
    ),
    (
        "Cllr Moss proposed that the Plan be adopted, seconded by Cllr Wick. Vote - 3 for, 1 "
        "against. Motion carried.",
        "approved",
        "the Plan be adopted, seconded by Cllr Wick",
    ),
]


@pytest.mark.parametrize(("text", "outcome", "wording"), DECISIONS)
def test_a_decision_has_its_outcome(text: str, outcome: str, wording: str) -> None:
    (found,) = find_decisions(paper(text))
    assert (found.outcome, found.wording) == (outcome, wording)


NONE = [
    "Mr Hale had sent a report which was taken as read.",
    "Members noted that waiting times had grown.",
    "Councillor Wren agreed with the officer.",
    "The Panel agreed that the winter had been hard.",
    "It was noted that the bridge was old.",
    "The Director had agreed to sell the depot.",
    "The Committee agreed the point was important.",
    "This had been agreed with the school.",
    "This was agreed in 2019.",
    "All were agreed that it was late.",
    "The report carried a warning.",
    "Carried by lorry, the stone was heavy.",
    "No applications had come in, and it was noted that there were none in May.",
    "Councillor Moss proposed to leave early.",
    "All agreed that it had been a good year.",
    "Two quotes were received.",
    "It was agreed for the time being.",
    "Cllr Moss proposed that the hall be sold, seconded by Cllr Wick. Vote - 1 for, 5 against.",
    "Cllr Moss proposed that the hall be sold but found no seconder.",
    "8.1 Barn at Dell\n\nPermission recommended\n\n8.2 Shed at Wick was looked at.",
    "5.2 Report • There was nothing as all was to be covered.\n\n5.3 Risk check A copy came in.",
]


@pytest.mark.parametrize("text", NONE)
def test_an_opinion_is_no_decision(text: str) -> None:
    assert list(find_decisions(paper(text))) == []


def test_each_point_of_a_list_and_of_a_sentence_is_one() -> None:
    found = find_decisions(
        paper(
            "RESOLVED:\n(a) that the report be received;\n(b) that the Clerk be asked to write.\n\n"
            "It was agreed that the minutes be signed, that the review be noted, and that "
            "item 8 be deferred."
        )
    )
    assert [d.outcome for d in found] == ["noted", "action", "approved", "noted", "other"]


def test_a_list_without_its_formal_word_is_known_by_its_wording() -> None:
    found = find_decisions(
        paper(
            "1. To note the accounts.\n2. The Clerk be asked to supply a table.\n3. Rules "
            "be approved."
        )
    )
    assert [d.outcome for d in found] == ["noted", "action", "approved"]


def test_what_is_noted_and_what_is_then_to_be_done_are_two() -> None:
    text = "Resolved: That the post be noted and a report be submitted to the next meeting."
    assert [found.outcome for found in find_decisions(paper(text))] == ["noted", "action"]


def test_a_numbered_list_of_facts_is_none() -> None:
    assert not [
        *find_decisions(
            paper("There are three pressures:\n\n1. The volume of work.\n2. The cost of fuel.")
        )
    ]


def test_the_heading_of_the_next_item_is_no_point() -> None:
    found = find_decisions(
        paper("Resolved:\n\n1. To note the report.\n\n2. Urgent business\n\nNone.")
    )
    assert [d.wording for d in found] == ["To note the report"]


def test_a_report_only_recommends() -> None:
    text = (
        "2.0 Recommendation(s):\n\n- 2.1\n- To note the report.\n - To approve the plan.\n\n"
        "3.0 Reasons for recommendation(s):\n\n3.1 For members to be informed."
    )
    found = find_decisions(paper(text, kind="report"))
    assert [d.outcome for d in found] == ["other", "other"]
