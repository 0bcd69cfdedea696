/** Evidence → sentences. What is typed and checkable in a report becomes prose here, in the reader's language. */
import type { Evidence, Finding, NameEvidence, Side } from '../../core';
import { isStringKey, quote, type Sentence, type Shown, type Speaker, type StringKey, strong } from '../../i18n';
import type { ReaderPosition } from '../../report';
import type { BidiText } from '../../util/bidi-text';
import { perLocale } from './memoize-by-locale';
import { reading, valueText } from './value-text';

/** What there is to say about a finding: never empty. */
export function explain(speaker: Speaker, finding: Finding): readonly Sentence[] {
  const said = finding.evidence.flatMap((evidence) => sentences(speaker, finding, evidence));
  if (said.length > 0) return said;
  if (finding.kind === 'dropped') return [{ key: 'says.dropped' }];
  return [{ key: finding.kind === 'added' ? 'says.added' : 'says.differs' }];
}

/** How the values were read, where that is not plain to see. */
export const readings = (speaker: Speaker, finding: Finding): readonly Sentence[] =>
  valueReadings(speaker, finding).map(({ sentence }) => sentence);

/** Where a value stands, and how it was read. */
export interface ValueReading {
  readonly side: Side;
  /** The characters it was read from. */
  readonly text: string;
  readonly sentence: Sentence;
}

export function valueReadings(speaker: Speaker, finding: Finding): readonly ValueReading[] {
  return finding.evidence.flatMap((evidence) =>
    evidence.type === 'values'
      ? SIDES.flatMap((side) => {
          const read = evidence[side];
          const sentence = read && reading(speaker, read);
          return sentence ? [{ side, text: read.text.trim(), sentence }] : [];
        })
      : [],
  );
}

const SIDES: readonly Side[] = ['original', 'translation'];

/** All of it in its parts, so that words of a page keep their direction wherever it is copied to. */
export function explainedParts(speaker: Speaker, finding: Finding): BidiText {
  const parts = ({ key, values }: Sentence): BidiText => speaker.parts(key, values);
  const read = joined(readings(speaker, finding).map(parts), '; ');
  const said = joined(explain(speaker, finding).map(parts), ' ');
  return read.length > 0 ? [...said, ' (', ...read, ')'] : said;
}

const joined = (all: readonly BidiText[], between: string): BidiText =>
  all.flatMap((said, at) => (at === 0 ? said : [between, ...said]));

/** All of it as plain text. */
export const explained = (speaker: Speaker, finding: Finding): string =>
  explainedParts(speaker, finding)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');

function sentences(speaker: Speaker, finding: Finding, evidence: Evidence): Sentence[] {
  switch (evidence.type) {
    case 'values':
      return values(speaker, evidence);
    case 'unlinked':
      return unlinked(speaker, finding, evidence.held);
    case 'length':
      return [
        {
          key: evidence.characters < evidence.expected ? 'says.shorter' : 'says.longer',
          values: { characters: evidence.characters, expected: Math.round(evidence.expected) },
        },
      ];
    case 'concepts':
      return evidence.missing.length === 0 ? [] : [concepts(speaker, finding, evidence.missing)];
    case 'same-text':
      return [
        {
          key: finding.category === 'repeated' ? 'says.repeated' : 'says.same-text',
          values: { text: quote(shortened(evidence.text, 60)) },
        },
      ];
    case 'words':
      return [words(evidence)];
    case 'names':
      return names(speaker, finding, evidence);
    case 'renderings':
      return [renderings(speaker, evidence)];
    case 'polarity':
      return polarity(speaker, evidence);
    case 'quotation':
      return [{ key: `says.quotation.${evidence.quoted}`, values: { text: quote(shortened(evidence.text, 60)) } }];
  }
}

function words({ original, translation }: Extract<Evidence, { type: 'words' }>): Sentence {
  const values = { original: quote(shortened(original)), translation: quote(shortened(translation)) };
  if (original && translation) return { key: 'says.words', values };
  return original ? { key: 'says.words.gone', values } : { key: 'says.words.come', values };
}

function values(speaker: Speaker, evidence: Extract<Evidence, { type: 'values' }>): Sentence[] {
  const original = evidence.original && strong(valueText(speaker, evidence.original));
  const translation = evidence.translation && strong(valueText(speaker, evidence.translation));
  if (original && translation) return [{ key: 'says.values', values: { original, translation } }];
  if (original) return [{ key: 'says.values.original', values: { original } }];
  return translation ? [{ key: 'says.values.translation', values: { translation } }] : [];
}

type Names = Extract<Evidence, { type: 'names' }>;

function names(speaker: Speaker, finding: Finding, evidence: Names): Sentence[] {
  const [original, translation] = [roleText(speaker, evidence.original), roleText(speaker, evidence.translation)];
  return original && translation
    ? [{ key: 'says.values', values: { original: strong(original), translation: strong(translation) } }]
    : asNamed(speaker, finding, evidence);
}

/**
 * "doctor (Bác sĩ)", or "doctor" where the page has that very word; undefined where no role is told, or one that the
 * panel has no word for.
 */
function roleText({ say, locale }: Speaker, read: NameEvidence | undefined): string | undefined {
  const key = `role.${read?.role}`;
  if (!read || !isStringKey(key)) return undefined;
  const role = say(key);
  const forms = role.toLocaleLowerCase(locale).split('/');
  const isSame = forms.includes(read.text.toLocaleLowerCase(locale));
  return isSame ? read.text : say('says.role', { role, words: read.text });
}

function asNamed({ say }: Speaker, { category }: Finding, evidence: Names): Sentence[] {
  const named = (read: NameEvidence | undefined) =>
    read && strong(read.latin ? say('says.name', { name: read.text, latin: read.latin }) : read.text);
  const [original, translation] = [named(evidence.original), named(evidence.translation)];
  if (original && translation)
    return [{ key: category === 'speaker' ? 'says.speaker' : 'says.names', values: { original, translation } }];
  if (original) return [{ key: 'says.names.original', values: { original } }];
  return translation ? [{ key: 'says.names.translation', values: { translation } }] : [];
}

function renderings({ locale }: Speaker, evidence: Extract<Evidence, { type: 'renderings' }>): Sentence {
  const spellings = quoted(
    locale,
    evidence.spellings.map(({ text }) => text),
  );
  return evidence.original
    ? { key: 'says.renderings.of', values: { original: strong(evidence.original), list: spellings } }
    : { key: 'says.renderings', values: { list: spellings } };
}

function polarity({ say }: Speaker, { original, translation }: Extract<Evidence, { type: 'polarity' }>): Sentence[] {
  if (original && translation) {
    const senses = { was: say(`sense.${original.kind}`), is: say(`sense.${translation.kind}`) };
    const words = { original: quote(original.text), translation: quote(translation.text) };
    return [{ key: 'says.polarity', values: { ...words, ...senses } }];
  }
  const one = original ?? translation;
  if (!one || (one.kind !== 'negation' && one.kind !== 'uncertain')) return [];
  const side = original ? 'original' : 'translation';
  return [{ key: `says.polarity.${one.kind}.${side}`, values: { [side]: quote(one.text) } }];
}

function unlinked(speaker: Speaker, finding: Finding, held: readonly string[]): Sentence[] {
  const gone = finding.kind !== 'added';
  const nothing: Sentence = { key: gone ? 'says.dropped' : 'says.added' };
  if (held.length === 0) return [nothing];
  const things = held.map((thing) => speaker.say(`held.${thing}` as StringKey));
  return [nothing, { key: gone ? 'says.held.dropped' : 'says.held.added', values: { list: list(speaker, things) } }];
}

function concepts(speaker: Speaker, finding: Finding, missing: readonly string[]): Sentence {
  const key = finding.kind === 'added' ? 'says.concepts.added' : 'says.concepts.dropped';
  return { key, values: { list: quoted(speaker.locale, missing.slice(0, 6)) } };
}

/** A list whose items keep their own direction. */
const quoted = (locale: string, items: readonly string[]): readonly (string | Shown)[] =>
  lists(locale)
    .formatToParts(items)
    .map((part) => (part.type === 'element' ? quote(part.value) : part.value));

const list = ({ locale }: Speaker, items: readonly string[]): string => lists(locale).format(items);

const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

export const shortened = (text: string, most = 120): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

export function placeText({ say }: Speaker, place: ReaderPosition): string {
  if (place.at === 'start') return say('place.start');
  const key: StringKey = place.after ? `place.after.${place.at}` : `place.${place.at}`;
  return say(key, { number: place.number });
}

/** "Number", "Sentence dropped". */
export function titleOf({ say }: Speaker, finding: Pick<Finding, 'kind' | 'category'>): string {
  const category = say(`category.${finding.category}`);
  return finding.kind === 'altered' ? category : say(`title.${finding.kind}`, { category });
}

export const percent = ({ locale }: Speaker, share: number): string => percents(locale).format(wholePercent(share));

const percents = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));

/** Never rounded to 0 or to 100 %: "100 % of the original is there" must be true. */
function wholePercent(share: number): number {
  const rounded = Math.round(share * 100) / 100;
  if (rounded >= 1 && share < 1) return 0.99;
  return rounded <= 0 && share > 0 ? 0.01 : rounded;
}
