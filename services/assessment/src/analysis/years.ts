import { addDays } from '../days.ts';

/** The year of an analysis and the one before, as days and as moments of the city. */
export function yearsOf(from: string, on: string) {
  const startOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();
  const days = (Date.parse(on) - Date.parse(from)) / 86_400_000 + 1;
  return {
    year: { from, to: on },
    before: { from: addDays(from, -days), to: addDays(from, -1) },
    start: startOf(from),
    end: startOf(addDays(on, 1)),
  };
}
