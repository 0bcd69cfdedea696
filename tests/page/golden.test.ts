/** Golden pages are read as was written down. */

// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/html/read-article';
import { detectLanguage, goldenSlugs, outcomeOf, PAGES, pageOf, urlOf } from './golden';

const slugs = goldenSlugs();

it('there are golden pages', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(20);
});

describe.each(slugs)('%s', (slug) => {
  const expectation = join(PAGES, slug, 'expected.json');

  it('has an expectation', () => {
    expect(existsSync(expectation), `write it with: npx tsx tools/pages.ts ${slug}`).toBe(true);
  });

  it('gives the article expected', () => {
    const outcome = outcomeOf(slug);
    expect(outcome).toEqual(JSON.parse(readFileSync(expectation, 'utf8')));
    if ('article' in outcome) expect(outcome.article.blocks.length, 'an empty extraction').toBeGreaterThan(2);
  });

  it('leaves the page untouched', () => {
    const page = pageOf(slug);
    const before = page.documentElement.outerHTML;
    readArticle(page, urlOf(slug), { detectLanguage });
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
