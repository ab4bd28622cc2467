import { testNames } from '@graphroots/kit/testing/names';
import { grids } from '../src/grids.ts';

const grid = `insert into grids.grids (id, code, name, layer, basis, household_count, community_code, valid_from)
  select 'grd_' || at, '5301' || lpad(at::text, 8, '0') || '001', name, 'PARTY_BUILDING', 'AREA', 300,
    '5301' || lpad(at::text, 8, '0'), '2020-01-01' from named`;

testNames(grids, [
  { root: 'grids', table: 'grids', index: 'grids_name_index', name: 'name', store: grid },
  {
    root: 'buildings',
    table: 'buildings',
    index: 'buildings_name_index',
    name: `(name || ' ' || address)`,
    // By the name, or by the address.
    store: `insert into grids.buildings (id, name, address, kind, household_count, grid_id, community_code)
      select 'bld_' || at, case when at % 2 = 0 then name else '1栋' end, case when at % 2 = 0 then '路' else name end,
        'RESIDENTIAL', 60, 'grd_1', '530103001001' from named`,
  },
]);
