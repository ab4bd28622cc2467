/** The two subgraphs the suite brings along. What is wrong in them on purpose must never be seen through products. */

export const usersResolvers = {
  User: {
    __resolveReference: ({ email }: { email: string }) => ({
      email,
      name: 'overridden by products',
      totalProductsCreated: 4,
      yearsOfEmployment: 10,
    }),
  },
};

export const inventoryResolvers = {
  Query: {
    inventory: (_: unknown, { id }: { id: string }) =>
      id === 'apollo-oss' ? { __typename: 'OpenSourceInventory', id, products: [] } : null,
  },
  Inventory: {
    __resolveReference: ({ id }: { id: string }) => ({
      __typename: 'OpenSourceInventory',
      id,
      products: [],
    }),
  },
  Product: {
    delivery: () => ({ estimatedDelivery: '6/25/2021', fastestDelivery: '6/24/2021' }),
  },
};
