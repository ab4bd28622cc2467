/** An operation of the suite and the whole answer. */
export interface QueryCase {
  readonly name: string;
  /** Whether the subgraph itself is asked, or the gateway over all three. */
  readonly of: 'products' | 'gateway';
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}

const email = 'support@apollographql.com';

const federation = { id: 'apollo-federation', sku: 'federation' };

export const queryCases: readonly QueryCase[] = [
  entities('@key single: resolves User', 'User { email name }', [
    [
      { __typename: 'User', email },
      { email, name: 'Jane Smith' },
    ],
  ]),
  entities('@key multiple: resolves DeprecatedProduct', 'DeprecatedProduct { sku package reason }', [
    [
      { __typename: 'DeprecatedProduct', sku: 'apollo-federation-v1', package: '@apollo/federation-v1' },
      { sku: 'apollo-federation-v1', package: '@apollo/federation-v1', reason: 'Migrate to Federation V2' },
    ],
  ]),
  entities(
    '@key composite: resolves ProductResearch',
    'ProductResearch { study { caseNumber description } }',
    [
      [
        { __typename: 'ProductResearch', study: { caseNumber: '1234' } },
        { study: { caseNumber: '1234', description: 'Federation Study' } },
      ],
    ],
  ),
  entities('repeatable @key: resolves Product by each of three keys', 'Product { id sku }', [
    [{ __typename: 'Product', id: 'apollo-federation' }, federation],
    [{ __typename: 'Product', sku: 'federation', package: '@apollo/federation' }, federation],
    [
      { __typename: 'Product', sku: 'studio', variation: { id: 'platform' } },
      { id: 'apollo-studio', sku: 'studio' },
    ],
  ]),
  product('@provides', 'products', 'createdBy { email totalProductsCreated }', {
    createdBy: { email, totalProductsCreated: 1337 },
  }),
  product('@inaccessible: can be asked of the subgraph', 'products', 'dimensions { unit }', {
    dimensions: { unit: 'kg' },
  }),
  product('@requires', 'gateway', 'createdBy { averageProductsCreatedPerYear email }', {
    createdBy: { averageProductsCreatedPerYear: 134, email },
  }),
  product('@shareable: resolves ProductDimension', 'gateway', 'dimensions { size weight }', {
    dimensions: { size: 'small', weight: 1 },
  }),
  product('@override: answers the overridden name', 'gateway', 'createdBy { name }', {
    createdBy: { name: 'Jane Smith' },
  }),
  {
    name: '@interfaceObject: answers the fields it adds',
    of: 'gateway',
    query: 'query ($id: ID!) { inventory(id: $id) { deprecatedProducts { sku reason } } }',
    variables: { id: 'apollo-oss' },
    data: {
      inventory: {
        deprecatedProducts: [{ sku: 'apollo-federation-v1', reason: 'Migrate to Federation V2' }],
      },
    },
  },
];

type Reference = Readonly<Record<string, unknown>>;

function entities(name: string, on: string, pairs: readonly (readonly [Reference, object])[]): QueryCase {
  return {
    name,
    of: 'products',
    query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${on} } }`,
    variables: { representations: pairs.map(([reference]) => reference) },
    data: { _entities: pairs.map(([, entity]) => entity) },
  };
}

function product(name: string, of: QueryCase['of'], selection: string, data: object): QueryCase {
  return {
    name,
    of,
    query: `query ($id: ID!) { product(id: $id) { ${selection} } }`,
    variables: { id: 'apollo-federation' },
    data: { product: data },
  };
}
