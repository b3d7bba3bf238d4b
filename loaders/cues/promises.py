"""The words that tell a promise from a habit, a rule, an opinion or a question."""

COMMITS = (
    r"agree[ds]?|undert(?:ook|akes?|aking)|promise[ds]?|offer(?:ed|s)?|pledge[ds]?|volunteer"
    r"(?:ed|s)?|committ?(?:ed)?(?:\s+(?:himself|herself|themselves|itself))?|gave\s+an?\s+"
    r"(?:undertaking|assurance|commitment)|took\s+(?:an|the)\s+action|accepted\s+(?:an"
    r"|the)\s+action|(?:is|was|were|are)\s+tasked"
)
# Who says this of others still gives their own word.
VOUCHES = (
    r"(?<!had )(?<!been )(?:undertook|promised|pledged|guaranteed|(?:gave|given)\s+(?:an?|his|her"
    r"|their)\s+(?:undertaking|assurance|commitment|promise|guarantee))"
)
# A promise only where the paper has a day and a meeting to come to.
MEANS = r"propose[ds]|intend(?:ed|s)|plan(?:ned|s)"
# Papers and answers: what a meeting waits for.
PAPERS = (
    r"reports?|updates?|information|figures?|data|breakdowns?|briefings?|notes?|responses?"
    r"|repl(?:y|ies)|cop(?:y|ies)|details?|lists?|presentations?|papers?|links?|results?"
    r"|items?|matters?|answers?|statistics|findings|outcomes?|invitations?|letters?|minutes"
    r"|maps?|analysis|summar(?:y|ies)|versions?|plans?|documents?|timetables?|schedules?"
    r"|tables?"
    r"|comparisons?|evidence|feedback|examples?|slides?|reviews?|proposals?"
    r"|recommendations?|strateg(?:y|ies)|numbers?|costs?|costings?|timelines?|timescales?"
    r"|dashboards?|guidance|contact details|e-?mails?|drafts?|business case|evaluations?"
    r"|questions?|concerns?|comments?|issues?|this|it|these|they|that|visits?|tours?"
    r"|training|workshops?|sessions?|meetings?|spreadsheets?|explanations?|charts?|graphs?"
    r"|policy|policies|protocols?|leaflets?|surveys?|agenda|dates?|names?|action plans?"
    r"|queries|query|suggestions?|requests?|points?|members|councillors|committee|panel"
    r"|board"
)
HABITS = (
    r"normally|ordinarily|usually|generally|typically|always|as a matter of (?:policy"
    r"|course|routine)|in the (?:ordinary|usual|normal) (?:way|course)|routinely"
    r"|on a (?:regular|daily|weekly|case|individual|rolling|monthly|annual|quarterly)"
    r"|regularly|as (?:it|they|he|she) (?:always|usually|normally|does|do|did|was"
    r"|were)\b[^.;]{0,20}(?:always|usual|every)|as usual|as always|as on all|automatically"
    r"|every (?:day|week|month|year|six|two|three|four|time|case)"
    r"|ongoing|on-going|where (?:necessary|appropriate|possible|needed|required)|if "
    r"(?:necessary|needed|required|appropriate)|when (?:necessary|needed|required"
    r"|appropriate)|as (?:necessary|appropriate|needed)|in (?:all|most|many|such"
    r"|some) cases|each (?:day|week|month|year|time|case|spring|summer)|on (?:each"
    r"|every) occasion|in future years"
)
FRAMES_OF_RULE = (
    r"(?:under|according to|within|as part of|in line with|in accordance with) (?:the|this|that"
    r"|its|their|an?|current|existing|new)?\s*(?:[\w'’-]+\s){0,3}(?:procedures?|polic(?:y|ies)"
    r"|schemes?|rules?|constitution|regulations?|legislation|act|guidance|framework|strategy"
    r"|option|proposals?|arrangements?|model|protocol|law)\b"
)
# What a body decides about papers is not a promise.
DECIDING_VERBS = (
    r"note|approve|adopt|endorse|accept|defer|adjourn|support|differ|disagree|receive"
    r"|recommend|ratify|sign|elect|appoint|confirm|grant|refuse|welcome|commend|"
    r"exclude|move|second|take(?:\s+note|\s+no|\s+the\s+report|\s+the\s+minutes)|waive"
    r"|suspend|authorise|delegate|remain|continue|be|the|a|an|this|these|withdraw the|vary"
)
OPINIONS = (
    r"thought|thinks?|felt|feels?|believed|believes?|hoped|hopes?|expected|expects?"
    r"|considered|considers?|sure|confident|certain|hopeful|anticipated|anticipates?|feared"
    r"|predicted|assumed|doubted"
    r"|argued|understood|wondered|suggested|imagined|likely|unlikely|concerned|worried"
    r"|queried|questioned|unclear|would mean|meant|wished"
)
QUESTIONS = (
    r"asked?|asking|queried|query|questioned|questioning|wondered|enquired|inquired|sought"
    r"|clarif\w+|wanted to know|wished to know|considered|discuss\w+|determine|decide[ds]?"
    r"|reflect\w+|establish|explor\w+|see|examin\w+|know|check\w*|find out|ascertain|confirm\w*"
    r"|question|queries|about|as to|on|explain\w*|understand"
)
