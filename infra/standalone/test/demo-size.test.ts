import { ConfigError } from '@graphroots/kit/config';
import { describe, expect, it } from 'vitest';
import { readStandaloneConfig } from '../src/config.ts';

const read = (env: NodeJS.ProcessEnv) => readStandaloneConfig(() => 'pglite:memory', env);

describe('a capital', () => {
  it('is refused by the embedded engine before anything is opened, and told where it fits', () => {
    expect(() => read({ DEMO_SIZE: 'capital' })).toThrow(ConfigError);
    expect(() => read({ DEMO_SIZE: 'capital' })).toThrow(/DEMO_SIZE: .*PostgreSQL server in DATABASE_URL/);
    const url = 'postgres://postgres@localhost/capital';
    expect(() =>
      read({ DEMO_SIZE: 'capital', DATABASE_URL: url, GRIDS_DATABASE_URL: 'pglite:memory' }),
    ).toThrow(ConfigError);
    expect(read({ DEMO_SIZE: 'capital', DATABASE_URL: url }).demoSize).toBe('capital');
  });

  it('is not in the way of a start as the database is', () => {
    expect(read({ DEMO_SIZE: 'capital', DEMO_CITY: 'none' }).demoCity).toBeNull();
  });
});
