import { z } from 'zod';

/** A case of an answer. */
export interface Case {
  readonly type: string;
  readonly key: string;
}

const connection = z.object({
  totalCount: z.number(),
  nodes: z.array(z.looseObject({ __typename: z.string() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

const subjects = z.object({
  totalCount: z.number().optional(),
  nodes: z.array(z.unknown()),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

const organization = z.object({ id: z.string(), path: z.string() });
const place = z.object({ code: z.string() });

/** What stands at a place, names with dots between; of each where there are several on the way. */
export function allAt(answer: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (found, name) =>
      found.flatMap((value) => {
        const inner: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
        return inner ?? [];
      }),
    [answer],
  );
}

/** A page of the divisions that an answer tells of; null where there is none at that place. */
export function subjectsAt(answer: unknown, path: string) {
  const found = subjects.safeParse(allAt(answer, path)[0]);
  return found.success ? found.data : null;
}

/** A division and its organization; null where it has none. */
export function assessedAt(subject: unknown, path: string) {
  const found = organization.safeParse(allAt(subject, path)[0]);
  const where = place.safeParse(subject);
  return found.success && where.success
    ? { organizationId: found.data.id, path: found.data.path, divisionCode: where.data.code }
    : null;
}

/** Cases that an answer holds at a place, how many there are, and after which cursor the others come. */
export function casesAt(subject: unknown, path: string) {
  const found = allAt(subject, path).map((value) => connection.parse(value));
  const [first] = found;
  const open = found.filter(({ pageInfo }) => pageInfo.hasNextPage);
  if (open.length > 0 && found.length > 1) {
    throw new Error(`Several lists stand at \`${path}\`, and one of them does not fit on a page.`);
  }
  return {
    total: found.reduce((sum, { totalCount }) => sum + totalCount, 0),
    cases: found.flatMap(({ nodes }) => nodes.map(caseOf)),
    after: open.length > 0 ? (first?.pageInfo.endCursor ?? null) : null,
  };
}

/** How many are due in so many months where one is due in each of these intervals. */
export function dueIn(months: number, subject: unknown, path: string): number {
  const intervals = allAt(subject, path).map((value) => z.number().positive().parse(value));
  return intervals.reduce((sum, interval) => sum + Math.floor(months / interval), 0);
}

function caseOf(node: z.output<typeof connection>['nodes'][number]): Case {
  const key = node['id'] ?? node['code'];
  if (typeof key !== 'string') throw new Error(`A case of type ${node.__typename} has neither id nor code.`);
  return { type: node.__typename, key };
}
