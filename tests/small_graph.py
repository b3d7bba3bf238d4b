# ruff: noqa: E501 (a statement of Turtle stays on its line)
"""A small graph written by hand as the model says, with invented people, for tests of questions."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from urllib.parse import quote as percent

import pyoxigraph as ox
from minutegraph.graph.store import Store, open_writing
from minutegraph.ontology.prefixes import PREFIXES

BASE = "https://w3id.org/minutegraph/id/"
COUNCIL, COMMITTEE = "council/westmere-council", "committee/westmere-council/parks-panel"
ANN, CARL, EVE = (
    f"person/westmere-council/{name}" for name in ("ann-dray", "carl-finn", "eve-gray")
)
LOW = "person/westmere-council/low"
DIRECTOR = "post/westmere-council/director-of-parks"
BENCHES = "measure/westmere-council/broken-benches"


@dataclass
class Paper:
    """One document: its lines are its paragraphs, its triples those of its version."""

    name: str
    day: str | None
    lines: tuple[str, ...]
    triples: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.text = "\n\n".join(self.lines)
        self.document = f"document/{percent(self.name, safe='')}"
        self.version = f"{self.document}/version/{sha256(self.text.encode()).hexdigest()[:12]}-1"
        self.meeting = (
            f"meeting/westmere-council/parks-panel/{self.day}"
            if self.day
            else f"{self.document}/meeting"
        )
        self._describe()

    def iri(self, local: str) -> str:
        return f"<{self.version}/{local}>"

    def passage(self, words: str) -> str:
        start = self.text.index(words)
        node = f"<{self.version}/text#char={start},{start + len(words)}>"
        selector = f"{node[:-1]}&selector>"
        self.triples.append(
            f'{node} a mg:Passage ; mg:quote "{words}" ; mg:document <{self.document}> ;'
            f" oa:hasSource <{self.version}/text> ; oa:hasSelector {selector} ."
            f"{selector} a oa:TextPositionSelector ; oa:start {start} ; oa:end {start + len(words)} ."
        )
        return node

    def find(
        self, local: str, kind: str, words: str, slots: str = "", *topics: str, label: str = ""
    ) -> str:
        """A finding at these words, in the line that holds them."""
        node = self.iri(local)
        line = next(line for line in self.lines if words in line)
        subjects = "".join(f" ; dct:subject topic:{topic}" for topic in topics)
        self.triples.append(
            f'{node} a mg:{kind} ; rdfs:label "{label or words}" ; mg:confidence "stated" ;'
            f" mg:document <{self.document}> ; mg:meeting <{self.meeting}> ;"
            f" mg:item {self.iri('item/1')} ; mg:evidence {self.passage(words)} ;"
            f" mg:paragraph {self.passage(line)}{subjects} ; {slots or 'a mg:' + kind} ."
        )
        return node

    def mention(self, local: str, words: str, name: str, more: str, of: str = "person") -> str:
        return self.find(
            local,
            "Mention",
            words,
            f'mg:mentionOf "{of}" ; mg:name "{name}" ; mg:printedForm "{words[:12]}" ; {more}',
        )

    def topic(self, local: str, words: str, topic: str) -> str:
        line = next(line for line in self.lines if words in line)
        return self.find(local, "TopicMention", words, "", topic, label=line)

    def promise(self, number: str, statement: str, action: str, words: str, more: str = "") -> None:
        self.triples.append(
            f"{statement} mg:tells <{self.document}/commitment/{number}> ."
            f'<{self.document}/commitment/{number}> a mg:Commitment ; rdfs:label "{action}" ;'
            f" mg:promisedAt <{self.meeting}> ; mg:document <{self.document}> ;"
            f" mg:evidence {self.passage(words)} {more} ."
        )

    def _describe(self) -> None:
        self.triples.append(
            f'<{self.document}> mg:documentKind "item" ;'
            f' dct:title "Parks" ; mg:meeting <{self.meeting}> .'
            f'{self.iri("item/1")} a mg:AgendaItem ; dct:title "Parks" ; mg:document <{self.document}> ;'
            f" schema:superEvent <{self.meeting}> ."
        )

    def held(self) -> str:
        """What linking says of the meeting and of who met."""
        days = f'; mg:earliest "{self.day}"^^xsd:date ; mg:latest "{self.day}"^^xsd:date'
        return (
            f'<{self.meeting}> a mg:Meeting ; rdfs:label "Parks Panel" ;'
            f" schema:organizer <{COMMITTEE}> {days if self.day else ''} ."
            f" <{self.document}> mg:council <{COUNCIL}> ."
            f'<{COMMITTEE}> a org:OrganizationalUnit ; rdfs:label "Parks Panel" ; org:unitOf <{COUNCIL}> .'
            f'<{COUNCIL}> a org:FormalOrganization ; rdfs:label "Westmere Council" .'
        )

    def trig(self) -> str:
        return (
            f'<{self.document}> {{ <{self.document}> a schema:DigitalDocument ; schema:name "{self.name}" ;'
            f" mg:currentVersion <{self.version}> . <{self.version}> a schema:DigitalDocument ;"
            f' dct:isVersionOf <{self.document}> ; schema:text """{self.text}""" ;'
            f' schema:sha256 "{sha256(self.text.encode()).hexdigest()}" . }}\n'
            f"<{self.version}> {{ {' '.join(self.triples)} }}\n"
        )


SPRING = (
    "Mrs Ann Dray, Director of Parks, was present.",
    "Members asked that Mrs Dray supply a list of empty posts at the next meeting.",
    "Councillor Low asked why posts stood empty. Mrs Dray declined to say.",
    "RESOLVED: That the report be noted.",
    "The post of Head of Trees was vacant.",
    "Agency staff were discussed at length with Oak Trust.",
    "Some 12 per cent of benches were broken, against 8 per cent nationally.",
)
AUTUMN = ("Mr Carl Finn, Director of Parks, promised to plant an oak by May 2022.",)
NEXT_SPRING = (
    "Ms Eve Gray, interim Director of Parks, said that the oak had been planted.",
    "The minutes of the meeting held on 14 September 2021 were approved.",
)
UNDATED = ("Mrs Quill spoke about the budget.",)


def _spring() -> Paper:
    paper = Paper("spring.html", "2021-03-02", SPRING)
    ann = paper.mention(
        "mention/1", SPRING[0], "Ann Dray",
        'schema:honorificPrefix "Mrs" ; mg:partyRole "officer"',
    )  # fmt: skip
    paper.mention("mention/1/1", SPRING[1], "Ann Dray", f"mg:formOf {ann}")
    low = paper.mention("mention/2", "Councillor Low asked why posts stood empty.", "Low",
                        'schema:honorificPrefix "Councillor" ; mg:partyRole "member"')  # fmt: skip
    paper.mention("mention/3", SPRING[5], "Oak Trust", 'mg:bodyType "organisation"', "body")
    paper.find("attestation/1", "Attestation", SPRING[0],
               f'mg:person {ann} ; mg:postAsSaid "Director of Parks" ; mg:interim false')  # fmt: skip
    paper.topic("topicmention/1", "empty posts", "recruitment")
    request = paper.find(
        "statement/1", "Statement", SPRING[1],
        'mg:kind "request" ; mg:action "supply a list of empty posts" ; mg:dueKind "next_meeting" ;'
        f' mg:dueAsSaid "at the next meeting" ; mg:debtorMention {ann}', "recruitment", "budget",
        label="request: supply a list of empty posts",
    )  # fmt: skip
    paper.promise(
        "c1", request, "supply a list of empty posts", SPRING[1], "; dct:subject topic:recruitment"
    )
    question = "Councillor Low asked why posts stood empty."
    paper.find(
        "exchange/1", "Exchange", SPRING[2],
        f"mg:askerMention {low} ; mg:answererMention {ann} ; mg:question {paper.passage(question)} ;"
        f' mg:answer {paper.passage("Mrs Dray declined to say.")} ; mg:outcome "declined"', "recruitment",
        label=question,
    )  # fmt: skip
    paper.find("decision/1", "Decision", SPRING[3],
               'mg:outcome "noted" ; mg:wording "That the report be noted"')  # fmt: skip
    paper.find("attendance/1", "Attendance", SPRING[0],
               f'mg:person {ann} ; mg:presence "in attendance"')  # fmt: skip
    paper.find("vacancy/1", "Vacancy", SPRING[4],
               'mg:postAsSaid "Head of Trees" ; mg:stage "vacant"', "recruitment", label="Head of Trees")  # fmt: skip
    paper.topic("topicmention/2", "Agency staff", "agency-staff")
    paper.topic("topicmention/3", "discussed at length", "training")
    other = paper.find(
        "figure/2", "Figure", "8 per cent nationally", _figure("8", "benchmark", "England")
    )
    paper.find("figure/1", "Figure", SPRING[6], _figure("12", "actual", "Westmere")
               + f" ; mg:comparedWith {other}")  # fmt: skip
    return paper


def _figure(value: str, role: str, place: str) -> str:
    return (
        f'schema:value {value}.0 ; schema:unitText "percent" ; mg:measureAsSaid "broken benches" ;'
        f' mg:role "{role}" ; mg:comparator "exactly" ; mg:placeAsSaid "{place}" ; mg:saidAs "{value} per cent"'
    )


def _autumn() -> Paper:
    paper = Paper("autumn.html", "2021-09-14", AUTUMN)
    carl = paper.mention("mention/1", AUTUMN[0], "Carl Finn", 'mg:partyRole "officer"')
    paper.find("attestation/1", "Attestation", AUTUMN[0],
               f'mg:person {carl} ; mg:postAsSaid "Director of Parks" ; mg:interim false')  # fmt: skip
    told = paper.find(
        "statement/1", "Statement", AUTUMN[0],
        'mg:kind "undertaking" ; mg:action "plant an oak" ; mg:dueAsSaid "by May 2022" ;'
        f' mg:dueKind "date" ; mg:debtorMention {carl}',
    )  # fmt: skip
    paper.promise(
        "c2",
        told,
        "plant an oak",
        AUTUMN[0],
        '; mg:dueAsSaid "by May 2022" ; mg:latest "2022-05-31"^^xsd:date',
    )
    return paper


def _next_spring() -> Paper:
    paper = Paper("next-spring.html", "2022-03-01", NEXT_SPRING)
    eve = paper.mention("mention/1", NEXT_SPRING[0], "Eve Gray", 'mg:partyRole "officer"')
    paper.find("attestation/1", "Attestation", NEXT_SPRING[0],
               f'mg:person {eve} ; mg:postAsSaid "Director of Parks" ; mg:interim true')  # fmt: skip
    paper.find("progress/1", "Progress", NEXT_SPRING[0],
               'mg:state "delivered" ; mg:action "the oak had been planted"')  # fmt: skip
    paper.find("decision/1", "Decision", NEXT_SPRING[1],
               f'mg:outcome "approved" ; mg:wording "{NEXT_SPRING[1]}"')  # fmt: skip
    return paper


def _undated() -> Paper:
    paper = Paper("undated.txt", None, UNDATED)
    paper.mention("mention/1", UNDATED[0], "Quill", 'schema:honorificPrefix "Mrs"')
    paper.topic("topicmention/1", "budget", "budget")
    return paper


def _links(spring: Paper, autumn: Paper, later: Paper, undated: Paper) -> Iterator[str]:
    yield from (paper.held() for paper in (spring, autumn, later, undated))
    for iri, name in ((ANN, "Ann Dray"), (CARL, "Carl Finn"), (EVE, "Eve Gray"), (LOW, "Low")):
        yield f'<{iri}> a foaf:Person ; foaf:name "{name}" ; skos:altLabel "Officer {name}" .'
    yield f'<{DIRECTOR}> a org:Post ; rdfs:label "Director of Parks" ; skos:altLabel "DoP" .'
    yield f'<{BENCHES}> a schema:StatisticalVariable ; rdfs:label "broken benches" .'
    for paper, person, interim in (
        (spring, ANN, "false"),
        (autumn, CARL, "false"),
        (later, EVE, "true"),
    ):
        yield (
            f"{paper.iri('mention/1')} mg:refersTo <{person}> ; mg:linkReason 'the same name' . <{person}/holding> a org:Membership ;"
            f" org:member <{person}> ; opengov:post <{DIRECTOR}> ; mg:interim {interim} ;"
            f' mg:earliest "{paper.day}"^^xsd:date ; mg:latest "{paper.day}"^^xsd:date ;'
            f" mg:attestedBy {paper.iri('attestation/1')} ."
        )
    yield f"{spring.iri('mention/2')} mg:refersTo <{LOW}> ; mg:linkReason 'the same name' ."
    yield f"{spring.iri('exchange/1')} mg:asker <{LOW}> ; mg:answerer <{ANN}> ."
    for number in ("1", "2"):
        yield f"{spring.iri('figure/' + number)} schema:variableMeasured <{BENCHES}> ."
    for paper, number, person in ((spring, "c1", ANN), (autumn, "c2", CARL)):
        owed = f"mg:debtor <{DIRECTOR}> ; mg:madeBy <{person}> ; mg:responsible <{DIRECTOR}> , <{person}>"
        yield f"{paper.iri('statement/1')} {owed} . <{paper.document}/commitment/{number}> {owed} ."
    yield (
        f'<{autumn.document}/commitment/c2> mg:currentStatus "delivered" ; mg:hasStatus <status/1> .'
        f' <status/1> a mg:StatusEvent ; mg:status "delivered" ; mg:judgedBy "extractor" ;'
        f' mg:earliest "2022-03-01"^^xsd:date ; mg:latest "2022-03-01"^^xsd:date ;'
        f" mg:meeting <{later.meeting}> ; mg:evidence <{later.version}/text#char=0,{len(NEXT_SPRING[0])}> ."
    )
    yield f'<{undated.meeting}> mg:earliest "2021-01-01"^^xsd:date .'
    yield '<issue/oak> a mg:Issue ; rdfs:label "The old oak" ; mg:linkReason "the same title: old oak" .'
    yield from (f"{p.iri('item/1')} mg:issue <issue/oak> ." for p in (autumn, later))
    yield (
        f"{later.iri('decision/1')} mg:approvesMinutesOf <{autumn.meeting}> ;"
        ' mg:linkReason "the same committee met on 14 September 2021" ;'
        ' mg:subjectTo "subject to a name being added" .'
    )


def _review(spring: Paper) -> str:
    """What a reviewer said of one promise."""
    return (
        "<graph/reviews> { <review/1> a mg:Review ; schema:position 1 ;"
        ' mg:reviewAction "confirm" ; mg:reviewState "active" ; oa:motivatedBy oa:assessing ;'
        f" oa:hasTarget {spring.iri('statement/1')} ; oa:hasBody <review/1/body> ;"
        ' prov:wasAttributedTo <reviewer/jo-reed> ; dct:created "2024-05-01"^^xsd:date ;'
        ' rdfs:comment "as the recording has it" .'
        ' <review/1/body> a oa:TextualBody ; rdf:value "confirm" .'
        ' <reviewer/jo-reed> a prov:Agent ; rdfs:label "Jo Reed" .'
        f' {spring.iri("statement/1")} mg:reviewed "confirmed" . }}\n'
    )


def _withdrawal() -> str:
    """A paper that was taken back: nothing of it is left."""
    return (
        "<document/old.txt> { <document/old.txt> a schema:DigitalDocument ;"
        ' schema:name "old.txt" ; prov:wasInvalidatedBy <document/old.txt/withdrawal> .'
        " <document/old.txt/withdrawal> a mg:Withdrawal ; prov:wasAssociatedWith"
        ' <reviewer/jo-reed> ; dct:date "2024-05-02"^^xsd:date ; rdfs:comment "a name too many" ;'
        f' dct:identifier "{"0" * 64}" .'
        ' <reviewer/jo-reed> a prov:Agent ; rdfs:label "Jo Reed" . }\n'
    )


def trig() -> str:
    """The whole small graph."""
    papers = (_spring(), _autumn(), _next_spring(), _undated())
    head = f"@base <{BASE}> .\n" + "".join(f"@prefix {p}: <{i}> .\n" for p, i in PREFIXES.items())
    links = "\n".join(_links(*papers))
    return (
        head
        + "".join(p.trig() for p in papers)
        + f"<graph/links/westmere-council> {{ {links} }}\n"
        + _review(papers[0])
        + _withdrawal()
    )


def small_store(where: str = "memory") -> Store:
    """A store that holds the small graph, open for writing."""
    store = open_writing(where)
    store.quads.load(trig().encode(), format=ox.RdfFormat.TRIG)
    return store
