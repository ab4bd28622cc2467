import { expect, test } from 'vitest';
import { JsonText, stringify } from '../src/json-text.ts';

const text = '{"title":"\\"$& 路灯\\"", "of" :[1,2]}';
const value = { title: '"$& 路灯"', of: [1, 2] };

test('a text stands in an answer as it was written, once for each time it is met', () => {
  const written = new JsonText(text);
  expect(stringify({ data: { first: written, list: [{ of: written }, 'plain'] } })).toBe(
    `{"data":{"first":${text},"list":[{"of":${text}},"plain"]}}\n`,
  );
});

test('an answer without texts is the JSON it would be', () => {
  expect(stringify({ data: { a: null, b: ['"'] } })).toBe('{"data":{"a":null,"b":["\\""]}}\n');
});

test('whoever looks closer at a text finds its value', () => {
  expect(new JsonText(text).value).toEqual(value);
  expect(JSON.parse(JSON.stringify({ in: new JsonText(text) }))).toEqual({ in: value });
});

test('an answer that cannot be written leaves nothing behind for the next', () => {
  const around: Record<string, unknown> = { text: new JsonText(text) };
  around['itself'] = around;
  expect(() => stringify(around)).toThrow(TypeError);
  expect(JSON.stringify(new JsonText('{}'))).toBe('{}');
});
