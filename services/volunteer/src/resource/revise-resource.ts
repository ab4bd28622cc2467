import { resourceLife } from '../item/item.life.ts';
import { reviseItem } from '../item/revise-item.ts';
import type { ReviseResourceInput } from '../types.generated.ts';

export const reviseResource = resourceLife.step<ReviseResourceInput>('revise', reviseItem);
