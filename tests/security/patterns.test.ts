/** Every regular expression takes time linear in the text. */
import { analyse } from 'scslre';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFileLexicons } from '../../lib/cli/shared/lexicons';
import { buildArticleFromText } from '../../lib/page/article-from-text';
import { LANGS } from './languages';
import { attackOn, madePatterns, type Pattern, writtenPatterns } from './patterns';

let written: Map<string, Pattern>;
let made: Map<string, Pattern>;

beforeAll(async () => {
  written = writtenPatterns();
  made = await madePatterns(async () => {
    // Tables are read and put together when they are first asked for.
    const { compareArticles } = await import('../../lib/compare/compare-articles');
    const lexicons = createFileLexicons();
    for (const lang of LANGS) {
      const article = buildArticleFromText(
        '12.5 % 1/2 3 km 2 May 2024 "a", said B. C. 10:30. Not 5 million.\n\nXy 7.',
        {},
        {},
      );
      const of = { ...article, lang };
      compareArticles(of, of, lexicons);
    }
  });
}, 120_000);

describe('every regular expression', () => {
  it('is among those looked at', () => {
    expect(written.size).toBeGreaterThan(900);
    expect(made.size).toBeGreaterThan(200);
  });

  it('takes time linear in the text, by how it is built', { timeout: 120_000 }, () => {
    const bad = [...written, ...made].filter(
      ([, { source, flags }]) =>
        source.length < 4000 &&
        analyse({ source, flags: flags.replace('d', '') }, { maxReports: 1 }).reports.length > 0,
    );
    expect(bad.map(([one]) => one)).toEqual([]);
  });

  it('takes time linear in the text, by trying', { timeout: 300_000 }, () => {
    const bad = [...written, ...made].flatMap(([one, pattern]) => {
      const unit = attackOn(pattern);
      return unit === undefined ? [] : [`${one.slice(0, 200)} by ${JSON.stringify(unit)}`];
    });
    expect(bad).toEqual([]);
  });

  it.each([/(a+)+$/, /\s*$/, /a.*?b/s, /^(?:Z[a-zA-Z]*\s?){2,5}$/])(
    'and a bad one is found: %s',
    ({ source, flags }) => {
      const found =
        analyse({ source, flags }, { maxReports: 1 }).reports.length > 0 || attackOn({ source, flags: `${flags}` });
      expect(found).toBeTruthy();
    },
  );
});
