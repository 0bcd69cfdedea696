/** What an export says in its own voice. English here; the panel hands in the reader's language. */
import { CATEGORIES, type EngineName, type Finding, type Severity, type Side } from '../core';
import type { Place } from './passages';

export interface ExportWords {
  /** BCP 47, for dates and language names. */
  readonly locale: string;
  /** "Number altered", "Sentence dropped". */
  readonly heading: (finding: Finding) => string;
  readonly kind: (finding: Finding) => string;
  readonly category: (finding: Finding) => string;
  readonly severity: (severity: Severity) => string;
  /** Set behind the heading until a person has confirmed the difference. */
  readonly possible: string;
  readonly side: (side: Side) => string;
  readonly place: (place: Place) => string;
  readonly nothing: (side: Side) => string;
  /** "Machine translation by LibreTranslate at news.example". */
  readonly gloss: (engine: EngineName) => string;
  /** A finding that would not be said without the gloss. */
  readonly rests: (engine: EngineName) => string;
  readonly labels: Readonly<Record<'kind' | 'category' | 'severity' | 'note' | 'found' | 'accessed' | 'made', string>>;
  readonly title: (count: number) => string;
  /** How much of the original the translation has; `share` is 0..1. */
  readonly coverage: (share: number) => string;
}

/** Categories that name what happened by themselves. */
const STANDING: ReadonlySet<Finding['category']> = new Set(['untranslated', 'repeated', 'renderings']);

const PLACES = { start: 'start', headline: 'headline', heading: 'heading', caption: 'caption', paragraph: 'paragraph' };

function place({ at, number, after }: Place): string {
  if (at === 'start') return 'before the first paragraph';
  const name = at === 'headline' ? 'the headline' : `${PLACES[at]} ${number}`;
  return after ? `after ${name}` : name.replace('the ', '');
}

const ENGINES: Readonly<Record<EngineName['kind'], (label: string) => string>> = {
  browser: () => 'the browser’s translator',
  libretranslate: (label) => `LibreTranslate at ${label}`,
  apertium: (label) => `Apertium at ${label}`,
  encoder: (label) => `the model ${label}`,
};

const nameOf = ({ kind, label }: EngineName): string => ENGINES[kind](label);

export const ENGLISH: ExportWords = {
  locale: 'en',
  heading: (finding) =>
    STANDING.has(finding.category) ? CATEGORIES[finding.category] : `${CATEGORIES[finding.category]} ${finding.kind}`,
  kind: (finding) => finding.kind,
  category: (finding) => CATEGORIES[finding.category].toLowerCase(),
  severity: (severity) => severity,
  possible: 'possible',
  side: (side) => (side === 'original' ? 'Original' : 'Translation'),
  place,
  nothing: (side) => `Nothing in the ${side} corresponds.`,
  gloss: (engine) => `Machine translation by ${nameOf(engine)}`,
  rests: (engine) => `Rests on machine translation by ${nameOf(engine)}.`,
  labels: {
    kind: 'Kind',
    category: 'Category',
    severity: 'Severity',
    note: 'Note',
    found: 'How the original was found',
    accessed: 'Accessed',
    made: 'Made with',
  },
  title: (count) => (count === 1 ? '1 difference' : `${count} differences`),
  coverage: (share) => `${new Intl.NumberFormat('en', { style: 'percent' }).format(share)} of the original is there`,
};
