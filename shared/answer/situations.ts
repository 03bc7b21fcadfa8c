/**
 * The closed list of situations that all packs share, derived from the clauses of all five. One a line:
 * "id # what it is, in words # who is in question (m, o) # how it is recognised".
 *
 * Recognition: alternatives separated by ";". In an alternative each word is a concept of the lexicon that must be
 * there ("a/b": one of them); "?" marks one that only adds to the score, "!" one that rules the alternative out;
 * "=some_words" is a phrase instead of a concept; @m, @o, @chair, @cabinet: who must be asking.
 */
export const SITUATIONS = `
many-officers # sending one matter to several officers # mo # several-officers ask/copy/forward !interview; several-officers same-matter !group-meeting
repeat-point # making the same point or request again # mo # repeat ask/chase/correspondence/officer; repeat pressure?; repeat =until; repeat chase
chase # chasing a reply # mo # chase reply/ask/officer/correspondence !resident-complaint; chase reply-time @m
reply-time # how quickly to reply # mo # reply-time reply/correspondence officer?; reply-time officer member?; chase reply-time; reply-time ask
ignore-enquiry # leaving an enquiry unanswered # mo # ignore correspondence/reply member?; ignore ask
urgent # asking for an urgent reply # mo # urgent demand/ask/reply !foi; urgent officer; urgent reply-time; urgent correspondence
urgent-dispute # who judges what is urgent # mo # urgent who-judges; who-judges =urgent; =how_urgent
out-of-hours # contact or work outside working hours # mo # out-of-hours ring/ask/reply; out-of-hours officer ring; out-of-hours work-extra member/officer/im-officer; out-of-hours demand
bcc # hidden copies # mo # bcc; bcc copy/correspondence member?; bcc officer
copy-manager # copying in a manager # mo # copy-manager; copy-manager ask; copy-manager facts junior?; copy senior facts ask; copy senior correspondence officer?
share-correspondence # showing one member's correspondence to another # mo # forward correspondence member opposition?; forward confidence-request member; =same_ward forward confidence-request; forward ward-member correspondence;  copy correspondence ward-member; copy member correspondence; @m =my_letter forward member; @m =my_email forward member
keep-enquiry-private # keeping a member's enquiry confidential # mo # confidence-request correspondence/ask/casework member?; confidential correspondence =keep; confidence-request @m; confidential =enquiry; confidential =inquiry; confidential =query
ask-facts # asking an officer for facts # mo # ask facts; ask officer facts; facts officer !see-document; ask officer casework @m !instruct; ask officer direct @m; =can_i_ask officer; =can_i_email officer; =ok_to_email officer; =can_i_ring officer; facts officer ask junior?; ask junior; =all_i_need facts
ask-junior # going to a junior officer # mo # junior ask; junior facts/complex; junior ask direct? facts?; junior pressure?; junior officer ask seniority?
ask-contentious # taking a contentious or complex matter to an officer # mo # contentious ask; complex ask; contentious officer opinion?; complex officer; contentious junior; opinion ask officer contentious?; ask opinion officer !political-opinion !group-meeting !change-advice !agenda; complex facts junior
press-junior # pressing a junior officer # mo # junior pressure; junior demand
ask-political-opinion # asking staff for a political opinion # mo # opinion election-word ask/officer; political-opinion ask/officer; political-opinion; political-opinion opinion
officer-opinion # officers voicing political opinions # o # @o political-opinion; @o political-opinion =say; @o =voice political-opinion; political-opinion officer =voice; political-opinion officer =express; political-opinion officer =say; political-opinion officer =share; political-opinion officer =give
whom-unsure # whom to ask when unsure # mo # unsure; unsure ask; unsure status; =further_advice status; =who status =advice; unsure =protocol; =who_explains status
consultant # dealing with consultants # mo # consultant instruct; consultant ask; consultant =change; consultant facts; consultant direct; consultant =tell
consultant-bound # whether consultants are bound # mo # consultant applies-to; consultant binding; coopted applies-to; coopted binding; consultant status; coopted status; consultant =same_rules; consultant =rules; consultant =treat; consultant =answer_to; =who consultant =answer; =who consultant roles
instruct # giving an officer instructions # mo # instruct officer/member/ward-issue; instruct ask?; instruct casework; instruct own-interest?; @m instruct; @o instruct member; =take_orders member; obey; =do_as_i_say officer; instruct junior
work-order # who decides what work officers do # mo # work-priority officer?; work-priority; =who_decides work-extra officer; =who_sets officer
unapproved-work # asking for work nobody has approved # mo # unapproved-work officer/ask/instruct/work-extra; unapproved-work =work; unapproved-work =start
undermine-manager # going against an officer's manager # mo # undermine-manager; undermine-manager ask; undermine-manager officer
staff-management # getting involved in managing staff # mo # staff-management officer/member; staff-management @m; staff-management =can_i; staff-management =help; staff-management; staff-management =may_i
appoint # taking part in appointing officers # mo # appoint merit?; appoint member; appoint =panel; appoint officer
appoint-friend # a candidate whom the member knows well # mo # appoint candidate-friend; appoint friendship; appoint relationship
appoint-lobby # speaking up for a candidate # mo # appoint lobby; lobby =candidate; appoint pressure
appoint-info # telling one candidate more than the others # mo # appoint candidate-info; candidate-info =candidate
appoint-know # using what one knows of a candidate # mo # appoint candidate-know
employee-constituent # a constituent who works for the council # mo # employee-constituent; employee-constituent discipline; employee-constituent represent-constituent; casework discipline employee-constituent?; casework discipline =employee
own-job # an officer's own employment, taken to a member # mo # @o own-job lobby-member; own-job lobby-member constituent-officer?; own-job lobby; own-job pressure; own-job ask; @o own-job member; officer =lobby; officer =lobbying; officer lobby own-job
officer-constituent # an officer approaching their own member as a constituent # mo # @o constituent-officer; @o constituent-officer member; constituent-officer officer ask
about-colleague # an officer talking to a member about a colleague # mo # @o colleague fraud-colleague member; @o fraud-colleague member colleague?; colleague criticise member @o; colleague complain member @o; @o colleague fraud-colleague; @o colleague criticise; @o colleague relay member; officer =about_a_colleague member; officer colleague fraud-colleague; colleague relay fraud-colleague
spend # committing council money # m # spend; spend member; spend council-name?; =spend money
press-advice # pressing for changed advice # mo # pressure change-advice; pressure advice; change-advice advice; change-advice ask; change-advice; change-advice report; pressure report; change-advice officer; change-advice leader; pressure advice officer; change-advice member
press-figures # wanting facts or reports altered # mo # change-advice =figures
argue-advice # challenging officers' advice # mo # argue advice; argue report; argue officer !legal-liability !criticise !complain; argue robust; argue opinion; robust argue
reject-advice # deciding against officers' advice # mo # reject advice; reject =recommendation; reject =recommendations; reject report; reject =committee advice
heed-advice # taking written advice into account # mo # heed =decide; heed advice =decision; heed =decision; heed advice; heed =before; heed cabinet; heed officer; heed =deciding; heed unlawful-warning
statutory-advice # advice of the statutory officers # mo # statutory heed; cfo heed; mo heed; cfo unlawful-warning; mo unlawful-warning; cfo advice =ignore; mo advice =ignore; legal-finance unlawful-warning; legal-finance officer; legal-finance statutory; legal-finance =decision; legal-finance =ask; legal-finance
report-who-pressure # whom to tell about pressure # mo # @o pressure =who; @o comply-proc =who; @o pressure =where; @o pressure =tell; @o pressure =raise; @o pressure =report_it; @o comply-proc =report; @o comply-proc =tell; @o comply-proc =raise; @o pressure =escalate; @o comply-proc =hear; pressure =escalate
break-procedure # asking for procedure or policy to be broken # mo # comply-proc member; comply-proc; comply-proc officer; comply-proc ask; comply-proc resident
officer-press-member # officers pressing members towards a decision # mo # officer-press-member; @o pressure member =vote; @o pressure =committee =vote; pressure officer =vote !group; officer-press-member officer
quality-advice # what officers' advice must be like # mo # quality-advice advice; quality-advice report; quality-advice officer advice; no-minded advice; no-minded officer; quality-advice =tell member; @o quality-advice report; no-minded @o
report-right # officers' right to report to council # mo # report-right; report-right leader; report-right cfo; report-right statutory; report-right agenda
agenda-pressure # keeping a report off the agenda # mo # agenda pressure?; agenda report; agenda leader; agenda chair; agenda =consulted; agenda officer
exec-report # consulting the executive member on a report # mo # report consult cabinet; report cabinet =add; report cabinet =separate; report cabinet =own; report author cabinet; report consult =portfolio; advice cabinet =see_my_report; report cabinet =show
decide-advice # who can take decisions # mo # who-decides cabinet =alone; =who_can_decide; =who_can_take decision
delegated # officers' delegated decisions # mo # @o consult who-decides member; @o consult =my_decision; delegated; delegated consult; delegated who-decides; delegated ward-member; consult =before_deciding; delegated cabinet; delegated chair
premeeting # meeting or briefing a chair or cabinet beforehand # mo # premeeting; premeeting chair; premeeting cabinet; premeeting chair officer
decide-premeeting # deciding at a pre-meeting # mo # premeeting decide-premeeting
close-working # senior officers working closely with leading members # mo # close-working leader; close-working chair; close-working cabinet; close-working group-leader; close-working ce; close-working head; close-working senior member
chair-speaks # chairs speaking for their committee # m # chair =speak_for; chair talk-press press; chair =committees_area; chair press; chair council-name; chair =speak =committee; chair =voice
political-steer # giving a political steer # mo # steer cabinet; steer officer; @m steer; =how_it_will_go_down
invite-group # an officer attending a group meeting # mo # group-meeting invite officer?; group-meeting attend officer; attend group-meeting; @o group-meeting attend; @m group-meeting attend officer; group-meeting =permission; group-meeting =authority; group-meeting =approval; group-meeting =sign_off; group-meeting =agree =who; group-meeting senior-attend; group invite officer
senior-attend # which officer goes to a group # mo # group-meeting senior-attend; group senior-attend; group-meeting junior attend; group junior attend; group advice =who; group-meeting =which_officer
refuse-group # declining a group's invitation # mo # group-meeting refuse !second-group; group-leader refuse attend; group refuse attend !second-group; group-leader refuse; @o group-leader attend =must; @o group-meeting =have_to; @o group-meeting =must_i
group-outsiders # outsiders at a group meeting # mo # group-meeting outsiders; group outsiders attend; group outsiders ce; group outsiders officer; outsiders attend ce; group-meeting resident; group-meeting press attend; group outsiders
tell-other-groups # telling other groups that an officer advised one # mo # other-groups inform group; other-groups inform group-meeting; other-groups inform attend; other-groups inform ce group; other-groups =same_offer; other-groups inform advice; inform =other_group_leaders; other-groups inform invite; other-groups group =keep_quiet
relay-group # passing on what one group discussed # mo # relay group-meeting !minutes-check; relay group other-groups; relay group attend; relay other-groups advice; relay xgroup; relay group leader; @o relay group; relay =labour; relay group =asked; relay other-groups ask; relay group party-business
written-to-group # a written report for one group # mo # written-briefing other-groups; written-briefing group; written-briefing relay; written-briefing =open; written-briefing confidential
party-in-room # party business with an officer present # mo # party-business group-meeting attend; party-business group-meeting; party-business officer attend; party-business group leave-room; party-business officer; party-business leave-room; party-business group help; @o party-business group; @o party-business =help; party-business advice group; party-business ask officer !political-opinion !council-resource
stay-at-group # how long an officer stays with a group # mo # leave-room group-meeting; leave-room group; @o leave-room group-meeting; leave-room party-business; @o leave-room group-leader
group-not-support # whether attending shows support # mo # not-endorse group; not-endorse group-meeting; not-endorse attend; @o not-endorse; not-endorse officer
group-decision # whether a group can decide for the council # mo # group-decision; group-decision officer; group-decision =act; group-decision =spend; group-decision =decision; group-meeting =decide =council; group decide-premeeting =council
quote-group-advice # quoting what officers told a group # mo # quote-advice group-meeting; quote-advice group advice; quote-advice officer =told_our_group; quote-advice advice; quote-advice =told_us; quote-advice officer =privately; quote-advice confidential advice; quote-advice =briefing
group-minutes # checking a group's note of one's advice # mo # minutes-check group-meeting; minutes-check group; minutes-check advice; @o minutes-check; minutes-check officer
second-group # advising a second group # mo # second-group refuse group; second-group refuse; second-group group-meeting attend; second-group advice; second-group =too; second-group =also; second-group group; refuse other-groups advice; second-group xparty
equal-groups # equal help for every group # mo # same-advice group; same-advice other-groups; same-advice advice; same-advice opposition; same-advice officer; opposition advice officer; =help_the_opposition; opposition =entitled; opposition =get; opposition attend; ask opposition =help; opposition =support
full-advice-after # full advice to the deciding body after a group # mo # group-meeting =still advice; group advice =committee =still; group advice =already =committee; group =full_advice; group =again =committee advice; group =already advice =council; group-meeting =already advice; group =repeat advice =committee; advice =already group; group =instead advice
draft-alternatives # a group's draft proposals kept private # mo # draft-budget opposition relay; draft-budget group confidential; draft-budget opposition help; draft-budget group relay; draft-budget opposition leader; draft-budget confidential group
policy-advice # advising a group on what policy to follow # mo # policy-advice ce; policy-advice group ce; policy-advice other-groups; policy-advice opposition; policy-advice group
ce-contact # approaching the chief executive # mo # ce-contact ce !complain !about-ce !group-meeting; ce advice =procedure; ce information =get; ce-contact ce facts; ce =check request; ce =improper request
ce-neutral # the chief executive's neutrality # mo # ce ce-neutral; ce =help party; ce party pressure; ce impartial; ce group =side
ce-admin # the administration's confidences # mo # work-with-admin; work-with-admin ce; ce confidential cabinet; ce relay cabinet opposition; ce relay confidential leader
ce-tells-leader # telling the leader what another group was told # mo # tell-leader-facts ce; tell-leader-facts facts; tell-leader-facts opposition; ce relay leader facts; tell-leader-facts group; relay leader facts; tell-leader-facts ask; ce relay leader
ce-minority # seeing that minority groups are told # mo # minority-told opposition; minority-told ce; minority-told leader opposition
ce-relations # the chief executive and groups outside the administration # mo # ce opposition =relation*; ce opposition =meet; ce opposition close-working; ce opposition =work*; ce opposition facts; ce opposition ce-contact
other-group-papers # seeing another group's papers # mo # other-group-papers; other-group-papers see-document; see-document other-groups =papers; other-group-papers confidential
party-event # an officer at a party meeting or event # mo # party-event officer; party-event attend; party-event invite; party-event attend officer; party-event ask
surgery # officers at surgeries # mo # surgery officer; surgery attend; surgery party-event; surgery @o; surgery ask; surgery help
political-assistant # political assistants # mo # political-assistant; political-assistant party-use; political-assistant party-business; political-assistant election-word; political-assistant ask
see-document # seeing documents # mo # see-document; see-document casework; see-document facts; see-document =copy; see-document committee; see-document other-ward?; see-document @m; facts =entitled; =information =entitled; officer =give_me =information
meeting-papers # papers for a meeting # m # see-document =meeting; see-document =agenda; =background_papers; see-document =committee =background; see-document =minutes; copy =agenda =papers; =agenda =copy
need-to-know # who decides the need to see a document # m # need-to-know see-document; need-to-know; need-to-know who-decides; see-document who-decides; see-document =who_decides; see-document refuse; need-to-know refuse; need-to-know see-document argue
fishing # looking without a need # m # fishing see-document; fishing; fishing =files; fishing =records
own-interest-docs # information for one's own interest # m # own-interest see-document; own-interest facts see-document; see-document professional-capacity; see-document against-council; see-document private-gain; own-interest =file; own-interest =information ask; see-document party
need-assumed # information for one's ward, committee or portfolio # m # see-document casework =why; need-to-know casework; need-to-know ward-issue; need-to-know =committee; need-to-know cabinet; see-document ward-issue =reason
third-party-data # information on other people # mo # third-party see-document; third-party facts; third-party @m; third-party casework ask; third-party; third-party officer
private-address # council information to a private address # mo # private-address third-party; private-address; private-address correspondence; private-address casework; private-address confidential; private-address forward
exempt-see # seeing confidential papers # m # exempt-paper see-document !leak; exempt-paper =automatic*; exempt-paper =entitled; exempt-paper =see; exempt-paper =access
leak # passing on confidential matter # mo # exempt-paper leak; confidential leak; confidential leak casework; confidential press leak; leak exempt-paper press; confidential relay resident
leak-public-interest # disclosing in the public interest # m # public-interest leak; public-interest confidential; public-interest exempt-paper; public-interest exempt-paper leak
confidential-seek # getting confidential matter another way # m # foi confidential; foi exempt-paper
mark-confidential # marking what is confidential # mo # marked exempt-paper; marked confidential; marked see-document; marked
doubt-confidential # whether something is confidential # mo # doubt-confidential confidential; unsure confidential; doubt-confidential exempt-paper; =is_this confidential; =how_do_i_know confidential
use-information # using council information for something else # m # other-purpose facts; other-purpose confidential; other-purpose see-document; other-purpose; other-purpose =information
exploit-information # gaining from confidential matter # m # private-gain confidential; private-gain exempt-paper; private-gain facts; private-gain =information; private-gain relay
foi # freedom of information requests # mo # foi; foi ask; foi member; foi officer
foi-time # time limit for information requests # mo # foi foi-time; foi reply-time
not-my-ward-info # information unconnected with a meeting or one's ward # mo # see-document other-ward; facts other-ward; other-ward =information
refuse-request # refusing a request that takes too much time # mo # staff-time refuse; staff-time see-document; staff-time facts; staff-time ask; staff-time officer; staff-time foi
block-information # keeping information from those entitled # mo # block-information facts; block-information opposition; block-information member; block-information =information; block-information =costs; block-information cabinet; block-information officer
senior-confide # giving one member what others could not have # mo # senior-confide; senior-confide leader; senior-confide facts; senior-confide member; senior-confide =figure
equal-members # members' equal standing with officers # mo # equal-members; equal-members member; equal-members officer; equal-members cabinet
keep-updated # keeping members up to date # mo # keep-updated member; keep-updated officer; keep-updated
confidence-in-officer # asking for something to be kept confidential # mo # @m confidence-request ask; @m confidence-request officer; confidence-request
clear-desk # papers left on a desk # o # clear-desk; clear-desk confidential; clear-desk exempt-paper
openplan # meeting or talking in shared offices # mo # openplan; openplan confidential; openplan member; desk =chat; desk openplan; desk attend =talk; desk =meet*
criticise-officer # criticising an officer in public # mo # @m criticise public; criticise public officer; criticise social-media; criticise officer public; criticise press; criticise officer =meeting
criticise-member # an officer criticising a member in public # mo # @o criticise public member; @o criticise member !colleague; @o criticise social-media; officer criticise member public =officers_criticise; @o criticise press; @o criticise leader
abuse-online # abuse on social media # mo # social-media rude; social-media bully; social-media applies-to; social-media status; social-media =protocol
complain-officer # a member's complaint about an officer # mo # @m complain officer; @m complain; complain officer; @m complain =who; @m rude officer =who; @m rude officer =what_do_i_do; @m complain informal; @m rude officer complain; @m bully officer =who
complain-head # a complaint about a head of service or chief officer # mo # about-head complain; about-head rude; about-head criticise; @m complain head; about-head; @m xhead complain; @m xdirector complain
complain-ce # a complaint about the chief executive # mo # about-ce complain; about-ce; about-ce rude; @m ce complain; @m ce rude; @m ce bully
complain-mo # a complaint about the monitoring officer # mo # about-mo; about-mo complain; @m mo complain
complain-outcome # hearing the outcome of a complaint # mo # complaint-outcome complain; complaint-outcome =complaint; complain =result; complaint-outcome complain officer; complain =refer* =where
complain-outcome-ce # a complaint about the chief executive that stays unresolved # mo # complaint-outcome about-ce; complaint-outcome complain ce; complaint-outcome ce
complain-member # an officer's complaint about a member # mo # @o about-member ask/ce/complain; @o about-member =line_manager; @o complain member; @o complain; @o rude member; @o bully member; @o bully member =who; @o complain =who; @o complain =where; officer complain member =raise; @o rude member complain; @o criticise member =who; staff =complain =councillor; officer =complain =councillor; @o complain informal
complain-group-leader # an officer's complaint about a group leader # mo # @o about-group-leader complain; about-group-leader complain; @o group-leader complain; @o group-leader rude; @o group-leader bully
complain-about-member-m # a member's complaint about a member # m # @m complain =another_councillor; @m complain =another_member; @m complain =fellow_councillor; @m complain =fellow_member; @m complain =about_a_councillor; @m complain xmember; @m rude =councillor_to_me
group-leader-duty # what a group leader must do about a complaint # m # my-members rude/complain/bully/breach; my-members officer; group-leader complain =deal; group-leader complain =what; group-leader breach; group-leader complaint-outcome; =my_members complain; =member_of_my_group complain; =one_of_my_members complain; =member_of_my_group bully; =in_my_group complain; =my_group_members complain; =member_of_my_group rude; =one_of_my_group complain; =one_of_my_group rude; =one_of_my_councillors complain; =one_of_my_members rude
breach-officer # an officer who breaks the protocol # mo # breach officer; @m breach officer; breach =employee; breach officer =report; breach officer consequence
breach-member # a member who breaks the protocol # mo # breach member; breach consequence; @o breach member; @m breach; breach; breach member consequence; consequence status; consequence =protocol; binding breach
report-behaviour # reporting bad behaviour one sees # mo # report-behaviour; report-behaviour bully; report-behaviour rude; report-behaviour complain; report-behaviour =report
resident-complaint # a resident's complaint about the council # mo # resident-complaint; resident-complaint casework; resident-complaint complain
intimidate-witness # approaching somebody who complained # mo # intimidate-witness pressure; intimidate-witness bully; intimidate-witness ask; intimidate-witness; intimidate-witness officer
standards # what the standards committee does # mo # standards; standards arbitrate; standards complain; standards oversee
arbitrate # settling a dispute between members and officers # mo # arbitrate; arbitrate standards; arbitrate officer; arbitrate member; arbitrate status
oversee # who watches over the protocol # mo # oversee status; oversee; oversee =protocol; standards oversee
review # reviewing the protocol # mo # review status; review =protocol; review status =how_often
whistle # whistleblowing # mo # whistle; whistle officer; whistle complain
bully # bullying # mo # bully; bully officer; bully rude; bully member; bully =count; rude =bullying; joke bully
harass # harassment # mo # harass bully; harass =harassment; repeat bully; harass; repeat =harassment
crime-harass # threats, stalking and other possible crimes # mo # crime; crime bully; crime officer
sexual-harass # sexual harassment # mo # sexual; sexual bully; sexual officer
discriminate # discrimination # mo # discriminat; discriminat officer; discriminat rude; discriminat bully; discriminat =joke; discriminat member; discriminat criticise
bias # unconscious bias # mo # bias =decide; bias discriminat; bias =applicant; bias; bias =deciding; bias =decision; =gut_feeling =decide
rude # courtesy and rudeness # mo # rude; rude officer; rude member; courtesy officer; rude correspondence; courtesy; courtesy member; rude =meeting
robust # robust challenge # mo # robust officer; robust; robust criticise; robust argue officer; robust =policy; criticise =policy; robust =performance; argue robust
workload # workload and pressures # mo # workload; workload officer; workload member; reasonable-demand ask; reasonable-demand officer; reasonable-demand correspondence
scrutiny-summon # calling officers before scrutiny # mo # scrutiny summon; scrutiny summon officer; scrutiny summon ce; scrutiny summon senior; scrutiny attend; scrutiny refuse
scrutiny-junior # junior officers as witnesses # mo # scrutiny summon junior; scrutiny junior; scrutiny senior-attend; scrutiny =right_witness
scrutiny-questions # questions at scrutiny # mo # scrutiny scrutiny-questions; scrutiny scrutiny-questions officer; scrutiny opinion; scrutiny ask; scrutiny rude; scrutiny robust; scrutiny argue
scrutiny-explain # explaining to scrutiny advice given to cabinet # mo # @chair advice cabinet =explain; scrutiny advice cabinet; scrutiny =explain advice; scrutiny head =explain; scrutiny advice head; scrutiny =private
scrutiny-conceal # holding facts back from scrutiny # mo # scrutiny conceal; scrutiny block-information; scrutiny pressure conceal?; scrutiny facts conceal?; scrutiny =leave_out; scrutiny =honest*
scrutiny-report # scrutiny's own reports # mo # scrutiny-report change-advice; scrutiny-report =change; scrutiny-report; scrutiny report =change*; scrutiny report argue; scrutiny-report pressure; scrutiny report =amend; scrutiny report =draft
scrutiny-hostile # hostile questioning at scrutiny # mo # scrutiny intervene; scrutiny intervene chair-protect; scrutiny intervene rude; scrutiny chair-protect; @chair scrutiny chair-protect; scrutiny bully; =my_committee chair-protect chair
scrutiny-discipline # discipline at scrutiny # mo # scrutiny scrutiny-discipline; scrutiny staff-management; scrutiny criticise officer
party-resources # council resources for a party # mo # party-use council-resource; party council-resource; party-use officer; party-use =print*; party-use ask; election-word council-resource; election-word officer =help; party council-resource officer; party-use help; @m party-use =council; party-event council-resource; party-business council-resource; party-use =write; party-use =design
election-resources # council resources for election campaigning # mo # election-word council-resource; election-word officer ask; election-word =campaign* officer; election-word officer; election-word party-use council-resource; election-word council-resource =help
private-resources # council resources for private purposes # m # private-use council-resource; private-use officer =type; private-use officer ask =for; private-use =council*; private-use equipment; own-interest council-resource; private-use council-resource officer; private-use letter officer
outside-body # support for an outside body # mo # outside-body council-resource; outside-body officer =help; outside-body officer =type; outside-body letter officer; outside-body =minutes; outside-body support; outside-body ask officer !parish-letter !other-ward !press; outside-body =print
another-council # support for a seat on another council # mo # another-council council-resource; another-council officer =help; another-council officer ask !parish-letter
outside-body-code # the code on outside bodies # m # outside-body =code; outside-body conduct; outside-body =rules; outside-body appointed-rep; outside-body =which_code
it-private # private use of council equipment # m # equipment private-use; equipment own-interest; equipment =personal; equipment =non_council; equipment =business
it-hardware # adding hardware to council equipment # m # equipment hardware; hardware equipment =own; hardware equipment =council; hardware =laptop; hardware =printer
it-lost # lost or damaged equipment # m # equipment lost; equipment insurance; lost =laptop; lost =tablet; equipment lost =who; equipment insurance lost
it-return # giving equipment back # m # equipment return-kit; return-kit =laptop
it-support # help with IT and member support # m # it-support; it-support equipment; it-support =who; equipment =help; equipment =support; it-support council-resource
training # training for members # m # training !group-meeting; training member !group-meeting; training @m; training officer =book
postage # post and postage # m # postage; postage council-resource; class-post; class-post letter
support-arrange # arrangements for member support # m # support-arrange; support-arrange ce; support-arrange group; support-arrange council-resource
take-messages # support staff taking members' other messages # mo # take-messages; take-messages private-use; take-messages outside-body; take-messages council-resource
group-room # groups using council rooms # m # room group; room party; room group-meeting; room party-use; room =hire; chamber party; chamber group; room =private =meeting
chamber-party # party use of the council chamber # m # chamber party; chamber xparty; chamber party-event; chamber party-use; chamber group; chamber =party
favour # asking or doing favours # mo # favour own-interest; favour; favour officer; favour casework; own-interest officer =sort; favour ask; own-interest casework-priority; =because_im favour; own-interest ask officer !see-document !relationship !appoint; favour candidate-friend
gift # gifts and hospitality # mo # gift; gift officer; gift member; gift =accept*
casework-priority # a constituent's case ahead of others # mo # casework casework-priority; casework favour; =queue casework; casework casework-priority officer; =jump_the_queue; casework urgent
relationship # a close relationship between a member and an officer # mo # relationship declare; relationship officer; relationship member; relationship; relationship officer declare
friendship # friendships between members and officers # mo # friendship officer; friendship member; friendship; friendship @m officer; friendship @o member
business-link # business links between members and officers # mo # business-link member; business-link officer; business-link own-interest; business-link relationship; business-link officer relationship; business-link candidate-friend
conflict # a conflict of interest # mo # conflict relationship; conflict officer; conflict; conflict friendship; @o conflict own-interest; @o conflict candidate-friend; @o own-interest advice; @o candidate-friend =application
conflict-decision # deciding what affects an officer one is close to # m # relationship conflict =vote; relationship conflict =decision; relationship =vote; friendship =vote =pay; relationship =decide; friendship conflict; relationship =take_part
interest-advice # advice on declaring an interest # m # interest-advice; interest-advice officer; interest-advice ask; interest-advice who-decides; interest-advice declare-known
other-ward # a matter in another member's ward # m # other-ward; other-ward casework; other-ward ask; other-ward ward-member; other-ward officer; other-ward visit; other-ward =help; other-ward =email
inform-ward # officers keeping ward members informed # mo # @o ward-member inform-ward; ward-member inform-ward; ward-member inform-ward officer; ward-member consultation; ward-issue inform-ward consultation; @o inform-ward member ward-issue; @m ward-issue keep-updated; @m ward-issue inform-ward =before; @m consultation inform-ward ward-issue
several-wards # an issue reaching several wards # mo # ward-issue =several_wards; =two_wards; =more_than_one_ward; =several_wards inform-ward; =both_wards; =three_wards; =many_wards; =wards inform-ward
parish-letter # writing to a parish or town council # mo # parish-letter letter; parish-letter copy; parish-letter copy ward-member; parish-letter correspondence copy; @o parish-letter ask
public-meeting # a public meeting on a local issue # mo # public-meeting; public-meeting convene; public-meeting @m; public-meeting officer; public-meeting election-word
public-meeting-invite # inviting ward members to a public meeting # mo # public-meeting inform-ward ward-member; @o public-meeting; public-meeting ward-member; @o public-meeting member
represent # taking up a constituent's case # mo # represent-constituent ask; represent-constituent officer; represent-constituent; casework ask officer; casework represent-constituent
represent-against # helping a constituent against the council # mo # represent-constituent against-council; casework against-council; against-council represent-constituent =help
act-against # acting against the council oneself # m # against-council professional-capacity; against-council own-interest; @m against-council; against-council private-gain
liability # members' legal position # m # legal-liability; legal-liability staff-management; legal-liability @m; legal-liability criticise; legal-liability rude
member-press # a member talking to the press # m # @m press talk-press; press talk-press member; @m press; @m press letter; @m press-release; press =can_i; @m press capacity; @m press advice
party-press # a party's own press statement # mo # @m press-release party; press-release comms-team party; press-release group; press party; comms-team party; party talk-press press
officer-press # an officer talking to the press # o # @o press talk-press; officer press talk-press =can_officers; @o press; press officer =answer; @o press-release; press officer talk-press; @o press advice
press-release # official press releases # mo # press-release =council*; press-release comms-team; @o press-release; press-release party =council; press-release cabinet; =who press-release; =who press =council; press-release =who_approves
tell-members-press # telling members about media interest # mo # @o tell-members-press; tell-members-press member; @o press inform-ward member; @o tell-members-press inform
media-capacity # saying in which capacity one speaks # m # press capacity; capacity talk-press; social-media capacity; @m capacity talk-press; @m capacity =speak*; @m press =own_view
media-promise # promises and admissions to the press # m # press media-promise; media-promise talk-press press; @m press media-promise; press =liability
media-others # consulting other members before speaking to the press # m # press consult-others consult; @m press consult
purdah # publicity before an election # mo # purdah; purdah press; purdah public-meeting; purdah publicity; purdah officer; purdah press-release; purdah council-resource
official-letter # letters in the council's name # mo # council-name letter; council-name; council-name =sign; council-name =write; letter council-name officer; letter =whose_name; @o letter council-name; letter =binding; letter =behalf
ward-letter # writing as ward member # m # @m council-name letter; @m council-name; @m letter capacity; @m council-name capacity
visit # visiting council premises # m # visit premises; @m visit premises; visit premises casework; visit; premises =go; visit ward-issue; =look_round; @m premises attend; @m premises =enter
visit-bar # being kept off council premises # m # bar premises; bar visit; bar =meeting; bar premises visit
visit-vulnerable # visiting where vulnerable people are # m # visit vulnerable; premises vulnerable visit
visit-rules # rules on site # m # badge visit; badge premises; badge; badge =wear; disrupt visit; disrupt premises
visit-disrupt # disturbing staff on a visit # m # disrupt visit; disrupt premises
visit-desk # turning up at an officer's desk # mo # desk visit; desk; desk officer; @m desk; desk attend; officer =unannounced; officer =appointment; visit officer !vulnerable !outsiders @m
visit-safety # health and safety on premises # m # health-safety premises; health-safety visit; guest premises; guest visit; health-safety; guest health-safety
officer-entry # officers entering land and buildings # o # officer-entry; @o visit premises =land; @o =enter premises; officer-entry officer
status-binding # how firm the protocol is # mo # status binding; binding =protocol; status =law; binding; status =legal; status =guidance; status purpose =code; status =code_of_conduct; status applies-to =times
status-silent # matters the protocol does not mention # mo # not-mentioned status; not-mentioned; not-mentioned =principles; =not_mentioned; =isnt_mentioned; =doesnt_mention; =not_listed; =isnt_listed; =not_in_the_protocol; =nothing_in_the_protocol; status =exhaustive; status =every_situation; status =everything; =not_covered; =isnt_covered; =silent status; status =new_situation; =principles =other_situations
status-purpose # what the protocol is for # mo # status purpose; status =what_is; purpose =protocol; status =why; status =point
status-draft # whether the protocol is in force # mo # status-draft status; =in_force; status =adopted; status =a_draft; =still_a_draft; =come_into_force; status =final
who-issued # who issued the protocol # mo # who-issued; who-issued status; status =who_agreed; status =written_by
applies-to # whom the protocol binds # mo # applies-to status; status coopted; applies-to coopted; status =who_does
planning-code # conduct on planning and licensing # m # planning-code status; planning-code =rules; planning-code =protocol; planning-code =code; @m planning-code =guidance; planning-code =separate; planning-code =sit; planning-code =conduct; planning-code =follow
nolan # principles of public life # mo # nolan; nolan status; =standards_in_public_life; =good_faith; =honest* =fair*; =how_should_we_behave; =what_standards; =highest_standard*; =good_faith status
role-members # what members do # m # roles member; =what_do_members_do; =role_of_members; =role_of_councillors; =role_of_a_councillor; =who_makes_policy; =who_sets_policy; roles =members; roles ward-issue; =my_role; =who_decides_policy; =who_sets_the_budget; roles cabinet; =difference roles
role-officers # what officers do # o # roles officer; =what_do_officers_do; =role_of_officers; =who_runs roles; roles =officers; =job_of_officers; roles =day_to_day; =difference roles; =day_to_day =who
whole-council # whom officers serve # mo # whole-council officer; whole-council; whole-council roles; roles officer whole-council; officer =work_for; officer =who_do
impartial # officers' political neutrality # mo # impartial officer; @o impartial; impartial party; impartial ask; @o party =join; @o party =member_of; @o election-word; impartial member; impartial =stay
expect-members # what officers may expect of members # mo # expect =of_members; expect =of_councillors; @o expect member; expect =from_councillors; expect =from_members; =expect member officer
expect-officers # what members may expect of officers # mo # expect =of_officers; @m expect officer; expect =from_officers; expect =of_staff
statutory-posts # who holds the statutory posts # o # =who_is_the mo; =who_is_the cfo; statutory =who; =who_deputises; =deputy ce =who; statutory roles; =stands_in ce; =stands_in mo; =who_is ce; =stand_in; =covers_for; =deputise* ce; =deputise* mo; =deputise* cfo; statutory =which; =deput* mo
chairing # chairing a meeting fairly # m # @chair meeting-chair speak-time; meeting-chair speak-time; chair speak-time; meeting-chair =fair*; @chair speak-time; chair =equal*; chair opposition =speak
chair-officers # officers' advice during a meeting # mo # meeting-chair officer-speak; chair officer-speak; officer-speak =meeting; chair advice =meeting; officer-speak chair
read-papers # reading the papers before a meeting # m # read-papers; read-papers =meeting; read-papers member; @m read-papers
corporate # sharing responsibility for decisions # m # corporate-resp; corporate-resp =decision; @m corporate-resp
express-politics # voicing a group's politics # m # =my_partys_views; =partys_values; =my_party =view*; =party_politics =say; @m political-opinion =voice; @m party =voice; @m party =values; @m group =values; @m party =express; @m party =promote polic*; @m =belong party; @m party =speak; @m party =manifesto =support
ceremony # civic ceremonies # m # ceremony; ceremony mayor; ceremony =who; ceremony leader; ceremony ward-member
excluded-public # staying when the public is excluded # m # excluded-public; excluded-public @m; excluded-public =stay; excluded-public =meeting
group-difficulty # difficulty in advising a group # o # @o group-difficulty group; group-difficulty group-meeting; group-difficulty group; @o unsure group; group-difficulty advice group; @o doubt group
partnership # working with partners # mo # partnership; partnership roles; partnership officer; partnership member
governance # governance, budget and risk # mo # governance; governance roles; governance member; governance officer
communicate # communication and consultation # mo # consult-comm roles; consult-comm member =who; consult-comm officer; open-communicate officer; open-communicate; listen officer; listen member
listen # officers listening to members # mo # @o listen; listen officer; listen member officer; @m listen officer
`;
