import { z } from 'zod';

/** The variable that chooses the executor, the same in every way of running. */
export const executorVariables = {
  COMPILED_EXECUTOR: z.stringbool({ error: 'must be true or false' }).default(true),
};
