/** Who is taken for the translator of a page. */

// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sightHtml } from '../pages';
import { buildCreditPage, type CreditBody } from './site-systems';

const BODIES = JSON.parse(readFileSync(`${import.meta.dirname}/own/bodies.json`, 'utf8')) as Record<string, CreditBody>;

it.each([
  ['es', 'Traducido del inglés', undefined],
  ['fr', 'Traduit de l’allemand', undefined],
  ['de', 'Übersetzt aus dem Englischen', undefined],
  ['es', 'Traducido por Ana Beltrán', 'Ana Beltrán'],
  ['es', 'Traducido del inglés por Ana Beltrán', 'Ana Beltrán'],
])('in %s “%s” it is %s', (lang, credit, translator) => {
  const one = {
    n: 1,
    lang,
    page: 'https://revista.example/2026/03/la-sal',
    where: 'foot',
    html: `<p>${credit}</p>`,
    original: null,
  } as const;
  expect(sightHtml(buildCreditPage(one, BODIES[lang]!), one.page).translator).toBe(translator);
});
