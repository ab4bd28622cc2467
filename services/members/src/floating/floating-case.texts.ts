export const longestWhereabouts = 200;
