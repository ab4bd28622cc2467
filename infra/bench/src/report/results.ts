import { median, quantile, ratios } from '../measure/figures.ts';
import { createMeasured, type Measured } from '../measure/measure.ts';

/** One shape asked by so many connections, of each system by its name. */
export interface Cell {
  readonly shape: string;
  readonly what: string;
  /** The mean answer, in KB. */
  readonly size: number;
  readonly connections: number;
  readonly of: ReadonlyMap<string, Measured>;
}

/** What is told of one system in one cell. */
export interface Figures {
  readonly perSecond: number;
  /** Requests a second over the textbook's, round by round. */
  readonly timesTextbook: number;
  readonly shareOfFloor: number;
  readonly p50: number;
  readonly p99: number;
  readonly nodeMs: number;
  readonly postgresMs: number;
  readonly megabytes: number;
}

export function figuresOf(cell: Cell, system: string): Figures {
  const measured = cell.of.get(system) ?? createMeasured();
  const over = (other: string): number =>
    median(ratios(measured.perSecond, cell.of.get(other)?.perSecond ?? []));
  return {
    perSecond: median(measured.perSecond),
    timesTextbook: over('textbook'),
    shareOfFloor: over('floor'),
    p50: quantile(measured.times, 0.5),
    p99: quantile(measured.times, 0.99),
    nodeMs: median(measured.nodeMs),
    postgresMs: median(measured.postgresMs),
    megabytes: Math.max(...measured.megabytes),
  };
}

/** Three figures that count, whatever the size; a dash for what was not measured. */
export function told(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
