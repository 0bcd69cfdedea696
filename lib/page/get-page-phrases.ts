/** Collects phrases around articles from all languages. */
import { PAGE_PHRASES } from '../languages/page-phrases';
import type { PagePhraseKind } from '../languages/types/page-phrases';

/** All languages' phrases of one kind: a translated page's template is often in another language than its text. */
export const getPagePhrases = (kind: PagePhraseKind): readonly string[] => [
  ...new Set(Object.values(PAGE_PHRASES).flatMap((phrases) => phrases[kind]?.split('|') ?? [])),
];
