/**
 * The ids of situations.ts, in its order (a test compares them). By themselves, so that whoever only checks a pack need
 * not load what recognises questions.
 */
export const SITUATION_IDS: readonly string[] = (
  'many-officers repeat-point chase reply-time ignore-enquiry urgent urgent-dispute out-of-hours ' +
  'bcc copy-manager share-correspondence keep-enquiry-private ask-facts ask-junior ask-contentious ' +
  'press-junior ask-political-opinion officer-opinion whom-unsure consultant consultant-bound ' +
  'instruct work-order unapproved-work undermine-manager staff-management appoint appoint-friend ' +
  'appoint-lobby appoint-info appoint-know employee-constituent own-job officer-constituent ' +
  'about-colleague spend press-advice press-figures argue-advice reject-advice heed-advice ' +
  'statutory-advice report-who-pressure break-procedure officer-press-member quality-advice ' +
  'report-right agenda-pressure exec-report decide-advice delegated premeeting decide-premeeting ' +
  'close-working chair-speaks political-steer invite-group senior-attend refuse-group ' +
  'group-outsiders tell-other-groups relay-group written-to-group party-in-room stay-at-group ' +
  'group-not-support group-decision quote-group-advice group-minutes second-group equal-groups ' +
  'full-advice-after draft-alternatives policy-advice ce-contact ce-neutral ce-admin ' +
  'ce-tells-leader ce-minority ce-relations other-group-papers party-event surgery ' +
  'political-assistant see-document meeting-papers need-to-know fishing own-interest-docs ' +
  'need-assumed third-party-data private-address exempt-see leak leak-public-interest ' +
  'confidential-seek mark-confidential doubt-confidential use-information exploit-information foi ' +
  'foi-time not-my-ward-info refuse-request block-information senior-confide equal-members ' +
  'keep-updated confidence-in-officer clear-desk openplan criticise-officer criticise-member ' +
  'abuse-online complain-officer complain-head complain-ce complain-mo complain-outcome ' +
  'complain-outcome-ce complain-member complain-group-leader complain-about-member-m ' +
  'group-leader-duty breach-officer breach-member report-behaviour resident-complaint ' +
  'intimidate-witness standards arbitrate oversee review whistle bully harass crime-harass ' +
  'sexual-harass discriminate bias rude robust workload scrutiny-summon scrutiny-junior ' +
  'scrutiny-questions scrutiny-explain scrutiny-conceal scrutiny-report scrutiny-hostile ' +
  'scrutiny-discipline party-resources election-resources private-resources outside-body ' +
  'another-council outside-body-code it-private it-hardware it-lost it-return it-support training ' +
  'postage support-arrange take-messages group-room chamber-party favour gift casework-priority ' +
  'relationship friendship business-link conflict conflict-decision interest-advice other-ward ' +
  'inform-ward several-wards parish-letter public-meeting public-meeting-invite represent ' +
  'represent-against act-against liability member-press party-press officer-press press-release ' +
  'tell-members-press media-capacity media-promise media-others purdah official-letter ward-letter ' +
  'visit visit-bar visit-vulnerable visit-rules visit-disrupt visit-desk visit-safety officer-entry ' +
  'status-binding status-silent status-purpose status-draft who-issued applies-to planning-code ' +
  'nolan role-members role-officers whole-council impartial expect-members expect-officers ' +
  'statutory-posts chairing chair-officers read-papers corporate express-politics ceremony ' +
  'excluded-public group-difficulty partnership governance communicate listen'
).split(' ');
