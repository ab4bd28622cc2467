import { and, eq, isNull, sql } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import {
  day,
  digits,
  lostDigits,
  oneOf,
  optional,
  personal,
  refined,
  text,
  whole,
} from '@graphroots/kit/import/column';
import { importKind, type StoredRow } from '@graphroots/kit/import/kind';
import { isObjection } from '@graphroots/kit/import/references';
import { arrayLiteral } from '@graphroots/kit/reads/input';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { affiliations } from '../affiliation/affiliation.table.ts';
import { enumNames } from '../enum-names.ts';
import { askKnownLine, type Branch } from '../graph/known-line.ts';
import { memberKinds, members, memberStatuses } from './member.table.ts';
import { indexOf, sealedColumns } from './personal-data.ts';
import {
  birthYearIn,
  hasRightCheckDigit,
  isNationalId,
  isPhone,
  nationalIdForm,
  phoneForm,
} from './personal-form.ts';

const nationalId = refined(text('身份证号', 30, '11010519491231002X'), (value, cell) => {
  if (!isNationalId(value)) return lostDigits(cell) ?? { code: 'MALFORMED', reason: nationalIdForm };
  return hasRightCheckDigit(value)
    ? null
    : { code: 'MALFORMED', reason: 'its last character does not follow from the others' };
});

const phone = refined(text('手机号', 30, '13800000000'), (value) =>
  isPhone(value) ? null : { code: 'MALFORMED', reason: phoneForm },
);

const columns = {
  name: personal(text('姓名', 50, '张三')),
  nationalId: personal(nationalId),
  phone: personal(optional(phone)),
  joinedOn: day('入党日期', '2012-07-01'),
  kind: oneOf('类别', memberKinds, enumNames('MemberKind'), 'IN_SERVICE'),
  status: oneOf('党员状态', memberStatuses, enumNames('MemberStatus'), 'FULL'),
  birthYear: personal(optional(whole('出生年份', 1880, 2200, '1990'))),
  residence: optional(digits('居住地区划', 12, '530112006001')),
  branch: text('所在党支部', 200, '中共船房社区第一网格党支部'),
  affiliatedOn: optional(day('组织关系转入日期', '2019-07-01')),
};

const later = { code: 'OUT_OF_RANGE', reason: 'it lies in the future' };
const noDivision = { code: 'NOT_FOUND', reason: 'there is no division with this code' };
const elsewhere = {
  code: 'NOT_ALLOWED',
  reason: 'the member has another branch: a transfer moves the formal affiliation, not a file',
};

/** Members are known by their identity number. Who is there already keeps the branch: a transfer moves it. */
export const memberImport = importKind({
  name: 'members',
  entity: 'Member',
  idPrefix: 'mbr',
  columns,
  key: ['nationalId'],
  table: members,
  match: ['nationalIdIndex'],
  notCompared: ['nationalIdSealed', 'phoneSealed'],
  place: { divisionCode: 'residenceCode', path: 'path' },
  gather: (_, graph) => askKnownLine(graph),
  async settle(rows, { tx, today, object, personalKeys }, { branches, divisions }) {
    const indexes = rows.map((row) => indexOf('nationalId', row.nationalId, personalKeys));
    const standing = await findStanding(tx, indexes);
    return rows.map(({ residence, birthYear, affiliatedOn, ...row }, at) => {
      const branch = branches.find(row.branch);
      const found = standing.get(indexes[at] ?? '');
      const faults = [
        row.joinedOn > today && (['joinedOn', later] as const),
        typeof affiliatedOn === 'string' && affiliatedOn > today && (['affiliatedOn', later] as const),
        typeof residence === 'string' && !divisions.has(residence) && (['residence', noDivision] as const),
        isObjection(branch) && (['branch', branch] as const),
        found && !isObjection(branch) && found.branchId !== branch.id && (['branch', elsewhere] as const),
      ].filter((fault) => typeof fault === 'object');
      for (const [column, objection] of faults) object(at, column, objection);
      if (faults.length > 0 || isObjection(branch)) return null;
      const id = found?.id ?? newId('mbr');
      const { name, joinedOn, kind, status } = row;
      return {
        id,
        name,
        joinedOn,
        kind,
        status,
        birthYear: birthYear ?? birthYearIn(row.nationalId),
        ...(residence !== undefined && { residenceCode: residence }),
        ...sealedColumns({ nationalId: row.nationalId, phone: row.phone }, id, personalKeys),
        path: branch.path,
      };
    });
  },
  async after(stored, rows, { tx }, { branches }) {
    const made = stored.flatMap((row) => {
      const source = rows[row.row];
      const branch = source && branches.find(source.branch);
      if (row.state !== 'created' || !source || !branch || isObjection(branch)) return [];
      return [affiliationOf(row, branch, source.affiliatedOn ?? source.joinedOn)];
    });
    await insertAffiliations(tx, made);
  },
});

async function findStanding(tx: Transaction, indexes: readonly string[]) {
  const found = await tx
    .select({ id: members.id, index: members.nationalIdIndex, branchId: affiliations.organizationId })
    .from(members)
    .leftJoin(
      affiliations,
      and(
        eq(affiliations.memberId, members.id),
        eq(affiliations.type, 'PRIMARY'),
        isNull(affiliations.validTo),
      ),
    )
    .where(sql`${members.nationalIdIndex} = any(${arrayLiteral(indexes)}::text::text[])`);
  return new Map(found.map((row) => [row.index ?? '', row]));
}

function affiliationOf({ id }: StoredRow, { id: organizationId, path }: Branch, validFrom: string) {
  return { id: newId('aff'), member_id: id, organization_id: organizationId, path, valid_from: validFrom };
}

async function insertAffiliations(tx: Transaction, made: readonly object[]): Promise<void> {
  if (made.length === 0) return;
  await tx.execute(sql`
    insert into ${affiliations} (id, member_id, organization_id, path, type, valid_from)
    select id, member_id, organization_id, path, 'PRIMARY', valid_from
    from json_to_recordset(${JSON.stringify(made)}::text::json)
      as r(id text, member_id text, organization_id text, path text, valid_from date)`);
}
