/** Computes how much two texts agree by what the encoder says of their words: for telling unrelated texts apart. */

import type { TokenEmbeddings } from '../core/engine';
import type { Alignment, AnalyzedSegment } from '../core/segment';
import { type EmbeddedName, findNameLikeness, getSegmentNames, MIN_NAME_LIKENESS } from '../meaning/embedded-names';
import { findBestLikeness, listTokens, toAbsence } from '../meaning/token-likeness';

/** Shares are 0..1. */
export interface MeaningAgreement {
  /** Of the names of the text that has fewer, the share that the other has; one half of each side where there are few. */
  readonly names: number;
  /** Of the tokens of linked passages, the share that the other side says. */
  readonly words: number;
}

/** Names that are this sure (log-odds) to be names are looked for, and no more of them. */
const [MIN_NAME_ODDS, MAX_NAMES] = [1, 40];
/** So many linked passages are read, from all of the text. */
const MAX_PASSAGES = 40;

/** Undefined where a text has no tokens. */
export function computeMeaningAgreement(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  alignment: Alignment,
): MeaningAgreement | undefined {
  const [t, o] = [listTokens(translation), listTokens(original)];
  if (!t.length || !o.length) return undefined;
  return { names: computeNameShare(translation, original), words: computeWordShare(translation, original, alignment) };
}

function computeNameShare(translation: readonly AnalyzedSegment[], original: readonly AnalyzedSegment[]): number {
  const [fewer, more] = [
    { names: collectNames(translation), other: listTokens(original) },
    { names: collectNames(original), other: listTokens(translation) },
  ].sort((one, other) => one.names.length - other.names.length) as [NamesToFind, NamesToFind];
  const { names, other } = fewer.names.length ? fewer : more;
  const found = names.filter((name) => findNameLikeness(name, other) >= MIN_NAME_LIKENESS).length;
  return (found + 1) / (names.length + 2);
}

interface NamesToFind {
  readonly names: readonly EmbeddedName[];
  readonly other: readonly TokenEmbeddings[];
}

/** The names of a text by their spelling, each once. */
function collectNames(segments: readonly AnalyzedSegment[]): readonly EmbeddedName[] {
  const names = new Map<string, EmbeddedName>();
  for (const segment of segments)
    for (const name of getSegmentNames(segment))
      if (name.odds >= MIN_NAME_ODDS) names.set(segment.text.slice(name.start, name.end), name);
  return [...names.values()].slice(0, MAX_NAMES);
}

function computeWordShare(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  { links }: Alignment,
): number {
  const byId = new Map([...translation, ...original].map((segment) => [segment.id, segment]));
  const read = (ids: readonly string[]) => listTokens(ids.map((id) => byId.get(id)!));
  const linked = links.filter((link) => link.original.length && link.translation.length);
  const step = Math.max(1, linked.length / MAX_PASSAGES);
  let [found, all] = [0, 0];
  for (let at = 0; at < linked.length; at += step) {
    const { original: o, translation: t } = linked[Math.floor(at)]!;
    const others = read(o);
    for (const tokens of read(t))
      for (const likeness of findBestLikeness(tokens, others)) {
        all++;
        if (toAbsence(likeness) < 0) found++;
      }
  }
  return (found + 1) / (all + 2);
}
