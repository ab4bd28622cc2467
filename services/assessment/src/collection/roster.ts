/** Whom a cycle assesses: the committees of the divisions of its level. */
export const roster = {
  document: `query Roster($division: ID!, $level: [DivisionLevel!], $first: Int, $after: String) {
    divisions(where: { within: $division, level: $level }, first: $first, after: $after) {
      nodes { code partyCommittee { id path } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  subjects: 'divisions',
  organization: 'partyCommittee',
} as const;
