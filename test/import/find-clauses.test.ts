import { inText, kinds, pairs, refs, textOf } from './reading';

// Look-alikes in our own words: each has one of the quirks that real protocols have.

describe('numbers', () => {
  it('takes a flat run of numbers with its unnumbered headings, and bullets as parts of their paragraph', () => {
    const found = inText(`Agenda item
Protocol on member and officer working

Protocol on member and officer working

What it is for

1.          Members and officers share one aim.

2.\u00a0\u00a0 It guides and does not bind.

What members do

3.          Members can be counted on to:-

·       Read the papers.

·       Leave the running of services to officers.

4.          Members hold no keys.

Supporting documents:`);
    expect(found.title).toBe('Protocol on member and officer working');
    expect(pairs(found)).toEqual([
      ['1', 'Members and officers share one aim.'],
      ['2', 'It guides and does not bind.'],
      ['3', 'Members can be counted on to:-'],
      ['3(1)', 'Read the papers.'],
      ['3(2)', 'Leave the running of services to officers.'],
      ['4', 'Members hold no keys.'],
    ]);
    expect(found.clauses.map(({ heading }) => heading).slice(0, 3)).toEqual([
      'What it is for',
      'What it is for',
      'What members do',
    ]);
    expect(found.problems).toEqual([]);
  });

  it('keeps a quotation before the first number as the preface, and leaves out its footnote', () => {
    const found = inText(`Protocol for councillors and officers

“Councillors bring the votes and officers bring the craft, and neither can do without the other” [1]

Purpose

1. This protocol helps both sides.
2. It is not law.
3. It covers email.

[1] A book on councils

https://books.example.org/one`);
    expect(pairs(found)[0]).toEqual([
      'preface',
      '“Councillors bring the votes and officers bring the craft, and neither can do without the other”',
    ]);
    expect(refs(found)).toEqual(['preface', '1', '2', '3']);
  });

  it('tells repeated numbers apart by the key word of their heading, then of their text', () => {
    const found = inText(`Protocol on Member / Officer Relations

2.0 Duties

2.1 Members decide policy.

2.2 Officers carry it out.

2. General points

2.1 Trust is the key.

2.3 Officers advise everybody.

2.3 Advice to members is free.`);
    expect(refs(found)).toEqual(['2.1 (Duties)', '2.2', '2.1 (General)', '2.3 (Advise)', '2.3 (Advice)']);
    expect(kinds(found.problems)).toContain('repeated-number');
  });

  it('keeps skipped and backward numbers and says so', () => {
    const found = inText(`Protocol for Member/Officer Relations

2 How we work

2.1 Members lead the council.
2.0 Officers advise the council.
2.2 Both keep to the rules.
2.5 Both are polite.`);
    expect(refs(found)).toEqual(['2.1', '2.0', '2.2', '2.5']);
    expect(found.problems.map(({ kind, text }) => [kind, text])).toEqual([
      ['out-of-order', '2.1 is followed by 2.0. The numbers are kept as printed.'],
      ['skipped-number', '2.2 is followed by 2.5: 2.3, 2.4 are not in the document.'],
    ]);
  });

  it('gives paragraphs between two numbers the numbers that are missing, if there are as many', () => {
    const found = inText(`MEMBER AND OFFICER PROTOCOL

Review

4. It is looked at each year.
5. Anybody may propose a change.

Who does what

Appendix A

- Both serve the public.

Members

- Members answer to voters.

6 other things

Favours

8. Nobody asks for favours.
9. Nobody grants them.`);
    expect(refs(found)).toContain('[6]');
    expect(textOf(found, '[7]')).toContain('Members answer to voters.');
    expect(refs(found).slice(-2)).toEqual(['8', '9']);
    expect(kinds(found.problems)).toContain('lost-number');
  });

  it('calls a paragraph without a number by its heading where no number is missing', () => {
    const found = inText(`Member and Officer Protocol

Contact

1. Members write to one officer.
2. Officers reply.

Meetings of groups

Officers go to a group's meeting only where the chief executive agrees.

3. No officer goes alone.`);
    expect(refs(found)).toEqual(['1', '2', 'Meetings', '3']);
  });

  it.each([
    [
      'articles',
      'Article 1 – Aim\n\nMembers and officers share one aim.\n\nArticle 2 – Tone\n\nBoth are polite.\n\nArticle 3 - Time\n\nBoth are quick.',
      ['Article 1', 'Article 2', 'Article 3'],
    ],
    [
      'letters with numbers',
      'A. AIM\n\nA1 Members and officers share one aim.\nA2 Both are polite.\n\nB. TIME\n\nB1 Both are quick.',
      ['A1', 'A2', 'B1'],
    ],
    [
      'roman sections',
      'I. AIM\n\n1. Members and officers share one aim.\n\nII. TIME\n\n2. Both are quick.\n\n3. Both are polite.',
      ['1', '2', '3'],
    ],
    [
      'sections',
      'Section 1 - Aim\n\n1.1 Members and officers share one aim.\n\nSection 2 - Time\n\n2.1 Section 5 of the Act is about officers.\n2.2 Both are quick.',
      ['1.1', '2.1', '2.2'],
    ],
    [
      'brackets',
      '(1) Members and officers share one aim.\n(2) Both are quick.\n(3) Both are polite.',
      ['1', '2', '3'],
    ],
    [
      'four levels',
      '4 Time\n\n4.1 Members wait.\n4.1.1 They wait ten days.\n4.1.1.1 Holidays do not count.\n4.2 Officers reply.',
      ['4.1', '4.1.1', '4.1.1.1', '4.2'],
    ],
    [
      'numbers on their own line',
      '1.\n\nMembers and officers share one aim.\n\n2.\n\nBoth are quick.\n\n3\n\nBoth are polite.',
      ['1', '2', '3'],
    ],
    [
      'numbers that touch the text',
      '1.1Members and officers share one aim.\n1.2Both are quick.\n1.3“Quick” means ten days.',
      ['1.1', '1.2', '1.3'],
    ],
    [
      'Markdown that leaves counting to others',
      '1. Members and officers share one aim.\n1. Both are quick.\n1. Both are polite.',
      ['1', '2', '3'],
    ],
    [
      'a list mark before each number',
      '- **1.1** Members and officers share one aim.\n- 1.2 Both are quick.\n- 1.3 Both are polite.',
      ['1.1', '1.2', '1.3'],
    ],
  ])('reads %s', (_, body, expected) => {
    expect(refs(inText(`Protocol for Members and Officers\n\n${body}`))).toEqual(expected);
  });

  it('reads lettered parts, and folds the parts of a part into it', () => {
    const found = inText(`Protocol for Members and Officers

1.1 Members should:
(a) be fair;
(b) copy in a manager when they write to:
(i) a trainee; or
(ii) a temporary worker; and
(c) wait.
1.2 Officers should reply.
1.3 When asked to a group, officers:
(h) speak;
(i) listen; and
(j) leave.`);
    expect(pairs(found)).toEqual([
      ['1.1', 'Members should:'],
      ['1.1(a)', 'be fair;'],
      ['1.1(b)', 'copy in a manager when they write to: (i) a trainee; or (ii) a temporary worker; and'],
      ['1.1(c)', 'wait.'],
      ['1.2', 'Officers should reply.'],
      ['1.3', 'When asked to a group, officers:'],
      ['1.3(h)', 'speak;'],
      ['1.3(i)', 'listen; and'],
      ['1.3(j)', 'leave.'],
    ]);
  });

  it('takes a numbered list within a paragraph for its parts', () => {
    const found = inText(`Protocol for Members and Officers

1. Both are polite.
2. Members will not:
1. shout;
2. swear; or
3. threaten.
3. Officers will not hide advice.`);
    expect(refs(found)).toEqual(['1', '2', '2(1)', '2(2)', '2(3)', '3']);
  });

  it('leaves dates, times, sums and references at the start of a line alone', () => {
    const found = inText(`Protocol for Members and Officers

1. A member who writes to an officer should wait until the officer has had the time that paragraph
2 below allows, and the time is
10 working days, counted from
20 July 2026 at the earliest, or from
2.30 pm on the next day.
2. Officers reply in that time.
3. Nobody rings at night.`);
    expect(refs(found)).toEqual(['1', '2', '3']);
    expect(textOf(found, '1')).toContain('paragraph 2 below allows, and the time is 10 working days');
  });

  it('adds the appendix to a number that stands in it again', () => {
    const found = inText(`Protocol for Members and Officers

1. Both are polite.
2. Both are quick.
3. Both are fair.

Appendix A: Questions to ask yourself

1. Did you write to one officer?
2. Did you wait?`);
    expect(refs(found)).toEqual(['1', '2', '3', '1 (Appendix A)', '2 (Appendix A)']);
    expect(found.clauses[3]?.heading).toBe('Questions to ask yourself');
  });
});

describe('paragraphs', () => {
  it('puts paragraphs that a page break parted together again', () => {
    const found = inText(`Protocol for Members and Officers

- 3.1 Groups talk over council business in

- advance of the meeting that decides it.
- 3.2 Close friendships should be avoided between

Members and officers who work on the same matter.

- 3.3 Officers lead no campaign unless it has become a formal

decision of the council.`);
    expect(pairs(found).map(([, text]) => text)).toEqual([
      'Groups talk over council business in advance of the meeting that decides it.',
      'Close friendships should be avoided between Members and officers who work on the same matter.',
      'Officers lead no campaign unless it has become a formal decision of the council.',
    ]);
  });

  it('counts continuations and unmarked list items as parts, and knows a note', () => {
    const found = inText(`Protocol for Members and Officers

1. Start

1.1 Ask if you are not sure.

NB There is another protocol for planning.

Chief Executive

1.2 The chief executive serves everybody.

The chief executive still works closely with the leader.

2. Examples

2.1 Examples of good conduct

Thanking one another

Use of plain words in all letters

2.2 These are examples of bad conduct:

Shouting

Giving orders to a trainee`);
    expect(refs(found)).toEqual([
      '1.1',
      '1 (NB)',
      '1.2',
      '1.2(1)',
      '2.1',
      '2.1(1)',
      '2.1(2)',
      '2.2',
      '2.2(1)',
      '2.2(2)',
    ]);
    expect(found.clauses.find(({ ref }) => ref === '1.2')?.heading).toBe('Start: Chief Executive');
  });

  it('numbers a second list through, and gives the words that announce it a ref of their own', () => {
    const found = inText(`Protocol for Members and Officers

10.5 Debate is free.
10.6 Harassment upsets people. Examples of harassment include:

- ringing at night
- shouting

This is no exhaustive list of acts of harassment that may be stalking. Examples include:

- following somebody
- threats

10.7 Nobody is treated worse than others.`);
    expect(refs(found)).toEqual([
      '10.5',
      '10.6',
      '10.6(1)',
      '10.6(2)',
      '10.6 (Stalking)',
      '10.6(3)',
      '10.6(4)',
      '10.7',
    ]);
  });

  it('folds bullets under bullets into theirs, whatever mark they have', () => {
    const found = inText(`Protocol for Members and Officers

1. Members should –
– be brief;
   o  say what they want;
   o  say by when;
– copy in a manager.

2. Officers should:

•\tReply.
•\tSay who deals with it.

3. Both should be fair.`);
    expect(pairs(found)).toEqual([
      ['1', 'Members should –'],
      ['1(1)', 'be brief; say what they want; say by when;'],
      ['1(2)', 'copy in a manager.'],
      ['2', 'Officers should:'],
      ['2(1)', 'Reply.'],
      ['2(2)', 'Say who deals with it.'],
      ['3', 'Both should be fair.'],
    ]);
  });

  it('numbers the paragraphs of a document without numbers from 1 after its introductory one', () => {
    const found = inText(`Aide memoire for Members and Officers on working together

Purpose: to help both sides.

Principles:

The following points come from other documents of the council. They are here as a reminder.

Each side respects the other's work, its time and its limits, and shows it.

No member gives an officer orders on a case of their own

Equally, no officer gives a member orders on what to decide at a meeting of the council.

A N Other Monitoring Officer

March 2026`);
    expect(refs(found)).toEqual(['Purpose', '0', '1', '2', '3', 'Signature']);
    expect(textOf(found, 'Signature')).toBe('A N Other Monitoring Officer, March 2026');
    expect(kinds(found.problems)).toEqual(['no-numbers']);
  });

  it('mends words that a line break parted, and keeps hyphens that belong', () => {
    const found = inText(`Protocol for Members and Officers

1   A member who wants infor-
    mation should write to one officer, who gives the information. Decision-making
    is for committees, and all decision-
    making is minuted by them.

2   Officers reply to members in the time that this protocol gives them and no later.

3   Nobody rings officers at home, and nobody rings members at home either, day or night.`);
    expect(textOf(found, '1')).toBe(
      'A member who wants information should write to one officer, who gives the information. Decision-making is for committees, and all decision-making is minuted by them.',
    );
  });
});

describe('what is not in force', () => {
  it('leaves out struck words, struck paragraphs and sections that moved, and keeps what stands round them', () => {
    const found = inText(`MEMBER AND OFFICER PROTOCOL

Support

1. Officers help ~~all~~ members ~~or their friends~~ with council work.
2. The chamber is not for parties, ~~except at elections~~.

MOVED TO THE LETTERS PROTOCOL

Postage

~~Letters are posted by second class mail.~~

- ~~No mail goes to a whole ward.~~

~~Members who are not sure ask first.~~

Training

3. Training is offered to [every member](#).
4. ~~Members may park anywhere.~~
5. Not used
6. It should *must* be taken.`);
    expect(pairs(found)).toEqual([
      ['1', 'Officers help members with council work.'],
      ['2', 'The chamber is not for parties.'],
      ['3', 'Training is offered to every member.'],
      ['6', 'It should must be taken.'],
    ]);
    expect(found.clauses.filter(({ inForce }) => !inForce).map(({ ref, text }) => [ref, text])).toEqual([
      ['4', ''],
      ['5', ''],
    ]);
    expect(kinds(found.problems)).toEqual(expect.arrayContaining(['moved', 'struck', 'doubled-word']));
    expect(JSON.stringify(found.clauses)).not.toMatch(/friends|elections|second class|whole ward|park/);
  });
});

describe('what is not the protocol', () => {
  const PROTOCOL = `Protocol on Member / Officer Relations

1. Introduction

1.1 Members and officers should respect each other.
1.2 Members must be fair to officers.

2. Contact

2.1 Members should write to one officer.
2.2 Officers should reply.`;

  it('skips the report before it, though its numbers are the same', () => {
    const found = inText(`COUNCIL

Report Title\tMember/Officer Relations Protocol

1. Purpose of report
1.1 To ask members to adopt the protocol.
2. Recommendations
- 2.1 That the council adopts the Protocol on Member / Officer relations attached.
3. Background
3.1 Officers and members should have a new one.
4. Background papers
4.1 None.

APPENDIX I: DRAFT MEMBER-OFFICER PROTOCOL

${PROTOCOL}`);
    expect(found.title).toBe('Protocol on Member / Officer Relations');
    expect(refs(found)).toEqual(['1.1', '1.2', '2.1', '2.2']);
    expect(textOf(found, '1.1')).toBe('Members and officers should respect each other.');
    expect(kinds(found.problems)).toContain('left-out');
    expect(found.parts[0]).toBe('before');
  });

  it('skips the contents list, and the codes before and after it in a constitution', () => {
    const found = inText(`Code of Conduct for Members

1. Introduction
1.1 This code binds members.
2. Interests
2.1 Members must declare interests.
3. Gifts
3.1 Members must register gifts.

${PROTOCOL.replace('\n\n1.', '\n\nContents\n\n1. Introduction ..... 2\n2. Contact ..... 3\n\n1.')}
3. Complaints
3.1 Members should complain in private.

Planning Code of Conduct

1. Introduction
1.1 Members of planning committees keep an open mind.
2. Lobbying
2.1 Members tell officers when they are lobbied.`);
    expect(refs(found)).toEqual(['1.1', '1.2', '2.1', '2.2', '3.1']);
    expect(found.problems.filter(({ kind }) => kind === 'left-out')).toHaveLength(2);
  });

  it('leaves out what stands on every page', () => {
    const page = (number: number, text: string): string =>
      `Anytown Council Constitution Part 5\n\n${text}\n\n${number} of 4\n\f`;
    const found = inText(
      page(1, 'Protocol for Members and Officers\n\n1. Both are polite to one another at') +
        page(2, 'all times.\n\n2. Members write to one officer.') +
        page(3, 'This page is intentionally left blank') +
        page(4, '3. Officers reply.'),
    );
    expect(pairs(found)).toEqual([
      ['1', 'Both are polite to one another at all times.'],
      ['2', 'Members write to one officer.'],
      ['3', 'Officers reply.'],
    ]);
    expect(found.clauses.map(({ page: one }) => one)).toEqual([1, 2, 4]);
  });
});

describe('tables', () => {
  it('reads a table of posts by rows and tables of lists by columns', () => {
    const found = inText(`Protocol for Members and Officers

1. Some posts are set by law.

Post\tName in law\tDeputy
Chief executive\tHead of paid service\tNone
Solicitor\tMonitoring officer\tDeputy solicitor

2. Both sides work together.

Talking and Listening\t\t
Politics (Members)\tBoth (Together)\tWork (Officers)
<p>Say what matters.</p> <p>Hear people.</p>\tSet an order\tFind ways
Politics (Members)\tMoney Both (Together)\tWork (Officers)
Set the budget\tWatch it\tSpend it
\tMend it\t

3. Both are polite.`);
    expect(pairs(found)).toEqual([
      ['1', 'Some posts are set by law.'],
      ['Posts(1)', 'Chief executive; Name in law: Head of paid service; Deputy: None'],
      ['Posts(2)', 'Solicitor; Name in law: Monitoring officer; Deputy: Deputy solicitor'],
      ['2', 'Both sides work together.'],
      ['Talking(Members)', 'Say what matters; Hear people'],
      ['Talking(Together)', 'Set an order'],
      ['Talking(Officers)', 'Find ways'],
      ['Money(Members)', 'Set the budget'],
      ['Money(Together)', 'Watch it; Mend it'],
      ['Money(Officers)', 'Spend it'],
      ['3', 'Both are polite.'],
    ]);
    expect(found.problems.filter(({ kind }) => kind === 'table')).toHaveLength(2);
  });

  it('reads a table that only lays out numbered paragraphs as paragraphs', () => {
    const found = inText(`Protocol for Members and Officers

| 1.1 | Members should be polite. |
| 1.2 | Officers should be polite. |
| 1.3 | Both should be brief. |`);
    expect(pairs(found)).toEqual([
      ['1.1', 'Members should be polite.'],
      ['1.2', 'Officers should be polite.'],
      ['1.3', 'Both should be brief.'],
    ]);
  });
});

it('says which paragraph a clause refers to in vain', () => {
  const found = inText(`Protocol for Members and Officers

1. Both are polite.
2. Subject to paragraph 2.14, officers keep secrets.
3. Under paragraph 4 of the Members' Code of Conduct, so do members.`);
  expect(found.problems.map(({ where }) => where)).toEqual(['2']);
});

it('never gives one ref to two clauses, and points into the document', () => {
  const found = inText(`Protocol for Members and Officers

A\tB
one thing here that is said.\tanother
x\ty

1. Both are polite.
1. Both are polite.
1 Both are polite.
2. Fine.
2. Fine.

A\tB
one thing here that is said.\tanother`);
  expect(new Set(refs(found)).size).toBe(refs(found).length);
  for (const clause of found.clauses) expect(clause.blocks.every((at) => at < found.parts.length)).toBe(true);
});
