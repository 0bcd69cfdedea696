/** Reports that the tests of other programs' formats write: real comparisons, and one whose texts are hostile. */

import { createFileLexicons } from '../../lib/cli/shared/lexicons';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Article } from '../../lib/core/article';
import type { Report } from '../../lib/core/report';
import { buildArticleFromParagraphs } from '../../lib/page/article-from-text';
import { hostile } from '../panel/fixtures/hostile';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';

const ORIGINAL = [
  'The council of Port Sable will spend 12 million crowns on a new ferry.',
  'The ferry carries 140 passengers & 22 cars. It was built in <Oster> in 2019.',
  'Nobody had asked the fishermen, said the harbour master, Ines Vollan.',
  'The first crossing is on 4 May.',
];

const TRANSLATION = [
  'Der Rat von Port Sable gibt 12 Millionen Kronen für eine neue Fähre aus.',
  'Die Fähre befördert 410 Fahrgäste & 22 Autos. Gebaut wurde sie 2019 in <Oster>.',
  'Die erste Überfahrt ist am 4. Mai.',
  'Im Hafen gibt es seit Kurzem auch ein kleines Museum für Seezeichen, das sonntags geöffnet hat.',
];

const ferryArticle = (paragraphs: readonly string[], lang: string, more: Partial<Article>): Article => ({
  ...buildArticleFromParagraphs(paragraphs, lang, { detectLanguage: () => lang }, ''),
  ...more,
});

/** An altered number, a dropped and an added paragraph. */
export const ferry: Report = compareArticles(
  ferryArticle(TRANSLATION, 'de', {
    url: 'https://hafenblatt.example/faehre?a=1&b=2',
    title: 'Neue Fähre für Port Sable',
    site: 'Hafenblatt',
    translator: 'Jule Arndt',
    published: '2026-03-02T08:00:00+01:00',
  }),
  ferryArticle(ORIGINAL, 'en', {
    url: 'https://sablepost.example/ferry',
    title: 'A new ferry for Port Sable',
    site: 'Sable Post',
    byline: 'M. Dree',
    published: '2026-03-01',
    archived: {
      url: 'https://archive.example/20260301/https://sablepost.example/ferry',
      taken: '2026-03-01T10:00:00Z',
    },
  }),
  createFileLexicons(),
);

/** Characters that XML and tables cannot hold, half characters, and what reads like markup, in every text. */
const BAD = 'a\u0000b\u001Fc\uFFFEd\uD800e ]]> <v>x</v> & "quoted"\t\r\nnext \u{1F6A2}';

export const broken: Report = {
  ...ferry,
  translation: spoil(ferry.translation),
  original: { ...spoil(ferry.original), lang: 'not a tag"><x>' },
};

function spoil(side: Report['original']): Report['original'] {
  const blocks = side.blocks.map((block) => ({ ...block, text: block.text + BAD }));
  const last = new Map(side.segments.map((segment) => [segment.block, segment.id]));
  return {
    ...side,
    title: BAD,
    blocks,
    segments: side.segments.map((segment) =>
      last.get(segment.block) === segment.id
        ? { ...segment, text: segment.text + BAD, end: segment.end + BAD.length }
        : segment,
    ),
  };
}

export const REPORTS: Readonly<Record<string, Report>> = { ferry, broken, hostile, thaiVietnamese };
