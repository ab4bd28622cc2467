import { describe } from 'vitest';
import { testPrintedGuide } from './printed-guide.ts';

describe('the guide to assessment', () => {
  testPrintedGuide('docs/guide/assessment.md', 20);
});
