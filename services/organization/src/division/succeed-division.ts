import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import { covers, type Role, type Viewer } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { lockTree } from '../party-organization/party-organization.store.ts';
import type { SucceedDivisionInput } from '../types.generated.ts';
import { createDivisionStore, lockRegister, type Division } from './division.store.ts';
import { planSuccession, type Move } from './succession.ts';

interface Payload {
  divisions: string[];
  userErrors: UserError[];
}

/** Who keep the register, for what lies in their territory. */
const registrars: readonly Role[] = ['administrator', 'organization-department', 'system'];

const form = /^\d{12}$/;

/** Replaces divisions by others on a day; what lies in them goes along, or is listed where nobody has decided. */
export async function succeedDivision(input: SucceedDivisionInput, work: UnitOfWork): Promise<Payload> {
  const { tx, viewer, clock } = work;
  const codes = [...new Set(input.predecessors)];
  const misspelt = [...codes, ...input.successors.map(({ code }) => code)].filter((code) => !form.test(code));
  if (misspelt.length > 0) {
    return refused(refusal('MALFORMED', null, `${misspelt.join(', ')}: a division's code has 12 digits.`));
  }
  await lockRegister(tx);
  await lockTree(tx);
  const store = createDivisionStore(tx);
  const predecessors = await store.findByCodes(codes);
  const userErrors = refuseInput(input, predecessors, codes, viewer, clock.today());
  if (userErrors.length > 0) return refused(...userErrors);
  const parts = (await Promise.all(codes.map((code) => store.findParts(code)))).flat();
  const wanted = [
    ...input.successors.map(({ code }) => code),
    ...parts.flatMap((part) => placesFor(part, input)),
  ];
  const existing = await store.findByCodes(wanted);
  const plan = planSuccession(
    predecessors,
    input.successors,
    parts,
    new Map(existing.map((division) => [division.code, division])),
  );
  if ('refusals' in plan) return refused(...plan.refusals);
  const { on } = input;
  const codesMade = new Set(plan.made.map(({ code }) => code));
  const above = [...new Set(plan.made.flatMap(({ parentCode }) => parentCode ?? []))].filter(
    (code) => !codesMade.has(code),
  );
  const there = (await store.findByCodes(above)).filter(({ validTo }) => validTo === null);
  if (there.length < above.length) {
    return refused(refusal('NOT_FOUND', 'successors', 'The division that a code lies in does not exist.'));
  }
  await store.insert(
    plan.made
      .toSorted((one, other) => (one.code < other.code ? -1 : 1))
      .map((division) => ({ ...division, validFrom: on })),
  );
  await store.succeed(plan.moves, on);
  const homeless = await settle(input, plan.moves, work);
  if (homeless.length > 0) return refused(...homeless);
  return { divisions: input.successors.map(({ code }) => code), userErrors: [] };
}

function refused(...userErrors: UserError[]): Payload {
  return { divisions: [], userErrors };
}

/** Where each part may come to lie. */
function placesFor({ code }: Division, { successors }: SucceedDivisionInput): string[] {
  return successors.map((successor) => {
    const prefix = successor.code.replace(/(000)+$/, '');
    return `${prefix}${code.slice(prefix.length)}`;
  });
}

/** What lies in a division goes to its only successor; after a split, to where it is said, else to the heir. */
async function settle(
  input: SucceedDivisionInput,
  moves: readonly Move[],
  work: UnitOfWork,
): Promise<UserError[]> {
  const { tx, record } = work;
  const store = createDivisionStore(tx);
  const refusals: UserError[] = [];
  const [predecessor = ''] = input.predecessors;
  for (const [index, { id, to }] of (input.homes ?? []).entries()) {
    const isSuccessor = moves.some((move) => move.from === predecessor && move.to === to);
    if (!isSuccessor || !(await store.moveOne(id, predecessor, to))) {
      const message = 'No organization or unit of the division goes there.';
      refusals.push(refusal('NOT_FOUND', ['homes', String(index)], message));
      continue;
    }
    record({
      entity: id.startsWith('unt_') ? 'Unit' : 'PartyOrganization',
      id,
      action: 'rehome',
      divisionCode: to,
      open: { from: predecessor, to },
    });
  }
  for (const from of new Set(moves.map((move) => move.from))) {
    const successors = moves.filter((move) => move.from === from).map(({ to }) => to);
    const [only] = successors;
    const to = successors.length === 1 ? (only ?? null) : (input.heir ?? null);
    const step = {
      entity: 'Division',
      id: from,
      reason: input.reason?.trim() ?? null,
      at: new Date(`${input.on}T00:00:00+08:00`).toISOString(),
      open: { from, to },
    };
    record({ ...step, action: 'succeed', divisionCode: to ?? from });
    if (to === null) continue;
    // Whoever follows only the district that it has left would never hear of it.
    if (to.slice(0, 6) !== from.slice(0, 6)) record({ ...step, action: 'leave', divisionCode: from });
    await store.lead(from, to);
    for (const id of await store.moveAll(from, to)) {
      record({
        entity: 'PartyOrganization',
        id,
        action: 'rehome',
        as: 'system',
        divisionCode: to,
        open: { from, to },
      });
    }
  }
  return refusals;
}

function refuseInput(
  { on, successors, heir, reason, homes }: SucceedDivisionInput,
  predecessors: readonly Division[],
  codes: readonly string[],
  viewer: Viewer,
  today: string,
): UserError[] {
  const errors = checkText('reason', reason, { longest: 500, optional: true });
  const [first] = predecessors;
  if (!first || predecessors.length < codes.length) {
    return [refusal('NOT_FOUND', 'predecessors', 'There is no such division.')];
  }
  const isRegistrar =
    viewer.roles.some((role) => registrars.includes(role)) &&
    [...codes, ...successors.map(({ code }) => code)].every((code) => covers(viewer, code));
  if (!isRegistrar) {
    return [refusal('NOT_ALLOWED', 'predecessors', `It is for ${registrars.slice(0, 2).join(', ')}.`)];
  }
  if (first.level === 'CITY')
    errors.push(refusal('WRONG_LEVEL', 'predecessors', 'A city is not replaced here.'));
  if (predecessors.some(({ level }) => level !== first.level)) {
    errors.push(refusal('WRONG_LEVEL', 'predecessors', 'All of them are of one level.'));
  }
  if (predecessors.some(({ validTo }) => validTo !== null)) {
    errors.push(refusal('WRONG_STATE', 'predecessors', 'It has been replaced already.'));
  }
  if (predecessors.some(({ validFrom }) => on <= validFrom)) {
    errors.push(refusal('NOT_LATER', 'on', 'It has not existed before that day.'));
  }
  if (on > today) errors.push(refusal('FUTURE', 'on', 'It is replaced on the day it is replaced.'));
  if (successors.length === 0) errors.push(refusal('REQUIRED', 'successors', 'Name what takes its place.'));
  if (new Set(successors.map(({ code }) => code)).size < successors.length) {
    errors.push(refusal('TWICE', 'successors', 'Name each once.'));
  }
  if (predecessors.length > 1 && successors.length > 1) {
    errors.push(
      refusal('TOO_MANY', 'successors', 'Several become one, or one becomes several: take two steps.'),
    );
  }
  if (heir && !successors.some(({ code }) => code === heir)) {
    errors.push(refusal('NOT_FOUND', 'heir', 'It is one of the successors.'));
  }
  if (homes && homes.length > 0 && successors.length < 2) {
    errors.push(refusal('NEEDLESS', 'homes', 'Everything goes to the only successor.'));
  }
  return [...errors, ...refuseLevels(first, successors)];
}

/** A code tells its level by its zeros, and whose part it is by what it begins with. */
function refuseLevels({ level }: Division, successors: SucceedDivisionInput['successors']): UserError[] {
  const digits = { CITY: 4, DISTRICT: 6, STREET: 9, COMMUNITY: 12 }[level];
  return successors.flatMap(({ code, name }, index) => {
    const zeros =
      /^0*$/.test(code.slice(digits)) && !/^0*$/.test(code.slice(digits - (digits > 6 ? 3 : 2), digits));
    const field = ['successors', String(index)];
    return [
      ...(zeros ? [] : [refusal('WRONG_LEVEL', [...field, 'code'], 'Its code is that of another level.')]),
      ...checkText([...field, 'name'], name, { longest: 60, optional: true }),
    ];
  });
}
