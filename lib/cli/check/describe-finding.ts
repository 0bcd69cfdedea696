/** Says in a sentence what a check found. */
import type { Evidence, Finding, ValueEvidence } from '../../core';
import { ENGLISH_STRINGS } from '../../report/export-strings';
import { shortenText } from '../../util/writing/shorten-text';
import type { PageProblem } from './checked-page';

/** A passage in quotation marks, cut where it is long. */
const quote = (text: string): string => `“${shortenText(text.replace(/\s+/gu, ' ').trim())}”`;

export interface FindingTexts {
  readonly translation: string;
  readonly original: string;
  /** What is marked in them; empty where nothing is. */
  readonly marked: { readonly translation: string; readonly original: string };
}

/** Describes a finding: what it is, and what differs or is missing. */
export function describeFinding(finding: Finding, texts: FindingTexts): string {
  const heading = ENGLISH_STRINGS.heading(finding);
  const detail = describeDetail(finding.evidence) ?? describePassage(finding, texts);
  const sureness = `${ENGLISH_STRINGS.sureness(finding)}`;
  return `${heading} (${sureness})${detail ? `: ${detail}` : ''}`;
}

function describePassage({ kind, category }: Finding, { marked, ...texts }: FindingTexts): string {
  const original = (category === 'part' && marked.original) || texts.original;
  const translation = (category === 'part' && marked.translation) || texts.translation;
  if (kind === 'dropped') return `the translation lacks ${quote(original)}`;
  if (kind === 'added' || category === 'repeated') return `the original has no ${quote(translation)}`;
  return `${quote(original)} has become ${quote(translation)}`;
}

function describeDetail(evidence: readonly Evidence[]): string | undefined {
  const parts = evidence.flatMap((one) => describeOne(one) ?? []);
  return parts.length ? parts.join('; ') : undefined;
}

function describeOne(one: Evidence): string | undefined {
  if (one.type === 'values') return formatBothTexts(formatValue(one.original), formatValue(one.translation));
  if (one.type === 'names' || one.type === 'polarity')
    return formatBothTexts(one.original?.text, one.translation?.text);
  if (one.type === 'words') return formatBothTexts(one.original, one.translation);
  if (one.type === 'same-text') return `${quote(one.text)} is as in the original`;
  if (one.type === 'renderings')
    return `${one.original ? `${quote(one.original)} is written ` : ''}${one.spellings.map(({ text }) => quote(text)).join(', ')}`;
  if (one.type === 'quotation') return `${quote(one.text)} is in quotation marks in the ${one.quoted} only`;
  return undefined;
}

const formatValue = (value: ValueEvidence | undefined): string | undefined => value?.text;

function formatBothTexts(original: string | undefined, translation: string | undefined): string | undefined {
  if (original && translation) return `the original says ${quote(original)}, the translation ${quote(translation)}`;
  if (original) return `the original says ${quote(original)}, the translation does not`;
  return translation ? `the translation says ${quote(translation)}, the original does not` : undefined;
}

/** Describes what is amiss with a page as a whole. */
export function describeProblem(problem: PageProblem, detail?: string): string {
  const sentences: Readonly<Record<PageProblem, string>> = {
    unreadable: 'This pair could not be read',
    empty: 'This page has no text, and its original has',
    unrelated: 'Too little of this page corresponds to its original: it may be out of date, or another page',
    uncertain: 'This page and its original could not be lined up surely enough to say what differs',
    untranslated: 'This page is still in the language of its original',
  };
  return `${sentences[problem]}${detail ? `: ${detail}` : '.'}`;
}
