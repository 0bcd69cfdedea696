/** Finds the language of a news agency by the letters it signs with. */
import { NEWS_AGENCIES } from '../languages/by-kind/news-agencies';

const languageByAgency: ReadonlyMap<string, string> = new Map(
  Object.entries(NEWS_AGENCIES).flatMap(([lang, names]) => names.split(' ').map((name) => [name, lang] as const)),
);

/** The language of the agency that signs with these letters; undefined for any other word. Case matters. */
export const getAgencyLanguage = (letters: string): string | undefined => languageByAgency.get(letters);
