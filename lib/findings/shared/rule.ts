/** A rule of findings: what it finds and all that is to be known of it, how sure it is, and what is learnt before it. */
import type { Category } from '../../core/finding';
import type { ComparisonContext, FindingDraft } from './comparison-context';
import type { JudgedKind, WeightedFeatures, WeightSets } from './confidence';

/** What a difference does, the gravest first. */
export const EFFECTS = [
  /** The statement's opposite. */
  'statement reversed',
  /** A figure is misread: another power of ten, digits swapped, one digit of several. */
  'figure misread',
  /** Another figure or day. */
  'fact changed',
  /** Another name or speaker, words that are a quotation on one side only, a caveat that is gone. */
  'name changed',
  /** A "not" or a caveat is gone from a sentence that stays, or was put in; a passage is gone that says what is not so. */
  'reservation changed',
  /** Any other passage that only one side has. */
  'passage changed',
  /** A figure or name that only one side has; what may be a conversion, or one name spelt otherwise. */
  'detail changed',
  /** Any other part of a sentence that only one side has. */
  'part changed',
  /** The same of a headline, which editors shorten. */
  'headline changed',
  /** The facts are the same: several spellings, a passage that was left as it is or stands twice, a picture's caption. */
  'form changed',
] as const;

export type Effect = (typeof EFFECTS)[number];

/** What is known of a category. A rule that brings one says all of it, or it does not compile. */
export interface CategoryTraits {
  /** What a passage altered in this way does to a fact: how serious it is. Of figures and names the evidence tells. */
  readonly effect: Effect | 'as its evidence tells';
  /** The flags with which an altered one was judged; of those without any too few were. */
  readonly judged: JudgedKind | undefined;
  /** What is gone or new where one side alone has it; undefined where both always have something. */
  readonly lost: 'passage' | 'part' | undefined;
  /** What it is the reason for, so that it is not reported as well. */
  readonly explains: Explained | undefined;
}

/** Findings that another one explains: of its passages, of the name or values that it marks, in the part that it marks. */
export type Explained = 'passages' | 'name' | 'all spellings' | 'values' | 'what is in it';

export interface Rule<Sets extends WeightSets = WeightSets> {
  /** Unique among the rules. */
  readonly id: string;
  /** The categories that it brings. Those that it finds besides, another rule brings. */
  readonly brings?: { readonly [Own in Category]?: CategoryTraits };
  /** The categories of what it finds. */
  readonly finds: readonly Category[];
  /** The learnt weights that stand beside it, by the names of their sets. */
  readonly weights?: Sets;
  /** The sets from which its confidence is computed. */
  readonly learnt?: { readonly [Id in keyof Sets & string]?: LearntConfidence<Sets, Id> };
  /** The confidences that are not learnt. */
  readonly fixed?: FixedConfidence;
  /** What the alignment is sure of where its probability, which is learnt with its weights, is the confidence. */
  readonly byAlignment?: string;
  /** Its findings before postprocessing. */
  readonly find: (context: ComparisonContext) => FindingDraft[];
}

/** What a set of weights is learnt from. */
export interface LearntConfidence<Sets extends WeightSets, Id extends keyof Sets & string> {
  /** Computes the features: the compiler wants a weight for each, and each of the weights used. */
  readonly features: (...seen: never[]) => WeightedFeatures<Sets[Id]>;
  /** Sets whose confidence is among the features: where one of them changes, this one must be learnt again. */
  readonly dependsOn: readonly (keyof Sets & string)[];
}

/** Confidences that nobody learns, by case, 0..1. */
export interface FixedConfidence {
  readonly confidence: Readonly<Record<string, number>>;
  /** What they rest on, and why they are not learnt. */
  readonly reason: string;
}
