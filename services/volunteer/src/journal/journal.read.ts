import { changeReading } from '@graphroots/kit/writes/journal-reads';
import { reads } from '../vocabulary.ts';
import { changes } from './journal.table.ts';

export const changeRead = reads('Change', changes, changeReading);
