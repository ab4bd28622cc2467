import { daysAfter } from '@graphroots/kit/clock';
import type { facilityHours } from './facility.table.ts';

export type Hours = Pick<typeof facilityHours.$inferSelect, 'weekday' | 'from' | 'to'>;

const minute = 60_000;

/** How many days ahead slots are laid out. */
export const daysAhead = 28;

/** The slots of a facility on the days from one to another, both included, as far as they have not begun. */
export function slotsOf(
  hours: readonly Hours[],
  slotMinutes: number,
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: Date },
): { startsAt: string; endsAt: string }[] {
  const slots = [];
  for (let day = from; day <= to; day = daysAfter(day, 1)) {
    for (const open of hours.filter(({ weekday }) => weekday === weekdayOf(day))) {
      const end = moment(day, open.to);
      for (let at = moment(day, open.from); at + slotMinutes * minute <= end; at += slotMinutes * minute) {
        if (at <= now.getTime()) continue;
        slots.push({ startsAt: textOf(at), endsAt: textOf(at + slotMinutes * minute) });
      }
    }
  }
  return slots;
}

/** Monday is 1. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function moment(day: string, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return Date.parse(`${day}T00:00:00+08:00`) + (hours * 60 + minutes) * minute;
}

function textOf(at: number): string {
  return new Date(at).toISOString();
}
