-- The first edition counts whoever ever had to check in; this one those of a cycle's period.
INSERT INTO "assessment"."assessment_measures" ("id", "code", "edition", "name", "covers", "document", "subjects", "organization", "numerator", "denominator", "interval") VALUES
('msr_members_checked_in_2', 'MEMBERS_CHECKED_IN', 2, '在职党员报到', '考核期内应向本社区(村)报到的在职党员:已登记的按报到日,未登记的按报到截止日', 'query MembersCheckedIn($division: ID!, $level: [DivisionLevel!], $first: Int, $after: String, $from: Date, $before: Date, $numeratorAfter: String, $denominatorAfter: String) {
  divisions(where: { within: $division, level: $level }, first: $first, after: $after) {
    nodes {
      code
      partyCommittee { id path }
      checkedIn: checkIns(where: { kind: [MEMBER], state: [CONFIRMED, ACTIVE, REVIEWED], registeredFrom: $from, registeredBefore: $before }, first: 100, after: $numeratorAfter) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
      called: checkIns(where: { kind: [MEMBER], state: [DUE, REGISTERED, CONFIRMED, ACTIVE, REVIEWED, LAPSED], registeredFrom: $from, registeredBefore: $before }, first: 100, after: $denominatorAfter) { totalCount nodes { __typename id } pageInfo { hasNextPage endCursor } }
    }
    pageInfo { hasNextPage endCursor }
  }
}', 'divisions', 'partyCommittee', 'checkedIn', 'called', NULL);
