/** Whom a cycle assesses: the committees of the divisions of its level, and who led them when the period began and ended. */
export const roster = {
  document: `query Roster($division: ID!, $level: [DivisionLevel!], $first: Int, $after: String, $from: Date, $to: Date) {
    divisions(where: { within: $division, level: $level }, first: $first, after: $after) {
      nodes { code partyCommittee { id path
        then: posts(asOf: $from, where: { role: [SECRETARY] }, first: 10) { nodes { id } }
        now: posts(asOf: $to, where: { role: [SECRETARY] }, first: 10) { nodes { id } }
      } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  subjects: 'divisions',
  organization: 'partyCommittee',
  posts: { from: 'partyCommittee.then.nodes.id', to: 'partyCommittee.now.nodes.id' },
} as const;
