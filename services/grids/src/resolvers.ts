import { reportIssue } from './issue/report-issue.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    reportIssue: (_, { input }, context) => reportIssue(input, context),
  },
};
