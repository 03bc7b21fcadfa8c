import { earlyChaser } from '../../shared/rules/early-chaser';
import { testRule } from '../rule-tester';

testRule(earlyChaser, {
  fires: [
    {
      name: 'Una, any joy with the bring bank question',
      under: 'swale',
      at: '2026-03-06T10:00:00Z',
      body: 'Una, any joy with the bring bank question?',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
      evidence: ['item-0', 'Una, any joy with the bring bank question'],
      suggestions: ['wait'],
    },
    {
      name: 'I emailed you last Tuesday about the bring bank and have',
      under: 'swale',
      at: '2026-03-10T10:00:00Z',
      body: 'I emailed you last Tuesday about the bring bank and have not had the courtesy of a response.',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
      evidence: ['item-0', 'I emailed you last Tuesday about the bring bank and have'],
      suggestions: ['wait'],
    },
    {
      name: 'Just bumping this to the top of your inbox',
      under: 'swale',
      subject: 'Re: Bring bank',
      at: '2026-03-05T10:00:00Z',
      body: 'Just bumping this to the top of your inbox.',
      history: [
        {
          at: '2026-03-03T10:00:00Z',
          to: ['waste'],
          subject: 'Bring bank',
          body: 'Una, is the bring bank at the Co-op staying?',
        },
      ],
      evidence: ['item-0', 'Just bumping this to the top of your inbox'],
      suggestions: ['wait'],
    },
    {
      name: 'Hello? Is anybody there',
      under: 'swale',
      subject: 'RE: Bring bank',
      at: '2026-03-09T10:00:00Z',
      body: 'Hello? Is anybody there?',
      history: [
        {
          at: '2026-03-03T10:00:00Z',
          to: ['waste'],
          subject: 'Bring bank',
          body: 'Una, is the bring bank at the Co-op staying?',
        },
      ],
      evidence: ['item-0', 'Hello'],
      suggestions: ['wait'],
    },
    {
      name: 'Una, two days and no answer. What is the hold-up on',
      under: 'swale',
      at: '2026-03-05T10:00:00Z',
      body: 'Una, two days and no answer. What is the hold-up on the bring bank?',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
      evidence: ['item-0', 'Una, two days and no answer'],
      suggestions: ['wait'],
    },
    {
      name: "You don't seem to have replied about the bring bank. Could",
      under: 'swale',
      at: '2026-03-12T10:00:00Z',
      body: "You don't seem to have replied about the bring bank. Could you please?",
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
      evidence: ['item-0', "You don't seem to have replied about the bring bank"],
      suggestions: ['wait'],
    },
    {
      name: 'Please could I have a reply to my email of 3',
      under: 'swale',
      at: '2026-03-12T10:00:00Z',
      body: 'Please could I have a reply to my email of 3 March about the bring bank?',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
      evidence: ['item-0', 'Please could I have a reply to my email of 3'],
      suggestions: ['wait'],
    },
    {
      name: 'Una, I am surprised not to have had your reply on',
      under: 'swale',
      at: '2026-03-12T10:00:00Z',
      body: 'Una, I am surprised not to have had your reply on the bring bank by now.',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
      evidence: ['item-0', 'Una, I am surprised not to have had your reply on'],
      suggestions: ['wait'],
    },
    {
      name: 'Where are we with the bring bank? I was hoping for',
      under: 'swale',
      at: '2026-03-12T10:00:00Z',
      body: 'Where are we with the bring bank? I was hoping for an answer last week.',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
      evidence: ['item-0', 'Where are we with the bring bank'],
      suggestions: ['wait'],
    },
    {
      name: 'Have you forgotten me? The bring bank, remember',
      under: 'swale',
      at: '2026-03-12T10:00:00Z',
      body: 'Have you forgotten me? The bring bank, remember?',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
      evidence: ['item-0', 'Have you forgotten me'],
      suggestions: ['wait'],
    },
    {
      name: "Did my email about the bring bank reach you? I'm keen",
      under: 'south-vale',
      at: '2026-03-04T09:00:00Z',
      body: "Did my email about the bring bank reach you? I'm keen to get an answer.",
      history: [
        { at: '2026-03-03T16:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
      evidence: ['item-0', 'Did my email about the bring bank reach you'],
      suggestions: ['wait'],
    },
  ],
  silent: [
    {
      name: 'Una, any joy with the bring bank question?',
      under: 'swale',
      at: '2026-03-18T10:00:00Z',
      body: 'Una, any joy with the bring bank question?',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
    },
    {
      name: 'Una, when does the leaf round begin',
      under: 'swale',
      at: '2026-03-05T10:00:00Z',
      body: 'Una, when does the leaf round begin?',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
    },
    {
      name: 'Thanks Una, that answers it',
      under: 'swale',
      at: '2026-03-05T10:00:00Z',
      body: 'Thanks Una, that answers it.',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
    },
    {
      name: "Una, you said that you'd have the bring bank answer by",
      under: 'swale',
      at: '2026-03-10T10:00:00Z',
      body: "Una, you said that you'd have the bring bank answer by yesterday. Any news?",
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
    },
    {
      name: 'Joe, any news of the new swings at Eastgate rec',
      under: 'swale',
      to: ['parks'],
      at: '2026-03-05T10:00:00Z',
      body: 'Joe, any news of the new swings at Eastgate rec?',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
    },
    {
      name: "Una, the crew still haven't collected from Elm Road. Could they",
      under: 'swale',
      at: '2026-03-05T10:00:00Z',
      body: "Una, the crew still haven't collected from Elm Road. Could they come back?",
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
    },
    {
      name: 'Thanks. When will the new one arrive? Nora From: Bray, Una',
      under: 'swale',
      subject: 'Re: Bring bank',
      at: '2026-03-05T10:00:00Z',
      body: 'Thanks. When will the new one arrive?\n\nNora\n\nFrom: Bray, Una\nSent: 04 March 2026 09:12\nTo: Hale, Nora\nSubject: Re: Bring bank\n\nDear Cllr Hale, it is being replaced with a larger one. Una',
      history: [
        {
          at: '2026-03-03T10:00:00Z',
          to: ['waste'],
          subject: 'Bring bank',
          body: 'Una, is the bring bank at the Co-op staying?',
        },
      ],
    },
    {
      name: 'Una, any joy with the bring bank question? (20)',
      under: 'south-vale',
      at: '2026-03-06T10:00:00Z',
      body: 'Una, any joy with the bring bank question?',
      history: [
        { at: '2026-02-20T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
    },
    {
      name: 'Una, a correction to my question on Tuesday: I meant the',
      under: 'swale',
      at: '2026-03-05T10:00:00Z',
      body: 'Una, a correction to my question on Tuesday: I meant the bring bank at the school, not the Co-op.',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
    },
    {
      name: 'Una, no need to answer my question about the bring bank',
      under: 'swale',
      at: '2026-03-05T10:00:00Z',
      body: 'Una, no need to answer my question about the bring bank, the manager told me.',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
    },
    {
      name: 'Una, further to my email, here is the photograph of the',
      under: 'swale',
      at: '2026-03-05T10:00:00Z',
      body: 'Una, further to my email, here is the photograph of the bring bank you asked for.',
      history: [
        { at: '2026-03-03T10:00:00Z', to: ['waste'], body: 'Una, is the bring bank at the Co-op staying?' },
      ],
    },
  ],
});
