"""Several statements of one commitment."""

from minutegraph.loaders.findings import Statement
from minutegraph.loaders.promises.find_commitments import find_commitments
from minutegraph.loaders.resolving.resolve_twins import twins

from .papers import paper


def resolved(text: str) -> tuple[Statement, ...]:
    document = paper(text)
    return twins(document, tuple(find_commitments(document)))


def test_the_text_and_the_list_tell_one_commitment() -> None:
    told = resolved(
        "Ms Finch agreed to provide details of the empty garages in writing.\n\n"
        "The Committee agreed:\n\n1. That the update be noted; and\n\n"
        "2. That details of the empty garages be provided in writing."
    )
    assert len(told) == 2
    assert told[0].twin == told[1].twin == told[0].passage


def test_an_ask_and_its_acceptance_tell_one() -> None:
    told = resolved("Cllr Wren asked for a list of empty homes. Mr Tarn agreed to this.")
    assert told[0].twin == told[1].twin is not None


def test_an_action_block_repeats_the_text() -> None:
    told = resolved(
        "She would chase the Head of Catering.\n\nACTIONS\n1. Ada Tarn: chase the Head of Catering."
    )
    assert told[0].twin == told[1].twin is not None


def test_two_promises_about_the_same_thing_stay_two() -> None:
    told = resolved(
        "Mr Tarn agreed to publish the route map. Ms Finch agreed to send the route map to schools."
    )
    assert [statement.twin for statement in told] == [None, None]


def test_the_event_that_is_waited_for_tells_the_matter() -> None:
    told = resolved(
        "Ms Finch agreed to bring the findings once the survey of kiosks had been completed.\n\n"
        "The Committee agreed:\n\n1. That the findings of the survey be reported once the survey "
        "of kiosks had been completed."
    )
    assert told[0].twin == told[1].twin is not None


def test_a_request_its_short_answer_and_the_list_tell_one() -> None:
    told = resolved(
        "Members requested a breakdown of the cost of each kiosk, with names left out. "
        "Ms Finch confirmed that it would be provided.\n\n"
        "The Committee agreed:\n\n1. That a breakdown of kiosk costs be provided to Members."
    )
    assert len(told) == 3
    assert {statement.twin for statement in told} == {told[0].passage}


def test_a_request_says_what_is_to_be_done() -> None:
    (told,) = resolved("Councillor Wren requested that takings for each kiosk be shown in future.")
    assert told.action.startswith("takings for each kiosk be shown")
    assert told.passage.quote.startswith("Councillor Wren requested")
