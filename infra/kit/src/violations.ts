import { z } from 'zod';

const refused = z.object({ constraint_name: z.string() });

/** Whether the database refused a statement by the constraint or unique index with this name. */
export function violates(error: unknown, name: string): boolean {
  if (refused.safeParse(error).data?.constraint_name === name) return true;
  return error instanceof Error && error.cause !== undefined && violates(error.cause, name);
}
