import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';
import { readGeometry, type Geometry } from './geojson.ts';

/** Whether PostgreSQL and JSON carry a string unchanged: no NUL, no half of a surrogate pair. */
export function isText(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed();
}

export function assertText(value: string): string {
  if (!isText(value)) {
    throw new GraphQLError('Text must hold neither NUL nor a lone surrogate.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return value;
}

function textScalar(name: string, description: string, accept: (text: string) => string): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} must be written as a string.`);
    return accept(value);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: parse,
    parseValue: parse,
    parseLiteral(node: ValueNode) {
      return parse(node.kind === Kind.STRING ? node.value : undefined);
    },
  });
}

/** `Date`: a day that exists, `YYYY-MM-DD`. */
export const dateScalar = textScalar('Date', 'A calendar date.', (text) => {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text || text < '0001') {
    throw new GraphQLError(`"${text}" is not a date: write YYYY-MM-DD.`);
  }
  return text;
});

/** `DateTime`: a moment with its offset, answered in UTC with milliseconds. */
export const dateTimeScalar = textScalar('DateTime', 'A moment in time.', (text) => {
  const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
  const moment = form.test(text) ? new Date(text) : null;
  const year = moment?.getUTCFullYear() ?? Number.NaN;
  if (!moment || !(year >= 1 && year <= 9999)) {
    throw new GraphQLError(`"${text}" is not a moment: write 2026-03-05T09:30:00+08:00.`);
  }
  return moment.toISOString();
});

/** `BigInt`: a whole number of any size, as text. */
export const bigIntScalar = textScalar('BigInt', 'A whole number as text.', (text) => {
  if (!/^-?\d{1,100}$/.test(text)) throw new GraphQLError(`"${text}" is not a whole number.`);
  return text;
});

/** `Decimal`: an exact number as text, in digits; answered without zeros that say nothing. */
export const decimalScalar = textScalar('Decimal', 'An exact decimal number as text.', (text) => {
  if (!/^-?\d{1,100}(\.\d{1,100})?$/.test(text)) {
    throw new GraphQLError(`"${text}" is not a decimal number: write 83.9.`);
  }
  return text;
});

/** `GeoJSON`: an area, as an object. */
export const geoJsonScalar = new GraphQLScalarType<Geometry>({
  name: 'GeoJSON',
  description: 'An area as GeoJSON.',
  serialize: parseGeometry,
  parseValue: parseGeometry,
  parseLiteral: (node, variables) => parseGeometry(valueFromASTUntyped(node, variables)),
});

function parseGeometry(value: unknown): Geometry {
  const geometry = readGeometry(value);
  if (geometry) return geometry;
  throw new GraphQLError('This is no area: write { type: "Polygon", coordinates: [[[102.7, 25.04], …]] }.');
}
