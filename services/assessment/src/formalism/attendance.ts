import { dayOf } from '../days.ts';
import type { Body } from './ask-bodies.ts';

/** How a seat that was taken on a day was attended to in the time looked at, and whether it slept by then. */
export interface SeatAttendance {
  readonly id: string;
  readonly expected: number;
  readonly attended: number;
  readonly dormant: boolean;
}

/** So many meetings missed in a row, and a seat is dormant. */
const dormantFrom = 3;

/** The seats of a body as they were on a day, by what its meetings noted until then. */
export function attendanceOn({ seats, meetings, before }: Body, on: string): SeatAttendance[] {
  const held = [...meetings, ...before.nodes]
    .flatMap(({ heldAt, attendance }) => (heldAt === null ? [] : [{ heldAt, attendance }]))
    .filter(({ heldAt }) => dayOf(heldAt) <= on)
    .toSorted((a, b) => (a.heldAt < b.heldAt ? -1 : 1));
  const inTime = new Set(meetings.map(({ attendance }) => attendance));
  return seats
    .filter((seat) => isTaken(seat, on))
    .map(({ id, history }) => {
      // Whoever took a seat over has missed nothing yet.
      const since = history.nodes
        .filter(({ action, at }) => action === 'replaceHolderOf' && dayOf(at) <= on)
        .reduce((latest, { at }) => (at > latest ? at : latest), '');
      const notes = held.flatMap(({ heldAt, attendance }) => {
        const note = attendance.find(({ seat }) => seat.id === id);
        return note ? [{ present: note.present, isRecent: inTime.has(attendance), heldAt }] : [];
      });
      const recent = notes.filter(({ isRecent }) => isRecent);
      const own = notes.filter(({ heldAt }) => heldAt > since);
      return {
        id,
        expected: recent.length,
        attended: recent.filter(({ present }) => present).length,
        dormant: own.length >= dormantFrom && own.slice(-dormantFrom).every(({ present }) => !present),
      };
    });
}

/** Whether somebody sat on it: what has ended since counts as it was. */
function isTaken({ state, termFrom, history }: Body['seats'][number], on: string): boolean {
  const hasEndedSince = history.nodes.some(({ action, at }) => action === 'end' && dayOf(at) > on);
  return termFrom <= on && (state === 'ACTIVE' || hasEndedSince);
}
