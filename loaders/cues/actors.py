"""Who can act, and who meets: the head of the words decides."""

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
OFFICER_POSTS = (
    r"directors?|managers?|officers?|heads?\s+of|clerk|engineers?|planners?|auditors?|treasurer"
    r"|solicitors?|accountants?|consultants?|advis[eo]rs?|home|applicants?|objectors?"
    r"|contractors?|leads?"
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
