/** What the panel says of where a translation comes from. */
import { describe, expect, it } from 'vitest';
import type { Candidate, SignalEvidence } from '../../lib/core/detection';
import { createLocalizer } from '../../lib/i18n/localizer';
import { en } from '../../lib/i18n/strings';
import { isUnlikely, listCloseCandidates } from '../../lib/panel/state/close-candidates';
import { isComparison } from '../../lib/panel/state/panel-state';
import { formatDistinctAddress } from '../../lib/panel/text/address-text';
import { buildClipboard } from '../../lib/panel/text/export-text';
import { describeFailure } from '../../lib/panel/text/failure-text';
import {
  describeCandidateReasons,
  describeDateWarnings,
  describeDetectionReasons,
} from '../../lib/panel/text/provenance-text';
import { candidateOf, detectionOf } from './fixtures/play-events';
import { STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const english = createLocalizer('en');
const scored = (...scores: readonly number[]): Candidate[] =>
  scores.map((score, at) => ({ url: `https://a.example/${at}`, score, evidence: [] }));

describe('rivals', () => {
  it.each([
    [[0.97, 0.36], 1],
    [[0.9, 0.75, 0.74], 2],
    [[0.5, 0.36, 0.1], 2],
    [[0.4, 0.21, 0.19], 2],
    [[0.12], 1],
    [[], 0],
  ])('%j: %i', (scores, count) => {
    expect(listCloseCandidates(scored(...scores))).toHaveLength(count);
  });
  it('knows a guess', () => {
    expect([isUnlikely(scored(0.49)[0]), isUnlikely(scored(0.5)[0]), isUnlikely(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('reasons', () => {
  const evidence = (signal: string, words = ''): SignalEvidence =>
    ({ signal, place: 'text', words, weight: 1 }) as SignalEvidence;
  const said = (of: 'page' | 'candidate', one: SignalEvidence): string => {
    const sentences =
      of === 'page'
        ? describeDetectionReasons(english, detectionOf(thaiVietnamese, { evidence: [one] }))
        : describeCandidateReasons(english, { ...candidateOf(thaiVietnamese, ''), evidence: [one] }, 'th');
    return sentences.map(({ key, values }) => english.say(key, values)).join(' ');
  };
  const SIGNALS = Object.keys(en).flatMap((key) => /^found\.([\w-]+)$/.exec(key)?.[1] ?? []);

  it.each(SIGNALS.filter((signal) => signal !== 'linked'))('%s is a sentence of page and candidate', (signal) => {
    for (const of of ['page', 'candidate'] as const)
      expect(said(of, evidence(signal, 'Le Quai'))).toMatch(/^[‘A-Z].*(\.|’)$/);
  });
  it('reads otherwise of the page than of a candidate', () => {
    expect(said('page', evidence('slug-language'))).toMatch(/^The page’s address is worded/);
    expect(said('candidate', evidence('slug-language'))).toMatch(/^It is in the language/);
  });
  it('quotes no words where there are none', () => {
    expect(said('candidate', evidence('credit-and-versions'))).toBe('Linked in the text.');
  });
});

describe('an original that came unencrypted', () => {
  const saidOf = (page: string, original: string, archived?: string): boolean =>
    describeDateWarnings(english, {
      ...thaiVietnamese,
      translation: { ...thaiVietnamese.translation, url: page },
      original: {
        ...thaiVietnamese.original,
        url: original,
        ...(archived ? { archived: { url: archived, taken: '2026-01-01' } } : {}),
      },
    }).some(({ key }) => key === 'unencrypted.original');

  it('is said to have, where the page came encrypted', () => {
    expect(saidOf('https://t.example/', 'http://o.example/')).toBe(true);
    expect(saidOf('https://t.example/', 'https://o.example/')).toBe(false);
    expect(saidOf('http://t.example/', 'http://o.example/')).toBe(false);
    expect(saidOf('https://t.example/', '')).toBe(false);
    expect(saidOf('https://t.example/', 'http://o.example/', 'https://archive.example/')).toBe(false);
  });
});

describe('names of pages', () => {
  it('are sites, and addresses where a site has two', () => {
    const [one, two] = ['https://www.a.example/x', 'https://a.example/y/'];
    expect(formatDistinctAddress(one, ['https://b.example/'])).toBe('a.example');
    expect(formatDistinctAddress(two, [one, two])).toBe('a.example/y');
  });
});

describe('copied provenance', () => {
  const found = async (name: keyof typeof STATES): Promise<string> => {
    const state = STATES[name];
    if (!isComparison(state)) throw new Error(name);
    const text = (await buildClipboard(english, state, ['f0'], 'plain'))['text/plain'];
    expect(text).not.toMatch(/undefined|\{\w+\}/);
    return /How the original was found: (.*)/.exec(text)?.[1] ?? '';
  };
  it('speaks of the reader to whoever gets the copy', async () => {
    expect(await found('pasted')).toBe('Its text was pasted by the reader.');
    expect(await found('open-tab')).toBe('Read from a tab that the reader had open.');
  });
  it('says which copy of an archive was read', async () => {
    expect(await found('archived')).toBe(
      `Linked after ‘ที่มา:’, at the end of the article. Read from an archived copy of October 8, 2026: https://web.archive.org/web/20261008101500id_/${thaiVietnamese.original.url}`,
    );
  });
  it('names the page between', async () => {
    expect(await found('chain-middle')).toBe(
      'Named as its own source by mekongwire.example, where this page comes from.',
    );
  });
});

describe('detours', () => {
  const steps = (name: keyof typeof STATES) => describeFailure(english, STATES[name])?.steps.map((step) => step.kind);
  it('has steps that lead on', () => {
    expect(steps('failed-not-archived')).toEqual(['open-tab', 'next']);
    expect(steps('failed-opened')).toEqual(['read-tab', 'archive', 'next']);
    expect(steps('leads-back')).toEqual(['open-tab']);
    expect(steps('failed-pasted')).toEqual([]);
    expect(steps('cancelled-tab')).toEqual(['read-tab']);
  });
});
