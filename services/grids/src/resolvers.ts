import { command } from '@graphroots/kit/writes/command';
import { reportIssue } from './issue/report-issue.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    reportIssue: command(reportIssue),
  },
};
