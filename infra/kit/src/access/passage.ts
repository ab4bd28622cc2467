import type { GraphQLError } from 'graphql';
import { refuse, type ErrorCode } from '../errors.ts';
import { may, type Viewer } from '../viewer.ts';
import type { Demand, Guard } from './guards.ts';

/** Scopes are granted by their own name, a policy of `@policy` as `policy:…`. */
function rightOf(kind: Demand['kind'], name: string): string {
  return kind === 'scope' ? name : `policy:${name}`;
}

/** Whether a viewer may pass. */
export function passes(viewer: Viewer, guard: Guard): boolean {
  return (
    (!guard.authenticated || viewer.id !== null) && guard.demands.every((demand) => meets(viewer, demand))
  );
}

function meets(viewer: Viewer, { kind, alternatives }: Demand): boolean {
  return alternatives.some((names) => names.every((name) => may(viewer, rightOf(kind, name))));
}

export interface Refusal {
  readonly code: Extract<ErrorCode, 'UNAUTHENTICATED' | 'FORBIDDEN'>;
  /** `Issue needs the scope issues:read.` */
  readonly message: string;
  /** The rights missing, `issues:read`, or `sign-in`. */
  readonly reason: string;
}

/** What to tell a viewer who does not pass: UNAUTHENTICATED to the anonymous, FORBIDDEN to everybody else. */
export function refusalOf(guard: Guard, viewer: Viewer): Refusal {
  const missing = guard.demands.filter((demand) => !meets(viewer, demand));
  const strange = guard.authenticated && viewer.id === null;
  const needs = [...(strange ? ['a signed-in caller'] : []), ...missing.map(describe)];
  const reasons = [...(strange ? ['sign-in'] : []), ...missing.map(nameRights)];
  return {
    code: viewer.id === null ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    message: `${guard.coordinate} needs ${needs.join(' and ')}.`,
    reason: reasons.join(' '),
  };
}

/** The error for a viewer whom one of the guards stops; null for one who passes all. */
export function refusalBy(guards: readonly Guard[], viewer: Viewer): GraphQLError | null {
  const guard = guards.find((each) => !passes(viewer, each));
  if (!guard) return null;
  const { code, message, reason } = refusalOf(guard, viewer);
  return refuse(code, message, reason);
}

function nameRights({ kind, alternatives }: Demand): string {
  return alternatives.map((names) => names.map((name) => rightOf(kind, name)).join(' ')).join(' or ');
}

function describe({ kind, alternatives }: Demand): string {
  if (alternatives.length === 0) return 'what nobody has';
  const nouns = { scope: ['the scope', 'the scopes'], policy: ['the policy', 'the policies'] }[kind];
  return alternatives
    .map((names) => `${nouns[names.length === 1 ? 0 : 1] ?? ''} ${names.join(' and ')}`)
    .join(', or ');
}
