"""How those who ask are named: councillors, members, the committee, the chair."""

import re

BODY = (
    r"(?:[Tt]he )?(?:Select |Scrutiny |Sub-?)?(?:[Cc]ommittee|Panel|Board|Forum|Commission|Cabinet)"
    r"(?: [Mm]embers)?|(?:[Ss]everal |[Ss]ome |[Aa] |[Oo]ther |[Tt]he )?(?:[A-Z][a-z]+ |second "
    r"|further )?"
    r"(?:[Mm]embers?|Councillors|(?:[a-z]+ )?representatives?)(?: of the [A-Z]\w+)?"
)
NAMED = (
    r"(?:County |Borough |City )?(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Deputy|Alderman|Professor"
    r"|Prof|Reverend|Revd?)\.?"
    r"(?: (?:Mrs|Ms|Miss|Mr|Dr|Sir)\.?)?(?: [A-Z]\.?(?= ))*(?: [A-Z][\w’'-]+){1,3}"
)
ASKER = re.compile(rf"\b(?:{NAMED}|{BODY}|(?:The|the) (?:Vice-)?Chair(?:man|woman|person)?)\b")
