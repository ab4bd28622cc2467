import type { Action, Workflow } from './workflow.ts';

/** A workflow as a section of Markdown: a state diagram, and who may take each step and what refuses it. */
export function workflowSection({ entity, actions }: Workflow): string {
  const steps = Object.entries(actions);
  const arrows = steps.flatMap(([name, { from, to }]) =>
    arrowsOf(from, to).map((arrow) => `  ${arrow}: ${name}`),
  );
  const rows = steps.map(([name, { from, to, by, reason, guards = [] }]) => {
    const target = to.length === 0 ? 'the same' : listed(to);
    return [`\`${name}\``, listed(from), target, by.join(', '), reason ? 'yes' : '', listed(guards)];
  });
  return [
    `## ${entity}`,
    ['```mermaid', 'stateDiagram-v2', ...arrows, '```'].join('\n'),
    [
      '| Step | From | To | By | Reason | Also refused with |',
      '| ---- | ---- | -- | -- | ------ | ----------------- |',
      ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    ].join('\n'),
  ].join('\n\n');
}

function arrowsOf(from: Action<string>['from'], to: Action<string>['to']): string[] {
  const sources = from.length === 0 ? ['[*]'] : from;
  return sources.flatMap((source) =>
    (to.length === 0 ? [source] : to).map((target) => `${source} --> ${target}`),
  );
}

function listed(states: readonly string[]): string {
  return states.map((state) => `\`${state}\``).join(', ') || '–';
}
