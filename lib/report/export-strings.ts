/** The strings that exports add to the pages' texts, in English. The panel hands in those of the reader's language. */

import type { EngineName } from '../core/engine';
import {
  CATEGORIES,
  type Finding,
  type FindingKind,
  getSureness,
  type Severity,
  SURENESS_NAMES,
} from '../core/finding';
import type { Truncation } from '../core/report';
import type { Side } from '../core/segment';
import type { BidiText } from '../text/bidi-text';
import type { ReaderPosition } from './passages';

/** What stands in a picture beside the pages' texts. */
export interface PictureStrings {
  /** "Possibly altered: 1,386 → 1,836". The page's words are parts of their own. */
  readonly heading: (kind: FindingKind, isPossible: boolean, what: BidiText) => BidiText;
  /** What was dropped, added or altered, where it is no change of one thing into another: "a sentence". */
  readonly what: (finding: Finding) => string;
  /** In place of a passage that a side has not. */
  readonly notFound: (side: Side) => string;
  /** "Both pages compared on 30 Nov 2026" */
  readonly compared: (date: string) => string;
}

/** The strings of one language. */
export interface ExportStrings {
  /** BCP 47, for dates and language names. */
  readonly locale: string;
  /** "Number altered", "Sentence dropped". */
  readonly heading: (finding: Finding) => string;
  readonly kind: (finding: Finding) => string;
  readonly category: (finding: Finding) => string;
  readonly severity: (severity: Severity) => string;
  /** How sure it is, shown after the heading until a person has confirmed the difference. */
  readonly sureness: (finding: Finding) => string;
  readonly side: (side: Side) => string;
  readonly place: (place: ReaderPosition) => string;
  readonly nothing: (side: Side) => string;
  /** A heading with the side that lacks the passage: "Sentence dropped: not in the translation". */
  readonly absent: (side: Side, heading: string) => string;
  /** A quotation in its marks. */
  readonly quoted: (text: string) => string;
  /** "Machine translation by LibreTranslate at news.example". */
  readonly rendering: (engine: EngineName) => string;
  /** Says that a finding depends on the machine translation: "Rests on machine translation by …". */
  readonly rests: (engine: EngineName) => string;
  readonly labels: Readonly<Record<'kind' | 'category' | 'severity' | 'note' | 'found' | 'accessed' | 'made', string>>;
  readonly title: (count: number) => string;
  /** How much of the original the translation has; `share` is 0..1. */
  readonly coverage: (share: number) => string;
  readonly picture: PictureStrings;
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
  sureness: ({ confidence }) => SURENESS_NAMES[getSureness(confidence)].toLowerCase(),
  side: (side) => (side === 'original' ? 'Original' : 'Translation'),
  place: formatEnglishPosition,
  nothing: (side) => `Nothing in the ${side} corresponds.`,
  absent: (side, heading) => `${heading}: not in the ${side}`,
  quoted: (text) => `“${text}”`,
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
  picture: {
    heading: (kind, isPossible, what) => [
      isPossible ? `Possibly ${kind}: ` : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: `,
      ...what,
    ],
    what: ({ category }) => CATEGORIES[category].toLowerCase(),
    notFound: (side) => `Not found in the ${side}`,
    compared: (date) => `Both pages compared on ${date}`,
  },
  cut: ({ side, paragraphs: { shared, of } }) =>
    `Only the beginning of the ${side} could be read: ${shared} of ${of} paragraphs of the ${side === 'original' ? 'translation' : 'original'} were compared.`,
};
