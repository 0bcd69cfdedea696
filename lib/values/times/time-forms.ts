/** Lists the ways in which a language writes times of day, in the order in which they are tried. */
import { TIMES } from '../../languages/by-kind/times';
import type { TimeForm } from '../../languages/kinds';

const ISO_FORM: TimeForm = { pattern: '(?<=\\dT)<D>:<M>(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})?' };
const MERIDIEM_FORM: TimeForm = { pattern: '(?<![\\d.,:])<D>(?:[:.]<M>)?\\s?(?=[ap]\\.?\\s?m\\.?(?!\\p{L}))' };

/** Forms of all languages that are tried after the language's own. */
const LAST_FORMS: readonly TimeForm[] = [
  { pattern: '(?<![\\d.,])<D>[.:]<M>(?=\\s?(?:ч\\.|hrs?\\.?)(?!\\p{L}))' },
  { pattern: '(?<![\\d:.,]|\\d\\s?/\\s?)<D>:<M>(?![\\d:]|[.,]\\d|\\s?/\\s?\\d)' },
];

/** All forms of a language. Each is tried on what those before it did not match. */
export const listTimeForms = (lang: string): readonly TimeForm[] => [
  ISO_FORM,
  ...(TIMES[lang]?.earlyForms ?? []),
  MERIDIEM_FORM,
  ...(TIMES[lang]?.forms ?? []),
  ...LAST_FORMS,
];
