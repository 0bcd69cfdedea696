/** Reads what of a string a program fills in or obeys: placeholders, plurals of ICU, tags. */

import type { Span } from '../../../core/span';

export interface MessageParts {
  /** Each with what makes it the same: its name, or its type where it has none. */
  readonly placeholders: readonly string[];
  readonly tags: readonly string[];
  /** The selectors of each plural, by the name of what is counted. */
  readonly plurals: readonly IcuPlural[];
}

export interface IcuPlural {
  readonly name: string;
  readonly isOrdinal: boolean;
  readonly forms: readonly string[];
}

const OTHERS =
  /\{\{\s{0,9}([^{}\s]{1,80})[^{}]{0,200}\}\}|[$%]\{\s{0,9}([\w.]{1,80})\s{0,9}\}|%\(([\w.]{1,80})\)[a-z]|\$([A-Za-z]\w{0,60})\$|(?<![\d%]\s?)%(?:\d{1,2}\$)?[-+0#]{0,4}\d{0,4}(?:\.\d{1,4})?(?:hh|h|ll|l|q|j|z|t)?([a-zA-Z@])(?![\p{L}])/gu;
const TAG = /<(\/?)([A-Za-z][\w:-]{0,40}|\d{1,4})(\s[^<>]{0,500})?>/g;

export function readMessageParts(text: string): MessageParts {
  const plurals: IcuPlural[] = [];
  const icu = new Set<string>();
  // What stands in two braces, or behind a sign, is no argument of ICU.
  const rest = text.replace(/\{\{[^{}]{0,300}\}\}|[$%]\{[^{}]{0,300}\}/g, (own) => own.replace(/[{}]/g, '\u0000'));
  readIcu(rest, 0, icu, plurals);
  const others = [...text.matchAll(OTHERS)].map(([, ...names]) =>
    names[4] === undefined ? (names.find(Boolean) ?? '') : `%${names[4]}`,
  );
  return {
    placeholders: [...[...icu].map((name) => `{${name}}`), ...others],
    tags: [...text.matchAll(TAG)].map(
      ([, close = '', name = '', more = '']) =>
        `<${close}${name.toLowerCase()}${/^\s[\w.:-]+$/.test(more) ? more : ''}>`,
    ),
    plurals,
  };
}

const BRACED = /\{[\w.\s]{0,80}(?:,[^{}]{0,200})?\}/;
const PARTS = new RegExp(`${OTHERS.source}|${TAG.source}|${BRACED.source}`, 'gu');

/** Where placeholders and tags stand in a string: what no rule for words is to read. */
export const listPartSpans = (text: string): Span[] =>
  [...text.matchAll(PARTS)].map(({ 0: own, index }) => ({ start: index, end: index + own.length }));

/** Reads a message up to the brace that ends it; gives where that stands. What is no argument is text. */
function readIcu(text: string, from: number, names: Set<string>, plurals: IcuPlural[], depth = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '}') return at;
    if (text[at] !== '{' || depth > 20) continue;
    const argument = /^\{(?:\}|\s{0,9}([\w.]{1,80})\s{0,9}(?:\}|,\s{0,9}(\w{1,20})\s{0,9}(?:,|\})))/.exec(
      text.slice(at, at + 150),
    );
    if (!argument) continue;
    const { 0: whole, 1: name = '', 2: type } = argument;
    names.add(name);
    at += whole.length - 1;
    if (whole.endsWith('}')) continue;
    if (type !== 'plural' && type !== 'select' && type !== 'selectordinal') {
      at = text.indexOf('}', at);
      if (at < 0) return text.length;
      continue;
    }
    const forms: string[] = [];
    for (at++; at < text.length && text[at] !== '}'; at++) {
      const selector = /^\s{0,99}(?:offset:\d{1,9}\s{1,9})?(=?[\w-]{1,60})\s{0,99}\{/.exec(text.slice(at, at + 300));
      if (!selector) continue;
      forms.push(selector[1]!);
      at = readIcu(text, at + selector[0].length, names, plurals, depth + 1);
    }
    if (type !== 'select') plurals.push({ name, isOrdinal: type === 'selectordinal', forms });
  }
  return text.length;
}
