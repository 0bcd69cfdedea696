/** Collects the phrases of one kind that pages show around articles, in all languages. */
import { PAGE_PHRASES } from '../languages/by-kind/page-phrases';
import type { PagePhraseKind } from '../languages/kinds';

/**
 * Returns the phrases of one kind in all languages, each once: a translated page's template is often in another
 * language than its text.
 */
export const getPagePhrases = (kind: PagePhraseKind): readonly string[] => [
  ...new Set(Object.values(PAGE_PHRASES).flatMap((phrases) => phrases[kind]?.split('|') ?? [])),
];
