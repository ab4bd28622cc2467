/** A small SDL file that breaks no rule; tests plant their fault by replacing a part of it. */
export const soundSdl = `
extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@shareable", "@authenticated", "@policy", "@requiresScopes"]
  )

"A calendar date (日期)."
scalar Date

type Query {
  "One lamp by id."
  lamp(id: ID!): Lamp
}

type Mutation {
  "Lights a lamp (点灯). Needs the policy \`report-issue\`."
  lightLamp(input: LightLampInput!): LightLampPayload! @policy(policies: [["report-issue"]])
}

"Which lamp to light."
input LightLampInput {
  id: ID!
}

"What came of lighting a lamp."
type LightLampPayload {
  lamp: Lamp
  userErrors: [UserError!]!
}

"A refusal (用户错误)."
type UserError @shareable {
  code: String!
  field: [String!]
  message: String!
}

"A street lamp (路灯). Needs the scope \`issues:read\`."
type Lamp @key(fields: "id") @requiresScopes(scopes: [["issues:read"]]) {
  id: ID!
  state: LampState!
  "Light given, in lumens."
  brightness: Int!
  "Who looks after it. Needs a signed-in caller."
  keeper: String @authenticated
  "The lamps it is wired to, at most three."
  neighbours: [Lamp!]!
  "The lamps behind it on the same line."
  followers(
    "Rows from the start, 1 to 100."
    first: Int
    after: String
    "Rows from the end, 1 to 100."
    last: Int
    before: String
    "Rows to skip."
    offset: Int
  ): LampConnection!
}

"Whether a lamp gives light."
enum LampState {
  LIT
  BROKEN
}

"A page of lamps."
type LampConnection {
  edges: [LampEdge!]!
  nodes: [Lamp!]!
  "Where this page lies. Needs the scope \`issues:read\`."
  pageInfo: PageInfo! @requiresScopes(scopes: [["issues:read"]])
  "How many lamps the whole list has, in lamps."
  totalCount: Int!
}

"A lamp with its cursor. Needs the scope \`issues:read\`."
type LampEdge @requiresScopes(scopes: [["issues:read"]]) {
  cursor: String!
  node: Lamp!
}

"Where a page lies (分页信息)."
type PageInfo @shareable {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}
`;

export function planted(fault: { readonly replace: string; readonly by: string }): string {
  if (!soundSdl.includes(fault.replace)) throw new Error(`The fixture has no "${fault.replace}"`);
  return soundSdl.replace(fault.replace, fault.by);
}
