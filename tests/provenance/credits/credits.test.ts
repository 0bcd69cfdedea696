/**
 * Credits as people write them, and what only looks like one: each folder here holds `credits.jsonl`, a credit a line,
 * and `bodies.json`, the articles that they stand in. `own` was written beside the code, `strangers` and `strangers-later` by
 * people who had not seen it.
 */

// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TranslationDetection } from '../../../lib/core/detection';
import { normalizeUrl, toPageKey } from '../../../lib/provenance/address/normalize-url';
import { sightHtml } from '../pages';
import { buildCreditPage, type CreditBody, type CreditCase } from './site-systems';

const readSet = (folder: string) => {
  const bodies = JSON.parse(readFileSync(join(folder, 'bodies.json'), 'utf8')) as Record<string, CreditBody>;
  const lines = readFileSync(join(folder, 'credits.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const one = JSON.parse(line) as CreditCase;
    const body = bodies[one.body ?? one.lang];
    if (!body) throw new Error(`No body in ${one.body ?? one.lang} for credit ${one.n}.`);
    return { one, seen: sightHtml(buildCreditPage(one, body), one.page) };
  });
};

const toKey = (href: string, base: string): string => toPageKey(normalizeUrl(new URL(href, base)));

const isFirst = (one: CreditCase, { candidates: [best] }: TranslationDetection): boolean =>
  best !== undefined && one.original !== null && toKey(best.url, one.page) === toKey(one.original, one.page);

const isTaken = (one: CreditCase, seen: TranslationDetection): boolean =>
  seen.candidates.some((candidate) => isFirst(one, { ...seen, candidates: [candidate] }));

const describeMiss = ({ one, seen }: ReturnType<typeof readSet>[number]): string =>
  `${one.n} ${one.lang} ${one.where}: ${seen.candidates.map(({ url, score }) => `${score.toFixed(2)} ${url}`).join(', ') || (seen.article ? 'no candidate' : 'no article')}; translation: ${seen.translation}`;

const SETS = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(join(import.meta.dirname, name, 'credits.jsonl')),
);

for (const name of SETS) {
  const folder = join(import.meta.dirname, name);
  describe(`credits in ${name}`, () => {
    const all = readSet(folder);
    const credits = all.filter(({ one }) => one.original !== null);

    it('takes what a credit links as the original', () => {
      const first = credits.filter(({ one, seen }) => isFirst(one, seen) && seen.candidates[0]!.score >= 0.5);
      const taken = credits.filter(({ one, seen }) => isTaken(one, seen));
      console.log(`${name}: ${first.length} of ${credits.length} first at 0.5 or more, ${taken.length} taken at all`);
      const missed = credits.filter((credit) => !first.includes(credit)).map(describeMiss);
      expect(first.length / credits.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(taken.length / credits.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    });

    it('calls such a page a translation', () => {
      const quiet = credits.filter(({ seen }) => !seen.translation);
      console.log(`${name}: ${credits.length - quiet.length} of ${credits.length} are called translations`);
      expect(1 - quiet.length / credits.length, quiet.map(describeMiss).join('\n')).toBeGreaterThanOrEqual(0.9);
    });
  });
}

describe('what only looks like a credit', () => {
  it('makes hardly any page a translation', () => {
    const traps = SETS.flatMap((name) => readSet(join(import.meta.dirname, name))).filter(
      ({ one }) => one.original === null,
    );
    const fooled = traps.filter(({ seen }) => seen.translation && (seen.candidates[0]?.score ?? 0) >= 0.5);
    console.log(`${fooled.length} of ${traps.length} traps make a translation`);
    expect(fooled.length / traps.length, fooled.map(describeMiss).join('\n')).toBeLessThanOrEqual(0.05);
  });
});
