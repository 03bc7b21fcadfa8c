/**
 * How people put questions on each situation, in various styles: "id: wording | wording | …". The recogniser weighs a
 * question by its likeness to these besides the concepts of the lexicon. All made up by us; names are not needed,
 * since names are replaced by kinds of people before.
 */
export const EXAMPLES = `
many-officers: can i copy half a dozen officers in on one complaint about a bin | is it ok to write to everyone in the planning team about the same tree | any reason not to cc five officers | i want to send this to all the officers i know so that somebody answers | may i email two teams about one pothole at the same time | is a round robin to the whole department all right | shall i just copy the lot of them
repeat-point: can i send the same email again tomorrow | ive asked three times and will keep asking till i get my way | is it fine to raise the same point with someone else after being told no | may i keep emailing him about the fence | she said no so can i try her colleague with the same request | resending my question daily | i keep getting the same email from a councillor every day | he asks me the same thing every week can i ask him to stop
chase: no answer for a fortnight may i send a reminder | its been twelve days with no word can i chase | how long before i can prod them for a reply | am i allowed to chase an officer who hasnt come back to me | when is it fair to follow up | the officer hasnt replied what can i do
reply-time: how long should an officer take to answer me | whats the deadline for replying to a councillor | do i have to answer a member within ten days | when will i hear back from officers | i cant reply in time what do i send him | must i send a holding reply if i need longer | how soon should officers reply | is there a target for answering members | do members have to answer officers too
ignore-enquiry: may i leave a members email unanswered | can i just ignore a councillors query | is it ok not to answer an enquiry from a member | can an officer simply not reply to me | must an officer answer my letter
urgent: can i insist on an answer today | may i demand a reply by five | is it all right to mark everything urgent | the councillor wants it within the hour do i have to jump | can i tell the officer to drop everything | i need it by tonight may i say so | do i have to treat a members email as urgent because he says so
urgent-dispute: who decides if its urgent | the officer says its not urgent and i say it is who settles it | we disagree on urgency where does it go | who has the last word on whether something is urgent
out-of-hours: can i ring an officer at home on sunday | may i email at midnight and expect an answer | do i have to take calls from a member at the weekend | a councillor texts me late in the evening must i answer | is it ok to phone staff on a bank holiday | can a member make me work on saturday | am i allowed to expect replies in the evening | may i message an officer who is on leave
bcc: can i bcc someone | is it ok to blind copy my group leader | may i secretly copy the leader on my email to an officer | any problem with hidden copies | could i send a blind copy to a colleague | is blind copying allowed
copy-manager: may i copy my manager when i reply to a member | do i have to copy in a manager when i ask a junior | whom should i copy on a routine question | can i show a councillors email to my boss | should my manager see what the member wrote
share-correspondence: can i forward one councillors email to another councillor | may i show a members letter to the other ward member | will my email be passed to other councillors | can an officer share what i wrote with another member | may i copy my reply to the other councillors for the ward | could i pass a members query on to his colleague
keep-enquiry-private: do officers keep my questions to themselves | is what a member asks me confidential | are my enquiries kept private | can an officer tell others what i asked about | should i treat a councillors question as confidential
confidence-in-officer: if i tell an officer something in confidence will it stay that way | i asked for my email to be kept private must officers respect that | can i ask an officer to keep this between us | will the officer keep my request to himself
ask-facts: can i ask an officer for some figures | may i email the officer for a date | is it all right to go direct to an officer for a simple fact | who gives me information for my casework | can i ring the planner about an application | may i speak to an officer on behalf of a resident | i just need to know when the work starts can i ask her
ask-junior: can i ask a junior officer something | may i email an assistant planner direct | is it ok to contact the apprentice | can i go to a trainee with a question | may i ask the person on the front desk | can i write to junior staff | is it ok to get the details from a technician
ask-contentious: can i ask an officer what she thinks about a row over a housing scheme | who do i go to on a politically hot issue | may i ask a planner for a view on something controversial | whom do i ask about a complicated operational matter | can i get an opinion on a sensitive decision | is it ok to tackle a junior about a disputed scheme | i want a judgement on a difficult policy question who from
press-junior: can i lean on a junior officer | may i put pressure on an apprentice to get it done | is it ok to be firm with a new starter until she gives in
ask-political-opinion: can i ask an officer how she votes | may i ask staff what they think of our manifesto | is it ok to ask an employee which party he supports | can i ask officers their politics | i would like to know what an officer thinks of the governments policy
officer-opinion: can i say what i think about party policy | may an officer give a political view at a meeting | am i allowed to tell members my own political views | can i voice an opinion on a political matter | may i say what i think of the government at committee
whom-unsure: im not sure who to ask | who can explain the protocol to me | who do i turn to if i am unsure what the protocol means | where can i get advice on this protocol | i dont know if im allowed to do this who do i ask | whom do i contact for advice on how this applies | who interprets these rules
consultant: can i tell our consultant what to do | may i instruct the contractor directly | is it ok to ask the consultant to change his report | who does a consultant take orders from | can i give instructions to agency staff | could i ring the consultant with my ideas
consultant-bound: do these rules apply to consultants | are agency workers bound by the protocol | do consultants count as officers | does it cover co opted members | do contractors have to follow this
instruct: can i tell an officer what to do | may i order an officer to fix something | do i have to do what a councillor tells me | can a member give me instructions | as cabinet member may i direct staff in my portfolio | may i tell the team to get it done | a councillor ordered me to move a bench do i obey | can i make an officer do a job | have i authority over officers | could i direct a housing officer to let a flat
work-order: who decides what staff do first | who sets officers priorities | can i decide what order they do the work in | who allocates jobs to staff
unapproved-work: can i ask an officer to do research nobody has approved | may i get officers started on a project before cabinet agrees | a member wants a report that no committee asked for must i write it | can i commission a bit of work from an officer | could i have an officer work up my idea
undermine-manager: can i encourage an officer to ignore her manager | may i get him to do it although his boss said no | is it ok to go behind a managers back | can i ask an officer to go against his line manager | the manager refused so can i ask her staff to do it anyway
staff-management: can i have a say in who gets disciplined | may i decide how the team is run | can i get an officer moved or sacked | is it ok to step into a staff dispute | may i change the rota | can a councillor tell my manager how to manage me | i want a poor performer replaced can i arrange it | could i get involved in a staff grievance
appoint: can members choose officers | what part do members play in hiring staff | may i sit on an interview panel | do councillors appoint staff | what should i go by when appointing an officer | can i pick the new head of planning
appoint-friend: my cousin has applied for the job and im on the panel | can i interview a friend | do i have to stand aside if i know the candidate well | a close friend of mine is shortlisted
appoint-lobby: can i put in a good word for an applicant | may i recommend someone for a council job | could i push for a candidate | am i allowed to lobby for my neighbour to get the post
appoint-info: can i give a candidate some tips before the interview | may i tell one applicant what will be asked | can i let a candidate know about the role beforehand
appoint-know: may i use what i know about a candidate | can i take account of gossip about an applicant | i worked with one of the candidates can i bring that in
employee-constituent: a council worker in my ward is facing disciplinary action can i help | may i speak up for a constituent who is employed by us | can i represent an employee at a hearing | one of my residents works here and has a grievance may i take it up
own-job: can i ask a councillor to help with my regrading | may i lobby members about my pay | i am unhappy with the restructure can i go to a member | could i get a councillor on my side about my contract | can an officer raise his job with me | an officer asked me to help with her promotion
officer-constituent: can i see my own councillor as a resident | may i write to my ward member about my street | as a constituent may i contact my councillor
about-colleague: can i tell a councillor my colleague is useless | may i discuss a workmates behaviour with a member | can i tell a member about problems in my department | is it ok to moan about my boss to a councillor | may i pass on gossip about another officer | can i let a councillor know whats going wrong inside the team
spend: can i sign a contract for the council | may i order some equipment on the councils account | can i approve an invoice | i promised a builder we would pay him is that ok | may i agree a price with a supplier | can i sign off the cost | could i just pay someone and claim it from the council
press-advice: can i ask an officer to change her report | may i get him to rewrite the recommendation | is it ok to lean on an officer to alter advice | the leader wants me to soften my report | can i make an officer come to another conclusion | could she take out the bit i dont like | a member wants me to change my advice must i | is it all right to keep on at an officer until the advice suits
argue-advice: can i tell an officer i disagree with the recommendation | may i challenge a report | am i allowed to question an officers reasoning | is it ok to say the advice is wrong | can i ask why he came to that view | may i put the opposite case to the officer | could i argue with the advice
reject-advice: do we have to follow the officers recommendation | can committee go against officers | may i vote against the report | are we bound by officers advice | can we refuse to accept the recommendation
heed-advice: do i have to take officers advice into account | can cabinet decide without a report | must we wait for written advice | do i have to listen to officers | may we decide before officers have advised | can i take a decision without hearing from officers | should i read the advice before deciding
statutory-advice: do i have to listen to the monitoring officer | can we ignore the finance directors warning | must i heed a warning that something is unlawful | may we go ahead if the section 151 officer says no | a councillor wants me to do something unlawful
report-who-pressure: a member is pressing me who do i tell | whom do i go to if a councillor leans on me | i am being pushed to alter my report where do i take it | a councillor wants me to break the rules who should know | who do i report undue pressure to
break-procedure: a councillor wants me to skip a step for his resident | can i ask an officer to bend the rules | may i get round the policy just this once | am i allowed to ask for an exception to procedure | do i have to go along with something against policy | could an officer overlook a rule for me | a member asked me to backdate a form
officer-press-member: an officer keeps pushing me to vote his way | can i press councillors to back my scheme | may i persuade members to take a particular decision | is it ok to lean on the committee for a yes
quality-advice: must my advice be neutral | do officers have to give us the whole picture | can i leave out options the leader dislikes | may i shade my report to please the administration | should reports include unpopular options | do officers have to tell us bad news | can i give half the facts | must officers say when something cannot be done
report-right: may i take a report to council against the leaders wishes | have i a right to report to committee | can the finance chief report straight to council | could the leader stop me reporting
agenda-pressure: can i have an item taken off the agenda | may the leader stop a report going on the agenda | can the chair make me pull my report | is it ok to keep a paper from the committee
exec-report: do i have to consult the portfolio holder about my report | can the executive member add his own report | must i show a draft to the cabinet member
decide-advice: who may take decisions for the council | can one member decide alone | can the leader promise a decision on his own
delegated: must i consult the ward member before a delegated decision | who takes a delegated decision | does the cabinet member decide when i consult him | can a chair overrule my delegated decision | may i consult the chair about an officer decision | who answers for a decision made under delegation | must i be able to justify a decision under delegated powers
premeeting: can officers meet the chair before committee | may the cabinet have a briefing ahead of the meeting | is it fine to go through the papers with officers beforehand | can i brief the chair before the agenda is out | will officers brief me before my meeting
decide-premeeting: can we settle it at the pre meeting | may the decision be made at the chairs briefing
close-working: may i see the leader every week | is it ok for the director to work closely with the leader | can senior officers get too close to the chair | should i keep in regular touch with group leaders | can cabinet members have regular catch ups with officers
chair-speaks: can i speak for my committee as chair | may the chairman talk in public about the committees work | who speaks for the committee
political-steer: may i tell officers how it will go down politically | can i give officers a political steer | is it ok to say which way my group leans on a project | can i tell officers what the priorities are
invite-group: can we ask an officer to our group | may i attend a party group meeting | how do i get the head of housing to our group | whose permission do i need to go to a group meeting | a group wants me to brief it what do i do first | can an officer come and talk to our group about the budget | do i need approval before i go to the group | can we have the planner in to speak to labour
senior-attend: which officers go to group meetings | can a junior officer brief our group | may i send my deputy to the group | who goes when a group asks for advice
refuse-group: can i turn down a group meeting | do i have to go to their group | may an officer say no to our invitation | am i obliged to attend a political group | can i refuse to go to the group leaders meeting
group-outsiders: people who arent councillors will be at the group meeting can i go | our agent will sit in when the officer comes | can the chief executive come if party members are there | party helpers will be in the room what should i watch | an mp will be at the meeting with officers | there will be activists there is that a problem
tell-other-groups: do the other groups get told if an officer briefs us | must we tell the opposition the chief executive came | will the other leaders hear about our briefing | do the others get the same offer | can our briefing be kept from the other groups
relay-group: can an officer tell us what the other group said | may i tell labour what the conservatives discussed | what i heard at the group can i pass it on | will our discussion with the officer stay private | can i find out what the opposition asked for advice on | may i tell the leader what went on in the greens meeting
written-to-group: can other groups see the paper written for us | is a briefing note for one group open to the rest | will our written briefing stay secret
party-in-room: can i stay while they talk tactics | may an officer help us plan our campaign | can the officer advise on party business | do i leave when the group gets on to party matters | the group wants help with its political line | may an officer be there while we vote on our line
stay-at-group: can i leave a group meeting early | how long do i have to stay at the group | may i walk out if i feel uncomfortable | do officers stay for the vote | who says how long an officer stays
group-not-support: does going to a group mean i agree with it | does an officers attendance show support | people will think i back the policy if i go | is being there the same as agreeing
group-decision: does our groups vote count as a council decision | can i act on what the group decided | may i start spending once the group has agreed | is a group decision binding | the group has voted can officers get on with it
quote-group-advice: can i quote what an officer told our group | may i use the officers private advice in my speech | can i repeat in public what officers said to us | is it ok to tell the paper what the officer said at group
group-minutes: may i check the groups note of what i said | they minuted my advice can i see it | the group has written up my words wrongly
second-group: i helped one group can i refuse another | can i say no to the other party having advised the first | one group got a briefing must i give the rest one | they want the same briefing as the others do i have to
equal-groups: do all groups get the same help | is the opposition entitled to advice too | should advice to each group be the same | can officers help only the ruling group | are we entitled to the briefing the other group had | may i give one party more support than another | do small groups have the same call on officers
full-advice-after: having told the group do i still need to advise the committee | does my briefing to the group replace the report | the group already heard it so can i leave it out of the report
draft-alternatives: will our alternative budget be kept from the leader | can i tell the cabinet about the oppositions draft proposals | must i keep a groups draft amendment private
policy-advice: can the chief executive tell our group which policy to pick | may i advise the opposition on what policy to adopt | will officers write our policy for us
ce-contact: can any councillor go to the chief executive | may i ask the chief executive about procedure | am i allowed to see the chief exec directly | will the chief executive check an odd request
ce-neutral: can we ask the chief executive to back our side | may i ask the chief exec to help the administration beat the opposition | is the chief executive neutral
ce-admin: can the chief executive tell the opposition what the administration plans | may i pass on what the leader told me in confidence
ce-tells-leader: will the leader hear what we asked the chief executive | can the chief executive tell the leader what facts he gave me | does the administration get to know what other groups were told
ce-minority: should the chief executive remind the leader to consult minority groups | who sees to it that small groups are told
ce-relations: can the chief executive meet the opposition | may the chief executive work with other groups | what can the chief executive tell opposition groups
other-group-papers: can i see another groups papers | may i read the labour groups internal notes | have i a right to the oppositions group documents
party-event: can an officer speak at our party meeting | may i go to a constituency party meeting | a councillor wants me at his branch meeting | can we have officers at the party conference | party supper and they want me to talk
surgery: may i help at a councillors surgery | can officers come to my surgery | the surgery is in the party office can staff attend
political-assistant: what may a political assistant do | can our political assistant help us campaign | can the group assistant deliver leaflets | who gets a political assistant | may i ask the political assistant to write my party speech
see-document: can i see a file | have i a right to the contract | may i look at the housing file for my resident | am i entitled to see the report | can i have a copy of the document | what information am i entitled to
meeting-papers: can i see the background papers | may i have copies of the agenda reports | am i entitled to papers for a committee im not on
need-to-know: who decides if i need to see it | they refused me the file who can overrule that | do i have to say why i want the document | who settles a dispute about access
fishing: can i look at it out of curiosity | may i browse the files | can i see anything i like | im just nosy about a file
own-interest-docs: can i see the papers on my own application | may i ask for the valuation of land next to mine | id like the file on my brothers business | can i get information that helps my firm | i act for an objector can i see the file
need-assumed: is it assumed i need papers on my portfolio | do i have to justify asking about my own ward | im on the committee do i have to prove i need it
third-party-data: can i have a residents personal details | may i see someones medical record | am i allowed names and addresses of tenants | can i ask for data about other people | a councillor wants a tenants details can i give them
private-address: can it be sent to my gmail | may i have the case notes emailed to my home address | a councillor wants residents details at his private email | can i use my personal email for casework
exempt-see: can i see the confidential report | have i an automatic right to exempt papers | am i allowed to read the private papers
leak: can i show a confidential paper to a friend | may i tell residents what was in the exempt report | can i pass on something told in confidence | is it ok to discuss the private item with my husband | could i give the secret report to the press | i have a paper marked confidential can i share it
leak-public-interest: the public ought to know so can i publish it | may i leak it if its in the public interest | residents deserve the truth can i hand over the report
confidential-seek: can i use foi to get a confidential paper | how else could i get at the confidential report
mark-confidential: must confidential papers be marked | do i have to label the exempt annex | how will i know a paper is confidential
doubt-confidential: im not sure if this is confidential | is it confidential and who do i ask | what do i do with a paper that might be confidential | treat it as confidential until told
use-information: can i use council information for something else | may i use the data i was given for another purpose
exploit-information: can i profit from what i learned | may i tell my friend the price before he bids | can i use it against someone
foi: can i make an foi request as a councillor | will my question be treated as freedom of information | must i ask a member if it is foi | do councillors have foi rights
foi-time: how long does a freedom of information answer take | whats the time limit for foi
not-my-ward-info: can i get information about a ward thats not mine | i am not the ward member how will my request be handled
refuse-request: can i turn down a request that would take days | may an officer refuse because it is too much work | is it ok to say no to a huge request of little value
block-information: can we keep this from the opposition | may i stop a member getting information | could we sit on the figures until after the vote | is it ok to hide the cost from other councillors
senior-confide: can i give the leader something i wouldnt give others | may i tell a cabinet member what i cant tell the rest | is it all right to give one councillor more than the others
equal-members: does a cabinet member have more rights than me | do backbenchers get the same treatment | are all councillors equal with officers
keep-updated: should officers keep me up to date | will i be told what is going on | do members get updates from officers
clear-desk: may i leave papers on my desk | must i lock files away at lunch | sensitive papers out in the open
openplan: can i talk about a case in the open plan office | may a councillor meet me at my desk | where do i meet a councillor in a shared office | is it ok to chat about something sensitive on the office floor
criticise-officer: can i say on facebook that an officer is useless | may i name a bad officer at council | is it ok to have a go at an officer in a meeting | can i tell the paper how badly an officer did | an officer has been slack can i say so in public | may i raise an officers failings at committee
criticise-member: can i post about a rude councillor | may an officer criticise a member in public | can i tell the press what i think of the leader | may i answer back to a councillor on twitter
abuse-online: does it cover facebook | does the protocol apply to social media | a councillor insulted us online | somebody was abused on twitter is that covered
complain-officer: who do i complain to about an officer | im fed up with an officers attitude | an officer was rude to me where do i go | how do i raise a problem with a member of staff | can i complain about a planner | i have a concern about how an officer behaved | what do i do about an officer who let me down
complain-head: i want to complain about a director | who hears a complaint about a head of service | the chief officer treated me badly | whom do i see about a senior manager
complain-ce: i have a complaint about the chief executive | who deals with a complaint against the chief exec | the chief executive was rude to me who gets the letter
complain-mo: who do i go to about the monitoring officer
complain-outcome: will i be told what came of my complaint | nothing was done about my complaint what next | can i ask for a second look at my complaint | will my group leader hear | do i get to know the result
complain-outcome-ce: the chief executives answer to my complaint isnt good enough | im still unhappy after meeting the chief executive
complain-member: a councillor was rude to me who do i tell | how do i complain about a member | i have a problem with a councillor | a member shouted at me where do i go | can i report a councillor | i would like to raise a members behaviour
complain-group-leader: it is the group leader who is rude whom do i tell | how do i complain about a group leader
complain-about-member-m: another councillor was rude to me can i complain | i want to complain about a fellow councillor
group-leader-duty: one of my councillors upset an officer what must i do | do i have to tell the officer how i dealt with it | as group leader must i act on a complaint
breach-officer: an officer broke the protocol who do i tell | what happens to an officer who breaks these rules | how do i report an officer for not following the protocol
breach-member: what happens if i break the protocol | a member isnt following the protocol who do i tell | can i be punished for breaking it | does breaking the protocol break the code
report-behaviour: i saw someone being inappropriate must i report it | should i report bad behaviour i witness
resident-complaint: a resident wants to complain about the council what do i tell her | this email is really a complaint from a constituent | where do residents complaints go | my constituent is unhappy with the service
intimidate-witness: can i talk to the officer who complained about me | may i have a word with a witness in my case | can i ask her to drop the complaint
standards: what does the standards committee do | can i take it to standards | does the standards committee decide disputes
arbitrate: who settles a row between a member and an officer | will anyone referee our dispute
oversee: who makes sure the protocol is followed | who keeps watch over this | whose job is it to police it
review: how often is it reviewed | who updates the protocol | when is it looked at again
whistle: can i still blow the whistle | does this stop protected disclosures | may i raise a whistleblowing concern
bully: is it bullying if a councillor mocks me | does leaving someone out count as bullying | is calling someone names bullying | can i shout at an officer | he threatened me is that bullying | a member keeps picking on me | spreading rumours about an officer | constant put downs from a member
harass: is it harassment to keep emailing her | does twice count as harassment | unwanted messages from a councillor
crime-harass: a councillor threatened to kill me | can harassment be a crime | he follows me home | he hit me
sexual-harass: a member makes remarks about my looks | is a dirty joke harassment | he keeps touching me
discriminate: can i joke about someones religion | is a remark about my accent discrimination | may i treat her differently because shes pregnant | a councillor mocked my disability | can i ask for a male officer | are comments about age allowed
bias: must i watch for unconscious bias | can i go on my gut feeling about an applicant | should i set aside my prejudices when deciding
rude: can i swear in an email to an officer | is it ok to be blunt and rude | must i be polite | may i lose my temper with staff | do i have to put up with bad language | a strongly worded email to an officer
robust: can i be tough on policy | is robust challenge allowed | may i press hard on performance | can i have a frank exchange with a senior officer | is strong criticism of a service ok
workload: should i think of how busy officers are | im swamped and a member keeps asking for more | must members consider our workload | can i ask for lots of things at once
scrutiny-summon: can scrutiny make an officer attend | do i have to go if scrutiny calls me | may the chair call the chief executive as a witness | can officers refuse to come to scrutiny
scrutiny-junior: can scrutiny call a junior officer | should a junior give evidence
scrutiny-questions: how tough can our questions be at scrutiny | may i ask officers their opinion at scrutiny | what can scrutiny ask an officer | can i grill an officer at the panel
scrutiny-explain: can scrutiny ask a head of service why he advised cabinet as he did | may we ask about the advice given to cabinet
scrutiny-conceal: may i keep awkward facts from scrutiny | do i have to tell scrutiny everything | can the leader ask me to tidy up figures for scrutiny | must i be open with the panel
scrutiny-report: can we change our draft scrutiny report | may members ask for edits to the panels report | whose report is it
scrutiny-hostile: someone is bullying an officer at my committee must i step in | what should the chair do about hostile questions
scrutiny-discipline: can scrutiny discipline an officer | may the panel deal with an officers misconduct
party-resources: can i print party leaflets at the council | may staff type my party newsletter | could i use my council email for party stuff | is it ok to photocopy for the branch | can council staff help with a party event | may i use the councils designer for my leaflet
election-resources: can officers help with my campaign | may i use my council phone to canvass | could the print room do my election leaflets | can i use the council logo on my election address
private-resources: can the office type my private letters | may i use the copier for my daughters party | can i send my christmas cards from the post room | could staff sort out my own event
outside-body: can staff type minutes for my charity | will officers help with my club | may i use council support for a trust im on | can i get help with the residents association newsletter
another-council: can i get help for my parish seat | will staff do my county council work | may i use support for another authority
outside-body-code: which code applies on an outside body | do i follow the code when i sit on a charity board for the council
it-private: can my children use my council laptop | may i use the council ipad for my business | is personal use of my council phone allowed | can i shop online on council kit
it-hardware: can i plug in my own printer | may i add a memory stick | can i install my own hardware
it-lost: i lost my council laptop who do i tell | my tablet was stolen | is my laptop insured | i dropped the ipad
it-return: do i have to give the laptop back | can i keep the tablet when i stand down | when do i hand in my equipment | who owns the council phone
it-support: who helps me with it | where do i get admin help | first place to ask about member support
training: is there training for councillors | who arranges courses for members | can i get help learning the ropes
postage: does post go first or second class | can i send every household a letter | will the council pay my postage
support-arrange: who can change the support members get | is support shared fairly between groups | can we have more admin help
take-messages: may i take messages for a councillors business | can staff take my private calls
group-room: can our group meet in the town hall | may we book a room for a group meeting | can we use council rooms free
chamber-party: can we hold a party event in the council chamber | may the party use the chamber
favour: could an officer cancel my parking ticket | can i get my application speeded up | would it be ok to sort something for my mate | a councillor wants his bin done first | may i use my position to help my son | can i ask for a small favour for my family | can i get a friend bumped up the housing list | waive the fee for my brother
gift: can i accept a bottle of wine from a councillor | may i buy an officer a present | lunch from a member
casework-priority: can i get my resident to the front of the queue | may i ask for a constituents repair to be done first | do i say how urgent a case is | can my case jump the list
relationship: im going out with an officer must i say | my wife works for the council do i tell anyone | my brother is a councillor do i declare it | do i have to disclose that im living with a member | a member and i are a couple
friendship: can i be friends with an officer | is it ok to go for a drink with a councillor | may i go on holiday with a member | can i be facebook friends with staff | we play golf together is that a problem | should we use first names
business-link: a councillors firm is bidding for work | my husband supplies the council and i know the officer | can i do business with a member | an officer rents a flat from me
conflict: im handling my friends application is that ok | i have an interest in what im advising on | my own interest clashes with my job | can i deal with a case about my family
conflict-decision: can i vote on something that affects an officer im close to | may i take part in deciding my partners pay
interest-advice: will officers tell me if i have to declare an interest | who decides whether i declare | can i get advice on my interests
other-ward: someone from another ward asked for my help | can i take up a case in the next ward | do i need to tell the ward councillor before i act on her patch | may i get involved outside my ward | a family outside my ward wants help | can i visit a site in someone elses ward
inform-ward: must i tell ward members about roadworks | should the local councillor be told of a consultation | do i let the ward member know about a sensitive case | will i be told before work starts in my ward | should members know about a press release in their ward
several-wards: it affects three wards who do i tell | the issue crosses ward boundaries
parish-letter: should the ward member get a copy of my letter to the parish | im writing to a town council do i copy members
public-meeting: can i hold a public meeting about the bins | do i have to tell officers im calling a residents meeting | may i organise a meeting before the election
public-meeting-invite: who should be invited to a public meeting we hold | must ward members be asked to our public meeting
represent: can i take up a residents case with officers | may i speak for a constituent | is it my job to help people with the council
represent-against: can i help a constituent who is in dispute with the council | may i support my resident against the council
act-against: im suing the council do i have to tell anyone | my firm acts for someone appealing against us | my client is fighting the council | may i act for an objector | my employer is taking the council to court
liability: can i be sued for what i say | are councillors immune | could my actions land the council in court
member-press: can i talk to the press | a reporter rang me what do i do | may i go on the radio | should i ring comms before i speak to the paper | can i give an interview about the leisure centre | i want to put out a press release
party-press: must our party clear its statement with comms | can my group issue its own press release
officer-press: a journalist has asked me for a comment | may i talk to the paper as an officer | can i answer a reporters question | can i give the radio an interview about my service
press-release: who issues council press releases | can a press release promote the ruling group | who handles the press for the council
tell-members-press: the paper is asking about a scheme must i tell members | should councillors be warned about a story
media-capacity: do i have to say im speaking for myself | whose view am i giving on the radio | must i make clear its my own opinion
media-promise: can i promise compensation on air | may i admit the council was at fault to the press
media-others: should i consult other councillors before i talk to the press
purdah: what about publicity before the election | can i do a photo call in the run up to polling | must i follow the election guidance
official-letter: who signs a letter binding the council | can a letter go out in my name for the council | may i write on behalf of the council | can i use headed paper to commit the council
ward-letter: can i write as ward member on council paper | may i sound as if i speak for the council | im writing as a ward councillor can i use the councils name
visit: can i drop in at the depot | may i look round the library | do i have to arrange a visit | can i go into council offices | i want to see the recycling centre | may i visit a site on a sunday
visit-bar: can anyone keep me out of council buildings | may i be barred from the offices
visit-vulnerable: can i visit a care home | may i look round the hostel | i want to see the childrens home
visit-rules: must i wear my badge | what rules apply when i visit | do i follow the safety rules on site
visit-disrupt: can i chat to staff while they work | may i interrupt people at the depot
visit-desk: can i turn up at an officers desk | do i need an appointment to see an officer | may i pop up and see the planner
visit-safety: who is responsible for safety when i bring guests | am i responsible for health and safety on council premises
officer-entry: may i go on to private land for work | can officers enter peoples property
status-binding: is the protocol law | do i have to follow it | is it just guidance | how firm is this | does it override the code of conduct | how does it fit with the code
status-silent: what if it isnt mentioned | something the protocol doesnt deal with what then | does it cover everything | can i apply its principles to something new
status-purpose: what is the protocol for | why do we have this | what is the point of the protocol
status-draft: is this protocol in force | has it been adopted | is it only a draft
who-issued: who wrote the aide memoire | when was it issued
applies-to: who does it apply to | does it cover me | who is bound by this
planning-code: is there a separate code for planning | i sit on planning are there other rules
nolan: do the nolan principles apply | what standards should we keep to | must we be honest and fair
role-members: what is a councillors job | who sets policy | what do members do
role-officers: what do officers do | who runs the council day to day
whole-council: do officers work for the ruling group | who do officers answer to | must officers serve every member | is she the leaders officer or everyones
impartial: must officers be neutral | can i join a political party | may i deliver leaflets in my own time | can an officer take sides | i hold a restricted post can i stand
expect-members: what may we expect of members
expect-officers: what can i expect from officers
statutory-posts: who is the monitoring officer | who deputises for the finance director | which posts are statutory
chairing: must i let everyone speak | can the chair favour his own group | may i stop the opposition talking
chair-officers: must i let officers advise during the meeting | can i shut up an officer at committee
read-papers: do i have to read the papers | can i come to the meeting without reading the reports
corporate: can i disown a council decision | must i stand by what the council decided | i voted against it can i say its not my decision
express-politics: may i voice my partys views | can i push my groups policies
ceremony: who opens the new library | who leads the remembrance ceremony | am i invited to civic events in my ward
excluded-public: can i stay when the public has to leave | may i sit in on the private part of a meeting
group-difficulty: im unsure what i can tell a group | i feel in a difficult position with a group who do i talk to
partnership: what is my part in a partnership | who agrees what partners deliver
governance: who sets the risk appetite | who builds the budget
communicate: must we be clear with each other | can i give a vague answer
listen: should i listen to what a councillor wants | do officers have to hear members out
many-officers: half the section has had my note is that too many | i wrote to the whole floor about one streetlight | would it be better to pick one person than write to them all | three of us in the team each got the same email from a councillor | should i stick to one contact | four officers have my query shall i add a fifth | can i put everyone on the to line
repeat-point: may i go back to him with the same thing for the fourth time | a councillor will not let it drop | if i get no for an answer can i ask again and again | ive been told no but id like to have another go | may i keep plugging away at it | could i ask his deputy the same thing hoping for a different answer | im minded to keep bombarding them
chase: three weeks of silence | not a peep from the officer | can i jog his memory | she has not come back to me may i ask where it is | would a gentle nudge be ok
reply-time: four weeks without an answer has he broken the rules | does a councillor owe me an answer in a set time | what counts as a prompt reply | i need more than ten days | is there a rule on how fast we answer | ive been waiting a month for an answer is that allowed
ignore-enquiry: i never got round to answering a councillor | i forgot to reply to a member does it matter | could i let his question slide | is it a problem if i dont answer | may officers sit on our letters
urgent: he wants it by lunchtime and it isnt pressing | can i put a red flag on it so they jump | is it reasonable to want an answer this afternoon | must i drop what im doing for a councillor | she says its an emergency but its only a hedge | can i expect it the same day
out-of-hours: is it rude to ring him at home after supper | can i have her mobile for weekends | a member expects me to read emails on holiday | must i come in on my day off for a councillor | will they pick up at ten at night | i was phoned during my tea by a councillor can i let it ring
bcc: id like the chief whip to see it without the officer knowing | shall i slip the leader a copy without telling anyone | is it underhand to hide a copy
copy-manager: id rather my boss saw this | whom else needs to be on the email when i ask a routine thing | must the senior manager be on my email to staff
share-correspondence: his ward colleague asked to see what he wrote may i | could i let cllr b read what cllr a sent me | two members share a ward and one wrote to me do i show the other
keep-enquiry-private: does what i ask stay between me and the officer | could my question to an officer get out | i dont want others knowing what i asked
ask-facts: can i email xofficer about a pothole | may i email xofficer about a blocked drain | can i contact xofficer about a missed bin | can i write to an officer about a broken street light | is it ok to email the housing officer about a repair | can i ring xofficer about the road works | can i ask xofficer about a planning application | may i contact xofficer in drains | can i email xofficer in planning about a hedge | can i drop xofficer a note about fly tipping | may i speak to xofficer about a parking permit | can i call the tree officer about an oak | am i allowed to email an officer myself | can i go straight to xofficer | can i get in touch with xofficer about a damp flat | is it all right to write to xofficer about the allotments | may i message xofficer about the bus shelter | can i talk to the licensing officer about a taxi | can i send xofficer an email about graffiti | can i phone the highways officer about a dropped kerb | is it fine to contact the council officer about a noisy neighbour | may i ask the officer who deals with it | can i approach xofficer about a school crossing | can i email the officer in charge about a leaking roof | may i write to xofficer about my residents litter problem | can i ask an officer about a case | can i raise a pothole with xofficer | could i ask xofficer about the flooding in mill lane | ok to email xofficer about a lamp post | do i have to go through someone or can i just email xofficer about a gully
ask-facts: all i want is a date from an officer | who can give me the numbers on bins | is it fine to drop a planner a line with a factual query | i need some background for a resident who do i ask | can i put a question to officers | may i have a word with the engineer about a grit bin
ask-junior: can i ask the counter staff | can i pump the apprentice for details | id rather ask the young lad in the post room | may i have a chat with the case worker about a case | is the most junior person fine to ask | can i go below the manager for an answer
ask-contentious: id like a straight opinion on the incinerator row | who should i tackle on something explosive | the stadium plan has everybody up in arms who do i ask | can i get someones judgement on a policy that splits the council | can i collar a junior about the row
press-junior: i gave a junior clerk what for was i wrong | can i get heavy with the trainee | may i twist the arm of a junior
ask-political-opinion: is it fair to ask whose side staff are on politically | can i find out an officers politics
whom-unsure: who can put me right on what this means | where do i go for guidance if im stuck | nobody can tell me if im allowed who would know
consultant: can i ring up the design consultants and change the plan | our consultant is heading the wrong way may i put him right | could i get the agency to take my instructions
instruct: ill just tell the gardeners to cut the verge | may i have the crew out tomorrow on my say so | as an ordinary backbencher can i tell planners which applications to do first | a member has told me to fill in a pothole am i bound to | can i send the workmen round | am i in charge of officers | i want that eviction stopped can i order it | can i make the housing team give her a flat | does an officer have to do as i say | can i call the shots on a ward scheme
work-order: who sets the running order of jobs | can i say which application comes first
unapproved-work: can i get an officer to look into an idea of mine no one has voted on | a member fancies a study that was never agreed
undermine-manager: his boss said no but id like him to go ahead | can i persuade her to do it without her managers blessing
staff-management: can i get him taken off the job | should members decide who works where | do i get to hire and fire | i dont like how she runs her team can i step in | may councillors sit in on an appraisal | could i see that an officer is replaced | staff are unhappy and asked me to intervene | may i lay down who works on what
appoint-friend: a chum is in for the job | my old schoolfriend is up for the post and im on the panel | my niece is being interviewed
appoint-lobby: could i have a quiet word with hr about someone applying | i know a great lad for the post can i say so | can i nudge the panel towards someone
employee-constituent: my constituent sweeps our streets and is up before a disciplinary | can i argue an employees corner at a hearing | one of our binmen lives in my ward and is being sacked
own-job: can my councillor cousin put in a word about my pay | would it help if a member spoke to my boss about my hours | might i get a councillor to save my job
officer-constituent: my ward councillor sits on my service committee may i see her about my own bins
about-colleague: could i let on to a councillor that my manager drinks | a councillor asked me what my colleague is like | i want to tell a member my department is a mess
spend: may i book the band and send the council the bill | can i get quotes and say yes to one | can i agree to pay for it there and then
press-advice: could the chair order me to take out a paragraph | could i whisper how id like the recommendation to go | the leader isnt happy with my figures and wants new ones | can i ask for a kinder report | may we send the report back till it says yes | an officer has the wrong view can i get it changed | shall i make her see sense and rewrite it | i wrote something a member hates and he wants it gone
argue-advice: the advice is dead wrong in my opinion must i keep quiet | may i say my piece against the officers view | can i ask her to back up what she says | id like to pick holes in it | am i stuck with what the officer says
reject-advice: officers say refuse and we want to approve | may we do the opposite of what officers say | must the committee do what the report says
heed-advice: may we vote first and get the report later | do i need to take note of what officers say | can the cabinet press on with nothing in writing | the advice is long do i have to consider it
statutory-advice: do i need to heed the finance chief | the lawyer says its illegal can we do it anyway
break-procedure: could they stretch the rules on a grant for me | can we do without the usual checks this once | he wants me to lose the paperwork | can i get it nodded through without going through the steps | someone wants an exception made
officer-press-member: might an officer tell me how to vote | an officer suggested i vote for his restructure | can i talk members round to my option
quality-advice: must my report spell out options nobody will like | can i just put the nice bits in | is it my job to say it cant be done | the leader would like it rosier | should officers be straight with us
report-right: can the finance chief go over the leaders head to council | nobody wants my report can i still bring it
agenda-pressure: the leader wants my item dropped | could the chair bin a report before it reaches committee
delegated: do i talk to the local councillor before i use my delegated powers | the member i consulted says its his decision | i decided under delegation and the chair is cross
premeeting: is it fine to sit down with officers before cabinet | could i have a run through before i chair
close-working: id like weekly sessions with the director is that too cosy | are the leader and chief executive too thick
invite-group: the tories would like me on monday | is it ok to be with the labour group when they discuss the budget | can i take up a groups invitation off my own bat | who has to agree before an officer comes to our group | how do we get someone in to talk us through the accounts | could the planner come and explain the local plan to our lot | i have been asked to brief one party
refuse-group: must i go when a group leader says so | id sooner not go to the groups meeting
group-outsiders: two candidates are sitting in on the group | our organiser will be in the room | there will be folk there who werent elected | could the officer still come if my agent is there
tell-other-groups: if labour had the chief exec along must we be told | will anyone tell the other side we had a briefing | do the rest find out
relay-group: word has got out of what the greens are planning may i tell the leader | what did the officer hear at the tory meeting | could she let us know what they asked | may i mention to one group what another is thinking
written-to-group: wed like our copy of the briefing kept off the other lot | can our paper stay ours
party-in-room: they are talking politics and im still sat there | may officers draft our partys attack on the budget | can we have an officer help plan our line | could an officer write our amendment speech
stay-at-group: may a group tell me to leave after ten minutes | im uneasy can i go | can they keep me there all night
group-not-support: does my being there look like backing them
group-decision: our lot voted for it so can it start | the group agreed it is that enough
quote-group-advice: the officer told us privately it wont work may i say so at council | can i put what she told our group in my leaflet | may i throw his words back at him in the chamber
second-group: do i have to give the others the same session | would the same have to be on offer to the rest
equal-groups: the officer gave labour better figures than us | may i help one side more than the other | are small parties owed as much help | can the opposition have officers help with their budget | why did they get a briefing and we did not
draft-alternatives: may i tell the leader what is in the oppositions alternative budget
ce-neutral: is the chief executive on the administrations side | may the leader expect the chief executive to be loyal to his party
other-group-papers: could i get hold of what the other party is writing
party-event: a do at the conservative club wants me to speak | may i talk about recycling at a party supper
see-document: which bits of the file may i look at | could i have sight of the lease | do i get to see the enforcement file on my residents extension | they will not give me the paper | am i allowed the legal opinion | what can i ask to see
meeting-papers: can i get papers for a meeting im not a member of | copies of the reports for tuesday
need-to-know: as portfolio holder who says i may see it | i was told i have no need to know who do i appeal to
fishing: id like to see a file out of nosiness | can i have a rummage | i have no reason but id love a look
own-interest-docs: the pub landlord is a client of mine could i have his papers | my own house is affected may i see the report | could i get the file on my rival
need-assumed: do i have to prove i need the file as portfolio holder | must i give a reason for papers on my ward
exempt-see: are the minutes of the private bit open to me as of right | may i read the pink pages
leak: something confidential was let slip to me can i blog about it | may i give my agent the exempt paper | can i chat to my wife about the private report | could i brief residents on what the secret report says | may i tell the firm what we said about its bid
exploit-information: a friend could make a killing if he knew the price may i hint | could i use what i know to buy that land
mark-confidential: do i need to stamp confidential on it | does the report have to say it is private
refuse-request: a member wants a spreadsheet that will take weeks to make | hes asked for ten years of data must i
block-information: may we hang on to the numbers till after the vote | the leader says not to tell the other side the cost
senior-confide: he is the deputy leader so can he have more | the leader wants notes id not hand to the opposition
criticise-officer: an officer has been a nightmare and id like to say so at full council | can i have a dig at the highways man in my newsletter | shall i tell the meeting what i think of him | would it be ok to post about how slow an officer was
criticise-member: may i tell residents a councillor is a fool | can staff slag off a member online
complain-officer: an officer has been offhand who hears about it | the planner hung up on me | im not satisfied with how staff spoke to me | i have had it with an officer what should i do
complain-head: a director has been awful to me
complain-ce: the chief executive has been offhand with me all year | who judges the chief exec when he is at fault
complain-outcome: can i ask somebody else to look at it afresh | they shelved my complaint
complain-member: a councillor rubbished me in a meeting where do i go | a councillor got very heated with me who advises | cllr so and so is making my life a misery | i had a row with a member what now | a member was out of order towards me | i would rather not see my own manager about a councillor
breach-officer: an officer breached this protocol to whom do i report it
breach-member: does breaking this get me in trouble under the code | what if i dont keep to it
resident-complaint: someone on my street says the council messed up and wants to complain | she wants to make a complaint about her repairs what do i say | is it a complaint or an enquiry
bully: is giving someone the cold shoulder covered | he rolls his eyes and calls me a child | she keeps leaving me off invites | a councillor thumped the table at me | is a joke at somebodys expense bullying | a member threatened to have me sacked
crime-harass: he turns up wherever i park and waits | he follows me could it be a crime
discriminate: asked if i was really british in front of everyone | a joke about his turban | she said i was too old for it | remarks about where im from
rude: can i give him an earful | may i tell her to pull her finger out | a member used foul language to me | i lost my rag with an officer was that wrong | is it fine to be curt
robust: is it ok to be hard on a policy without being rude | may i give a director a grilling on performance
scrutiny-questions: a panel member got nasty with me | were they meant to ask like that | can a scrutiny member be fierce with officers
scrutiny-summon: do i have to turn up at the panel
scrutiny-discipline: may scrutiny sack or punish an officer
party-resources: can the office help with invitations to our partys summer ball | may i use the town hall copier for a party poster | could the clerk put my party leaflets in envelopes | is it ok to write party emails on the council account | may staff book a hall for the party
election-resources: can i put my campaign video on the council website | may i get officers to knock on doors for me
private-resources: would staff type the place cards for my golden wedding | could my secretary post my private parcels | can i run my childs homework off
outside-body: my allotment societys minutes need typing could the office oblige | can somebody type the agenda for a charity i chair
it-private: my kids want the ipad for games | may i do my accounts on the council laptop
it-lost: would i be covered for losing my phone | left my tablet on the bus
favour: could they see their way to dropping my fine | might the officer look kindly on my sons application | any chance of getting it done ahead of the rest for me | could i get a discount on hiring the hall since im a councillor | my mum needs a flat can i have a word | would someone let my shop off the business rate
casework-priority: can the widow on my patch be seen before the others
relationship: im courting someone in the planning team | my daughter has just joined the council staff | an officer and i have started seeing each other | my brother in law is a councillor
friendship: is it proper to have a pint with a councillor ive known for years | i play bridge with an officer each week | may i go to an officers wedding | we went to school together are we too close | can i have a councillor round for tea
business-link: my firm does the officers accounts | a member wants to rent my flat | his company is on our contract list
conflict: i am advising on a scheme next to my own home
interest-advice: an officer mentioned that my cousins bid might be an interest was that allowed | should i ask the lawyer if i need to declare
other-ward: ive been asked to open a fete in a ward that isnt mine | a resident over the boundary wants me to help | anything to do first when i take up someone elses patch | can i poke my nose into the next ward
inform-ward: were shutting a car park anyone i should warn | a new scheme is coming to a ward does the councillor hear first | should i tell the local member before we dig up the road | may i expect to hear about things in my patch
public-meeting: i fancy calling a residents get together | may i book the hall and ask residents along to talk about buses
represent: someone in my ward needs help with housing can i ask officers | may i stick up for a resident
act-against: my practice is taking on a claim against us | i want to object to a council scheme as a neighbour and sue
member-press: the paper wants my view of the car park | may i tell the radio what i think of the plan | a journalist has got in touch | going on telly tonight about the flood anything first
officer-press: a radio station has got me on the line do i chat | the local paper wants a quote off me
media-promise: may i tell the paper the council will compensate everyone | can i say on the radio we were in the wrong
ward-letter: is it alright to use council letterhead to object to a mast | i want to write to the bus company as a councillor
official-letter: may i reply to the minister for the council | can i put my name to a letter that ties the council
visit: i thought id take a look at the new depot | can i nip into the museum store on sunday | may i see how the contact centre works
visit-safety: can i take my son round the depot with me
visit-desk: a councillor keeps standing by my desk | may i just go and find him in the office
status-binding: is this thing compulsory | will i be breaking the law if i ignore it
planning-code: do planning members follow this or something else | is there something extra for the licensing panel
statutory-posts: the finance directors off who stands in | which officers are there by law
whole-council: is the officer the leaders man or the councils | can we have an officer all to ourselves
impartial: may i hold a party card | can i stand for another council | is an officer allowed to campaign at weekends
chairing: do i have to let the awkward squad have their say when im in the chair | can i shut down the opposition to save time
read-papers: am i obliged to plough through the papers before committee | may i wing it without the reports
corporate: we lost the vote may i tell residents its nothing to do with me | can i bad mouth a decision the council took
excluded-public: the public have been put out may i stay put
refuse-request: is it fair to say no when somebody asks for far too much
group-room: can we have the committee room for our lot tonight
chair-officers: can i silence an officer while im chairing
workload: he asks for so much that i cant do my job | should i go easy on them when theyre short of staff
many-officers: do i break the protocol if i get fourteen officers to look at one drain | is one contact enough or may i write to several | i have fired off the same note to every team | two managers and a director all got my note about the bus shelter | should i put one name or ten on the email | would copying a couple of extra officers hurry it up
repeat-point: is it right to keep asking till he bends | i sent it on monday tuesday and wednesday | may i write a fresh email saying what the last one said | would it be pestering to ask once more | the answer hasnt changed but ill ask again
urgent-dispute: i disagree with the officers view that it can wait who rules | who is right when i say its pressing and he says it isnt
urgent: the member has asked for an answer inside an hour | must i answer straight off | my resident is cross so i need it now | can i ask them to put everything else aside
out-of-hours: a councillor writes on boxing day expecting an answer | asked me to work through the bank holiday can i say no | does a member get to call me at the weekend | should officers be on hand at night | can i text her while shes on her holidays | i get councillor emails at midnight must i look
ignore-enquiry: can officers get away with never replying | it has sat in my inbox for a month and im not going to answer
reply-time: should i tell an officer off for taking eight working days | is two weeks too long to wait | whats a fair time for an answer | do we have to give reasons when a reply will be late
share-correspondence: can i let the leader see what a councillor wrote to me | is it right to hand one members letter to another | may i send my answer to all ward members | can the officer show my email to cllr jones
confidence-in-officer: an officer promised to keep quiet about my question
ask-facts: will officers on the front line tell me the number of missed bins | can i ring someone for an update on a case | i need a quick fact about parking | can i find out from an officer when the road will shut | which officers may i ask for information | may i ask an officer to explain something to me | should i go through anyone to get some figures | can i just phone a social worker about a case without telling her boss
ask-contentious: something complicated has cropped up with the contract who should i ring | id like a view on a tricky closure | who is senior enough for a question like this | the matter is politically charged do i go to the case officer
staff-management: can members decide on someones leave | my portfolio team is badly led may i sort it | is it for me to say who gets the sack | should a cabinet member have a say in staffing | can a councillor stop me working from home
appoint-friend: my nephew has been shortlisted can i sit on the panel | i play golf with one of the shortlisted people | a relation of mine wants the post
appoint-info: may i tell an applicant what the panel is looking for | could i brief a candidate privately
appoint: what part do i have in choosing the next chief executive | is my vote on an appointment about anything other than merit
own-job: may i ask my councillor friend to stop my redundancy | i want a member to know how unfair the restructure is
about-colleague: can i tell a member my teammate is fiddling his hours | a councillor wants the gossip on my manager may i say | should i share our teams troubles with a councillor
spend: can a backbencher agree a price with a supplier | may i sign up to a deal for the council | i ordered some planters can you pay | would my signature on a contract count
press-advice: is it right to keep asking an officer to bend his judgement | can the leader have my conclusion altered | can i suggest the report says yes | he told me to lose a risk from my report | is it out of bounds to want a milder recommendation | may a group try to move an officer off his advice | are we allowed to get the wording of advice changed
argue-advice: i think the officer is wrong may i say so | can i debate the report with the officer | how far can i go in disagreeing with an officer | may i ask for the reasons behind the advice
reject-advice: does the committee have to agree with its officers | are members free to decide otherwise | we dont like the recommendation can we amend it
heed-advice: can members press on before a report is written | should i weigh up what officers tell me first
statutory-advice: told me to keep quiet about something unlawful | do the statutory officers have to be listened to
break-procedure: a councillor is after a short cut on procurement | may i have the forms waived | i was asked to do something our policy forbids | is it wrong to want the rules relaxed for one family
quality-advice: should a director be able to advise against what the leader wants | can i keep my own opinions out of the advice | may i tell members only what suits them | is it ok to leave a risk out | must i give members the full story even when its unwelcome
report-right: is it my job as leader to stop an unwelcome report | can the monitoring officer put a report to council
agenda-pressure: may i block a report from getting to council | can i strike an item off before it is published | i would rather that paper never came to committee
delegated: i consulted the ward member and she hates my decision is it hers to take | may a member overrule me on a delegated matter | who has the final say when i consult a chair | should i run it past the cabinet member before i decide
decide-premeeting: could we agree the result beforehand
invite-group: who agrees to an officer coming to our group | we want an officer to come and explain the budget to our members | do i clear it with anyone before i brief a party | how does a group book an officer | can i turn up to a groups meeting without asking | my group wants someone from finance | may officers attend political groups | is it ok for a planner to speak to our members in private
senior-attend: my group wants someone from finance whom do they send | are juniors sent to group meetings | whos the right level of officer for a group
refuse-group: may i refuse to attend a group meeting | has an officer a choice about going to a group | i feel awkward about briefing a party can i decline
group-outsiders: our campaign manager comes to our group meetings can an officer be there | there are non members at the meeting does that change anything | could the officer talk freely with party staff present
tell-other-groups: will the rest be told that officers came to us | is our meeting with the officer a secret from the opposition | do i have to let the other leaders know i briefed one
relay-group: is it ok to pass one groups plans to another | will the officer who advised our group keep it from the others | can i find out what labour was told | what if another group asks me what was said | can i tell my own boss what i heard at a group
party-in-room: we want an officer to stay for the bit where we settle our line | can i advise on how to word an election leaflet | is an officer allowed in while we choose candidates | may i join in the party debate | are we allowed to have an officer present when we plan our attack
stay-at-group: am i free to go when i like | must i sit through the whole thing
group-not-support: they say i was at their meeting so i must agree
group-decision: does a group voting for something make it policy | the leader says the group has decided so get going
equal-groups: does our group get as much of the officers time as the others | are officers free to advise only the biggest party | we are a group of two do we count | is it fair that they were told more than us | does every party get the same answers
quote-group-advice: an officer told us in private may i use it in debate | can we publish what the officer advised our group
see-document: what do i have to show to see a contract file | is a councillor entitled to look at a case file | can i get sight of legal advice | may i inspect the accounts | may i be shown the list of tenants on my patch
need-to-know: if the monitoring officer says i cant see it where next | who rules on what i may read | an officer wont let me have it who do i ask | who tells me what im allowed to inspect
need-assumed: is my ward councillor hat enough to get data on a constituent | do i need a reason when it is my own committees business
own-interest-docs: may i see the file on a planning application my firm is handling | i want the papers because im in dispute with them myself
third-party-data: can i get housing data on a named person | who can i give a tenants phone number to | is it ok to be given details of somebodys benefits
leak: the letter says private and confidential can i forward it to my agent | id like to tell my group what the exempt paper says | may i drop hints about the secret bid | my partner asked about the closed item can i say | could i put a confidential figure in my newsletter | may a trusted friend read the private report
exploit-information: may i use confidential information to help a friend | could i tip off a bidder | is it wrong to use what i learned in a closed meeting for my own ends
use-information: is a member free to use the councils data to run a business | can i use the mailing list i was given for casework for something else
doubt-confidential: somebody gave me a paper and i cant tell whether its secret how do i treat it | no one has said if this is private
block-information: may i hold back a report from a member whos legally entitled to it | can we delay giving them the numbers | is it ok to keep councillors in the dark
foi: do i have the same foi rights as anyone else | is a councillors request the same as the publics
criticise-officer: is there any rule against having a go at an officer in front of the public gallery | may i read out an officers mistakes at the meeting | can i slate the planning team in the local press | could i tell residents online the officer is not up to it | is it ok to mock an officers spelling in committee | may i bring up how bad he is at his job in open session
criticise-member: may i complain about a councillor on my own facebook | can i run down a member to the press
complain-officer: who hears about it if an officer has let me down | i would like to report an officers attitude | an officer fobbed me off and was sharp | my emails to an officer get snapped at who sorts it out | who do i see if an officer has been unfair to me | an officer misled me what can i do about it
complain-head: do i complain to the boss if the head is the problem | my director and i have fallen out badly who gets involved | the complaint is about somebody very senior
complain-mo: the monitoring officer has been unfair to me who do i raise it with
complain-member: does the monitoring officer get involved when a councillor misbehaves | i have been shouted at by a councillor who listens | a councillor is making unreasonable remarks to me where do i report | whom can i talk to about a difficult member
breach-officer: who should hear about an officer leaking a groups plans
breach-member: does the monitoring officer get involved when a councillor breaks the protocol | a member has broken this protocol what comes of it
report-behaviour: i heard a senior member bullying a junior should i speak up | do i say something if i see someone being nasty
oversee: who polices this | who checks we all behave
whom-unsure: am i on my own if i want advice about this protocol | who helps with questions on the protocol | who can say what this rule means for me
bully: can a joke be bullying | is it bullying to keep checking up on someone | a councillor swears at me every week | shouting at staff what does it say | is making fun of an officer ok
harass: brushed up against me twice on purpose harassment | emails she doesnt want again and again
sexual-harass: comments on my legs | asked me out over and over after i said no
discriminate: ignoring an officer because shes muslim | must i treat officers equally whatever their race | he wont deal with me because im a woman | can i refuse to work with someone because of age
bias: must i avoid prejudging an applicant by their name | should i go by evidence rather than hunch
rude: is calling a councillor an idiot in an email all right | do the codes say we must respect each other | can i call him names | what if a member is offensive to me | should i keep my temper however annoyed i am
robust: may i ask hard questions about a policy | can i be blunt about the service without naming anyone
scrutiny-questions: may our panel be blunt with witnesses | how should scrutiny treat officers | what manner should we use with officers at the panel | must i answer a scrutiny question on policy
scrutiny-conceal: can the cabinet member tell me what not to say to scrutiny | do i have to own up to bad figures at scrutiny
party-resources: would staff write a speech for my party branch | can the council pay for my groups flyers | may we print surveys for the party | is it all right to use the franking machine for party post | could my council assistant help at the party conference
private-resources: can the post room send wedding invitations | can the council print my christmas cards | may i have a personal letter typed | use of the office phone for my own affairs
outside-body: may staff do the accounts of my residents group | will the council do mailings for a charity im on
it-return: could i keep my council ipad as a souvenir
it-hardware: what about plugging a usb stick in | can i fit my own webcam to the council computer
it-lost: someone pinched my council phone what now
it-private: netflix on my council tablet | can i use it for my consultancy
group-room: can i book a town hall room for a group meeting
support-arrange: who alters what back up members get | who decides what help we get from the office
favour: can i ask a planner to look kindly on my extension | my daughters school place could someone help | is there any way to get my own pothole done this week | can an officer let me off | a member hinted id do well to help his friend | are officers expected to carry out my personal wishes | could you make my fine go away
casework-priority: may i jump my tenant up the list | can i tell them my case is the most important
relationship: my brother in law runs the depot should that be out in the open | im married to a planner do people need to know | we have been seeing each other for a month and shes on the council | my mother is a councillor and i work here
friendship: my oldest friend is an officer here | is a weekend away with a councillor going too far | may i accept a friend request from a member | should officers and councillors socialise
business-link: i own shares in a firm the officer works with | my landlord is a councillor
conflict-decision: can i vote on my partners regrading
other-ward: a woman in the next ward rang me about damp can i act | should i let the other councillor know im dealing with her resident | can i go and see a site outside my ward | may i hold a stall in another ward
inform-ward: should i tell councillors if i know something that affects their patch | must local members hear of an eviction | who should know before a press release on a ward scheme
public-meeting: i want to get residents together about the pool
act-against: i sit as a lawyer against the council in a case | my husbands company is claiming against us do i speak up
member-press: the radio wants me on about potholes | may i speak to a reporter off my own bat | can i write to the editor about the budget | tell a newspaper what i think of the budget | is it fine to be interviewed about my portfolio
party-press: do we need leave from comms for a party release
officer-press: who talks to the press about my service | may i put the newspaper straight
press-release: the press release praises the ruling group | can a council news release be political
media-capacity: shall i say it is just me talking
purdah: a ribbon to cut and cameras coming three weeks before polling day | can i launch a scheme in the election campaign | what care should i take with publicity near the poll
official-letter: can i write to the secretary of state on behalf of the council | whose name goes on official letters | may a letter that commits us be in my name
ward-letter: may i give the idea the council agrees with me in a letter
visit: id like to see round the crematorium at seven in the morning | do i just go to a depot | is there a rule about visits to depots | may i turn up at the leisure centre to check on it | can i go into the town hall to do some work
visit-disrupt: may i stop for a natter with the bin crews while theyre loading | can i hold staff up with questions on site
visit-desk: has a councillor any right to hover over me while i type | may i visit an officer at her desk | can i catch an officer in the corridor
status-binding: what weight does it carry | can i be taken to court for breaking it | must i go along with it
statutory-posts: who are the three statutory officers | who is the section 151 officer here
consultant-bound: do agency social workers fall under this | does our interim have to behave by this
liability: i might have libelled someone am i protected as a councillor | am i personally at risk for what i say
whole-council: are officers there to do what one member wants | whose side are officers on
keep-updated: should i be hearing about what goes on in my area
expect-officers: what am i owed by officers
ceremony: could the mayor be left out of the opening | who cuts the ribbon
chairing: as chair may i take sides
corporate: we were outvoted may i undermine it
work-order: could i say which job comes first
unapproved-work: may i set officers off on a scheme that hasnt been agreed
equal-members: does a new councillor get the same respect as the leader
senior-confide: give the deputy leader more than the rest
conflict: my sisters application has landed on my desk
`;
