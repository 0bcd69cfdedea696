import type { ValueExpression } from '../../core';
import { without } from '../digits';
import type { Locale } from '../intl-data';
import { formsFor, readForm } from '../value-patterns';
import { DECADE_FORMS, wordDecadesIn } from './decades';
import { DATE_FORMS } from './numeric-date-forms';

const FIGURES = formsFor([...DECADE_FORMS, ...DATE_FORMS]);
const HAN_FIGURE = /[元一二三四五六七八九十〇零廿]/u;

/**
 * Dates written in figures alone or with a counter (10月, tháng 12), and decades. `text` has ASCII digits. Each form in
 * turn reads what those before it left.
 */
export function numericDatesIn(text: string, locale: Locale): ValueExpression[] {
  const out = wordDecadesIn(text, locale.lang);
  const han = (locale.lang === 'ja' || locale.lang === 'zh') && HAN_FIGURE.test(text);
  if (!/\d/.test(text) && !han) return out;
  let rest = without(text, out);
  for (const form of FIGURES(locale.lang)) {
    const found = readForm(rest, form, locale.lang, 'date');
    if (!found.length) continue;
    for (const fact of found) out.push(fact);
    rest = without(rest, found);
  }
  return out.sort((a, b) => a.start - b.start);
}
