import { describe } from 'vitest';
import { testPrintedGuide } from './printed-guide.ts';

describe('the guide to grids', () => {
  testPrintedGuide('docs/guide/grids.md', 6);
});
