/** What is told in another form → sentences, in the reader's language. */
import type { Equivalence, EquivalenceEvidence, Report, ValueEvidence } from '../../core';
import { quote, type Sentence, type Speaker } from '../../i18n';
import { shortened } from './evidence-text';
import { reading, valueText, wayOf } from './value-text';

export type Langs = Readonly<Record<'original' | 'translation', string>>;

export const langsOf = ({ original, translation }: Pick<Report, 'original' | 'translation'>): Langs => ({
  original: original.lang,
  translation: translation.lang,
});

/** What there is to say about an observation: never empty. */
export function sameForm(speaker: Speaker, neutral: Equivalence, langs: Langs): readonly Sentence[] {
  switch (neutral.kind) {
    case 'merged':
      return [{ key: 'neutral.says.merged', values: { count: neutral.original.length } }];
    case 'split':
      return [{ key: 'neutral.says.split', values: { count: neutral.translation.length } }];
    case 'moved':
      return [{ key: 'neutral.says.moved' }];
    default:
      return neutral.evidence.map((evidence) => sentence(speaker, neutral, evidence, langs));
  }
}

function sentence(speaker: Speaker, { kind }: Equivalence, evidence: EquivalenceEvidence, langs: Langs): Sentence {
  if (evidence.type === 'gloss') return gloss(evidence, langs);
  const { original, translation } = evidence;
  const values = {
    original: quote(written(speaker, original, translation), langs.original),
    translation: quote(written(speaker, translation, original), langs.translation),
  };
  if (kind === 'rounded') return { key: 'neutral.says.rounded', values };
  if (inOtherUnit(original, translation)) return { key: 'neutral.says.about', values };
  const how = eitherWay(original, translation);
  if (how) return { key: 'neutral.says.equal.how', values: { ...values, how: speaker.say(how) } };
  if (isPlain(speaker, original) || isPlain(speaker, translation)) return { key: 'neutral.says.equal', values };
  return { key: 'neutral.says.equal.value', values: { ...values, value: valueText(speaker, original) } };
}

/** Whether a reader sees the value in it without the language. Of a time one part would say too little. */
function isPlain(speaker: Speaker, read: ValueEvidence): boolean {
  if (read.kind === 'hour' || read.kind === 'minute') return true;
  return reading(speaker, read) === undefined && !(read.kind === 'month' && BARE.test(read.text));
}

function gloss(
  { term, text }: Extract<EquivalenceEvidence, { type: 'gloss' }>,
  { original, translation }: Langs,
): Sentence {
  if (term === undefined) return { key: 'neutral.says.spelling', values: { text: quote(shortened(text), original) } };
  const values = { term: quote(term, translation), text: quote(shortened(text), translation) };
  return { key: 'neutral.says.gloss', values };
}

const BARE = /^\p{Nd}+$/u;

/** As it stands, but for a bare figure that has its sense from what stands around it. */
function written(speaker: Speaker, read: ValueEvidence, other: ValueEvidence): string {
  const bare = BARE.test(read.text);
  if (read.kind === 'month' && bare) return speaker.say('neutral.month', { number: String(read.value) });
  if (read.kind === 'hour' && bare) return valueText(speaker, read);
  return bare && inOtherUnit(read, other) ? valueText(speaker, read) : read.text;
}

const inOtherUnit = (a: ValueEvidence, b: ValueEvidence): boolean =>
  a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit;

function eitherWay(original: ValueEvidence, translation: ValueEvidence) {
  if (original.kind !== 'year' || original.read === translation.read) return undefined;
  return wayOf(translation) ?? wayOf(original);
}
