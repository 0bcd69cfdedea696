/** Collects the phrases of one kind that pages show around articles, in all languages. */
import { PAGE_PHRASES } from '../languages/by-kind/page-phrases';
import { PROVENANCE_LABELS } from '../languages/by-kind/provenance-labels';
import type { LabelPurpose, PagePhraseKind } from '../languages/kinds';

/**
 * Returns the phrases of one kind in all languages, each once: a translated page's template is often in another
 * language than its text.
 */
export const getPagePhrases = (kind: PagePhraseKind): readonly string[] => [
  ...new Set(Object.values(PAGE_PHRASES).flatMap((phrases) => phrases[kind]?.split('|') ?? [])),
];

/** The kinds of notices, and the purpose of the labels that begin one as well. */
const NOTICE_PURPOSES = {
  original: 'original',
  translation: 'translated',
} as const satisfies Readonly<Partial<Record<PagePhraseKind, LabelPurpose>>>;

export type NoticeKind = keyof typeof NOTICE_PURPOSES;

/** Returns the labels that begin a notice of one kind in all languages, but for those with a sign for other words. */
export const getNoticeLabels = (kind: NoticeKind): readonly string[] =>
  Object.values(PROVENANCE_LABELS)
    .flatMap((labels) => labels[NOTICE_PURPOSES[kind]]?.split('|') ?? [])
    .filter((label) => !/[*…]/u.test(label));
