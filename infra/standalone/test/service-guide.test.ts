import { describe } from 'vitest';
import { testPrintedGuide } from './printed-guide.ts';

describe('the guide to service', () => {
  testPrintedGuide('docs/guide/service.md', 20);
});
