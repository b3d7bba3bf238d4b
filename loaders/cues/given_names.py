"""Given names that are common in Britain and Ireland: with one of them two words name a person.

Left out are those that are also words, places, months or surnames as often ("Grace", "Chester",
"June", "Graham" in front of a road): what stands around such a name has to prove it.
"""

from . import words

GIVEN_NAMES = words("""
    aaron abbie abdul abigail adam adele adrian agnes ahmed aidan aileen aisha alan alana
    alasdair alastair albert alec alejandro alex alexander alexandra alfie alfred ali alice
    alicia alison alistair allan allison amanda amelia amina amir amit amy ana andrea andrew
    andy angela angie angus anil anita ann anna annabel anne annette annie anthony antonia
    antonio anwar arif arjun arthur ashley asif audrey ayesha barbara barry beatrice becky
    belinda ben benjamin bernadette bernard beth bethan beverley bill billy bob brenda brendan
    brian bridget bronwen bruce bryan callum calum cameron carl carla carmel carol carole
    caroline carolyn catherine cathy cecilia celia charles charlie charlotte cheryl chloe chris
    chrissie christina christine christopher ciara ciaran claire clare claudia clive colette
    colin colm conor craig cynthia damian damien dan daniel danielle danny darren dave david
    davina dawn deborah debbie debra declan deepak deirdre denis denise dennis derek derrick
    dermot diana diane dilys dominic donald donna doreen dorothy doug douglas duncan dylan eamon
    eddie edith edmund edward eileen eilidh elaine eleanor elena eleri elizabeth ella ellen
    ellie elsie emily emma enid eric erica erin esme esther ethan eva evelyn ewan fatima faye
    felicity fergus ffion fiona frances francesca frances fred freda frederick gail gareth gary
    gavin gayle gemma geoff geoffrey george georgia georgina gerald geraldine gerard gillian
    gina glenn gloria glyn gordon graeme greg gregory gwen gwyneth hannah harold harriet harry
    hassan hayley helen helena henry hilary howard hugh huw ian ibrahim imran ingrid iona irene
    isaac isabel isabella isla ismail ivan ivor jack jackie jacob jacqueline jacqui jade jake
    james jamie jan jane janet janice jasmine jason javed jayne jean jeanette jeff jeffrey jen
    jennifer jenny jeremy jessica jessie jill jim jimmy jo joan joanna joanne jodie joe joel
    john johnny jon jonathan jonny joseph josephine josh joshua joyce judith judy julia julian
    julie juliet justin karen karl karl kate katherine kathleen kathryn kathy katie katrina kay
    keith kelly ken kenneth kerry kevin khalid kieran kim kirsten kirsty kris kumar laura lauren
    laurence leah leanne lena leo leon leonard leslie lesley liam lily linda lindsay lindsey
    lisa liz lizzie lloyd lorna lorraine louis louise lucy luke lydia lyn lynda lynn lynne mandy
    marc marcus margaret maria marian marianne marie marilyn marion marjorie mark martha martin
    martyn mary matt matthew maureen maurice mavis megan melanie melissa michael michelle mick
    miguel mike millie miranda miriam mohamed mohammad mohammed moira molly monica morag
    muhammad muriel nadia nancy naomi natalie natasha nathan neil nicholas nick nicky nicola
    nicole nigel nina noel nora norman nuala olga oliver olivia oonagh oscar owen pam pamela pat
    patricia patrick paul paula pauline penelope penny peter petra phil philip philippa phillip
    phyllis polly priya rachael rachel rahul raj rajesh ralph raymond rebecca rhian rhiannon
    rhys richard rita rob robert roberta robin rod roderick rodney roger roisin ron ronald
    ronnie rory rosa rosalind rosemary rosie rowena roy rupert russell ruth sadie sally sam
    samantha samir samuel sandra sanjay sara sarah sasha saskia sean seamus sebastian shabana
    shahid shane sharon shaun sheila shelley sheena shirley sian simon sinead siobhan sonia
    sophia sophie stacey stan stella stephanie stephen steve steven stewart stuart sue sunil
    susan susanna suzanne sylvia tahir tanya tara tariq ted teresa terence terry theresa thomas
    tim timothy tina toby tom tommy toni tony tracey tracy trevor tricia una ursula usha valerie
    vanessa vera veronica vicki vicky victoria vijay vikki vincent vivien vivienne walter wayne
    wendy wilfred william willie winifred yasmin yusuf yvette yvonne zahra zara zoe
""")
