/** Matches a pair of languages (BCP 47) with the pairs and codes that a translation server lists. */

import { memoize } from '../../core/memoize';
import { INTERCHANGEABLE_LANGUAGES, isInOneGroup } from '../../languages/groups';
import type { LanguagePair } from '../translator';

/** Codes that translation servers use and no standard defines. */
const NONSTANDARD_CODES: Readonly<Record<string, string>> = { zt: 'zh-Hant', zht: 'zh-Hant', pb: 'pt-BR' };

interface ParsedTag {
  readonly canonical: string;
  readonly language: string;
  readonly script: string | undefined;
  /** The region in the code; undefined where it names none. */
  readonly region: string | undefined;
  /** The region where most speakers of the language live (CLDR's likely subtags). */
  readonly likelyRegion: string | undefined;
}

function parseTag(code: string): ParsedTag | undefined {
  try {
    // Intl.Locale also turns codes of three letters into two: eng, spa, nob.
    const locale = new Intl.Locale(NONSTANDARD_CODES[code.toLowerCase()] ?? code.replaceAll('_', '-'));
    const { language, script, region: likelyRegion } = locale.maximize();
    return { canonical: locale.baseName, language, script, region: locale.region, likelyRegion };
  } catch {
    return undefined;
  }
}

/** Removes script and region from a tag. A server that lists no languages is asked with the result. */
export const toBaseLanguage = (code: string): string => parseTag(code)?.language ?? code;

/** Whether both are one language, whatever the script or region, so that there is nothing to translate. */
export const isSameBaseLanguage = ({ from, to }: LanguagePair): boolean => toBaseLanguage(from) === toBaseLanguage(to);

/**
 * Computes how far a listed code is from the wanted one: 0 where equal, more for another region, script or language of
 * a group. Undefined where it is another language.
 */
function computeTagDistance(wanted: ParsedTag, code: string): number | undefined {
  const listed = parseTag(code);
  if (!listed) return undefined;
  if (listed.canonical === wanted.canonical) return 0;
  const isSameLanguage = listed.language === wanted.language;
  const isSameScript = listed.script === wanted.script;
  if (!isSameLanguage && !(isSameScript && isInOneGroup(INTERCHANGEABLE_LANGUAGES, listed.language, wanted.language)))
    return undefined;
  const regionDistance = listed.region === undefined ? 1 : listed.region === wanted.likelyRegion ? 0 : 2;
  return 1 + regionDistance + (isSameScript ? 0 : 4) + (isSameLanguage ? 0 : 8);
}

/** A pair of languages in the server's own codes. */
export interface ServerPair {
  readonly from: string;
  readonly to: string;
}

/** Finds the listed pair that fits two languages (BCP 47) best; undefined where none fits. */
export function findServerPair({ from, to }: LanguagePair, listed: readonly ServerPair[]): ServerPair | undefined {
  const [source, target] = [parseTag(from), parseTag(to)];
  if (!source || !target) return undefined;
  const [getSourceDistance, getTargetDistance] = [createTagDistance(source), createTagDistance(target)];
  let best: { readonly pair: ServerPair; readonly distance: number } | undefined;
  for (const pair of listed) {
    const [sourceDistance, targetDistance] = [getSourceDistance(pair.from), getTargetDistance(pair.to)];
    if (
      sourceDistance !== undefined &&
      targetDistance !== undefined &&
      (!best || sourceDistance + targetDistance < best.distance)
    )
      best = { pair, distance: sourceDistance + targetDistance };
  }
  return best?.pair;
}

/** Creates a memoized distance to one tag: a server that lists a thousand pairs has only about forty codes. */
const createTagDistance = (wanted: ParsedTag): ((code: string) => number | undefined) =>
  memoize((code) => computeTagDistance(wanted, code));
