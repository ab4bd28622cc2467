import { expect, test } from 'vitest';
import { createMeasured, type Measured } from '../measure/measure.ts';
import { writeDocument } from './document.ts';
import { drawPlot } from './plot.ts';
import type { Cell } from './results.ts';

const systems = ['floor', 'textbook', 'PostGraphile', 'graphroots, one process'];

function measured(perSecond: number): Measured {
  return {
    perSecond: [perSecond],
    nodeMs: [1],
    postgresMs: [1],
    megabytes: [100],
    times: [2, 3],
  };
}

const reads: Cell = {
  shape: 'S',
  what: 'one Party group',
  size: 1,
  connections: 32,
  of: new Map(systems.map((name, index) => [name, measured(100 / (index + 1))])),
};
const writes: Cell = {
  shape: 'W',
  what: 'writes',
  size: Number.NaN,
  connections: 32,
  of: new Map([
    ['floor', measured(200)],
    ['graphroots, one process', measured(50)],
  ]),
};
const circumstances = {
  systems,
  missing: new Map([['hive', 'no registry']]),
  machine: 'some machine',
  commit: 'abc',
  day: '2026-01-01',
  rounds: 1,
  slotMs: 500,
};

function rowOf(section: string, system: string): string[] {
  const row = section.split('\n').find((line) => line.startsWith(`| ${system} `)) ?? '';
  return row
    .split('|')
    .map((column) => column.trim())
    .slice(2, -1);
}

test('who does not answer a shape has dashes for it, and is compared with nobody who does not', async () => {
  const document = await writeDocument('docs/performance.md', [reads, writes], circumstances);
  const section = document.slice(document.indexOf('## W, 32 connections'));
  expect(rowOf(section, 'PostGraphile')).toEqual(['–', '–', '–', '– / –', '–', '–', '–']);
  expect(rowOf(section, 'graphroots, one process').slice(0, 4)).toEqual([
    '50.0',
    '–',
    '0.250',
    '3.00 / 3.00',
  ]);
  expect(document).toContain('hive did not take part: no registry');
  expect(document).not.toMatch(/NaN|Infinity|undefined/);
});

test('a round that measured nothing of a system is told by dashes', async () => {
  const nothing = { ...reads, of: new Map([...reads.of, ['textbook', createMeasured()] as const]) };
  const document = await writeDocument('docs/performance.md', [nothing], circumstances);
  const section = document.slice(document.indexOf('## S, 32 connections'));
  expect(rowOf(section, 'textbook')[0]).toBe('–');
  expect(rowOf(section, 'floor').slice(0, 3)).toEqual(['100', '–', '1.00']);
});

test('the plot leaves out what the textbook was not asked for', () => {
  const plot = drawPlot([reads, writes], systems);
  expect(plot).toContain('S: one Party group');
  expect(plot).not.toContain('W: writes');
  expect(plot).not.toMatch(/NaN|Infinity/);
});
