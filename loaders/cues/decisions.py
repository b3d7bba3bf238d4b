"""The words that tell what was decided, by whom, and what needs no later act."""

from ...graph.months import MONTHS

DECISION_WORDS = (
    r"resolved|agreed|agrees|recommend(?:ed|s)?|recommendations?(?:\(s\))?|decided|decisions?"
    r"|ordered|determined|carried|resolves|outcomes?|conclusions?|actions?\s+agreed|agreed\s+actions?"
)
DECIDES = (
    r"agreed|agrees|resolved|resolves|decided|recommended|recommends|announced|voted"
    r"(?:\s+\d+\s*[-–]\s*\d+)?|determined"
)
HOW_DECIDED = (
    r"also|further|then|therefore|unanimously|duly|otherwise|formally"
    r"|by\s+\d+\s+votes?\s+to\s+\d+(?:,?\s+with\s+\w+\s+abstentions?)?|nem\.?\s+con\.?"
    r"|by\s+(?:an?\s+)?(?:majority|unanimous)(?:\s+(?:vote|decision))?|on\s+a\s+(?:show|vote)"
    r"|of\s+hands|with\s+\w+\s+abstentions?"
    r"|accordingly|subsequently|by\s+consensus|collectively|following\s+discussion|to\s+"
    r"(?:Cabinet|Council|the\s+[A-Z]\w+)|\d+\s*[-–]\s*\d+|on\s+return"
)
NOTED = (
    r"note|notes|noted|receive|received|receive and note|welcome|thank",
    r"noted|received|taken as read|welcomed",
)
RECORDED = (
    r"(?:placed|put) on record|recorded|minuted|thanked|congratulated|commended|deferred|defer"
    r"|adjourned|withdrawn|reaffirms?|regrets?|recogni[sz]es?"
)
APPROVED = (
    r"approve[sd]?|adopt(?:ed|s)?|agree|endorse[sd]?|accept(?:ed|s)?|ratif(?:y|ied)|confirm"
    r"(?:ed)?|appoint(?:ed)?|elect(?:ed)?|support(?:ed)?|grant(?:ed)?|authori[sz]e[sd]?"
    r"|delegate[sd]?"
    r"|pass(?:ed)?\s+for\s+payment"
    r"|meet the|allocate|award|sign|the\s+minutes|the\s+(?:forward|work)\s+(?:plan"
    r"|programme)|the\s+recommendations?|continue|permit|allow|exclude",
    r"approved|adopted|agreed|endorsed|accepted|ratified|confirmed|appointed|elected"
    r"|re-elected|supported|granted|authori[sz]ed|delegated|signed|sold|met from|allocated"
    r"|awarded|carried|to continue|excluded|permitted|passed|renewed|extended|increased"
    r"|reduced|set at|varied|amended|introduced|implemented|funded|disposed of|declared"
    r"|designated|nominated",
)
ASKS = (
    r"remit(?:s|ted)?\s+to(?=\s[^,;.]{3,60}\sto\s)|calls?\s+(?:up)?on(?=\s[^,;.]{3,60}\sto\s)"
    r"|tasks?(?=\s[^,;.]{3,60}\sto\s)|requests?|ask|asks|invite|invites|instruct|instructs|requested|asked|instructed"
    r"|invited|urge|urges|require|requires|direct|directs|commission|write|hold|set\s+up"
    r"|establish|seek|arrange|organise|convene|visit|circulate|provide|bring|add|include"
    r"|report",
    r"requested|asked|invited|instructed|required|directed|tasked|urged"
    r"|authorised and requested|reminded",
)
IN_LATER_PAPERS = (
    r"received?\s+(?:once|when|as\s+soon\s+as|after)|(?:next|future|subsequent|forthcoming"
    r"|later|following)\s+(?:[\w-]+\s+){0,3}(?:meetings?"
    r"|committee|panel|board|cabinet|reports?|quarter)|in\s+(?:\w+\s+)?(?:months?|weeks|year"
    r"|quarter|cycles?)|in the (?:last|first|second|third|next) quarter|back to|(?:further"
    r"|quarterly|regular|six-monthly|monthly|annual)\s+(?:\w+\s+)?(?:updates?|reports?"
    rf"|reviews?)|in (?:{'|'.join(MONTHS)})|further report|update in"
)
DECIDED_PAPERS = (
    r"reports?|updates?|presentations?|contents?|recommendations?|minutes|papers?"
    r"|briefings?|results?|positions?|information|programmes?|plans?|statements?|progress"
    r"|polic(?:y|ies)|strateg(?:y|ies)"
    r"|schedules?|terms|motions?|amendments?|proposals?|decisions?|accounts?|budgets?"
    r"|appointments?|payments?|invoices?|applications?|nominations?|letters?|responses?|work|items?|framework"
    r"|reviews?|performance|remarks|scheme|protocol|agenda|apologies|tracker|charter"
    r"|procedure|quot(?:e|ation)s?|tenders?|donations?|precepts?|(?:upper|spending)\s+limits?"
)
# Done by deciding: these need no later act that could be ticked off.
DECIDED_AT_ONCE = (
    r"recommend|support|encourage|promote|thank|note|delegate|elect|appoint|change|move|propose"
    r"|use|extend|name|close|open|fund|allocate|co-?opt|nominate|implement|introduce|launch"
    r"|apply|stop|cancel|remove|keep|make|work|help|take|complete|begin|start"
)
# Settled by saying so; whatever else is to be done is an action: "that a price be got".
SETTLED = (
    r"refused|rejected|lost|upheld|dismissed|waived|suspended|retained|kept|maintained|continued"
    r"|regarded|treated|considered|taken\s+(?:as|into)|named|called|paid|charged|levied|deemed"
    r"|understood|valued|needed|required|based|known|seen|affected|concerned|recogni[sz]ed|expected"
    r"|intended|linked|located|designed|committed|placed|made\s+(?:clear|up|as)|applied|imposed"
    r"|acknowledged|reaffirmed|opposed|objected|closed|encouraged|supported|subject|given\s+(?:to|the)"
    r"|given\s+(?:delegated|authority|power)|released|attached|written\s+off|used|deferred|adjourned"
    r"|withdrawn|moved|agreed|noted|fined|limited|allowed|left|heard|taken\s+(?:first|next|together)"
    r"|improved|strengthened|increased|involved|aligned|shown\s+as|run|spent|revoked|removed\s+from"
)
SET_GOING = (
    r"established|set\s+up|formed|convened|arranged|reviewed|updated|added|included|published"
    r"|developed|prepared|explored|investigated|sought|consulted|commissioned|undertaken"
    r"|carried\s+out|held|organised|produced|drafted|scheduled"
)
