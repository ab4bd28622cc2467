/** The day on which the demo city stands still, so that its figures never drift. All its dates hang on it. */
export const referenceDay = '2026-03-31';

const dayLength = 24 * 60 * 60 * 1000;

export interface Calendar {
  readonly today: string;
  readonly year: number;
  /** The day so many days before today, `YYYY-MM-DD`. */
  daysAgo(days: number): string;
  /** Milliseconds since 1970 of the day so many days before today, at an hour of the city's time zone. */
  moment(daysAgo: number, hour: number): number;
}

export function createCalendar(today: string): Calendar {
  const start = Date.parse(`${today}T00:00:00+08:00`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(start)) {
    throw new RangeError(`today must be a day like ${referenceDay}, not '${today}'`);
  }
  return {
    today,
    year: Number(today.slice(0, 4)),
    daysAgo: (days) => dayOf(start - days * dayLength),
    moment: (daysAgo, hour) => start - daysAgo * dayLength + Math.round(hour * 60) * 60_000,
  };
}

/** The day in the city's time zone (UTC+8) on which a moment falls. */
export function dayOf(moment: number): string {
  return new Date(moment + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
