/** The signal that a dateline, a signature or a copyright line names an outlet of another language. */
import type { PlacedLine } from '../../core/page-observation';
import { NEWS_AGENCIES } from '../../languages/by-kind/news-agencies';
import { isSameLanguage } from '../address/address-language';
import type { PageFacts } from '../page/page-facts';
import { findCopyrightOwner, guessOutletLanguage } from './named-outlet';
import { type Clue, SIGNAL_WEIGHTS, type SignalFinder } from './signal-weights';

const languageByAgency: ReadonlyMap<string, string> = new Map(
  Object.entries(NEWS_AGENCIES).flatMap(([lang, names]) => names.split(' ').map((name) => [name, lang] as const)),
);

/** The language of the agency that signs with these letters; undefined for any other word. Case matters. */
export const getAgencyLanguage = (letters: string): string | undefined => languageByAgency.get(letters);

/**
 * Matches an agency's signature: at the beginning of a paragraph with a bracket or dash, at its end, or as a line of
 * its own.
 */
const AGENCY_SIGNATURE =
  /^[^\p{L}]{0,3}(?:[^()（）[\]]{0,40}[([（【])?([\p{L}+-]{2,14})[)\]）】\s]*(?:$|[-–—:：]|(?<=[)\]）】]))|[-–—(（/]\s?([\p{L}+-]{2,14})[)）.]?$/u;

function findAgency(run: PlacedLine): { words: string; lang: string } | undefined {
  const match =
    AGENCY_SIGNATURE.exec(run.text.slice(0, 80)) ??
    (run.text.length > 80 ? AGENCY_SIGNATURE.exec(run.text.slice(-40)) : null);
  const words = match?.[1] ?? match?.[2] ?? '';
  const lang = getAgencyLanguage(words);
  return lang ? { words, lang } : undefined;
}

/** Whether a line is where agencies sign: above the text, in its first paragraph, or at its end. */
const canBeSigned = ({ zone, place, links, text }: PlacedLine, isFirst: boolean): boolean =>
  zone === 'main' && (place !== 'text' || isFirst) && links.length === 0 && text !== '' && text.length < 700;

/** Creates the clue of a copyright line that names a paper of another language: "© The Harbour Times 2025". */
function createOwnerClue(page: PageFacts): Clue | undefined {
  const owner = findCopyrightOwner(page);
  const lang = owner && guessOutletLanguage(owner.outlet);
  if (!owner || !lang || isSameLanguage(lang, page.lang)) return undefined;
  const { place } = owner.run;
  const weight = SIGNAL_WEIGHTS.foreignOutlet;
  const evidence = { signal: 'foreign-outlet', place, words: owner.outlet.name, weight } as const;
  return { evidence, lang, translates: false };
}

/**
 * Finds a signature such as "(TTXVN)" or "- VNA". The clue is weak, because many papers print texts of foreign
 * agencies. A copyright line that names a foreign paper counts the same.
 */
export const findForeignOutletClues: SignalFinder = (page: PageFacts): readonly Clue[] => {
  if (page.lang === 'und') return [];
  const ownerClue = createOwnerClue(page);
  if (ownerClue) return [ownerClue];
  const firstParagraph = page.runs.find(({ place }) => place === 'text');
  for (const run of page.runs) {
    const agency = canBeSigned(run, run === firstParagraph) ? findAgency(run) : undefined;
    if (!agency || isSameLanguage(agency.lang, page.lang)) continue;
    const { words, lang } = agency;
    const evidence = {
      signal: 'foreign-outlet',
      place: run.place,
      words,
      weight: SIGNAL_WEIGHTS.foreignOutlet,
    } as const;
    return [{ evidence, lang, translates: false }];
  }
  return [];
};
