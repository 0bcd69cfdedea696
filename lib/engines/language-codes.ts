import type { LanguagePair } from './translator';

/** Codes of translation servers that no standard knows. */
const NONSTANDARD_CODES: Readonly<Record<string, string>> = { zt: 'zh-Hant', zht: 'zh-Hant', pb: 'pt-BR' };

/** Languages that stand in for one another where a server has but one of them. */
const INTERCHANGEABLE_LANGUAGES = [
  ['no', 'nb', 'nn'],
  ['hr', 'bs', 'sr', 'cnr'],
  ['tl', 'fil'],
] as const;

interface ParsedTag {
  readonly canonical: string;
  readonly language: string;
  readonly script: string | undefined;
  /** As it stands; undefined where the code names none. */
  readonly region: string | undefined;
  /** Where most who speak it live. */
  readonly likely: string | undefined;
}

function parseTag(code: string): ParsedTag | undefined {
  try {
    // Three letters become two on the way, as browsers know them: eng, spa, nob.
    const locale = new Intl.Locale(NONSTANDARD_CODES[code.toLowerCase()] ?? code.replaceAll('_', '-'));
    const { language, script, region: likely } = locale.maximize();
    return { canonical: locale.baseName, language, script, region: locale.region, likely };
  } catch {
    return undefined;
  }
}

/** The language without script or region: what a server that lists nothing is asked for. */
export const toBaseLanguage = (code: string): string => parseTag(code)?.language ?? code;

/** One language, whatever the script or region: nothing to be translated. */
export const isSameBaseLanguage = ({ from, to }: LanguagePair): boolean => toBaseLanguage(from) === toBaseLanguage(to);

const isInterchangeable = (a: string, b: string): boolean =>
  INTERCHANGEABLE_LANGUAGES.some((group) =>
    [a, b].every((language) => (group as readonly string[]).includes(language)),
  );

/** How far a listed code is from the wanted one; undefined where it is another language. */
function computeTagDistance(wanted: ParsedTag, code: string): number | undefined {
  const listed = parseTag(code);
  if (!listed) return undefined;
  if (listed.canonical === wanted.canonical) return 0;
  const same = listed.language === wanted.language;
  const written = listed.script === wanted.script;
  if (!same && !(written && isInterchangeable(listed.language, wanted.language))) return undefined;
  const region = listed.region === undefined ? 1 : listed.region === wanted.likely ? 0 : 2;
  return 1 + region + (written ? 0 : 4) + (same ? 0 : 8);
}

/** A pair as a server lists it, in its own codes. */
export interface ServerPair {
  readonly from: string;
  readonly to: string;
}

/** The listed pair that serves best between two languages (BCP 47); undefined where none does. */
export function findServerPair({ from, to }: LanguagePair, listed: readonly ServerPair[]): ServerPair | undefined {
  const [source, target] = [parseTag(from), parseTag(to)];
  if (!source || !target) return undefined;
  const [sources, targets] = [createTagDistance(source), createTagDistance(target)];
  let best: { readonly pair: ServerPair; readonly far: number } | undefined;
  for (const pair of listed) {
    const [a, b] = [sources(pair.from), targets(pair.to)];
    if (a !== undefined && b !== undefined && (!best || a + b < best.far)) best = { pair, far: a + b };
  }
  return best?.pair;
}

/** A server that lists a thousand pairs has but forty codes. */
function createTagDistance(wanted: ParsedTag): (code: string) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (code) => {
    if (!known.has(code)) known.set(code, computeTagDistance(wanted, code));
    return known.get(code);
  };
}
