import type { Role, Viewer } from '@graphroots/kit/viewer';
import type { createBuilders } from './builders.ts';

/** Somebody who sees no place of their own. */
export function someone(id: string, role: Role, lines: readonly string[] = []): Viewer {
  return { id, roles: [role], territory: [], lines, rights: 'all' };
}

/** An activity ahead, of a team whose owner has a line. */
export async function anActivityAhead(
  build: ReturnType<typeof createBuilders>,
  given: Partial<Parameters<typeof build.anActivity>[0]> = {},
) {
  const times = { startsAt: '2026-06-20T01:00:00Z', endsAt: '2026-06-20T03:00:00Z' };
  return build.anActivity({ by: await build.aTeam(), ownerPath: '1/2/', ...times, ...given });
}
