import { stringify } from 'csv-stringify/sync';
import type { Columns } from './column.ts';

/** A file of a kind with its headings and one row of examples, for spreadsheets: UTF-8 with a mark. */
export function templateOf(columns: Columns, language: 'en' | 'zh'): string {
  const entries = Object.entries(columns);
  const headings = entries.map(([name, { chinese }]) => (language === 'zh' ? chinese : name));
  return stringify([headings, entries.map(([, { example }]) => example)], { bom: true });
}
