import { machineLabels } from './machine';
import { originalLabels } from './original';
import { pictureLabels } from './picture';
import { republishedLabels } from './republished';
import { selfLabels } from './self';
import { sourceLabels } from './source';
import { translatedLabels } from './translated';
import { versionLabels } from './version';

/**
 * Label words, one file a purpose, one line a language; a speaker of the language can correct a line without knowing
 * the code. Words are parted by "|", in lower case, accents as the language writes them (a page that leaves them out
 * still matches). Signs:
 *
 *     quelle:          counts only with a colon after it, or where a link consists of this word alone
 *     übersetz*        any ending
 *     aus dem … von    up to forty characters in between
 *     …から翻訳         stands after the link instead of before it
 */
export type LabelsByLanguage = Readonly<Record<string, string>>;

/** All label words by what they are for. */
export const LABELS = {
  original: originalLabels,
  republished: republishedLabels,
  translated: translatedLabels,
  machine: machineLabels,
  source: sourceLabels,
  picture: pictureLabels,
  version: versionLabels,
  self: selfLabels,
} as const satisfies Readonly<Record<string, LabelsByLanguage>>;

export type LabelPurpose = keyof typeof LABELS;
