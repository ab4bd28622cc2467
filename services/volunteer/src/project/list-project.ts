import { projectLife } from '../item/item.life.ts';
import { listItem } from '../item/submit-item.ts';
import { createProjectStore } from './project.store.ts';

const list = listItem('project');

/** With the list a project gets its number in the booklet of its street and year. */
export const listProject = projectLife.step('list', async (step) => {
  const { refusals, set } = await list(step);
  if (refusals.length > 0) return { refusals };
  const bookletCode = `${step.row.divisionCode.slice(0, 9)}000`;
  const bookletYear = Number(step.clock.today().slice(0, 4));
  const number = await createProjectStore(step.tx).nextNumber(bookletCode, bookletYear);
  return { set: { ...set, bookletCode, bookletYear, number } };
});
