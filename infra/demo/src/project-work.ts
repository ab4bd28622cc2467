import { exchangeOf, plantedExchange, type Item } from './exchange.ts';
import type { City } from './model.ts';
import { pick } from './pick.ts';

/** A project that was delivered: the need it was made from, and the activity that was a part of it. */
export interface ProjectWork {
  readonly project: string;
  readonly need: string;
  readonly activity: string;
}

interface Held {
  readonly id: string;
  readonly state: string;
  readonly category: string;
  readonly team: { readonly community: { readonly code: string } };
}

/** The planted number of projects with an activity of their street, made from a need there, all of one category. */
export function projectWorkOf(city: City, activities: Iterable<Held>): readonly ProjectWork[] {
  const held = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, key: string, id: string) =>
    to.set(key, [...(to.get(key) ?? []), id]);
  for (const { id, state, category, team } of activities) {
    if (state === 'SETTLED') add(held, `${streetOf(team.community.code)} ${category}`, id);
  }
  const needs = new Map<string, string[]>();
  const { items } = exchangeOf(city);
  const keyOf = ({ divisionCode, category }: Item): string => `${streetOf(divisionCode)} ${category}`;
  for (const item of items) {
    const isServed = item.list === 'need' && item.state === 'CLOSED' && item.owner.kind === 'COMMUNITY';
    if (isServed) add(needs, keyOf(item), item.id);
  }
  const worked = items.flatMap((item): ProjectWork[] => {
    if (item.list !== 'project' || item.state !== 'DELIVERED') return [];
    // Each is a part of one project.
    const [need, activity] = [needs.get(keyOf(item))?.shift(), held.get(keyOf(item))?.shift()];
    return need && activity ? [{ project: item.id, need, activity }] : [];
  });
  return [...pick(worked, plantedExchange(city).workedProjects)];
}

function streetOf(divisionCode: string): string {
  return divisionCode.slice(0, 9);
}
