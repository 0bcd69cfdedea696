/** What a check of translated pages finds: plain values, from which every format is written. */
import type { Category, FindingKind, Severity } from '../../core/finding';
import type { UnmatchedSection } from './list-sections';

/** Two files that belong together, by paths as they are shown. */
export interface FilePair {
  readonly translation: string;
  readonly original: string;
  /** What their paths say of their languages. */
  readonly langs?: { readonly translation?: string; readonly original?: string };
  /** The original as it was, where only what was changed since is asked for; undefined in `text` where it was not there. */
  readonly earlier?: { readonly text?: string };
}

/** A place in a file. */
export interface FilePlace {
  readonly path: string;
  /** From 1; left out where it is not known, as in a PDF. */
  readonly line?: number;
}

/** What of a page could not be compared as others are. */
export const PAGE_PROBLEMS = ['unreadable', 'empty', 'unrelated', 'uncertain', 'untranslated'] as const;

export type PageProblem = (typeof PAGE_PROBLEMS)[number];

/** One thing to look at. */
export interface CheckFinding {
  /** The same in every run until the sentence or its counterpart changes, wherever it stands in its file. */
  readonly fingerprint: string;
  /** `dropped/number`, `page/unrelated`. */
  readonly rule: string;
  readonly kind?: FindingKind;
  readonly category?: Category;
  readonly level: Severity;
  /** 0..1; 1 for what is said of a whole page. */
  readonly confidence: number;
  /** What it is, in a sentence. */
  readonly message: string;
  readonly translation: FilePlace & { readonly text: string };
  readonly original: FilePlace & { readonly text: string };
  /** The same wherever the same differs in the same way, in any language and on any page; left out for a whole page. */
  readonly passage?: string;
  /** What one side lacks as a whole, where this is a part of that. */
  readonly section?: UnmatchedSection;
  /** Where else the same differs. */
  readonly also?: readonly { readonly translation: FilePlace; readonly original: FilePlace }[];
}

export interface CheckedPage {
  readonly translation: string;
  readonly original: string;
  readonly lang: string;
  /** The share of the original that the translation has, 0..1; undefined where that cannot be told. */
  readonly share?: number;
  /** The most serious first. */
  readonly findings: readonly CheckFinding[];
  /** Findings that are told on another page, with this one's place; left out where there are none. */
  readonly toldElsewhere?: readonly CheckFinding[];
  /** How many findings a comment in one of the pages asked to leave out, with the reasons given. */
  readonly ignored: number;
}

export interface CheckResult {
  /** The pages that have least of their original first. */
  readonly pages: readonly CheckedPage[];
  /** Originals without a translation, with the languages that they lack. */
  readonly missing: readonly { readonly original: string; readonly langs: readonly string[] }[];
  /** Translations whose original is not there. */
  readonly orphans: readonly string[];
  /** Pages that were left out since their originals have not changed. */
  readonly unchanged: number;
  /** Findings that the baseline knows. */
  readonly known: number;
}

/** How much a page is worse than another: the less of its original it has, the worse. */
export const compareShare = (one: CheckedPage, other: CheckedPage): number =>
  (one.share ?? -1) - (other.share ?? -1) ||
  other.findings.length - one.findings.length ||
  (one.translation < other.translation ? -1 : 1);
