import type { PlacedLine } from '../../core';
import { isSameLanguage } from '../address/address-language';
import type { Clue, SignalFinder } from '../clue';
import { getAgencyLanguage } from '../news-agencies';
import type { PageFacts } from '../page-facts';
import { WEIGHT } from '../signal-weights';

/** Where agencies sign: a bracket or a dash at a paragraph's beginning, or a line of nothing but letters. */
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

/** Above the text, in its first paragraph, and at its end. */
const canBeSigned = ({ zone, place, links, text }: PlacedLine, first: boolean): boolean =>
  zone === 'main' && (place !== 'text' || first) && links.length === 0 && text !== '' && text.length < 700;

/** "(TTXVN)", "- VNA": the text may come from an agency of another language. Everyday where agencies serve everybody. */
export const findForeignOutletClues: SignalFinder = (page: PageFacts): readonly Clue[] => {
  if (page.lang === 'und') return [];
  const first = page.runs.find(({ place }) => place === 'text');
  for (const run of page.runs) {
    const agency = canBeSigned(run, run === first) ? findAgency(run) : undefined;
    if (!agency || isSameLanguage(agency.lang, page.lang)) continue;
    const { words, lang } = agency;
    const evidence = { signal: 'foreign-outlet', place: run.place, words, weight: WEIGHT.foreignOutlet } as const;
    return [{ evidence, lang, translates: false }];
  }
  return [];
};
