import { z } from 'zod';
import { OperatorError } from './operator-error.ts';

/** Says every missing or bad variable in one message, so that a start is repaired in one go. */
export class ConfigError extends OperatorError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/**
 * Reads the variables named in `shape` from `env`. An empty variable counts as absent, as in a shell's `X=`.
 * Throws a ConfigError that lists every problem. Values are never repeated: they may be secrets.
 */
export function readConfig<S extends z.ZodRawShape>(
  shape: S,
  env: NodeJS.ProcessEnv,
): z.output<z.ZodObject<S>> {
  const given = Object.fromEntries(
    Object.keys(shape)
      .map((name) => [name, env[name]] as const)
      .filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const result = z.object(shape).safeParse(given, { reportInput: false });
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue) => {
      const name = String(issue.path[0] ?? '');
      return name in given ? `${name}: ${issue.message}` : `${name} is missing`;
    }),
  );
}
