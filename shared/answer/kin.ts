/**
 * Everyday words that are of a kind (relatives, gadgets, ways to be rude …), a kind a line, for questions told as a story:
 * where a wording says "wife" and a question "hubby", the kind is what they share. A word may be of several kinds. Our own
 * list, from general English.
 */
export const KIN = `
husband wife hubby spouse partner missus boyfriend girlfriend fiance fiancee fella bloke lover ex
brother sister son daughter mum dad mother father mam mom parents uncle aunt auntie nephew niece cousin gran grandma nan granddad grandfather grandmother grandson granddaughter relative relation family sibling kid kids child stepson stepdaughter lad inlaw godson goddaughter
friend mate pal chum buddy mates friends pals chums acquaintance neighbour neighbours
pint pub beer drink drinks wine bar curry dinner lunch supper meal restaurant barbecue bbq coffee tea cuppa boozer
wedding birthday party anniversary christening bash barbecue stag hen celebration fiftieth sixtieth fortieth
holiday hols vacation weekend trip cruise spain caravan cottage villa camping skiing
golf football cricket rugby tennis badminton squash darts bowls bridge choir gym fishing netball cycling running sailing quiz
dating date dates courting romance romantic relationship affair kissed couple engaged married together lovers seeing
facebook twitter tweet tweeted tweets x instagram tiktok whatsapp snapchat linkedin nextdoor blog blogging vlog youtube post posted posts posting online meme likes forum reddit
newspaper paper gazette post echo herald mercury chronicle argus times press journalist reporter editor media reporters journalists
radio tv telly television bbc itv podcast camera crew broadcast news interview interviewed studio air
leaflet leaflets leafleting flyer flyers poster posters newsletter pamphlet banner placard brochure
canvass canvassing doorstep doorknocking campaign campaigning electioneering stump hustings manifesto
election elections poll polling ballot vote votes voters voting may
laptop ipad tablet computer pc phone mobile device kit chromebook machine smartphone notebook
printer scanner webcam keyboard usb stick router monitor mouse headset charger dongle cable drive
lost stolen nicked pinched missing robbed mislaid swiped broken smashed cracked dropped damaged
gmail hotmail yahoo outlook icloud personal private home aol btinternet
medical health illness disability doctor nhs diagnosis mental hospital patient medication
benefit benefits arrears debt debts rent housing income payments universal
safeguarding care social vulnerable fostering looked dementia
confidential exempt private secret pink restricted closed sensitive classified undisclosed
leak leaked leaking disclose disclosed disclosing divulge reveal revealed slip spill tip release publish publicise
gossip rumour rumours whisper dirt scandal tittle
nosy nosey curious curiosity interest browse rummage snoop peek peep peruse look glance trawl
document documents file files paper papers report reports record records copy copies annex appendix paperwork dossier
contract lease tender valuation bid purchase agreement deed
invoice bill payment pay pays paid cheque cash money fee spend spent spending cost costs quid pounds price quote purchase grant fund funds funding
order ordered orders instruct instructed instruction instructions direct directed command commanded tell told telling boss demand
refuse refused decline declined no reject rejected rebuff knock
favour favours favor nudge shove wangle string strings perk perks freebie special blind leniency discount
ticket fine penalty pcn parking clamp
queue list waiting priority prioritise bump jump leapfrog fasttrack ahead first front
complaint complain complained complaining grievance gripe moan beef grumble grouse whinge unhappy dissatisfied
rude abusive vile nasty horrid horrible foul offhand snappy curt sharp snotty sarcastic sarky snide disrespectful impolite discourteous obnoxious unpleasant mean unkind
shout shouted shouting yell yelled swore swear swearing cursed effing screamed bawled ranted raged bellowed barked
bully bullied bullying intimidate intimidated intimidating menacing browbeat victimise picked oppressive
threaten threatened threats threat threatening warned menace
mock mocked mocking ridicule tease teased mimic impression imitate laugh laughed joke jokes banter prank pranks nickname
cry crying tears upset shaken distressed hurt humiliated embarrassed anxious scared frightened
racist race colour black asian white ethnic accent foreign foreigner immigrant nationality
woman women female girl girls ladies sexist men male bloke gender
religion religious muslim christian jewish hindu sikh hijab turban church mosque faith
gay lesbian trans bisexual homosexual sexuality queer
old age elderly ageist retire retirement pensioner young
disabled disability wheelchair limp stammer deaf blind autistic dyslexic
pregnant pregnancy maternity baby
touch touched touching grope groped leer leering hug legs looks figure body sexual flirt flirting lewd
stalk stalking follow followed follows waits lurking
punch punched hit kicked assault shoved spat grabbed violence
police crime criminal offence illegal unlawful
court sue suing sued lawsuit legal solicitor lawyer barrister tribunal judicial claim litigation libel slander defame defamation
appeal appeals appealing hearing tribunal inquiry objection objector objecting
vote voted voting votes ballot decide decided decision
agenda item items meeting committee panel cabinet council
chair chairman chairwoman chairing chairperson chairs
leader leadership deputy
opposition backbench backbencher minority independents other
party parties political politics partisan politically
group groups caucus whip
officer officers staff employee employees official officials worker workers
member members councillor councillors cllr cllrs politician
manager managers boss supervisor line senior
director directors head chief assistant
trainee apprentice junior graduate assistant clerk receptionist intern newbie starter admin
planner planners planning engineer surveyor technician inspector warden caretaker gardener
consultant consultants contractor contractors agency temp interim architect freelancer outside
resident residents constituent constituents tenant tenants householder lady gentleman neighbour family widow
bin bins rubbish waste recycling collection refuse flytip flytipping skip litter
pothole potholes road roads street pavement kerb verge crossing roundabout bollard bollards drain drains gully gutter lamp streetlight streetlights lamppost
tree trees hedge hedges oak sycamore grass park parks planter bench playground allotment
flat flats house houses home homes estate housing eviction tenancy repair repairs damp mould leak roof
noise noisy smell smelly dog dogs rats
depot yard tip workshop crematorium cemetery library leisure pool museum hostel nursery school site premises building buildings offices
visit visiting visited pop popping drop dropping nip tour look inspect roll rolling turn turning wander call
unannounced unexpected surprise warning notice beforehand ahead appointment
desk workstation cubicle office
email emails emailed emailing mail message messages messaged text texted texts write writing wrote written letter letters note ping pinged
ring rang ringing phone phoned phoning call called calling bell buzz telephone dial
evening evenings night nights midnight late weekend saturday sunday bank boxing christmas easter dawn
monday tuesday wednesday thursday friday
tomorrow today tonight now immediately straight asap pronto
hour hours minute minutes noon teatime lunchtime
day days week weeks fortnight month months year years
reply replies replied replying respond responded response answer answered answers answering acknowledge
chase chasing chased remind reminder prod nudge poke badger pester hassle
silence silent nothing nowt zilch nada peep dicky ghost ghosted ghosting blank blanked ignored ignore ignoring
again repeat repeatedly resend another same still keep
bcc blind hidden hide secretly sneak sneaky secret underhand
cc copy copied copying loop include included
several many multiple lots loads half dozen everyone everybody all whole lot three four five six seven eight
forward forwarded forwarding pass passed passing share shared sharing send show showed
bend stretch waive overlook skip shortcut bypass dodge ignore fudge loophole exception
rule rules procedure procedures policy policies process regulation
advice advise advised recommendation recommendations recommend opinion view views judgement guidance
change changed changing alter altered rewrite rewritten reword amend amended soften softer tone watered delete remove removed drop cut massage tweak
persuade convince talk lobby lobbied lobbying sway influence twist push pushing press pressing pressure lean leaning leant squeeze
argue argued debate disagree disagreed challenge challenged question questioned quiz dispute wrong
heed listen listened listening notice consider account regard
skip skipping bored boring dull switch
instinct gut hunch feeling intuition
scrutiny overview select
witness witnesses evidence testify give
hostile aggressive grill grilled grilling interrogate shouty confrontational heckle
hide hid hiding conceal withhold omit omitted leave left fudge gloss polish sanitise mislead economical truth half
honest honestly honesty truthful open openly frank straight candid
neutral neutrality impartial unbiased evenhanded balanced objective fair fairly fairness sides side
favouritism favour bias biased prejudice
group briefing brief briefed slides presentation talk speak
leave leaving left slope slip go walk exit out
stay staying remain sit sitting
outsiders activists volunteers agent supporters governors union reps mp candidate candidates public guests
quote quoted quoting repeat repeated cite mention mentioned
notes minutes record wrote
room chamber hall hire book booking rooms venue
mayor civic ceremony ribbon wreath parade opening remembrance chain robes
badge lanyard id pass hat hivis
safety safe accident trip tripped injury slipped
surgery surgeries dropin
fundraiser conference branch constituency club social rally
assistant aide pa secretary
press release statement announcement
communications comms spokesperson publicity
promise promised guarantee pledge commit committed admit admitted apologise apology compensation liability liable blame
ward wards patch division boundary area turf
parish town clerk
job jobs post posts vacancy role
appoint appointed appointment hire hiring recruit recruitment interview interviews interviewing shortlist shortlisted applicant applicants applied application candidate
sack sacked sacking fire fired dismiss dismissed redundant redundancy suspended suspend disciplinary discipline disciplined
pay salary wage wages grade grading regrading regrade promotion promoted rota shift shifts hours contract
restructure reorganisation reorganise merger
colleague colleagues workmate teammate coworker
lazy useless incompetent hopeless clueless rubbish inept idiot muppet fool stupid crook liar shambles disgrace
busy rammed swamped snowed overloaded stretched stressed pressures overworked
polite politely courteous courtesy manners respect respectful civil dignity
business company firm shop cafe restaurant landlord trade enterprise lettings
own owns owned stake shares interest interests
profit gain advantage benefit make money
declare declared declaring disclose register
charity trust trustee club society association governors board body
typing type typed print printed printing photocopy photocopier copier stationery envelopes stamps postage
insurance insured insurer cover covered
return returned hand give back keep
training course courses induction development learn
freedom foi request requests requested
twenty ten working
unsure confused stuck lost certain doubt clear
explain explained explanation interpret mean means
who whom whose
whistle whistleblow whistleblowing whistleblower
standards ombudsman investigate investigation investigator
fraud fiddle fiddling theft stealing corrupt corruption dodgy
urgent urgently urgency emergency pressing critical
budget finance financial accounts reserves treasury
unlawful illegal ultra maladministration warning warned
delegated delegation powers authority
consult consulted consulting consultation
inform informed tell told notify notified warn warned alert heads
leaflet petition
nolan integrity selflessness
code codes conduct
law binding enforceable guidance compulsory mandatory
breach broke break broken breaching violated
sanction sanctions punishment punish consequences
review update updated revise
weather rain sunny snow forecast
holiday leave sick sickness pension payslip overtime flexi maternity
password wifi login teams excel outlook word zoom sharepoint
planning permission extension conservatory fence listed
recipe joke poem song
expenses claim mileage allowance allowances fare train
museum theatre carnival market swimming
`;
