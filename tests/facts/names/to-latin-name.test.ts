/** Names in Latin letters. */
import { expect, it } from 'vitest';
import { toLatinName } from '../../../lib/facts/names/to-latin-name';

it.each([
  ['Олег Кравцов', 'ru', 'Oleg Kravtsov'],
  ['روسكوف', 'ar', 'Ruskuf'],
  ['Gwenaëlle Le Floc’h', 'fr', 'Gwenaëlle Le Floc’h'],
  ['존', 'ko', 'Jon'],
  ['神戸市', 'ja', '神戸市'],
])('%s (%s)', (name, lang, expected) => {
  expect(toLatinName(name, lang)).toBe(expected);
});
