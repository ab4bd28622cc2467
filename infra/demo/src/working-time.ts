import type { Database } from '@graphroots/kit/database';

/** Adds working time, as the grids service does. */
export interface WorkingTime {
  /** The moment at which so many working minutes of the usual office have passed, in milliseconds since 1970. */
  after(moment: number, minutes: number): number;
}

const minute = 60_000;

/** From the calendar that the service's migrations lay out. */
export async function readWorkingTime({ sql }: Database): Promise<WorkingTime> {
  const shifts = await sql<{ starts: number; ends: number; before: number }[]>`
    select (extract(epoch from starts_at) * 1000)::float8 as starts, (extract(epoch from ends_at) * 1000)::float8 as ends,
      minutes_before as before
    from grids.calendar_shifts where calendar_code = 'OFFICE' order by starts_at`;
  /** The last shift for which something holds, while it holds from the first one on. */
  const last = (holds: (shift: (typeof shifts)[number]) => boolean) => {
    let [low, high] = [0, shifts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const shift = shifts[middle];
      if (shift !== undefined && holds(shift)) low = middle + 1;
      else high = middle;
    }
    return shifts[low - 1];
  };
  return {
    after(moment, minutes) {
      const at = last(({ starts }) => starts <= moment);
      const passed = at ? at.before + (Math.min(moment, at.ends) - at.starts) / minute : 0;
      const end = last(({ before }) => before < passed + minutes);
      if (!end) throw new RangeError('the calendar has no shifts');
      return end.starts + (passed + minutes - end.before) * minute;
    },
  };
}
