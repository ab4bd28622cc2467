/** The data set that the suite's guide asks of every implementation. */

const dimensions = { size: 'small', weight: 1, unit: 'kg' };
const user = { email: 'support@apollographql.com', name: 'Jane Smith', totalProductsCreated: 1337 };
const yearsOfEmployment = 10;

const deprecatedProduct = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy: user,
};

const research = [
  { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null },
  { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null },
];

const products = [
  {
    id: 'apollo-federation',
    sku: 'federation',
    package: '@apollo/federation',
    variation: { id: 'OSS' },
    dimensions,
    research: research.slice(0, 1),
    createdBy: user,
    notes: null,
  },
  {
    id: 'apollo-studio',
    sku: 'studio',
    package: '',
    variation: { id: 'platform' },
    dimensions,
    research: research.slice(1),
    createdBy: user,
    notes: null,
  },
];

interface ProductKey {
  readonly id?: string;
  readonly sku?: string;
  readonly package?: string;
  readonly variation?: { readonly id: string };
}

interface UserReference {
  readonly email: string;
  readonly totalProductsCreated?: number;
  readonly yearsOfEmployment?: number;
}

export const productsResolvers = {
  Query: {
    product: (_: unknown, { id }: { id: string }) => findProduct({ id }),
    deprecatedProduct: (_: unknown, key: ProductKey) => findDeprecated(key),
  },
  Product: { __resolveReference: findProduct },
  DeprecatedProduct: { __resolveReference: findDeprecated },
  ProductResearch: {
    __resolveReference: ({ study }: { study: { caseNumber: string } }) =>
      research.find((each) => each.study.caseNumber === study.caseNumber),
  },
  User: {
    __resolveReference: (reference: UserReference) => ({ ...user, ...reference }),
    averageProductsCreatedPerYear: ({ totalProductsCreated, yearsOfEmployment: years }: UserReference) =>
      totalProductsCreated === undefined
        ? null
        : Math.round(totalProductsCreated / (years ?? yearsOfEmployment)),
  },
  Inventory: {
    __resolveReference: ({ id }: { id: string }) => ({ id, deprecatedProducts: [deprecatedProduct] }),
  },
};

function findProduct(key: ProductKey): (typeof products)[number] | undefined {
  return products.find(
    (product) =>
      (key.id === undefined || product.id === key.id) &&
      (key.sku === undefined || product.sku === key.sku) &&
      (key.package === undefined || product.package === key.package) &&
      (key.variation === undefined || product.variation.id === key.variation.id),
  );
}

function findDeprecated(key: ProductKey): typeof deprecatedProduct | undefined {
  const found = key.sku === deprecatedProduct.sku && key.package === deprecatedProduct.package;
  return found ? deprecatedProduct : undefined;
}
