import { readEnumNames } from '@graphroots/kit/import/enum-names';
import { readSubgraphSdl } from '@graphroots/schema/sdl';

/** The Chinese names of this service's enum values. */
export const enumNames = readEnumNames(readSubgraphSdl('grids'));
