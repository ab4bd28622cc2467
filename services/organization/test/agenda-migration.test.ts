import { readMigrations } from '@graphroots/kit/migrate';
import { openTestService } from '@graphroots/kit/testing/service';
import { expect, test } from 'vitest';
import { organization } from '../src/organization.ts';
import { createBuilders } from './builders.ts';

test('agendas that were one text are kept as its lines when agendas become lists', async () => {
  const service = await openTestService(organization, '2026-06-15T12:00:00+08:00');
  const { sql, db } = service.database;
  const build = createBuilders(db);
  await build.aDivision({ code: '530100000000' });
  const of = await build.aBody({
    in: await build.aDivision({ code: '530103000000' }),
    by: await build.anOrganization(),
  });
  const before = [
    null,
    '',
    ' 讨论停车问题 ',
    '一、通报情况;二、讨论',
    '\n通报“上次”情况\r\n \n 讨论{a,"b"}\n',
  ];
  const migrations = await readMigrations(organization.migrations);
  const splitting = migrations.find(({ name }) => name === '0012_split_meeting_agendas');
  await sql`alter table organization.meetings alter column agenda drop not null,
    alter column agenda type text using null`;
  for (const [index, agenda] of before.entries()) {
    await sql`insert into organization.meetings (id, body_id, territory_code, title, agenda, state, planned_at)
      values (${`mtg_${index}`}, ${of.id}, ${of.territoryCode}, '例会', ${agenda}, 'PLANNED', '2026-07-01T02:00:00Z')`;
  }
  for (const statement of splitting?.statements ?? []) await sql.unsafe(statement);
  const { meetings } = await service.query<{ meetings: { nodes: { agenda: string[] }[] } }>(
    '{ meetings(orderBy: { field: ID }) { nodes { agenda } } }',
  );
  expect(meetings.nodes.map(({ agenda }) => agenda)).toEqual([
    [],
    [],
    ['讨论停车问题'],
    ['一、通报情况;二、讨论'],
    ['通报“上次”情况', '讨论{a,"b"}'],
  ]);
  await service.close();
});
