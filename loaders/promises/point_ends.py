"""Where one formal point ends and the next begins, inside a sentence."""

import re

from ..cues.acts import ACT_VERBS

# "…, and that the Clerk bring a report": another point, unless it only tells.
THEN_THAT = (
    r",?\s+and\s+(?=that\s(?:(?!\b(?:was|were|is|are|had|has|have|would|could|did|will|gave|that|to)\b)"
    rf"[^;.]){{3,90}}?\s(?:be|{ACT_VERBS})\b)"
)
# "that it be deferred in order that:" decides, and so does the list below it.
HEAD = re.compile(
    r"(?P<words>[^:]{10,200}?\sbe\s[^:]{4,80}?),?\s+(?:in\s+order|so|and|on\s+condition)"
    r"\s+(?:that|to)\s*:\W*$"
)
