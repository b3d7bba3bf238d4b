"""What counts as a commitment, whose it is, and when it is due."""

import pytest
from minutegraph.loaders.findings import Reference, Statement
from minutegraph.loaders.promises.find_commitments import find_commitments

from .papers import paper


def owner(reference: Reference | None) -> str | None:
    return None if reference is None or reference.absent else reference.passage.quote


def told(text: str, kind: str = "item") -> list[Statement]:
    return list(find_commitments(paper(text, kind=kind)))


UNDERTAKINGS = [
    # any verb that one person can do, and not a few verbs
    ("Ms Finch would nonetheless work out the price per acre.", "Ms Finch", None),
    ("Mr Hale would see to the gate.", "Mr Hale", None),
    ("He could not say, but would unearth the deed.", "He", None),
    ("She hadn't weighed it, but would do so by Monday.", "She", "by Monday"),
    ("The Clerk did however offer to walk the route.", "The Clerk", None),
    ("Dr Moss proposed to bring a paper to the Board in May.", "Dr Moss", "in May"),
    # whoever gives their word owes it, whoever is to act
    ("He promised that the depot would have the keys by Monday.", "He", "by Monday"),
    ("The Engineer undertook that all would be swept.", "The Engineer", None),
    ("The Engineer confirmed this would be put right.", "The Engineer", None),
    (
        "Mrs Lark agreed to send the ward figures after the meeting.",
        "Mrs Lark",
        "after the meeting",
    ),
    ("She would report back to the Panel at its next meeting.", "She", "at its next meeting"),
    ("The Head of Fleet did not know and would write to him.", "The Head of Fleet", None),
    ("He undertook circulate the map.", "He", None),
    ("The Clerk, who was taking notes, would chase the reply.", "The Clerk", None),
    ("Once a reply was in, Dr Moss would share it with members.", "Dr Moss", "Once a reply was in"),
    (
        "If it had not come by then, the Chair would write to the firm.",
        "the Chair",
        "If it had not come by then",
    ),
    ("Officers were to circulate the costs offline.", "Officers", "offline"),
    ("A breakdown by ward would be sent with the minutes.", None, "with the minutes"),
    ("Ms Finch confirmed that the list would be shared with Members.", "Ms Finch", None),
    ("KL to share the timetable by the end of May", "KL", "by the end of May"),
    ("ACTION: Head of Fleet to publish the route map.", "Head of Fleet", None),
    ("Head of Fleet: check the tyre contract with Legal", "Head of Fleet", None),
    ("Leaflet to be circulated", None, None),
    ("Mr Hale said that he would follow this up that week.", "he", "that week"),
    ("He had not known, but would check with the depot.", "He", None),
    ("It was no matter for the Board and Mr Hale would take it up with Legal.", "Mr Hale", None),
    ("She would have the meter looked at.", "She", None),
    (
        "The price would be published once the sale had been signed.",
        None,
        "once the sale had been signed",
    ),
    ("A paper would be brought by the Head of Fleet by May.", "the Head of Fleet", "by May"),
    (
        "If no word had come by then the Chair would write.",
        "the Chair",
        "If no word had come by then",
    ),
    (
        "The Chair gave an undertaking that a reply would be with Mr Hale by 4 May.",
        "The Chair",
        "by 4 May",
    ),
    ("| 4 | Bins. Publish the new rounds when known. | TW", "TW", "when known"),
]


@pytest.mark.parametrize(("text", "debtor", "due"), UNDERTAKINGS)
def test_an_undertaking_has_its_owner_and_its_deadline(
    text: str, debtor: str | None, due: str | None
) -> None:
    (found,) = told(text)
    assert (found.kind, owner(found.debtor), found.due) == ("undertaking", debtor, due)


NO_COMMITMENT = [
    "He'd promised a slide and nobody had seen it.",
    "She said that she would stand down in the spring.",
    "Mr Hale remembered being told that the tenant would plant a hedge.",
    "The Chair said that he would miss the old depot.",
    "Cllr Moss feared that she would wake to diggers.",
    "The Engineer said that this would be funded from the reserve.",
    "He proposed to speak against the motion.",
    "Officers would weigh each case on its merits.",
    "The Inspector said that the registrar would sign the form.",
    "The Director stated that the Manager would oversee the home from day to day.",
    "The applicant said that he would demolish the shed.",
    "He thought the Minister would agree and that she would legislate.",
    "The Chair said that he would take questions at the end.",
    "Councillor Wren agreed with the officer.",
    "The Committee agreed that the weather had been poor.",
    "The Board agreed the minutes.",
    "It was hoped that a pilot could start in the spring.",
    "A slight rise was expected, which would be met from reserves.",
    "The team would always try to reply within a week.",
    "Under the scheme a claim would be closed within ten days.",
    "If the grant were lost, the route would be withdrawn.",
    "The Director would not be drawn on a date.",
    "She would be happy to help with the survey.",
    "He had promised a note at the last meeting and it was circulated in May.",
    "The Member asked whether the road would be closed.",
    "The Town Clerk asked members to return their forms.",
    "A suggestion that the hall could be looked at found no seconder.",
    "The Manager thought that her colleague would host a visit.",
    "The Panel's commitment to clean air was restated.",
    "The Head of Fleet explained that drivers would need to renew their licences.",
    "Ms Finch said the depot would be sold if the price was right.",
    "Members asked for clarification of the figures.",
    "The next meeting would be held on 3 July.",
    'A "short stay" would mean anything under a week.',
    "The van would follow the old route.",
    "The school would have the same number of places.",
    "She doubted that he would write to them.",
]


@pytest.mark.parametrize("text", NO_COMMITMENT)
def test_the_same_words_without_a_promise(text: str) -> None:
    assert told(text) == []


REQUESTS = [
    ("Members requested that a map be circulated following the meeting.", None, "Members"),
    ("The Panel asked the Trust to supply its staffing plan.", "the Trust", "The Panel"),
    ("Councillor Wren asked for a list of empty homes.", None, "Councillor Wren"),
    ("Cllr Wren asked if the figures could be shared with members.", None, "Cllr Wren"),
    ("Cllr Wren wanted to see the accident figures.", None, "Cllr Wren"),
]


@pytest.mark.parametrize(("text", "debtor", "asker"), REQUESTS)
def test_a_request_has_its_asker(text: str, debtor: str | None, asker: str) -> None:
    (found,) = told(text)
    assert (found.kind, owner(found.debtor)) == ("request", debtor)
    assert owner(found.requested_by) == asker


def test_what_is_given_in_the_room_was_only_a_question() -> None:
    assert told("Members requested details of the fleet. Mr Tarn explained that it was old.") == []


def test_an_ask_and_its_acceptance_are_two_statements_of_the_same_owner() -> None:
    ask, accepted = told("Cllr Wren asked for a list of empty homes. Mr Tarn agreed to this.")
    assert (ask.kind, accepted.kind) == ("request", "undertaking")
    assert owner(ask.debtor) == owner(accepted.debtor) == "Mr Tarn"


def test_a_concurring_word_after_no_request_is_none() -> None:
    assert told("Cllr Wren said that the winter had been long. Mr Tarn agreed.") == []


def test_two_acts_in_one_sentence_have_their_own_clauses_and_deadlines() -> None:
    first, second = told(
        "Mr Tarn agreed to write to the bus firm by Friday and to report back in March."
    )
    assert (first.action, first.due) == ("write to the bus firm by Friday", "by Friday")
    assert (second.action, second.due) == ("report back in March", "in March")
    assert owner(first.debtor) == owner(second.debtor) == "Mr Tarn"


def test_what_is_to_go_on_an_agenda_is_owed_whatever_it_hangs_on() -> None:
    (found,) = told("If nobody objects, the lease will go on the May agenda.")
    assert owner(found.debtor) is None


@pytest.mark.parametrize(
    ("text", "debtor"),
    [
        ("All in favour. Clerk to paint the gate.", "Clerk"),
        ("Letter from the bowls club about the hut, agreed, Clerk to answer.", "Clerk"),
        ("Action 7b: Legal to be asked about the lease (KL)", "KL"),
        ("Action 7c: letter to the bowls club, to go from the Treasurer", "the Treasurer"),
        ("It was agreed that a price for the gate be got.\nACTION: Clerk/Cllr Moss", "Clerk"),
        ("A price would be sent to the Board.\nAction: KL\nMB thought it dear.", "KL"),
    ],
)  # fmt: skip
def test_an_action_line_needs_no_verb_of_a_list(text: str, debtor: str) -> None:
    (found,) = told(text)
    assert owner(found.debtor) == debtor


@pytest.mark.parametrize(
    "text",
    [
        "Actions: none.",
        "Harbour Action Plan to support its bid.",
        "Report of the Head of Fleet to the Board",
        "Members talked over what they would bring.",
    ],
)
def test_a_short_line_that_asks_nobody_for_anything_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "debtors"),
    [
        ("It was agreed that the slide is taken down.", [None]),
        ("AGREED to remit to the Treasurer to weigh the bids.", ["the Treasurer"]),
        ("RESOLVED (5-1) that the bid be DEFERRED in order that:\n\n(a) officers invite the firm "
         "to a hearing;\n(b) a walk take place in daylight.", ["officers", None]),
        ("Outcomes:\n\n- The Board noted the note.\n- Scrutiny would receive a further report in "
         "May.", [None]),
        ("DECISION\n\nThat Cabinet:\n1. Notes it.\n2. Writes to every lodger.", ["Cabinet"]),
        ("The Board agreed:-\n\n(i) to note the letter; and\n\n(ii) to note the worry of Mr Hale, "
         "and that the Treasurer gave an undertaking that the next bill would show it.",
         ["the Treasurer"]),
    ],
)  # fmt: skip
def test_a_decision_needs_no_verb_of_a_list(text: str, debtors: list[str | None]) -> None:
    assert [owner(found.debtor) for found in told(text)] == debtors


def test_what_is_settled_by_deciding_asks_for_nothing() -> None:
    for words in ("be refused", "be regarded as closed", "is valued", "be made as drawn"):
        assert told(f"RESOLVED that the bid {words}.") == [], words


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Moss asked to be told when the gate was painted. The Clerk would do that.",
        "Mr Hale asked for a list of the huts. It was said this could be provided.",
        "Cllr Moss asked (i) who owned the hut, and (ii) if the deed could be shared with her.",
        "Cllr Moss wanted the dead elms to be felled. Mr Hale agreed.",
    ],
)
def test_what_is_asked_for_in_other_words(text: str) -> None:
    assert next(s.kind for s in told(text)) == "request"


def test_two_things_asked_for_are_two_requests() -> None:
    found = told("The Chair asked for two things: that it name the hut, and that he be told.")
    assert [s.kind for s in found] == ["request", "request"]


def test_what_is_wanted_and_not_taken_up_is_no_request() -> None:
    assert told("Cllr Moss wanted the elms to be valued. Mr Hale thanked her.") == []


def test_a_second_that_is_a_second_point() -> None:
    text = "Resolved  That the fair be held in June and that the Fleet Manager bring a map to it."
    assert owner(told(text)[-1].debtor) == "the Fleet Manager"
    assert (
        told("Resolved: That it be noted that elms fell and that work to fell oaks ran on.") == []
    )


def test_whoever_answers_a_request_in_the_next_words_owes_it() -> None:
    for answer in ("Officers to supply.", "Officers would see to it."):
        ask, *_ = told(f"Members asked that the deed be sent to them. {answer}")
        assert owner(ask.debtor) == "Officers", answer


def test_a_first_name_alone_may_begin_a_clause() -> None:
    text = "Present: Ida Frost.\n\nThey will be with Ida by May and Ida will send them round."
    assert owner(told(text)[-1].debtor) == "Ida"


def test_one_verb_pair_is_one_act() -> None:
    (found,) = told("Ms Finch advised that she would investigate and report back.")
    assert found.action == "investigate and report back"


def test_a_second_date_is_a_second_statement() -> None:
    first, second = told("Officers would report back in June and again in six months.")
    assert (first.due, second.due) == ("in June", "in six months")


RESOLUTIONS = [
    ("RESOLVED - That the Head of Fleet report to the March meeting.", "the Head of Fleet"),
    ("RESOLVED: that the Clerk be requested to write to the operator.", "the Clerk"),
    ("It was agreed that the Clerk writes to the operator.", "the Clerk"),
    ("The Panel agreed that the Treasurer brought a costed plan in May.", "the Treasurer"),
    ("The Committee agreed to write to the Minister.", "The Committee"),
    ("Resolved: to ask the Head of Fleet to review the tyre contract.", "the Head of Fleet"),
    ("AGREED that a further report be brought to the next meeting.", None),
]


@pytest.mark.parametrize(("text", "debtor"), RESOLUTIONS)
def test_a_decision_that_asks_for_action_is_a_statement_too(text: str, debtor: str | None) -> None:
    (found,) = told(text)
    assert (found.kind, owner(found.debtor)) == ("resolution", debtor)


def test_points_below_the_formal_word_are_read_one_by_one() -> None:
    found = told(
        "The Committee agreed:\n\n1.   That the update be noted; and\n\n"
        "2.   That the tyre figures be circulated in writing following the meeting."
    )
    assert [(s.kind, s.due) for s in found] == [("resolution", "in writing following the meeting")]


def test_a_body_that_asks_somebody_in_a_list() -> None:
    first, second = told(
        "The Committee:-\n(i) noted the report;\n"
        "(ii) instructed the Clerk to consult the families and report back in two cycles."
    )
    assert owner(first.debtor) == owner(second.debtor) == "the Clerk"
    assert second.due_kind == "future_meeting"


def test_a_report_announces_steps_and_its_aims_are_none() -> None:
    found = told(
        "The Council aims to lead. In the New Year, we will extend the pilot. We will also:\n\n"
        "- Roll out training to drivers\n- Publish a fares guide",
        kind="report",
    )
    assert [s.kind for s in found] == ["plan", "plan", "plan"]
    assert found[1].action == "Roll out training to drivers"


def test_a_decision_between_two_talks_hides_neither() -> None:
    talk = "Ms Finch would send the map.\n\nResolved:\nThat the report be noted.\n\nHe would write."
    assert [owner(found.debtor) for found in told(talk)] == ["Ms Finch", "He"]


def test_a_second_thing_in_a_passive_is_a_second_statement() -> None:
    found = told("RESOLVED: That the firms be consulted and their views be reported to Cabinet.")
    assert len(found) == 2
    one = told("Members asked that the maps drawn and the plans be sent to them.")
    assert len(one) == 1


def test_a_promise_that_the_meeting_notes_is_one() -> None:
    lead = "The Committee resolved:-\n(i) to note that the Fleet Manager would "
    found = [owner(s.debtor) for s in told(f"{lead}meet the drivers; and\n(ii) to adopt it.")]
    assert found == ["the Fleet Manager"]
    assert told(f"{lead}continue in post; and\n(ii) to adopt it.") == []


def test_what_is_moved_and_lost_is_nobodys_duty() -> None:
    assert told("Cllr Wren moved as an amendment:-\n(1) instruct the Clerk to report in May.") == []


def test_whoever_is_invited_to_come_owes_nothing() -> None:
    (found,) = told("RESOLVED: That the Head of Fleet be invited to attend in May.")
    assert (found.kind, owner(found.debtor)) == ("resolution", None)


def test_what_stands_above_the_minutes_is_the_agendas() -> None:
    assert told("Officers will publish the replies.\n\nMinutes:\n\nThe report was long.") == []


def test_every_passage_has_the_documents_words() -> None:
    document = paper(" ".join(text for text, _, _ in UNDERTAKINGS))
    for found in find_commitments(document):
        place = found.passage
        assert document.text[place.start : place.end] == place.quote


@pytest.mark.parametrize(
    ("text", "debtor"),
    [
        ("Clerk to chase the reply. (Action: Nora)", "Nora"),
        ("Officers agreed to send a timetable (Action: Olaf Reeve).", "Olaf Reeve"),
        ("Officers agreed to send a map. [ACTION by: Head of Fleet and Mr Hale]", "Head of Fleet"),
        ("Officers agreed to send a timetable. (Appendix: Olaf Reeve)", "Officers"),
        ("Officers agreed to send a timetable. (Action: Legal to be told)", "Officers"),
        ("However, officers would circulate the map by May.", "officers"),
    ],
)
def test_a_note_behind_the_sentence_names_the_owner(text: str, debtor: str) -> None:
    assert [owner(s.debtor) for s in told(text)] == [debtor]


def test_a_passive_that_the_chair_tells_is_not_the_chairs_own_act() -> None:
    ask, _ = told("Mr Hale asked for a session on parking. The Chair said it would be arranged.")
    assert owner(ask.debtor) is None


@pytest.mark.parametrize(
    ("text", "debtor"),
    [
        ("The Clerk would canvass days in May.", "The Clerk"),
        ("Mrs Lark would see if the hall was free.", "Mrs Lark"),
        ("He would nevertheless look again at the ranking of the bridge.", "He"),
        ("She would advise the Panel as soon as the licence came.", "She"),
        ("He would have them added to the list by May.", "He"),
    ],
)
def test_plain_promises_have_their_owner(text: str, debtor: str) -> None:
    assert [owner(s.debtor) for s in told(text)] == [debtor]


@pytest.mark.parametrize(
    "text",
    [
        "She would see the point of a hall.",
        "Such a survey would have a large effect.",
        "Mr Hale urged the Clerk to write to the firm.",
    ],
)
def test_what_is_only_thought_or_urged_is_none(text: str) -> None:
    assert told(text) == []


def test_agreeing_that_it_would_be_done_is_an_acceptance() -> None:
    ask, taken = told(
        "Mr Hale asked that the signs be cleaned. The Clerk agreed that this would be done."
    )
    assert (owner(ask.debtor), owner(taken.debtor)) == ("The Clerk", "The Clerk")
