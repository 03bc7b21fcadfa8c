import { manyOfficers } from '../../shared/rules/many-officers';
import { testRule } from '../rule-tester';

const noNumber = ['northampton', 'southwark', 'aide-memoire', 'swale'] as const;

testRule(manyOfficers, {
  fires: [
    {
      name: 'two officers where the protocol asks for a single contact',
      under: 'south-vale',
      to: ['waste', 'highways'],
      subject: 'Grit bin on Quarry Rise',
      body: 'Una, Bill, which of you fills the grit bin on Quarry Rise, and when?\n\nNora Hale',
      evidence: ['waste', 'highways'],
      suggestions: ['keep-one-contact', 'use-mailbox'],
      cites: '30(9)',
      severity: 'advice',
    },
    {
      name: 'a question to a manager with everybody in the service in copy',
      under: 'south-vale',
      to: ['waste'],
      cc: ['env.head', 'waste.officer', 'parks'],
      body: 'Una, why was the round on Forge Lane dropped? Everybody is copied so that nobody can say they did not know.',
      evidence: ['waste', 'env.head', 'waste.officer', 'parks'],
      suggestions: ['keep-one-contact', 'use-mailbox', 'keep-one-contact'],
      severity: 'warning',
    },
    {
      name: 'three officers elsewhere, on the principle of the thing',
      under: noNumber,
      to: ['waste', 'highways', 'parks'],
      body: 'Could one of you say who clears the leaves in Station Approach?',
      evidence: ['waste', 'highways', 'parks'],
      suggestions: ['keep-one-contact', 'use-mailbox'],
      severity: 'advice',
    },
    {
      name: 'a resident’s mail forwarded to three services',
      under: 'southwark',
      to: ['waste', 'plan.head', 'housing.head'],
      subject: 'Fwd: back lane',
      body: 'For whichever of you it is.\n\nBegin forwarded message:\nFrom: Mrs Stamp <v@example.net>\nDate: 27 April 2026 at 18:05:11 BST\nSubject: back lane\n\nThere is a mattress in the lane.',
      evidence: ['waste', 'plan.head', 'housing.head'],
      suggestions: ['keep-one-contact'],
    },
    {
      name: 'the same report sent to a second officer ten minutes after the first',
      under: 'south-vale',
      to: ['parks'],
      subject: 'Tree on the towpath',
      body: 'Joe, a big willow is across the towpath at Marsh Lock. Can your people move it?',
      at: '2026-03-03T10:40:00Z',
      history: [
        {
          at: '2026-03-03T10:30:00Z',
          to: ['highways'],
          subject: 'Fallen willow',
          body: 'Bill, the willow at Marsh Lock has come down over the towpath. Could it be moved?',
        },
      ],
      evidence: ['parks', 'item-0'],
      suggestions: ['open-earlier'],
      cites: '30(9)',
    },
    {
      name: 'a complaint without a question mark is still one matter to several',
      under: 'aide-memoire',
      to: ['waste', 'highways'],
      cc: ['place'],
      body: 'The state of Mill Lane is a disgrace. Broken kerbs, dumped tyres, no light.',
      evidence: ['waste', 'highways', 'place'],
      suggestions: ['keep-one-contact', 'keep-one-contact'],
    },
  ],
  silent: [
    {
      name: 'one officer and the mailbox of the same team',
      under: 'south-vale',
      to: ['waste', 'waste.team'],
      body: 'Una, when is the round?',
    },
    {
      name: 'two officers where no protocol sets a number',
      under: noNumber,
      to: ['waste', 'highways'],
      body: 'Who sweeps Dock Road?',
    },
    {
      name: 'reply to all within the circle that an officer chose',
      under: 'south-vale',
      to: ['plan.head'],
      cc: ['dev.manager', 'planner'],
      subject: 'RE: Design code',
      body: 'Could 4.2 say "must"?\n\nNora\n\n-----Original Message-----\nFrom: Carr, Eve\nSent: 2 March 2026 09:00\nTo: Cllr Hale\nCc: Rudd, Tom; Moss, Leah\nSubject: Design code\n\nComments to all please. Eve',
    },
    {
      name: 'officers whom the quoted officer asked to have copied',
      under: 'south-vale',
      to: ['env.head'],
      cc: ['waste', 'parks'],
      subject: 'Re: Fair on the green',
      body: 'Agreed, with Una and Joe copied. Could we meet at ten?\n\n> Eddy, Mark wrote on 2 March:\n> Please reply with Una and Joe in copy so that they can put it in their diaries.',
    },
    {
      name: 'a manager copied in as the protocol asks',
      under: 'southwark',
      to: ['waste.officer', 'planner'],
      cc: ['waste', 'dev.manager'],
      body: 'Is the bin store at Elm House in the plans?',
    },
    {
      name: 'the chief executive with the assistant',
      under: 'south-vale',
      to: ['chief', 'pa.chief'],
      body: 'Helen, could we meet next week? Dot, could you find half an hour?',
    },
    {
      name: 'committee business with the committee team',
      under: everywhere(),
      to: ['dem.services', 'committee', 'scrutiny'],
      body: 'Could item 11 go above item 9?',
    },
    {
      name: 'thanks to all who helped',
      under: everywhere(),
      to: ['waste', 'highways', 'parks', 'env.head'],
      body: 'Thank you all so much for the clear-up on Saturday. It looked splendid.',
    },
    {
      name: 'a complaint about the chief executive by the protocol’s own route',
      under: 'south-vale',
      to: ['deputy.chief'],
      cc: ['monitoring'],
      subject: 'Complaint about the Chief Executive',
      body: 'Ian, I wish to make a complaint about the conduct of the Chief Executive, and copy Paul. Could you tell me what happens next?',
    },
    {
      name: 'a separate matter put to each by name',
      under: 'south-vale',
      to: ['waste', 'highways'],
      body: 'Two things.\n\nUna - could the bin at the school be emptied on Fridays?\n\nBill - could the sign at the ford be turned round?',
    },
    {
      name: 'several members and one officer',
      under: 'south-vale',
      to: ['cllr.okoro', 'cllr.brand', 'waste'],
      body: 'Shall we meet on Tuesday about the depot?',
    },
    {
      name: 'an officer writing to colleagues',
      under: 'south-vale',
      from: 'env.head',
      to: ['waste', 'parks', 'highways'],
      body: 'Could each of you send me the rota?',
    },
    {
      name: 'one officer entered twice in other capitals',
      under: 'south-vale',
      to: ['WASTE', 'waste'],
      body: 'Una, which day?',
    },
    {
      name: 'a consultant beside an officer',
      under: 'south-vale',
      to: ['plan.head', 'design@studio.example.com'],
      body: 'May I see the drawings?',
    },
    {
      name: 'another matter to another officer ten minutes before',
      under: 'south-vale',
      to: ['parks'],
      body: 'Joe, who mows the churchyard?',
      at: '2026-03-03T10:40:00Z',
      history: [
        {
          at: '2026-03-03T10:30:00Z',
          to: ['highways'],
          subject: 'Permit',
          body: 'Bill, is there a parking permit for midwives?',
        },
      ],
    },
    {
      name: 'sent on by the first officer',
      under: 'south-vale',
      to: ['parks'],
      subject: 'Fallen willow',
      body: 'Joe, Bill says that willows are yours. Could the one at Marsh Lock be moved?',
      at: '2026-03-03T11:40:00Z',
      history: [
        {
          at: '2026-03-03T10:30:00Z',
          to: ['highways'],
          subject: 'Fallen willow',
          body: 'Bill, the willow at Marsh Lock has come down. Could it be moved?',
        },
      ],
    },
  ],
});

function everywhere() {
  return ['south-vale', 'northampton', 'southwark', 'aide-memoire', 'swale'] as const;
}
