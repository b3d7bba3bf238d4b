"""The words that tell promises, requests, decisions and deadlines: ordinary council English.

Another file of the cue words, by itself for its length.
"""

# Who can act. The head of the words decides: "Head of Audit" can, "report of the Head" cannot.
RANKS = (
    r"Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllrs?|Councillors?|County|Alderman|Bailie"
    r"|Senator|Sir|Dame"
    r"|Lord|Lady|Rev|Revd|Reverend|Canon|Supt|Superintendent|Sgt|Sergeant|Insp|Inspector|PC"
    r"|DCI|DI|DS"
    r"|CI|T/CI|T/Chief|Deputy|Provost|Captain|Major|Colonel"
)
POST_HEADS = (
    r"facilitators?|ombudsman|speaker|rapporteur|directors?|heads?|managers?|officers?"
    r"|chair(?:man|woman|person|s)?|vice-?chair(?:man"
    r"|woman|person)?"
    r"|leaders?|clerks?|treasurer|engineers?|planners?|auditors?|ministers?|commissioners?|members?"
    r"|secretary|superintendent|leads?|advis[eo]rs?|solicitors?|commander|inspectors?"
    r"|sergeant|nurse"
    r"|doctor|head-?teachers?|principal|registrar|convener|convenor|mayor|provost|holders?"
    r"|executive"
    r"|accountants?|partners?|coordinators?|co-ordinators?|consultants?|practitioners?"
    r"|guardian|warden"
    r"|councillors?|presenters?|representatives?|colleagues?|surveyors?|architects?"
    r"|librarian|editor"
    r"|governors?|trustees?|deputies|deputy|ad|dcs|ceo|das|dph|cfo|director-general|greffier"
    r"|administrators?|assistants?|specialists?|analysts?|champions?|supervisors?|worker"
)
BODY_HEADS = (
    r"committees?|panels?|boards?|councils?|cabinet|forums?|commission|assembly|authority"
    r"|sub-?committees?"
    r"|group|trust|teams?|services?|department|directorate|partnership|police|constabulary"
    r"|staff|firm"
    r"|company|contractors?|executive|party|icb|ccg|nhs|meeting|association|agency"
    r"|federation|college"
    r"|university|llp|ltd|limited|sub-?group|working-?group"
)
POST_QUALIFIERS = (
    r"chief|senior|principal|assistant|deputy|interim|acting|temporary|lead|service"
    r"|scrutiny|area|joint"
    r"|local|lay|independent|strategic|corporate|democratic|executive|cabinet|portfolio"
    r"|vice|team|link"
    r"|operations?|finance|legal|monitoring|presenting|relevant|responsible|ward|select"
    r"|project|policy"
    r"|support|development|planning|working|external|internal|designated|named|first|county"
    r"|town|city"
    r"|parish|borough|district|national|regional|board|committee|panel|council|licensing|contracts?"
    r"|housing|health|education|social|task|finish|steering|review|improvement|partner|said"
    r"|two|three"
)
NAME_JOINTS = r"of|for|and|&|the|to|in|[-–/+]"

# When
MONTHS = (
    r"January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
)
WEEKDAYS = r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
SEASONS = (
    r"spring|summer|autumn|winter|Easter|Christmas|Michaelmas|half-?term|new year|year[- ]end"
    r"|(?:spring|summer|autumn|winter|christmas|easter|half-?term)\s+(?:term|holidays?"
    r"|break|recess)|recess"
)
COUNTS = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|an?\s+few|several"
    r"|a\s+couple\s+of|a"
)

# What can be ticked off. Verbs as they follow "would" or "to".
ACT_VERBS = (
    r"provide|send|circulate|share|forward|supply|report|bring|write|contact|speak|talk|ask|raise"
    r"|investigate|look|find|check|follow|arrange|organi[sz]e|invite|meet|visit|consider"
    r"|review|update"
    r"|publish|prepare|draft|redraft|produce|add|include|amend|e-?mail|ring|call|phone"
    r"|telephone|let|get|put"
    r"|take|pass|feed|respond|reply|come|go|return|confirm|clarify|chase|tell|inform|advise"
    r"|notify|discuss"
    r"|liaise|set|establish|present|submit|table|distribute|pick|explore|examine|escalate"
    r"|copy|hold|convene"
    r"|schedule|extend|roll|ensure|make|restart|fix|do|seek|obtain|consult|revise|refer"
    r"|give|show|issue|undertake"
    r"|carry|conduct|commission|request|keep|progress|pursue|compile|collate|develop"
    r"|implement|introduce|launch"
    r"|replace|remove|withdraw|correct|recirculate|relay|convey|deliver|complete|finalise"
    r"|finalize|appoint|recruit"
    r"|advertise|nominate|audit|analyse|scope|log|record|brief|lobby|sign-?post|allocate"
    r"|install|repair|erect|print"
    r"|have|hand|post|upload|attach|read|re-do|redo|republish|reopen|model|open|tie|monitor"
    r"|promote|encourage"
    r"|reconsider|resubmit|reconvene|attend|work|use|help|facilitate|remind|thank|monitor"
    r"|track|map|move|change"
    r"|highlight|flag|feedback|source|identify|test|trial|pilot|begin|start|stop|close"
    r"|cancel|reconcile|mention"
    r"|quantify|calculate|add|verify|recheck|double-check|cascade|disseminate|link|signpost"
    r"|engage|assess|evaluate"
    r"|compare|cost|delegate|co-?opt|elect|form|create|build|design|purchase|buy|fund|apply"
    r"|bid|nominate|query"
    r"|press|urge|support|recommend|propose|invite|name|list|summarise|summarize|outline|note"
    r"|canvass"
)
# Said of oneself, these alone make "would" a promise.
STRONG_VERBS = (
    r"ensure\s+(?:that|it|this|these|they)|provide|send|circulate|share|forward|supply"
    r"|report back|write|contact|speak to"
    r"|speak with|talk to|raise"
    r"|investigate|look into|look at|look in to|find out|check|follow|arrange|organi[sz]e"
    r"|invite|meet with|publish|prepare|draft|redraft"
    r"|e-?mail|ring|phone|telephone|let|get|put|take|pass|feed|respond|reply|come back"
    r"|go back|return|confirm|clarify|chase|tell|inform"
    r"|notify|discuss|liaise|bring|submit|table|distribute|pick|explore|examine|escalate"
    r"|copy|convene|ensure that|make sure|make enquiries|make inquiries"
    r"|restart|fix|do so|do this|do that|do it|seek|obtain|refer|give|issue|undertake|keep"
    r"|progress|pursue|compile|collate|recirculate"
    r"|relay|convey|withdraw|find|add|include|amend|correct|update|have a word|ask|set up"
    r"|carry out|request|call|go and|report|present|review|upload|hold|visit|write|extend"
    r"|roll out"
    r"|attach|have(?= (?:the|that|this|it|these|those|them|his|her|their)\b)"
    r"|attend to|schedule|flag|remind|re-?draft|re-?do|publish|verify|quantify"
    r"|calculate|recheck|cascade|disseminate|host|recommend that|hand|canvass|see\s+(?:if|whether)"
    r"|look\s+again|advise\s+(?:the\s+)?(?:Committee|Panel|Board|Members)"
)
# After these "would" says how somebody feels, thinks or stands.
WEAK_VERBS = (
    r"take\s+up\s+(?:the|his|her|their)\s+(?:post|role|position|appointment|duties)|take\s+"
    r"(?:\w+\s+){0,2}on\s+board|be|have to|need|like|rather|want|prefer|welcome|hope"
    r"|expect|think|say|agree|support"
    r"|continue|remain|know|seem"
    r"|appear|lose|depend|require|mean|allow|enable|benefit|suggest|argue|love|appreciate"
    r"|always|never|not|only be"
    r"|encourage|struggle|tend|make (?:it|the|a|no|sense)|take (?:place|time|longer|account"
    r"|into account|effect|part|over|up to|around|approximately|some time|\w+ (?:weeks"
    r"|months|years))"
    r"|give (?:them|rise|an opportunity|the opportunity|people|residents"
    r"|members the opportunity)|come (?:into|from|under|out|to an end|forward|in|at)|go "
    r"(?:to (?!the \w+ meeting)|on|into|towards|up|down|ahead|through|live|through)|get "
    r"(?:worse|better|it automatically|a|to)"
    r"|look (?:like|different|to|forward)|bring (?:in|about|the total|an end|together"
    r"|benefits|forward the)|report to|follow (?:the|a|from|on|this|that)(?! up)|find "
    r"(?:it|that|themselves|themself)"
    r"|put (?:pressure|people|children|the|additional|a strain)|keep (?:going|attending"
    r"|coming|trying|an eye)|meet (?:the (?:cost|needs|target|demand)|their|its|all|monthly"
    r"|weekly|quarterly|regularly|every|on|again|in|at)"
    r"|add (?:to|value|pressure)|present (?:a|an) (?:risk|challenge|opportunity)|call "
    r"(?:for|on|in)|ask (?:why|how|what)|raise (?:awareness|standards|funds|money|the cost)"
    r"|do (?:well|better|their|our|more|everything|all)|hold (?:the|office)"
    r"|have(?! a word| (?:\w+ ){1,4}(?:looked (?:at|into)|added"
    r"|checked|repaired|corrected|amended"
    r"|removed|investigated|reviewed|cleared|fixed|replaced|updated|sent|circulated|inspected))"
)
# Handed over by somebody left unsaid: "a reply would be sent".
HANDED_OVER = (
    r"sent(?! to (?:all )?(?:residents|parents|households|patients))|circulated|provided"
    r"|shared|forwarded|supplied|reported|presented|submitted|brought|distributed|e-?mailed"
    r"|fed back|arranged|organised|invited|updated|notified|informed|advised|kept "
    r"(?:updated|informed|up to date|appri[sz]ed)|raised (?:with|at)|taken (?:back|away"
    r"|forward|up|to|off-?line)"
    r"|followed up|looked into|picked up|scheduled|added to|included (?:in|on|within|as"
    r"|for)|made available|issued|published|returned|recirculated"
    r"|placed on|put (?:on the|before|to)|reported back|given|referred|drawn up|prepared"
    r"|produced|investigated|contacted|confirmed|passed (?:on|to)|clarified|sought|asked"
    r"|written to|discussed (?:at|with)|considered at (?:the|a|its) (?:next|future)|tabled"
    r"|appended to|with(?= (?:the |him\b|her\b|them\b|members\b|[A-Z]))"
    r"|attached|uploaded|re-done|redone|copied|listed|checked|answered|convened|held"
)
# Done by the council some day that is named: "would be repaired in May".
CARRIED_OUT = (
    r"advertised|appointed|launched|implemented|introduced|completed|finalised|finalized"
    r"|rolled out|reviewed|updated|opened|reopened|recruited"
    r"|established|set up|commissioned|consulted|started|extended|replaced|installed"
    r"|repaired|refreshed|revised|developed|piloted|trialled|delivered|held|amended|removed"
    r"|advertised|closed|made|brought into|restarted|resumed|relaunched|adopted|approved"
    r"|considered|determined|evaluated|undertaken|carried out|re-?tendered|procured"
    r"|tendered|transferred|moved|upgraded|cleared|built"
)
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
COMMITS = (
    r"agree[ds]?|undert(?:ook|akes?|aking)|promise[ds]?|offer(?:ed|s)?|pledge[ds]?|volunteer"
    r"(?:ed|s)?|committ?(?:ed)?(?:\s+(?:himself|herself|themselves|itself))?|gave\s+an?\s+"
    r"(?:undertaking|assurance|commitment)|took\s+(?:an|the)\s+action|accepted\s+(?:an"
    r"|the)\s+action|(?:is|was|were|are)\s+tasked"
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
NOUN_LIKE_VERBS = (
    r"report|review|update|draft|copy|record|table|visit|call|audit|plan|brief|contact|test"
    r"|trial|pilot|change|start|answer|meet|check|map|cost|support|work|use|help|link|form|list"
    r"|name|show|look|post|feedback|process|progress|note|house|design|track|log|request"
    r"|question|present|issue|issues|raise|fund|bid|stop|close|model|move|hand|build|fix|set"
    r"|open|read|print|advise|ring|add|source|train|query|press|scope|schedule|address|monitor"
)
# Whoever meets, and so may be owed something.
MEETS = (
    r"(?:[Ss]ub-?)?[Cc]ommittee(?:\s+[Mm]embers)?|[Pp]anel(?:\s+[Mm]embers)?|[Bb]oard"
    r"(?:\s+[Mm]embers)?|[Mm]embers|[Cc]ouncillors?|Cabinet|Forum|Commission|Assembly|Executive"
    r"|Authority|Group|Council|Working Party|Cllrs?|Sub-?[Gg]roup|the board|Partnership"
)
MEETING_BODIES = (
    r"sub-?committee|committee|panel|board|members|cabinet|forum|commission|assembly|authority"
    r"|executive|council|working (?:party|group)|task group|group"
)

# What was decided, and by whom
DECISION_WORDS = (
    r"resolved|agreed|agrees|recommend(?:ed|s)?|recommendations?(?:\(s\))?|decided|decisions?"
    r"|ordered|determined|carried|resolves"
)
DECIDES = (
    r"agreed|agrees|resolved|resolves|decided|recommended|recommends|announced|voted"
    r"(?:\s+\d+\s*[-–]\s*\d+)?|determined"
)
HOW_DECIDED = (
    r"also|further|then|therefore|unanimously|duly|otherwise|formally"
    r"|by\s+\d+\s+votes?\s+to\s+\d+|by\s+a\s+majority|nem\.?\s+con\.?"
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
    r"|meet the|allocate|award|sign|the\s+minutes|the\s+(?:forward|work)\s+(?:plan"
    r"|programme)|the\s+recommendations?|continue|permit|allow|exclude",
    r"approved|adopted|agreed|endorsed|accepted|ratified|confirmed|appointed|elected"
    r"|re-elected|supported|granted|authori[sz]ed|delegated|signed|sold|met from|allocated"
    r"|awarded|carried|to continue|excluded|permitted|passed|renewed|extended|increased"
    r"|reduced|set at|varied|amended|introduced|implemented|funded|disposed of|declared"
    r"|designated|nominated",
)
ASKS = (
    r"requests?|ask|asks|invite|invites|instruct|instructs|requested|asked|instructed"
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
    r"|reviews?)|in (?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)|further report|update in"
)
DECIDED_PAPERS = (
    r"reports?|updates?|presentations?|contents?|recommendations?|minutes|papers?"
    r"|briefings?|results?|positions?|information|programmes?|plans?|statements?|progress"
    r"|polic(?:y|ies)|strateg(?:y|ies)"
    r"|schedules?|terms|motions?|amendments?|proposals?|decisions?|accounts?|budgets?"
    r"|appointments?|applications?|nominations?|letters?|responses?|work|items?|framework"
    r"|reviews?|performance|remarks|scheme|protocol|agenda|apologies|tracker|charter"
    r"|procedure"
)

# What is asked for, and whether it is given in the room
REQUESTED_THINGS = (
    r"reports?|updates?|information|figures|data|breakdowns?|briefings?(?:\s+notes?)?"
    r"|notes?|responses?|cop(?:y|ies)|details|lists?|presentations?|papers?|maps?"
    r"|statistics|analysis|summar(?:y|ies)"
    r"|comparisons?|evidence|timetables?|tables?|dates|statements?|sight|action\s+plans?"
    r"|plans?|numbers|costings?|review|item|session|workshop|visit|training|same|timelines?"
    r"|documents?|spreadsheet|letters?|results|findings|feedback|examples"
)
IN_THE_ROOM = (
    r"clarification|clarity|assurances?|reassurances?|confirmation|views?|comments?|patience"
    r"|more\s+time|time|help|permission|leave|an?\s+explanation|explanations?|opinions?"
    r"|nominations?|volunteers?|silence|adjournment|recorded\s+vote|deferral"
)
ANSWERED = (
    r"advised|explained|reported|confirmed|stated|said|informed|responded|replied|highlighted"
    r"|outlined|clarified|answered|told|provided|acknowledged|assured|noted\s+that|indicated"
    r"|commented"
)
OFFICER_POSTS = (
    r"directors?|managers?|officers?|heads?\s+of|clerk|engineers?|planners?|auditors?|treasurer"
    r"|solicitors?|accountants?|consultants?|advis[eo]rs?|home|applicants?|objectors?"
    r"|contractors?|leads?"
)

# What became of it
_PROMISED = r"(?:promised|undertaken|agreed|offered|requested|asked\s+for|committed)"
_WHEN_SAID = (
    r"(?:(?:at|from|by\s+members\s+at)\s+(?:the|its|their|our|an)\s+(?:last|previous|earlier)"
    r"\s+meeting|in\s+(?:spring|summer|autumn|winter|January|February|March|April|May|June"
    r"|July|August|September|October|November|December))"
)
EARLIER_PROMISES = (
    r"(?:had|has|have|['’]d)\s+(?:previously\s+|already\s+|also\s+)?(?:been\s+)?(?:promised"
    r"|undertaken\s+to|agreed\s+to|offered\s+to|asked\s+for|requested|committed\s+to"
    r"|asked\s+(?:(?:him|her|them|it|officers)\s+)?to|said\s+(?:in|at)\b)|promised"
    r"|(?:promise|undertaking|commitment)\s+(?:made|given)|was\s+to\s+have"
    r"|(?:that|this)\s+(?:promise|undertaking|commitment|request)\s+(?:had|has|was|is)"
    rf"|(?:raised|actions?|{_PROMISED})\s+{_WHEN_SAID}|(?:had|has|have)\s+(?:asked|undertaken)"
    rf"\s+{_WHEN_SAID}|as\s+(?:requested|promised)"
)
# "as promised in May, she reported on …": the recalling words leave what is told to be done.
AS_PROMISED = rf"as\s+(?:(?:was|had\s+been)\s+)?{_PROMISED}(?:\s+{_WHEN_SAID})?,?"
OUTSTANDING = (
    r"(?:still\s+|remains?\s+|remained\s+)outstanding|outstanding|overdue|had\s+not\s+"
    r"(?:yet\s+)?(?:appeared|been|come|happened)|has\s+not\s+(?:yet\s+)?(?:appeared|been|come)"
    r"|(?:is|are|was|were)\s+not\s+(?:complete|completed|ready|finished|concluded|available)"
    r"|not\s+yet|isn['’]t|did\s+not|hasn['’]t|hadn['’]t|no\s+reply|still\s+(?:to\s+be|awaited"
    r"|waiting)|not\s+been\s+(?:received|done|circulated|provided)|incomplete|withdrawn"
    r"|remains?\s+to\s+be|(?:has|had|have)\s+yet\s+to\b"
)
_GIVEN = (
    r"kept|done|met|honoured|circulated|sent|tabled|provided|supplied|published|presented"
    r"|received|completed|shared|issued|distributed|submitted|approved|reported|e-?mailed"
    r"|actioned|fulfilled|discharged"
)
_SINCE = r"(?:now\s+|since\s+|already\s+|also\s+|duly\s+)*"
DONE_SINCE = (
    rf"(?:had|has|have)\s+{_SINCE}(?:been\s+(?:{_GIVEN})|written\s+to"
    r"|reached\s+(?:them|him|her|us|(?:the\s+)?[A-Z]\w+))"
)
TELLS = r"recalled|confirmed|reported|said|noted|told|advised|informed|heard|explained|stated|added"
HANDS_OVER = r"tabled|presented|circulated|distributed|provided|supplied|shared"
DELIVERED = (
    rf"completed?|delivered|discharged|fulfilled|{DONE_SINCE}|(?:is|was|were"
    r"|are)\s+(?:now\s+)?(?:up|done|in\s+place|attached|included|circulated|tabled|available"
    r"|at\s+page|at\s+appendix)|could\s+be\s+closed|now\s+d(?:id|oes|one)|crossed\s+off"
    r"|off\s+the\s+list"
)
EMPTY_WORDS = (
    "the a an of to for in on at by with and or be is are was were been that this these "
    "those it its their his her they them she he"
    " would will should could agreed agree undertook requested request asked ask that "
    "members member committee panel board meeting following future next"
    " report back regarding regards relating whether which who any all some further action "
    "also from as into than then there"
)
HANDING_WORDS = (
    "provide provided send sent bring brought circulate circulated supply supplied give given"
    " share shared present presented report reported receive received let put"
)

# Done by deciding: these need no later act that could be ticked off.
DECIDED_AT_ONCE = (
    r"recommend|support|encourage|promote|thank|note|delegate|elect|appoint|change|move|propose"
    r"|use|extend|name|close|open|fund|allocate|co-?opt|nominate|implement|introduce|launch"
    r"|apply|stop|cancel|remove|keep|make|work|help|take|complete|begin|start"
)
SET_GOING = (
    r"established|set\s+up|formed|convened|arranged|reviewed|updated|added|included|published"
    r"|developed|prepared|explored|investigated|sought|consulted|commissioned|undertaken"
    r"|carried\s+out|held|organised|produced|drafted|scheduled"
)

# "would be arranging": a promise in the progressive.
DOING = (
    r"arranging|liaising|bringing|presenting|circulating|submitting|writing|contacting|speaking"
    r"|meeting\s+with|sending|providing|reporting|publishing|inviting|asking|looking\s+(?:into|at)"
    r"|following\s+up|seeking|holding|organising|raising|producing|issuing|sharing|preparing"
)
