import DataLoader from 'dataloader';
import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { SubgraphContext } from '../subgraph.ts';
import { keyFieldsOf } from './keys.ts';
import type { Reader, ReadInfo } from './reader.ts';

type Loaders = WeakMap<readonly FieldNode[], DataLoader<string, unknown>>;

const createLoaders = (): Loaders => new WeakMap();

/** Reads an entity by its key, together with all others that the same field of a request leads to: in one statement. */
export function createEntityLoader(reader: Reader, type: GraphQLObjectType) {
  const [name = 'id'] = keyFieldsOf(type);
  return async (key: string, context: SubgraphContext, info: ReadInfo): Promise<unknown> => {
    const loaders = context.once(createLoaders);
    let loader = loaders.get(info.fieldNodes);
    if (!loader) {
      loader = new DataLoader(
        async (keys) => {
          const representations = keys.map((each) => ({ __typename: type.name, [name]: each }));
          return reader.entities(representations, context, info);
        },
        { maxBatchSize: 1_000 },
      );
      loaders.set(info.fieldNodes, loader);
    }
    return loader.load(key);
  };
}
