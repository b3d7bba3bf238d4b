"""A picture as one HTML file: everything inside it, nothing fetched, all text escaped."""

import hashlib
import json
import re
from base64 import b64encode
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .picture_layout import WIDTH, Layout
from .picture_words import LANES

if TYPE_CHECKING:
    from .network import Card, Network
    from .picture_layout import Box

_HERE = Path(__file__).parent
_SCRIPTS = ("vis-data.min.js", "vis-network.min.js", "picture.js")
# What stands in JSON inside a page must not end the script element or a line of script.
_ESCAPES = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}
_DRAWN = ("then", "same", "owes", "answers", "reported")
_LOOKS = ("open", "delivered", "outstanding", "undated")  # of a card, else its lane's
_OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "interaction": {
        "dragNodes": False,
        "dragView": False,
        "zoomView": False,
        "hover": False,
        "tooltipDelay": 10**9,  # the panel says it all
    },
    "edges": {
        "color": {"color": "#9aa5b1", "highlight": "#0b3c5d"},
        "width": 1.5,
        "smooth": {"type": "cubicBezier", "forceDirection": "vertical", "roundness": 0.5},
    },
}


def draw_page(network: "Network", layout: Layout, words: dict[str, Any]) -> str:
    """The page of a network laid out, with the words that stand beside it."""
    from pyvis.network import Network as Pyvis  # pyright: ignore[reportMissingTypeStubs]

    picture: Any = Pyvis(directed=True, height=f"{layout.height}px", width=f"{layout.width}px")
    for box in layout.boxes:
        picture.add_node(box.card.id, **_node(box))
    for one, other, data in network.edges(data=True):
        if data["kind"] in _DRAWN:
            picture.add_edge(one, other, **_edge(data["kind"]))
    picture.options = _OPTIONS  # set_options would delete every space
    picture.set_template(str(_HERE / "templates" / "topic.html"))
    picture.templateEnv = _environment(layout, words)
    return picture.generate_html()


def _node(box: "Box") -> dict[str, Any]:
    card = box.card
    return {
        "label": "\n".join(box.lines),
        "shape": "custom",  # drawn by picture.js, as wide and high as was reckoned here
        "color": None,
        "x": box.x,
        "y": box.y,
        "wide": WIDTH,
        "high": box.height,
        "lines": list(box.lines),
        "bold": box.head,
        "look": card.status if card.status in _LOOKS else card.lane,
        "kind": card.kind,
        "panel": _panel(card),
    }


def _panel(card: "Card") -> dict[str, Any]:
    """What the panel says of a card: whole, where the picture has to cut."""
    return {
        "lane": LANES[card.lane],
        "head": card.head,
        "text": card.text,
        "foot": list(card.foot),
        "quote": card.quote,
        "source": card.source,
        "rows": list(card.rows),
    }


def _edge(kind: str) -> dict[str, Any]:
    if kind == "reported":
        return {"arrows": "to", "dashes": [6, 4], "kind": kind}
    if kind in ("then", "same"):
        return {"arrows": "", "kind": kind, "smooth": False}
    return {"arrows": "", "kind": kind}


def _environment(layout: Layout, words: dict[str, Any]) -> Any:
    """pyvis's own environment does not escape; this one does."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment: Any = Environment(
        loader=FileSystemLoader(_HERE / "templates"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    style, scripts = _style(layout), [_static(name) for name in _SCRIPTS]
    environment.filters["embed"] = _embed
    environment.globals.update(words)
    environment.globals.update(
        lanes=layout.lanes, style=style, scripts=scripts, policy=_policy(style, scripts)
    )
    return environment


def _embed(value: Any) -> Any:
    """A value as JSON that can stand in a page."""
    from markupsafe import Markup

    return Markup(json.dumps(value, ensure_ascii=False, sort_keys=True).translate(_ESCAPES))


def _style(layout: Layout) -> str:
    # Two thirds of vis-network's stylesheet are pictures of buttons that we do not show.
    ours = re.sub(r"url\([^)]*\)", "none", _static("vis-network.min.css")) + _static("picture.css")
    lanes = (
        f"#lane-{lane.name}{{top:{lane.top}px;height:{lane.height}px}}" for lane in layout.lanes
    )
    size = f"#sheet,#picture{{width:{layout.width}px;height:{layout.height}px}}"
    return "\n".join([ours, size, *lanes])


@cache
def _static(name: str) -> str:
    text = (_HERE / "static" / name).read_text(encoding="utf-8")
    return re.sub(r"\s*(//# sourceMappingURL=.*|/\*# sourceMappingURL=.*?\*/)\s*", "\n", text)


def _policy(style: str, scripts: list[str]) -> str:
    allowed = " ".join(map(_hash, scripts))
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(block: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(block.encode('utf-8')).digest()).decode()}'"
