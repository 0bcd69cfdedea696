/** Collects the phrases of one kind that pages show around articles, in all languages. */
import { CREDIT_NAMES } from '../../languages/by-kind/credit-names';
import { PAGE_PHRASES } from '../../languages/by-kind/page-phrases';
import { PROVENANCE_LABELS } from '../../languages/by-kind/provenance-labels';
import type { LabelPurpose, PagePhraseKind } from '../../languages/kinds';

/**
 * Returns the phrases of one kind in all languages, each once: a translated page's template is often in another
 * language than its text.
 */
export const getPagePhrases = (kind: PagePhraseKind): readonly string[] => [
  ...new Set(Object.values(PAGE_PHRASES).flatMap((phrases) => phrases[kind]?.split('|') ?? [])),
];

/** Lists the phrases of all kinds and languages, with bars between those of one kind and language. */
export const listPagePhrases = (): readonly (readonly [PagePhraseKind, string])[] =>
  Object.values(PAGE_PHRASES).flatMap((phrases) => Object.entries(phrases) as [PagePhraseKind, string][]);

/** The kinds of notices, and the purposes of the labels that mark one as well. */
const NOTICE_PURPOSES = {
  original: ['original', 'republished'],
  translation: ['translated', 'machine'],
} as const satisfies Readonly<Partial<Record<PagePhraseKind, readonly LabelPurpose[]>>>;

export type NoticeKind = keyof typeof NOTICE_PURPOSES;

export const NOTICE_KINDS = Object.keys(NOTICE_PURPOSES) as readonly NoticeKind[];

/** Returns the labels of a notice of one kind in all languages, with their signs. */
export const getNoticeLabels = (kind: NoticeKind): readonly string[] =>
  Object.values(PROVENANCE_LABELS).flatMap((labels) =>
    NOTICE_PURPOSES[kind].flatMap((purpose) => labels[purpose]?.split('|') ?? []),
  );

/** Returns the words for "by" and "of" of all languages. */
export const getWordsBeforeNames = (): readonly string[] =>
  Object.values(CREDIT_NAMES).flatMap(({ by }) => by?.split('|') ?? []);
