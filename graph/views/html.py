"""A page as one HTML file: everything inside it, nothing fetched, all text escaped."""

import hashlib
import json
import re
from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from .details import link

_HERE = Path(__file__).parent
_STYLES = ("page.css", "picture.css")
_FAMILY = "Atkinson Hyperlegible Next"
# What stands in JSON inside a page must not end the script element or a line of script.
_ESCAPES = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def render(template: str, words: dict[str, Any], scripts: Sequence[str]) -> str:
    """A template with its words, our styles and fonts, and these of our scripts."""
    style, blocks = _style(), [_static(name) for name in scripts]
    given = {"style": style, "scripts": blocks, "policy": _policy(style, blocks)}
    return _environment().get_template(template).render(words | given)


def data_url(kind: str, content: bytes) -> str:
    """A file as an address that holds it whole."""
    return f"data:{kind};base64,{b64encode(content).decode()}"


@cache
def _environment() -> Any:
    """pyvis's own environment does not escape; this one does."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment: Any = Environment(
        loader=FileSystemLoader(_HERE / "templates"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters.update(embed=_embed, link=link)
    return environment


def _embed(value: Any) -> Any:
    """A value as JSON that can stand in a page."""
    from markupsafe import Markup

    return Markup(json.dumps(value, ensure_ascii=False, sort_keys=True).translate(_ESCAPES))


@cache
def _style() -> str:
    # Two thirds of vis-network's stylesheet are pictures of buttons that we do not show.
    vis = re.sub(r"url\([^)]*\)", "none", _static("vis-network.min.css"))
    return "\n".join([*_faces(), vis, *map(_static, _STYLES)])


def _faces() -> list[str]:
    """The letters, inside the file."""
    return [
        f'@font-face{{font-family:"{_FAMILY}";font-weight:{weight};font-style:normal;'
        f'src:url("{_font(weight)}") format("woff2")}}'
        for weight in (400, 700)
    ]


def _font(weight: int) -> str:
    file = _HERE / "static" / f"hyperlegible-{weight}.woff2"
    return data_url("font/woff2", file.read_bytes())


@cache
def _static(name: str) -> str:
    text = (_HERE / "static" / name).read_text(encoding="utf-8")
    return re.sub(r"\s*(//# sourceMappingURL=.*|/\*# sourceMappingURL=.*?\*/)\s*", "\n", text)


def _policy(style: str, scripts: list[str]) -> str:
    allowed = " ".join(map(_hash, scripts)) or "'none'"
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; "
        "font-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(block: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(block.encode('utf-8')).digest()).decode()}'"
