/** The strings that exports add to the pages' texts, in English. The panel hands in those of the reader's language. */
import { CATEGORIES, type EngineName, type Finding, type Severity, type Side, type Truncation } from '../core';
import type { ReaderPosition } from './passages';

/** The strings of one language. */
export interface ExportStrings {
  /** BCP 47, for dates and language names. */
  readonly locale: string;
  /** "Number altered", "Sentence dropped". */
  readonly heading: (finding: Finding) => string;
  readonly kind: (finding: Finding) => string;
  readonly category: (finding: Finding) => string;
  readonly severity: (severity: Severity) => string;
  /** Shown after the heading until a person has confirmed the difference. */
  readonly possible: string;
  readonly side: (side: Side) => string;
  readonly place: (place: ReaderPosition) => string;
  readonly nothing: (side: Side) => string;
  /** "Machine translation by LibreTranslate at news.example". */
  readonly rendering: (engine: EngineName) => string;
  /** Says that a finding depends on the machine translation: "Rests on machine translation by …". */
  readonly rests: (engine: EngineName) => string;
  readonly labels: Readonly<Record<'kind' | 'category' | 'severity' | 'note' | 'found' | 'accessed' | 'made', string>>;
  readonly title: (count: number) => string;
  /** How much of the original the translation has; `share` is 0..1. */
  readonly coverage: (share: number) => string;
  /** Says that one text is only partly there, and how far the other was compared. */
  readonly cut: (truncated: Truncation) => string;
}

/** Categories whose names say what happened, so that the heading needs no kind. */
const STANDALONE_CATEGORIES: ReadonlySet<Finding['category']> = new Set(['untranslated', 'repeated', 'renderings']);

const POSITION_NAMES = {
  start: 'start',
  headline: 'headline',
  heading: 'heading',
  caption: 'caption',
  paragraph: 'paragraph',
};

function formatEnglishPosition({ at, number, after }: ReaderPosition): string {
  if (at === 'start') return 'before the first paragraph';
  const name = at === 'headline' ? 'the headline' : `${POSITION_NAMES[at]} ${number}`;
  return after ? `after ${name}` : name.replace('the ', '');
}

const ENGINE_NAMES: Readonly<Record<EngineName['kind'], (label: string) => string>> = {
  browser: () => 'the browser’s translator',
  libretranslate: (label) => `LibreTranslate at ${label}`,
  apertium: (label) => `Apertium at ${label}`,
  encoder: (label) => `the model ${label}`,
};

const formatEnglishEngineName = ({ kind, label }: EngineName): string => ENGINE_NAMES[kind](label);

export const ENGLISH_STRINGS: ExportStrings = {
  locale: 'en',
  heading: (finding) =>
    STANDALONE_CATEGORIES.has(finding.category)
      ? CATEGORIES[finding.category]
      : `${CATEGORIES[finding.category]} ${finding.kind}`,
  kind: (finding) => finding.kind,
  category: (finding) => CATEGORIES[finding.category].toLowerCase(),
  severity: (severity) => severity,
  possible: 'possible',
  side: (side) => (side === 'original' ? 'Original' : 'Translation'),
  place: formatEnglishPosition,
  nothing: (side) => `Nothing in the ${side} corresponds.`,
  rendering: (engine) => `Machine translation by ${formatEnglishEngineName(engine)}`,
  rests: (engine) => `Rests on machine translation by ${formatEnglishEngineName(engine)}.`,
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
  cut: ({ side, paragraphs: { shared, of } }) =>
    `Only the beginning of the ${side} could be read: ${shared} of ${of} paragraphs of the ${side === 'original' ? 'translation' : 'original'} were compared.`,
};
