/** The notes on findings that interchange files carry, in plain English for people and programs alike. */
import { CATEGORIES, type Evidence, type Finding, type LostContent, type VersionChange } from '../../core/finding';
import type { EarlierVersion } from '../../core/report';

/**
 * Describes a finding in one line: "f3: altered, Number, high, 94 %; the original has “1,386”, the translation has
 * “1,836”". It is a difference, not an error, until a person has looked.
 */
export function describeFinding(finding: Finding, earlier?: EarlierVersion): string {
  const { id, kind, category, severity, confidence, byEngine, evidence, change } = finding;
  const head = `${id}: ${kind}, ${CATEGORIES[category]}, ${severity}, ${Math.round(100 * confidence)} %`;
  const texts = evidence.map(describeEvidence).filter(Boolean);
  return [
    head,
    ...texts,
    ...(byEngine ? ['rests on machine translation'] : []),
    ...(change && earlier ? [describeChange(change, earlier)] : []),
  ].join('; ');
}

const CHANGES: Readonly<Record<VersionChange, string>> = {
  'corrected-since': 'changed in the original since it was translated, and not here',
  restored: 'unlike what was translated, but as the original has it today',
  differs: 'unlike what was translated',
};

/** Says what became of a finding, and which copy of the original tells. */
function describeChange(change: VersionChange, { original: { archived } }: EarlierVersion): string {
  return CHANGES[change] + (archived ? ` (copy of ${archived.taken}: ${archived.url})` : '');
}

const CONTENT_NAMES: Readonly<Record<LostContent, string>> = {
  number: 'a number',
  date: 'a date',
  money: 'an amount of money',
  name: 'a name',
  quotation: 'a quotation',
  negation: 'a negation',
  caveat: 'a caveat',
};

/** Describes what a finding rests on; empty where the passage says it all. */
export function describeEvidence(evidence: Evidence): string {
  switch (evidence.type) {
    case 'values':
    case 'names':
    case 'polarity':
      return describeSides(evidence.original?.text, evidence.translation?.text);
    case 'words':
      return describeSides(evidence.original, evidence.translation);
    case 'unlinked':
      return evidence.held.length ? `it has ${evidence.held.map((held) => CONTENT_NAMES[held]).join(', ')}` : '';
    case 'length':
      return `${evidence.characters} characters where about ${Math.round(evidence.expected)} were to be expected`;
    case 'concepts':
      return evidence.missing.length ? `nothing answers to ${evidence.missing.map(quote).join(', ')}` : '';
    case 'same-text':
      return `the same text: ${quote(evidence.text)}`;
    case 'renderings':
      return `${evidence.original ? `${quote(evidence.original)} is spelled` : 'spelled'} ${evidence.spellings.map(({ text }) => quote(text)).join(', ')}`;
    case 'quotation':
      return `${quote(evidence.text)} is in quotation marks in the ${evidence.quoted} only`;
  }
}

const describeSides = (original: string | undefined, translation: string | undefined): string =>
  `the original has ${original ? quote(original) : 'nothing'}, the translation has ${translation ? quote(translation) : 'nothing'}`;

const quote = (text: string): string => `“${text}”`;
