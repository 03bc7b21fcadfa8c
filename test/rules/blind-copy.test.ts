import { blindCopy } from '../../shared/rules/blind-copy';
import { testRule } from '../rule-tester';

const everywhere = ['south-vale', 'northampton', 'southwark', 'aide-memoire', 'swale'] as const;

testRule(blindCopy, {
  fires: [
    {
      name: 'a party colleague reads a question to a manager unseen',
      under: everywhere,
      bcc: ['cllr.dunn'],
      body: 'Una, when is the next garden waste round in Mill Hill?\n\nNora Hale',
      evidence: ['cllr.dunn'],
      suggestions: ['bcc-to-cc', 'drop-bcc'],
    },
    {
      name: 'an officer hides a cabinet member behind a reply to another member',
      under: 'south-vale',
      from: 'waste',
      to: ['cllr.hale'],
      bcc: ['cllr.sett'],
      body: 'Dear Cllr Hale, the round is on Thursday.\n\nUna',
      evidence: ['cllr.sett'],
      suggestions: ['bcc-to-cc', 'drop-bcc'],
      cites: '85',
      severity: 'advice',
    },
    {
      name: 'a reporter of the directory is hidden',
      under: 'northampton',
      bcc: ['news@gazette.example.com'],
      body: 'For the record, how many missed bins were there in May?',
      evidence: ['news@gazette.example.com'],
      suggestions: ['bcc-to-cc', 'drop-bcc'],
    },
    {
      name: 'an unknown outsider is hidden from the officer, and is never put in view',
      under: 'southwark',
      to: ['plan.head'],
      bcc: ['b.someone@example.net'],
      body: 'Eve, may I see the ecologist’s letter?',
      evidence: ['b.someone@example.net'],
      suggestions: ['drop-bcc'],
    },
    {
      name: 'bcc to one’s own archive does not excuse the colleague beside it',
      under: 'swale',
      bcc: ['Nora.Hale.Archive@example.com', 'CLLR.DUNN@t.example.gov.uk'],
      body: 'Una, which streets are on the new route?',
      evidence: ['cllr.dunn'],
      suggestions: ['bcc-to-cc', 'drop-bcc'],
    },
    {
      name: 'an officer reads a letter to a resident unseen',
      under: 'aide-memoire',
      to: ['resident@example.org'],
      bcc: ['housing.head'],
      body: 'Dear Mrs Lane, I will keep what you tell me to myself.',
      evidence: ['housing.head'],
      suggestions: ['bcc-to-cc', 'drop-bcc'],
    },
  ],
  silent: [
    { name: 'one’s own address in other capitals', under: everywhere, bcc: ['CLLR.Hale@T.example.gov.uk'], body: 'Una, which day?' },
    { name: 'one’s own private archive', under: everywhere, bcc: ['n.hale.casework@example.com'], body: 'Una, which date?' },
    { name: 'a casework dropbox', under: 'south-vale', bcc: ['dropbox.8271@crm.example.com'], body: 'Una, which week?' },
    { name: 'a team’s mailbox', under: 'south-vale', bcc: ['waste.team'], body: 'Una, which month?' },
    { name: 'an officer’s own manager', under: 'south-vale', from: 'waste.officer', to: ['cllr.hale'], bcc: ['waste'], body: 'It is on Thursday.' },
    {
      name: 'residents’ addresses protected in a mailing to oneself',
      under: everywhere,
      to: ['cllr.hale'],
      bcc: ['a@example.net', 'b@example.org', 'c@example.com', 'd@example.net'],
      body: 'Dear neighbours, the clean-up is on Saturday at ten.',
    },
    {
      name: 'an officer’s mailing to parents from the team’s mailbox',
      under: 'northampton',
      from: 'planning.team',
      to: ['planning.team'],
      bcc: ['a@example.net', 'b@example.org', 'c@example.com'],
      body: 'The plans are on our website.',
    },
    {
      name: 'a circular to members that says why it hides them',
      under: 'southwark',
      from: 'dem.services',
      to: ['dem.team'],
      bcc: ['cllr.hale', 'cllr.okoro', 'cllr.brand'],
      body: 'To all members. Addresses are hidden so that nobody replies to all.',
    },
    { name: 'bcc only spoken of', under: everywhere, body: 'Una, somebody was bcc’d on your reply. Is that usual?' },
  ],
});
