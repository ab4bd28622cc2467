/** The time, passed in so that tests can choose it. */
export interface Clock {
  now(): Date;
  /** The city's calendar date, `YYYY-MM-DD`. */
  today(): string;
}

/** Days begin and end in the city. */
export const cityTimeZone = 'Asia/Shanghai';

const cityDate = new Intl.DateTimeFormat('en-CA', { timeZone: cityTimeZone });

export function createClock(now: () => Date = () => new Date()): Clock {
  let second = Number.NaN;
  let date = '';
  return {
    now,
    // Every read asks, and to format a date takes longer than all else it asks; days begin on a whole second.
    today() {
      const moment = now();
      const asked = Math.floor(moment.getTime() / 1000);
      if (asked !== second) [second, date] = [asked, cityDate.format(moment)];
      return date;
    },
  };
}

/** The day so many days after a day, both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Noon of a day in the city, ISO 8601: when something happened of which only the day is known. */
export function noonOf(day: string): string {
  return new Date(`${day}T12:00:00+08:00`).toISOString();
}
