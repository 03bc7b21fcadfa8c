import { createDirectory, type Directory } from '../shared/directory';
import type { Person, PersonKind, Tier } from '../shared/types';

/** A small cast for rule tests: one invented council, everybody at t.example.gov.uk. */
function person(
  email: string,
  name: string,
  kind: PersonKind,
  title: string,
  rest: Partial<Pick<Person, 'tier' | 'service' | 'manager' | 'ward' | 'group'>> = {},
): Person {
  const at = (local: string): string =>
    local === '' || local.includes('@') ? local : `${local}@t.example.gov.uk`;
  return {
    email: at(email),
    name,
    kind,
    title,
    tier: rest.tier ?? null,
    service: rest.service ?? '',
    manager: at(rest.manager ?? ''),
    ward: rest.ward ?? '',
    group: rest.group ?? '',
  };
}

const officer = (
  email: string,
  name: string,
  title: string,
  tier: Tier | null,
  service: string,
  manager: string,
): Person => person(email, name, 'officer', title, { tier, service, manager });
const member = (email: string, name: string, title: string, ward: string, group: string): Person =>
  person(email, name, 'member', title, { ward, group });

export const CAST: readonly Person[] = [
  member('cllr.hale', 'Nora Hale', 'Councillor', 'Mill Hill', 'Labour'),
  member('cllr.okoro', 'Felix Okoro', 'Councillor', 'Mill Hill', 'Conservative'),
  member('cllr.brand', 'Tess Brand', 'Councillor', 'Eastgate', 'Liberal Democrat'),
  member('cllr.pike', 'Owen Pike', 'Leader of the Council', 'Eastgate', 'Conservative'),
  member('cllr.sett', 'Ruth Sett', 'Cabinet member for Environment', 'Harbourside', 'Conservative'),
  member('cllr.dunn', 'Carl Dunn', 'Group leader', 'Harbourside', 'Labour'),
  member('cllr.wray', 'Ada Wray', 'Chair of Planning Committee', 'Saltmarsh', 'Independent'),
  officer('chief', 'Helen Marsh', 'Chief Executive', 'chief', 'Executive', ''),
  officer('pa.chief', 'Dot Fenn', 'PA to the Chief Executive', null, 'Executive', 'chief'),
  officer('deputy.chief', 'Ian Locke', 'Deputy Chief Executive', null, 'Executive', 'chief'),
  officer(
    'monitoring',
    'Paul Reed',
    'Head of Legal and Democratic (Monitoring Officer)',
    'chief',
    'Governance',
    'chief',
  ),
  officer('finance', 'Jane Stott', 'Head of Finance (Section 151 Officer)', 'chief', 'Finance', 'chief'),
  officer('press', 'Lola Grant', 'Communications Manager', 'manager', 'Executive', 'chief'),
  officer('dem.services', 'Sam Ware', 'Democratic Services Manager', 'manager', 'Governance', 'monitoring'),
  officer('committee', 'Amy Lunt', 'Committee Officer', 'staff', 'Governance', 'dem.services'),
  officer('scrutiny', 'Raj Bose', 'Scrutiny Officer', 'staff', 'Governance', 'dem.services'),
  officer('place', 'Greta Holt', 'Director of Place', 'director', 'Executive', 'chief'),
  officer('env.head', 'Mark Eddy', 'Head of Environment', 'head', 'Environment', 'place'),
  officer('waste', 'Una Bray', 'Waste Manager', 'manager', 'Environment', 'env.head'),
  officer('waste.officer', 'Kit Shaw', 'Waste Officer', 'staff', 'Environment', 'waste'),
  officer('waste.apprentice', 'Mia Pope', 'Waste Apprentice', 'staff', 'Environment', 'waste'),
  officer('parks', 'Joe Lamb', 'Parks Manager', 'manager', 'Environment', 'env.head'),
  officer('plan.head', 'Eve Carr', 'Head of Planning', 'head', 'Planning', 'place'),
  officer('dev.manager', 'Tom Rudd', 'Development Manager', 'manager', 'Planning', 'plan.head'),
  officer('planner', 'Leah Moss', 'Senior Planner', null, 'Planning', 'dev.manager'),
  officer('plan.assistant', 'Ned Frost', 'Assistant Planner', 'staff', 'Planning', 'dev.manager'),
  officer('housing.head', 'Rita Vane', 'Head of Housing', 'head', 'Housing', 'place'),
  officer('housing.manager', 'Abe Cole', 'Housing Manager', 'manager', 'Housing', 'housing.head'),
  officer('housing.officer', 'Zara Finch', 'Housing Officer', 'staff', 'Housing', 'housing.manager'),
  officer('highways', 'Bill Tarn', 'Highways Manager', 'manager', 'Environment', 'env.head'),
  officer('hr', 'Gwen Isley', 'Head of Human Resources', 'head', 'Executive', 'chief'),
  officer(
    'political.assistant',
    'Max Orme',
    'Political Assistant to the Labour Group',
    'staff',
    'Governance',
    'dem.services',
  ),
  officer('waste.team', 'Waste and Recycling', 'Shared mailbox', null, 'Environment', 'waste'),
  officer('planning.team', 'Planning', 'Shared mailbox', null, 'Planning', 'dev.manager'),
  officer('dem.team', 'Democratic Services', 'Shared mailbox', null, 'Governance', 'dem.services'),
  officer('complaints', 'Complaints', 'Shared mailbox', null, 'Governance', 'monitoring'),
  person('design@studio.example.com', 'Vic Lowe', 'consultant', 'Regeneration consultant', {
    service: 'Planning',
    manager: 'plan.head',
  }),
  person('news@gazette.example.com', 'Kay Duff', 'external', 'Reporter, Eastgate Gazette'),
  person('clerk@saltmarsh-pc.example.org', 'Les Croft', 'external', 'Clerk, Saltmarsh Parish Council'),
];

export const DIRECTORY: Directory = createDirectory(CAST);

/** "waste" → "waste@t.example.gov.uk"; whole addresses stay. */
export function address(local: string): string {
  return local.includes('@') ? local : `${local}@t.example.gov.uk`;
}
