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
`;
