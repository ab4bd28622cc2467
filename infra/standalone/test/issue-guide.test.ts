import { describe } from 'vitest';
import { testPrintedGuide } from './printed-guide.ts';

describe('the guide to issues', () => {
  testPrintedGuide('docs/guide/issues.md', 20);
});
