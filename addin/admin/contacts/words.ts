/** Every word of the Contacts and routes screen. */
export const contactsWords = {
  title: 'Contacts and routes',
  intro:
    'Whom nudges and the bot send people to. Without a choice of yours, it is read from titles and shared mailboxes in the list of people.',
  gaps: (count: number) =>
    count === 0
      ? 'Everything has a contact.'
      : count === 1
        ? 'One gap, shown first'
        : `${String(count)} gaps, shown first`,
  find: 'Find a role or service',
  noneFound: { title: 'Nothing found', text: 'No role or service has this in its name.' },
  roles: 'Roles that the protocol names',
  rolesText: 'In the order of approach: the first one is offered first.',
  routes: 'Routes',
  routesText: 'Whom the protocol sends people to, and the paragraph that says so.',
  paragraph: (ref: string) => `paragraph ${ref}`,
  then: ', then ',
  copied: (names: string) => `with a copy to ${names}`,
  sides: { member: 'for members', officer: 'for officers' },
  noRoute: (count: number) =>
    count === 1
      ? 'The protocol names nobody for this:'
      : `The protocol names nobody for these ${String(count)}:`,
  routeNobody: (role: string) => `Nobody is found for ${role}: see above.`,
  addRoutes: 'Add routes under Protocol',
  services: 'Services',
  servicesText: 'One point of contact each, offered where a matter goes to several officers of the service.',
  state: {
    own: 'Chosen by you',
    read: 'Read from the list of people',
    gap: 'Nobody found',
    depends: 'Depends on the case',
    body: 'A committee: no single person',
  },
  dependsText: 'Who this is depends on the officer or the matter; it is worked out for each email.',
  bodyText: 'Members are told its name.',
  gapText: 'Nudges name the role without a person, and the bot says so.',
  serviceGapText: 'It has no shared mailbox in the list of people, so an officer of it is offered instead.',
  add: (role: string) => `Add somebody for ${role}`,
  choose: (service: string) => `Choose the contact of ${service}`,
  person: 'Person or mailbox',
  remove: (about: { name: string; role: string }) => `Take ${about.name} out for ${about.role}`,
  up: (name: string) => `${name}: earlier`,
  change: 'Change',
  changeOf: (role: string) => `Change: ${role}`,
  done: 'Done',
  clear: 'Back to what the list says',
  clearOf: (role: string) => `Back to what the list says: ${role}`,
  notAddress: (typed: string) => `“${typed}” is nobody in your list of people.`,
  did: (what: string) => `contact for ${what}`,
  gone: (address: string) => `${address} is not in the list of people any more and has no effect.`,
};
