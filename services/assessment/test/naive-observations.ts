import type { statObservations } from '../src/observation/observation.table.ts';

type Observation = typeof statObservations.$inferSelect;

/** Amounts as whole millionths: nothing is lost in adding and dividing them. */
function millionths(amount: string): bigint {
  const [whole = '', digits = ''] = amount.replace('-', '').split('.');
  const size = BigInt(whole + digits.padEnd(6, '0'));
  return amount.startsWith('-') ? -size : size;
}

/** A whole number of `10^-digits` as text, without zeros that say nothing. */
function written(amount: bigint, digits: number): string {
  const text = (amount < 0n ? -amount : amount).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, -digits);
  const rest = text.slice(-digits).replace(/0+$/, '');
  return `${amount < 0n ? '-' : ''}${whole}${rest && '.'}${rest}`;
}

/** A quotient in hundredths, a half away from zero. */
function hundredths(of: bigint, by: bigint): string {
  const [top, bottom] = [200n * of, 2n * by];
  const size =
    ((top < 0n ? -top : top) + (bottom < 0n ? -bottom : bottom) / 2n) / (bottom < 0n ? -bottom : bottom);
  return written(top < 0n !== bottom < 0n ? -size : size, 2);
}

export function decimal(amount: string | null): string | null {
  return amount === null ? null : written(millionths(amount), 6);
}

export function shareOf({ value, whole }: Observation): string | null {
  return whole === null ? null : hundredths(100n * millionths(value), millionths(whole));
}

function whyIncomparable(
  a: Observation,
  b: Observation,
): 'UNIT_DIFFERS' | 'BASIS_NOT_STATED' | 'BASIS_DIFFERS' | null {
  if (a.unit !== b.unit) return 'UNIT_DIFFERS';
  if (a.unit === '%' && (a.basis === null || b.basis === null)) return 'BASIS_NOT_STATED';
  return a.basis === b.basis ? null : 'BASIS_DIFFERS';
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function least<T>(rows: readonly T[], ...ranks: ((row: T) => string | number)[]): T | undefined {
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  return rows.toSorted((a, b) => {
    for (const rank of ranks) {
      const order = compare(rank(a), rank(b));
      if (order !== 0) return order;
    }
    return 0;
  })[0];
}

const reasonRank = (a: Observation, b: Observation): string => whyIncomparable(a, b) ?? '';

export function standing(all: readonly Observation[]): readonly Observation[] {
  return all.filter(({ id }) => all.every(({ correctsId }) => correctsId !== id));
}

export function growthsOf(all: readonly Observation[]) {
  const stand = standing(all);
  return stand.flatMap((later) => {
    const earlier = least(
      stand.filter((o) => isOfSame(o, later) && o.method === later.method && o.asOf < later.asOf),
      (o) => -Date.parse(o.asOf),
      (o) => reasonRank(o, later),
      (o) => o.id,
    );
    if (!earlier) return [];
    const reason = whyIncomparable(earlier, later);
    const [from, to] = [millionths(earlier.value), millionths(later.value)];
    const days = daysBetween(earlier.asOf, later.asOf);
    return [
      {
        id: later.id,
        previousId: earlier.id,
        days,
        reason,
        change: reason === null ? written(to - from, 6) : null,
        rate:
          reason === null && from !== 0n ? hundredths(100n * (to - from), from < 0n ? -from : from) : null,
        changePerYear: reason === null ? hundredths(365n * (to - from), BigInt(days) * 1_000_000n) : null,
        exact: earlier.qualifier === 'EXACT' && later.qualifier === 'EXACT',
      },
    ];
  });
}

export function comparisonsOf(all: readonly Observation[]) {
  const stand = standing(all);
  return stand.flatMap((declared) => {
    if (declared.method !== 'DECLARED') return [];
    const computed = least(
      stand.filter((o) => isOfSame(o, declared) && o.method === 'COMPUTED'),
      (o) => Math.abs(daysBetween(o.asOf, declared.asOf)),
      (o) => reasonRank(declared, o),
      (o) => o.id,
    );
    if (!computed) return [];
    const reason = whyIncomparable(declared, computed);
    const difference = millionths(computed.value) - millionths(declared.value);
    return [
      {
        id: declared.id,
        computedId: computed.id,
        days: daysBetween(declared.asOf, computed.asOf),
        reason,
        difference: reason === null ? written(difference, 6) : null,
        holds: reason === null ? holds(declared.qualifier, difference) : null,
      },
    ];
  });
}

function holds(qualifier: Observation['qualifier'], difference: bigint): boolean | null {
  switch (qualifier) {
    case 'EXACT':
    case 'FULL':
      return difference === 0n;
    case 'AT_LEAST':
      return difference >= 0n;
    case 'MORE_THAN':
      return difference > 0n;
    case 'FEWER_THAN':
      return difference < 0n;
    default:
      return null;
  }
}

const profileCodes = ['AREA', 'COMMUNITIES', 'POPULATION', 'MARKET_ENTITIES', 'BRANCHES', 'MEMBERS'];

export function profilesOf(all: readonly Observation[]) {
  const stated = standing(all).filter(
    (o) => o.method === 'DECLARED' && profileCodes.includes(o.indicatorCode),
  );
  return stated.flatMap((first) => {
    const group = stated.filter(
      (o) => o.placeCode === first.placeCode && o.asOf === first.asOf && o.source === first.source,
    );
    if (group.some(({ id }) => id < first.id)) return [];
    const newer = stated.filter((o) => o.placeCode === first.placeCode && o.asOf > first.asOf);
    const idOf = (code: string): string | null =>
      least(
        group.filter((o) => o.indicatorCode === code),
        (o) => o.id,
      )?.id ?? null;
    return [
      {
        id: first.id,
        placeCode: first.placeCode,
        asOf: first.asOf,
        validFrom: first.asOf,
        validTo: least(newer, (o) => o.asOf)?.asOf ?? null,
        source: first.source,
        areaId: idOf('AREA'),
        communitiesId: idOf('COMMUNITIES'),
        residentPopulationId: idOf('POPULATION'),
        marketEntitiesId: idOf('MARKET_ENTITIES'),
        partyBranchesId: idOf('BRANCHES'),
        partyMembersId: idOf('MEMBERS'),
      },
    ];
  });
}

function isOfSame(a: Observation, b: Observation): boolean {
  return a.indicatorCode === b.indicatorCode && a.placeCode === b.placeCode;
}
