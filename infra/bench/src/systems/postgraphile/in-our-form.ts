import { z } from 'zod';

/** Relations of which the graph shows one row are lists there. */
const singular = new Set(['secretary', 'latestAssessment', 'building', 'grid']);

/** Of statistics there are the groups alone. */
const statistics = new Set(['issueStats', 'memberStats']);

const groups = z.array(z.object({ key: z.string() }).catchall(z.number()));

/** What PostGraphile answers to its own queries, as the graph would answer. */
export function inOurForm(value: unknown, key = ''): unknown {
  if (statistics.has(key)) return { ...summedUp(groups.parse(value)), groups: value };
  if (key === 'reportedAt') return new Date(String(value)).toISOString();
  if (Array.isArray(value)) return value.map((each) => inOurForm(each));
  if (typeof value !== 'object' || value === null) return value;
  if (singular.has(key) && 'nodes' in value && Array.isArray(value.nodes))
    return inOurForm(value.nodes[0] ?? null);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inOurForm(each, name)]));
}

function summedUp(rows: z.output<typeof groups>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { key: _, ...measures } of rows)
    for (const [name, value] of Object.entries(measures)) sums[name] = (sums[name] ?? 0) + value;
  return sums;
}
