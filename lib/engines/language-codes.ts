import type { Langs } from './translator';

/** Codes of translation servers that no standard knows. */
const OWN: Readonly<Record<string, string>> = { zt: 'zh-Hant', zht: 'zh-Hant', pb: 'pt-BR' };

/** Languages that stand in for one another where a server has but one of them. */
const ALIKE = [
  ['no', 'nb', 'nn'],
  ['hr', 'bs', 'sr', 'cnr'],
  ['tl', 'fil'],
] as const;

interface Tag {
  readonly canonical: string;
  readonly language: string;
  readonly script: string | undefined;
  /** As it stands; undefined where the code names none. */
  readonly region: string | undefined;
  /** Where most who speak it live. */
  readonly likely: string | undefined;
}

function tagOf(code: string): Tag | undefined {
  try {
    // Three letters become two on the way, as browsers know them: eng, spa, nob.
    const locale = new Intl.Locale(OWN[code.toLowerCase()] ?? code.replaceAll('_', '-'));
    const { language, script, region: likely } = locale.maximize();
    return { canonical: locale.baseName, language, script, region: locale.region, likely };
  } catch {
    return undefined;
  }
}

/** The language without script or region: what a server that lists nothing is asked for. */
export const languageOf = (code: string): string => tagOf(code)?.language ?? code;

/** One language, whatever the script or region: nothing to be translated. */
export const sameLanguage = ({ from, to }: Langs): boolean => languageOf(from) === languageOf(to);

const areAlike = (a: string, b: string): boolean =>
  ALIKE.some((group) => [a, b].every((language) => (group as readonly string[]).includes(language)));

/** How far a listed code is from the wanted one; undefined where it is another language. */
function distance(wanted: Tag, code: string): number | undefined {
  const listed = tagOf(code);
  if (!listed) return undefined;
  if (listed.canonical === wanted.canonical) return 0;
  const same = listed.language === wanted.language;
  const written = listed.script === wanted.script;
  if (!same && !(written && areAlike(listed.language, wanted.language))) return undefined;
  const region = listed.region === undefined ? 1 : listed.region === wanted.likely ? 0 : 2;
  return 1 + region + (written ? 0 : 4) + (same ? 0 : 8);
}

/** A pair as a server lists it, in its own codes. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** The listed pair that serves best between two languages (BCP 47); undefined where none does. */
export function pairFor({ from, to }: Langs, listed: readonly Pair[]): Pair | undefined {
  const [source, target] = [tagOf(from), tagOf(to)];
  if (!source || !target) return undefined;
  const [sources, targets] = [distances(source), distances(target)];
  let best: { readonly pair: Pair; readonly far: number } | undefined;
  for (const pair of listed) {
    const [a, b] = [sources(pair.from), targets(pair.to)];
    if (a !== undefined && b !== undefined && (!best || a + b < best.far)) best = { pair, far: a + b };
  }
  return best?.pair;
}

/** A server that lists a thousand pairs has but forty codes. */
function distances(wanted: Tag): (code: string) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (code) => {
    if (!known.has(code)) known.set(code, distance(wanted, code));
    return known.get(code);
  };
}
