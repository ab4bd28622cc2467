import type { TestService } from '@graphroots/kit/testing/service';
import type { UserError } from '@graphroots/kit/user-error';
import type { Viewer } from '@graphroots/kit/viewer';

/** Changes a grid by a mutation: its id, and every refusal as a code with the field of the input. */
export async function changeGrid(service: TestService, mutation: string, input: object, by: Viewer) {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { answer } = await service.query<{
    answer: { grid: { id: string } | null; userErrors: readonly UserError[] };
  }>(
    `mutation ($input: ${name}Input!) { answer: ${mutation}(input: $input) { grid { id } userErrors { code field message } } }`,
    { input: { reason: '重新划分', ...input } },
    { viewer: by },
  );
  const codes = answer.userErrors.map(({ code, field }) => `${code} ${field?.slice(1).join('.')}`);
  return { id: answer.grid?.id ?? null, codes, messages: answer.userErrors.map(({ message }) => message) };
}
