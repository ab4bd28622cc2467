import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { figuresOf, told, type Cell } from './results.ts';

/** What the document tells besides the figures. */
export interface Circumstances {
  readonly systems: readonly string[];
  /** Who could not take part, and why. */
  readonly missing: ReadonlyMap<string, string>;
  readonly machine: string;
  readonly commit: string;
  readonly day: string;
  readonly rounds: number;
  readonly slotMs: number;
}

const introduction = `# Performance

\`npm run bench\` writes this page: this project beside what others would take instead, over one demo city on one
PostgreSQL, in rounds that take turns. Before anything is timed every answer is compared with the floor's, and of what
writes the rows that it leaves.

| System | What it is |
| --- | --- |
| floor | one hand-written SQL statement for a shape, its JSON returned by a bare \`node:http\` server: the physical limit |
| textbook | \`@apollo/gateway\` before five \`@apollo/server\` processes with DataLoader and Drizzle: what everyone would write |
| Hive Gateway | with its planner in Rust, before the textbook's five processes; equal requests under way are not shared |
| PostGraphile | version 5 over the same tables, in one process: relations by smart tags, one statement for a question, its own query |
| graphroots, one process | this project as \`npm start\` runs it |
| graphroots, six processes | this project as a city runs it: a gateway and five services |

| Shape | What it asks |
| --- | --- |
| S | one Party group by its id, with its line, building, open issues and figures |
| M, L | the walk from the city down to its groups: 48 of them or so, and 1,000 |
| A | the walk M in words never seen before, as an analyst asks it: parsed, checked and planned each time; the floor knows its statement |
| B | 1,000 buildings with their open issues by \`_entities\`, of the service itself, in calls signed as a gateway signs them |
| R | the issues of the whole city by street, and its members by kind; by four connections at most, as few ask for a whole city at once |
| W | writes: an issue is reported, accepted, dispatched, its order accepted, done and confirmed, each step with its check, trace and change feed; the floor checks nothing but the version. A request is a write |

Where a system cannot be asked for a shape there is a dash: B is asked of a service itself, and only this project has the
workflow of W.

This project is asked by a command centre with a portal's token: guards, limits, deadlines, scopes, masks and row-level
security are on; only the deadlines are longer, so that a machine that is asked for too much answers late and not never, and
no figures are kept, though a deployment keeps a city's for a minute ([decision 32](decisions/0032-figures-kept-for-a-time.md)).
The others let everybody see everything. All run with \`NODE_ENV=production\`, as deployments do.

What counts are ratios, medians of the rounds' own; a difference under 1.5 means nothing. Processor time is that of all
processes of a system, and of PostgreSQL's for its connections; on a machine that others use too it is steadier than
requests a second.`;

export async function writeDocument(
  file: string,
  cells: readonly Cell[],
  circumstances: Circumstances,
): Promise<string> {
  const { systems, missing, machine, commit, day, rounds, slotMs } = circumstances;
  const absent = [...missing].map(([name, reason]) => `${name} did not take part: ${reason}`);
  const parts = [
    introduction,
    ...absent,
    `Measured on ${day} at ${commit}: ${machine}; ${rounds} rounds of ${slotMs / 1000} s each.`,
    '![Requests a second as multiples of the textbook, many connections](performance.svg)',
    ...cells.map((cell) => section(cell, systems)),
    // Written by hand: no benchmark finds out why.
    await readFile(new URL('profile.md', import.meta.url), 'utf8'),
  ];
  return format(parts.join('\n\n'), { ...(await resolveConfig(file)), parser: 'markdown' });
}

function section(cell: Cell, systems: readonly string[]): string {
  const { shape, what, size, connections } = cell;
  const rows = systems.map((system) => {
    const figures = figuresOf(cell, system);
    return [
      system,
      told(figures.perSecond),
      told(figures.timesTextbook),
      told(figures.shareOfFloor),
      `${told(figures.p50)} / ${told(figures.p99)}`,
      told(figures.nodeMs),
      told(figures.postgresMs),
      told(figures.megabytes),
    ];
  });
  const head = [
    'System',
    'Requests/s',
    '× textbook',
    '× floor',
    'p50 / p99, ms',
    'Node, ms each',
    'PostgreSQL, ms each',
    'Memory, MB',
  ];
  const line = (columns: readonly string[]): string => `| ${columns.join(' | ')} |`;
  const plural = connections === 1 ? 'connection' : 'connections';
  return [
    `## ${shape}, ${connections} ${plural}`,
    Number.isFinite(size) ? `Asked for ${what}; ${told(size)} KB an answer.` : `Asked for ${what}.`,
    [line(head), line(['---', ...head.slice(1).map(() => '--:')]), ...rows.map(line)].join('\n'),
  ].join('\n\n');
}
