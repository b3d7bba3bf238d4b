"""Pictures for people: the history of a topic as one file that opens from disk."""

from typing import TYPE_CHECKING, Any

from .picture_ask import ask_history, find_topic
from .picture_data import History, day
from .picture_words import HEADS, STATUS

if TYPE_CHECKING:
    from .network import Network
    from .store import Store

LIMIT = 150


def topic_page(store: "Store", topic: str, limit: int = LIMIT) -> str:
    """The history of a topic as one self-contained HTML page with a picture and tables."""
    from .network import topic_network
    from .picture_layout import lay_out
    from .picture_page import draw_page

    history = ask_history(store, find_topic(store, topic))
    network = topic_network(history, limit)
    return draw_page(network, lay_out(network), _words(history, network))


def _words(history: History, network: "Network") -> dict[str, Any]:
    """All that the page says beside the picture."""
    return {
        "title": history.topic.label,
        "summary": _summary(history),
        "left_out": _left_out(network),
        "promises": [_promise(history, n) for n in range(len(history.promises))],
        "marks": [_mark(history, n) for n in range(len(history.marks))],
    }


def _summary(history: History) -> str:
    if not history.meetings:
        return "Nothing about this topic was found in the papers loaded."
    dated = [meeting for meeting in history.meetings if meeting.dated]
    undated = len(history.meetings) - len(dated)
    unsure = f" ({undated} without a known date)" if undated else ""
    since = f"Before members since {dated[0].when}, at " if dated else "Before members at "
    return since + _count(len(history.meetings), "meeting") + unsure + ". " + _promised(history)


def _promised(history: History) -> str:
    if not history.promises:
        return "No promises were found."
    done = sum(promise.status == "delivered" for promise in history.promises)
    late = sum(promise.status == "outstanding" for promise in history.promises)
    silent = len(history.promises) - done - late
    told = [f"{done} reported as done"] if done else []
    told += [f"{late} reported as not done yet"] if late else []
    told += [f"no report found on {silent}{_searched(history)}"] if silent else []
    return f"{_count(len(history.promises), 'promise')}: {', '.join(told)}."


def _searched(history: History) -> str:
    return f" up to {day(history.newest)}" if history.newest else ""


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _left_out(network: "Network") -> str:
    """What the picture does not show, all of which stands in the tables."""
    hidden = sum(
        len(data["card"].rows) for _, data in network.nodes(data=True)
        if data["card"].kind == "more"
    )  # fmt: skip
    older = network.graph["left_out"]
    parts = [_count(older, "older meeting")] if older else []
    parts += [_count(hidden, "entry").replace("entrys", "entries")] if hidden else []
    return f"Left out of the picture: {' and '.join(parts)}; the tables have all." if parts else ""


def _promise(history: History, number: int) -> dict[str, Any]:
    promise = history.promises[number]
    meeting = history.meeting(promise.meeting)
    return {
        "row": f"p{number + 1}",
        "when": meeting.when,
        "committee": meeting.committee,
        "who": history.owner(promise),
        "kind": HEADS.get(promise.kind, promise.kind.capitalize()),
        "text": promise.text,
        "quote": promise.quote,
        "creditor": promise.creditor,
        "due": promise.due,
        "status": STATUS.get(promise.status, promise.status),
        "look": promise.status,
        "searched": _searched(history) if promise.status == "open" else "",
        "events": promise.events,
    }


def _mark(history: History, number: int) -> dict[str, Any]:
    mark = history.marks[number]
    meeting = history.meeting(mark.meeting)
    return {
        "row": f"h{number + 1}",
        "when": meeting.when,
        "committee": meeting.committee,
        "kind": HEADS.get(mark.kind, mark.kind.capitalize()),
        "item": mark.item,
        "text": mark.text,
        "quote": mark.quote,
        "document": mark.document,
    }
