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
  return { now, today: () => cityDate.format(now()) };
}
