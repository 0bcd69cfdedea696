/** What the command prints, as far as the baseline reads it. */

/** Evidence of a finding or a candidate; its other fields depend on its type. */
export type EvidenceItem = { readonly type: string } & Readonly<Record<string, unknown>>;

interface JsonSegment {
  readonly id: string;
  readonly text: string;
}

interface JsonPassage {
  readonly translation: readonly string[];
  readonly original: readonly string[];
}

interface JsonEquivalence extends JsonPassage {
  readonly kind: string;
}

interface JsonFinding extends JsonPassage {
  readonly kind: string;
  readonly category: string;
  readonly severity: string;
  readonly confidence: number;
  readonly marks: readonly {
    readonly side: 'translation' | 'original';
    readonly segment: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly evidence: readonly EvidenceItem[];
}

interface JsonSide {
  readonly lang: string;
  readonly segments: readonly JsonSegment[];
}

/** One line of `compare --jsonl`. */
export interface JsonReport {
  readonly translation: JsonSide;
  readonly original: JsonSide;
  readonly links: readonly JsonPassage[];
  readonly findings: readonly JsonFinding[];
  readonly neutral: readonly JsonEquivalence[];
  readonly coverage: { readonly translation: number; readonly original: number };
  readonly verdict: string;
}

interface Unanswered {
  readonly error: string;
}

/** One line of `locate --jsonl`. */
export type LocatedPage =
  | Unanswered
  | {
      readonly lang: string;
      readonly originalLang?: string;
      readonly article: boolean;
      readonly translation: boolean;
      readonly machine: boolean;
      readonly candidates: readonly {
        readonly score: number;
        readonly url: string;
        readonly lang?: string;
        readonly evidence: readonly unknown[];
      }[];
    };

/** One line of `read --removed --jsonl`. */
export type PageReading =
  | Unanswered
  | {
      readonly id: string;
      readonly blocks: readonly { readonly kind: string; readonly text: string }[];
      readonly removed: readonly { readonly reason: string; readonly text: string }[];
    };
