import { describe } from 'vitest';
import { testPrintedGuide } from './printed-guide.ts';

describe('the guide to the exchange', () => {
  testPrintedGuide('docs/guide/exchange.md', 40);
});
