/** The kinds of page phrases, for tests that look at each; the compiler refuses one that is missing. */
import type { PagePhraseKind } from '../../lib/languages/kinds';

const KINDS: Readonly<Record<PagePhraseKind, true>> = {
  source: true,
  original: true,
  translation: true,
  byline: true,
  related: true,
  share: true,
  subscribe: true,
  video: true,
  tags: true,
  cookies: true,
  comments: true,
  advertisement: true,
  copyright: true,
  paywall: true,
  credit: true,
  attribution: true,
  stamp: true,
};

export const PAGE_PHRASE_KINDS = Object.keys(KINDS) as readonly PagePhraseKind[];
