"""Every paper of the shared folder reads, with exact places and the right meeting."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from minutegraph.loaders.read import read

from tests.shared import SHARED, needs_shared

FOLDERS = (("gold/seeds", "seeds"), ("gold/styles", "gold/styles/texts"))
PAPERS = [
    pytest.param(gold, SHARED / texts / f"{gold.stem}.txt", id=gold.stem)
    for golds, texts in FOLDERS
    for gold in sorted((SHARED / golds).glob("*.json"))
]


def _plain(name: str | None) -> str:
    return re.sub(r"[^\w ]", "", (name or "").casefold())


def _quotes(found: Any) -> list[str]:
    if isinstance(found, list):
        return [quote for one in found for quote in _quotes(one)]
    if isinstance(found, dict):
        own = [v for k, v in found.items() if k in ("quote", "question", "answer") and v]
        return [*own, *found.get("quotes", ()), *(q for v in found.values() for q in _quotes(v))]
    return []


@needs_shared
@pytest.mark.parametrize(("gold", "path"), PAPERS)
def test_a_shared_paper_is_read(gold: Path, path: Path) -> None:
    expected, document = json.loads(gold.read_text(encoding="utf-8")), read(path)
    parts = (*document.body, *(item.passage for item in document.items), *document.paragraphs)
    assert all(document.text[part.start : part.end] == part.quote for part in parts)
    assert str(document.sitting.day or "") == (expected["date"] or "")
    if expected["committee"]:
        assert _plain(document.sitting.committee) == _plain(expected["committee"])
    said = [" ".join(paragraph.quote.split()) for paragraph in document.paragraphs]
    lost = [q for q in _quotes(expected) if not any(" ".join(q.split()) in one for one in said)]
    assert lost == []
