/** The states of the panel, one after the other. */
import { describe, expect, it } from 'vitest';
import { INITIAL_STATE, isComparison, type PanelState, reducePanel } from '../../lib/panel/state/panel-state';
import { findNextCandidate } from '../../lib/panel/state/provenance-record';
import { ACCESSED, candidateOf, compared, OTHER, play, SISTER, seen } from './fixtures/play-events';
import { STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const url = thaiVietnamese.original.url;
const answer = { type: 'compared', url, report: thaiVietnamese, accessed: ACCESSED, isPrivate: false } as const;

describe('the journey', () => {
  it.each([
    ['nothing', 'idle'],
    ['no-access', 'idle'],
    ['not-an-article', 'idle'],
    ['looking', 'looking'],
    ['no-original', 'no-original'],
    ['plain-article', 'no-original'],
    ['ready', 'ready'],
    ['working', 'working'],
    ['failed-refused', 'failed'],
    ['not-the-original', 'not-the-original'],
    ['cancelled', 'cancelled'],
    ['uncertain', 'uncertain'],
    ['done', 'done'],
    ['faithful', 'faithful'],
  ] as const)('reaches %s', (name, at) => {
    expect(STATES[name].kind).toBe(at);
  });
  it('takes the best candidate and lets another be chosen before anything is fetched', () => {
    const chosen = play([{ type: 'choose', url: OTHER.url }], STATES['ready-several']);
    expect(chosen).toMatchObject({ kind: 'ready', chosen: OTHER.url });
  });
  it('puts a given address in front of the candidates', () => {
    const given = play([{ type: 'compare', url: 'https://given.example/' }], STATES['ready-several']);
    expect(
      given.kind === 'working' && given.provenance.candidates.map((candidate) => candidate.evidence[0]?.signal),
    ).toEqual(['given', 'source-label', 'credit-and-versions']);
  });
  it('no longer wants an answer that comes after cancelling, or for another address', () => {
    expect(reducePanel(STATES.cancelled, answer)).toBe(STATES.cancelled);
    const other = play([{ type: 'compare', url: OTHER.url }], STATES.working);
    expect(reducePanel(other, answer)).toBe(other);
    expect(reducePanel(other, { type: 'failed', url, failure: { kind: 'fetch-failed' } })).toBe(other);
  });
  it('goes on to the next candidate and does not offer a tried one again', () => {
    const first = STATES['failed-gone'] as Extract<PanelState, { kind: 'failed' }>;
    expect(findNextCandidate(first.provenance, first.chosen)?.url).toBe(OTHER.url);
    const second = play(
      [
        { type: 'compare', url: OTHER.url },
        { type: 'failed', url: OTHER.url, failure: { kind: 'fetch-failed', reason: 'gone' } },
      ],
      first,
    ) as Extract<PanelState, { kind: 'failed' }>;
    expect(findNextCandidate(second.provenance, second.chosen)).toBeUndefined();
  });
  it('tries the next likely candidate of its site unasked, but not where the reader named the page', () => {
    const wrong = { ...thaiVietnamese, verdict: 'not-the-original' } as const;
    const sighted = play([{ type: 'compare', url }], STATES['ready-one-site']);
    expect(reducePanel(sighted, { ...answer, report: wrong })).toMatchObject({
      kind: 'working',
      chosen: SISTER.url,
      provenance: { tried: [{ url, why: 'another-story' }] },
    });
    // What was read of the first is said, and the next one is offered.
    const elsewhere = play([{ type: 'compare', url }], STATES['ready-several']);
    expect(reducePanel(elsewhere, { ...answer, report: wrong })).toMatchObject({
      kind: 'not-the-original',
      chosen: url,
      provenance: { tried: [{ url, why: 'another-story' }] },
    });
    const given = 'https://given.example/story';
    const named = play([{ type: 'compare', url: given }], STATES['ready-several']);
    expect(reducePanel(named, { ...answer, url: given, report: wrong })).toMatchObject({
      kind: 'not-the-original',
      chosen: given,
    });
  });
  it('knows a cancelled fetch and a wrong page however they are told', () => {
    expect(play([{ type: 'failed', url, failure: { kind: 'cancelled' } }], STATES.working).kind).toBe('cancelled');
    const wrong = { type: 'failed', url, failure: { kind: 'not-the-original' } } as const;
    expect(play([wrong], STATES.working).kind).toBe('not-the-original');
    const oneSite = play([{ type: 'compare', url }], STATES['ready-one-site']);
    expect(play([wrong], oneSite)).toMatchObject({ kind: 'working', chosen: SISTER.url });
    expect(play([wrong, { ...wrong, url: SISTER.url }], oneSite).kind).toBe('not-the-original');
  });
  it('is quiet when all that was found is doubtful, and holds flags back when uncertain', () => {
    const doubtful = { ...thaiVietnamese, findings: thaiVietnamese.findings.slice(6) };
    const quiet = compared(doubtful, { candidates: [candidateOf(doubtful, '')] });
    expect(quiet).toMatchObject({ kind: 'faithful', view: { tab: 'differences' } });
    expect(STATES.uncertain).toMatchObject({ view: { tab: 'differences', least: undefined } });
  });
  it('starts over when another page is seen', () => {
    expect(play([seen(thaiVietnamese)], STATES.done).kind).toBe('ready');
  });
});

describe('next', () => {
  it('leaves a state as it is where an event means nothing', () => {
    const strangers = [
      { type: 'step', url, step: 'reading' },
      { type: 'choose', url },
      { type: 'open-tab', url },
      { type: 'cancel' },
      answer,
    ] as const;
    for (const event of strangers) {
      expect(reducePanel(INITIAL_STATE, event)).toBe(INITIAL_STATE);
      expect(reducePanel(STATES.done, event)).toBe(STATES.done);
    }
    for (const state of Object.values(STATES)) {
      if (!isComparison(state)) expect(reducePanel(state, { type: 'dismiss', id: 'f0' })).toBe(state);
    }
  });
});
