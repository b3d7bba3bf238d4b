"""The words that questions and answers are found by: ordinary English of councils, no names."""

# What a question sentence holds: somebody asks.
ASKED = (
    r"(?<!be )asked(?! to\b| not to\b| that\b|,? in turn"
    r"| (?!if\b|whether|how|what|why|when|where|who|which|about|for\b)(?:[\w’'-]+ ){1,5}to\b"
    r"(?! (?:explain|clarify|confirm))"
    r"| for\b(?! (?:\w+ )?(?:clarif|confirm|reassur|assur|an? (?:assur|explan|clarif|view)"
    r"|the reason|explan)))",
    r"asking (?:if|whether|how|what|why|when|where|who|about)",
    r"quer(?:ied|ying)|questioned|questioning|enquired|inquired|enquiring",
    r"sought (?:\w+ ){0,2}(?:clarif\w+|(?:re)?assurances?|confirmation|details?|information"
    r"|views?|explanation|to know|to understand)",
    r"(?:wished|wanted|asked) to (?:know|understand)|wanted an? (?:assurance|explanation)",
    r"wondered (?:if|whether|how|what|why|when|where|who)",
    r"challenged|pressed (?:the|him|her|for|officers)|voiced (?:\w+ )?concerns?",
    r"(?:raised|expressed) (?:\w+ )?(?:concerns?|questions?|queries|a question|the (?:issue"
    r"|question|matter|point|outcome|reporting|subject|possibility))",
    r"(?:was|were|been) (?:also )?(?:queried|questioned|raised|challenged|highlighted) (?:\w+"
    r" ){0,5}?by (?:the )?"
    r"(?:Committee|Panel|Board|Members?|Councillors?|Cllrs?|Forum|Sub-?[Cc]ommittee|Cabinet"
    r"|Commission|Scrutiny)",
    r"(?:was|were|been) (?:queried|questioned)",
    r"(?:questions?|queries) (?:were|was|had been) (?:asked|put|raised)|(?:it|question) was put to",
    r"(?:Committee|Panel|Board|Members|Forum|Sub-?[Cc]ommittee|Commission) (?:also )?raised",
)
# An ask for something is a question only where whoever is asked speaks next.
ASKED_FOR = (
    r"(?<!be )(?<!was )(?<!were )(?:asked|requested|sought)(?! (?:members|leave)\b)",
    r"raised (?:the|an?|his|her|their)\b(?! (?:alarm|profile|awareness|standard|bar|money))",
)
HAVING_ASKED = r"(?:asked|enquired|inquired|queried|questioned|sought|raised|wondered)"
# A remark of a member that others take up as they would a question.
COMPLAINING = (
    r"complained|(?:was|were) (?:\w+ )?(?:unhappy|disappointed|concerned|worried|critical"
    r"|surprised)"
    r"|expressed (?:\w+ )?(?:disappointment|concern|dismay|frustration|surprise)"
)
REPLYING_VERBS = r"(?:replied|responded|answered|retorted|countered)"
CONCEDING = (
    r"accepted (?:the|this|that|his|her|these) (?:\w+ )?(?:criticisms?|points?|concerns?"
    r"|complaints?)"
    r"|apologised|acknowledged (?:the|this|that|these|his|her) (?:\w+ )?(?:criticisms?|concerns?"
    r"|complaints?|frustrations?)"
)
SOOTHING = r"apologised|explained|assured|reassured|replied|said|advised|confirmed|stated"
# Whoever is asked answers; these never begin an answer.
NO_ANSWERER = (
    r"(?:The |A |An |Some |Several |One |Another |Second )?(?:\w+ )?(?:Committee|Panel|Board"
    r"|Members?|Forum|Sub-?[Cc]ommittee|Commission|"
    r"Chair(?:man|woman|person)? (?:thanked|invited|asked|welcomed)|Discussions?|Questions?|It"
    r"|This|These|That|There|Resolved|RESOLVED|Agreed"
    r"|AGREED|ACTION|Action|Further|During|Following)\b"
)
ANSWERING = (
    "said|replied|responded|answered|explained|advised|confirmed|stated|reported|informed"
    "|clarified|assured"
    "|reassured|acknowledged|agreed|highlighted|noted|outlined|told|identified|pointed out"
    "|recognised|commented"
    "|indicated|suggested|thought|believed|felt|promised|undertook|emphasised|emphasized"
    "|stressed|accepted|admitted"
    "|described|detailed|offered|declined|considered|added|referred|recalled|gave|provided"
    "|estimated|summarised"
    "|reiterated|observed|remarked|expected|apologised|concurred|cited|drew|reminded|understood"
    "|hoped|made it clear"
    "|allowed|intimated|conceded|maintained|disagreed|attributed|insisted|argued"
    "|had no idea|did not (?:know|have|commit)|could not|would not be|was (?:unable|not "
    "able|not going)"
    "|saw no|preferred not|did not"
)
ANSWERING_NOW = (
    "stating|explaining|advising|confirming|replying|responding|informing|saying|reporting"
    "|clarifying|answering"
)
SHORT_ANSWER = (
    "would|will|had|has|have|did|does|do|could|can|was|were|is|are|knew|saw|took|hadn['’]t"
    "|didn['’]t|couldn['’]t"
    "|wouldn['’]t|wasn['’]t"
)
# An answer that opens by naming the question.
REPLYING = (
    r"(?:In (?:response|reply|answer|answering|responding)|Responding|Replying|Answering"
    r"|Speaking in response|With regards? to"
    r"(?= (?:an?|the|further) (?:question|query|concern))) (?:to )?"
    r"|(?:When |On being |Having been )?(?:[Aa]sked|[Qq]uestioned|[Qq]ueried|[Pp]ressed"
    r"|[Cc]hallenged) (?=by|about|on|if|whether|how|what|why|when|where|for|as)"
    r"|To (?=(?:[A-Z][\w.]+ ){1,4}[^,]{0,30},[^.]{0,60}\bwho (?:asked|queried|wondered))"
)
REPLY_TO_NOTHING = (
    r"(?:In (?:response|reply|answer)|By way of (?:response|reply)|Responding),? (?!to\b)"
)

# These open an answer even where it stands in a paragraph of its own.
ANSWERING_ALONE = (
    "replied|responded|answered|explained|confirmed|clarified|advised|said|stated|assured"
)

PUT_OFF = (
    r"(?:did|do|does) not (?:currently )?have (?:that|the|this|those|any"
    r"|these)\b[^.]{0,40}(?:figures?|information|data|numbers?|details?|to hand|with)"
    r"|(?:didn['’]t|did not|had not|hadn['’]t) (?:have|got)\b|to hand\b|don['’]t have (?:the"
    r"|that|those)\b"
    r"|(?:agreed|undertook|promised|offered) (?:to )?(?:provide|supply|share|send|forward"
    r"|circulate|write|report|investigate|check"
    r"|look|find|bring|let|confirm|take|get|ask|raise|follow|come back|respond)"
    r"|would (?:\w+ ){0,2}(?:provide|supply|share|send|forward|circulate|write|report back"
    r"|investigate|check|look into|find out|get back"
    r"|come back|bring (?:it|this|that|the)|let (?:him|her|them|the)|ask the|follow (?:this|it"
    r"|that) up|be (?:provided|shared|sent|circulated|reported))"
    r"|(?:following|after|outside(?: of)?) the meeting|in writing|take (?:that|this|it) (?:away"
    r"|offline)|in due course"
)
REFUSED = (
    r"preferred not|would (?:say|add) (?:no|nothing) (?:more|further)"
    r"|would not be (?:commenting|making|drawn)|declined"
    r"|could (?:make|give) no|(?:made|gave) no"
    r" (?:promise|assurance|commitment)|refused"
    r"|was not going to|no comment|(?:was|were) (?:not able|unable) to (?:identify|give|comment"
    r"|say|commit|confirm|provide|answer)|would not (?:promise|commit|comment|say|speculate)"
    r"|could not (?:say|comment|commit|answer|confirm|promise|give)|couldn['’]t (?:say|comment"
    r"|promise|answer)|did not (?:wish|want|propose) to"
    r"|was not (?:prepared|willing|in a position)|not appropriate to|did not commit|was not"
    r" going to"
)
