import { createClock } from '../clock.ts';
import {
  anonymousViewer,
  personalData,
  statistics,
  traceRight,
  unrestrictedViewer,
  type Viewer,
} from '../viewer.ts';

/** Noon of a day in the city on which some sample rows begin and others end. */
export const sampleClock = createClock(() => new Date('2026-03-05T04:00:00Z'));

/** Communities of sample cities, the last two out of most viewers' sight. */
export const sampleCommunities = [
  '530112006001',
  '530112006002',
  '530112007001',
  '530102001001',
  '530301002003',
] as const;

/** Codes to ask for: areas of every level, and one that does not exist. */
export const sampleDivisions = [
  '530000000000',
  '530100000000',
  '530112000000',
  '530112006000',
  '530112006001',
  '530102001001',
  '530999000000',
] as const;

/** What opens everything guarded, but shows people masked. */
const reading = ['issues:read', 'members:read', 'volunteers:read', 'assessment:read'];

/** Who asks; `mbr_02` and `mbr_05` own some of the sample rows. */
export const sampleViewers: Readonly<Record<string, Viewer>> = {
  everything: unrestrictedViewer,
  'one area and line, masked': {
    id: 'one',
    roles: ['street'],
    territory: ['530112006000'],
    lines: ['1/2/'],
    rights: new Set(reading),
  },
  'several areas and lines, all figures': {
    id: 'mbr_05',
    roles: ['department'],
    territory: ['530112006002', '530102000000', '530102001001'],
    lines: ['1/2/4/', '1/3/'],
    rights: new Set([...reading, personalData, statistics, traceRight]),
  },
  'all figures and no rows': {
    id: 'analyst',
    roles: ['analyst'],
    territory: [],
    lines: [],
    rights: new Set([...reading, statistics]),
  },
  'own rows only': { id: 'mbr_02', roles: ['member'], territory: [], lines: [], rights: new Set(reading) },
  'no rights': { ...unrestrictedViewer, rights: new Set() },
  nothing: anonymousViewer,
};

/** Names that break carelessly written SQL, patterns, arrays and JSON; some of them twice. */
export const awkwardNames = [
  '翠湖小区',
  '翠湖小区',
  'a_b',
  'a%b',
  String.raw`C:\temp\1`,
  `"quoted" and 'single'`,
  '👩‍👩‍👧 家园',
  'Ärger & ärger',
  'Дом 5',
  'ZEBRA',
  'zebra',
  '  spaces  ',
  '{NULL,"x"}',
] as const;

/** Texts to look for in names. */
export const awkwardTexts = [
  '',
  'a',
  'A',
  '_',
  '%',
  '\\',
  '"',
  "'",
  '湖',
  '👩',
  'ÄRGER',
  'дом',
  'nothing',
  'a\0b',
  ...awkwardNames,
];

/** Days around those on which sample rows begin and end. */
export const sampleSpans = [
  { validFrom: '2020-01-01', validTo: null },
  { validFrom: '2020-01-01', validTo: '2024-01-01' },
  { validFrom: '2024-01-01', validTo: '2026-03-05' },
  { validFrom: '2026-03-05', validTo: null },
  { validFrom: '2027-01-01', validTo: null },
] as const;

/** Moments around the beginning of a year in the city, two of them the same. */
export const sampleMoments = [
  '2025-12-31T15:59:59.999Z',
  '2025-12-31T16:00:00.000Z',
  '2026-01-15T08:00:00.123Z',
  '2026-01-15T08:00:00.123Z',
  '2026-03-05T03:00:00.000Z',
] as const;

/** Values for arguments of which the name says nothing. */
export const sampleScalars = {
  Boolean: [true, false],
  String: ['Issue', 'Member', 'a"b', 'missing'],
  Date: [
    '0001-01-01',
    '2019-12-31',
    '2020-01-01',
    '2023-06-01',
    '2024-01-01',
    '2026-01-01',
    '2026-03-04',
    '2026-03-05',
    '2027-01-01',
    '9999-12-31',
  ],
  DateTime: [
    '2025-12-31T16:00:00Z',
    '2026-01-15T16:00:00.123+08:00',
    '2026-01-15T08:00:00.123456Z',
    '2030-01-01T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
  ],
};

/** Periods to count in: a few hold sample moments, one is upside down. */
export const samplePeriods = [
  { from: '0001-01-01', to: '9999-12-31' },
  { from: '2025-01-01', to: '2026-12-31' },
  { from: '2026-01-01', to: '2026-01-15' },
  { from: '2025-12-31', to: '2025-12-31' },
  { from: '2026-01-01', to: '2026-01-01' },
  { from: '2026-03-05', to: '2026-03-05' },
  { from: '2026-12-31', to: '2025-01-01' },
] as const;

/** The n-th item of a list that begins again at its end. */
export function cycle<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('An empty list has nothing to repeat.');
  return item;
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** References to the first rows of each type, and to one of each that is not there. */
export function representationsOf(
  rows: Readonly<Record<string, readonly object[]>>,
  key: string,
  most = 12,
): readonly Readonly<Record<string, unknown>>[] {
  return Object.entries(rows).flatMap(([__typename, all]) => [
    ...all.slice(0, most).map((row) => ({ __typename, [key]: valueOf(row, key) })),
    { __typename, [key]: 'missing' },
  ]);
}

function valueOf(row: object, key: string): unknown {
  return Object.entries(row).find(([name]): boolean => name === key)?.[1] as unknown;
}
