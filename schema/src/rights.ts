/** The scopes a caller can be granted, each with what it opens. Guards in the SDL name no other. */
export const scopes = {
  'issues:read': 'Issues and their history, with the places and people they concern.',
  'members:read': 'Party members and where they are affiliated.',
  'members:write':
    'Entering members and ending memberships, correcting and erasing personal data of members, and noting consents for them.',
  'personal:read':
    'The names and years of birth of members in full, masked without it; finding members by telephone and identity number, and showing these.',
  'volunteers:read': 'Who took part in volunteer activities.',
  'assessment:read': 'What Party organizations scored.',
  'statistics:read': 'Statistics and counts over the whole city, whoever may see its single rows.',
  'statistics:write': 'Defining indicators, and writing down dated observations of them.',
  'trace:read': 'Which account did something, in the trace; the lists of steps of each service.',
  'changes:read': 'The feeds of what changed, for other systems to follow.',
} as const;

/** The policies a deployment decides on for each kind of caller; granted as the right `policy:<name>`. */
export const policies = {
  'report-issue': 'Reporting issues. A deployment may let callers do so who are not signed in.',
} as const;

export type Scope = keyof typeof scopes;
export type Policy = keyof typeof policies;

/** What a viewer's rights are made of: `issues:read`, `policy:report-issue`. */
export type Right = Scope | `policy:${Policy}`;
