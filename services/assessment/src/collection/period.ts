/** The days and moments between which a measure counts: a cycle's period, or the last months of it. */
export function periodOf(
  cycle: { readonly periodFrom: string; readonly periodTo: string },
  months: number | null,
) {
  const from =
    months === null ? cycle.periodFrom : later(cycle.periodFrom, monthsBefore(cycle.periodTo, months));
  const to = cycle.periodTo;
  const before = dayAfter(to);
  return { from, to, before, start: startOf(from), end: startOf(before) };
}

/** Whole months from a day to another, both counted. */
export function monthsBetween(from: string, to: string): number {
  const end = new Date(`${dayAfter(to)}T00:00:00Z`);
  const start = new Date(`${from}T00:00:00Z`);
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

function monthsBefore(day: string, months: number): string {
  const moment = new Date(`${dayAfter(day)}T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() - months);
  return moment.toISOString().slice(0, 10);
}

function dayAfter(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + 1);
  return moment.toISOString().slice(0, 10);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** When a day begins in the city. */
function startOf(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString();
}
