/** The card on a sentence and on a flag in the page. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/core/report';
import type { Link } from '../../lib/core/segment';
import { createLocalizer } from '../../lib/i18n/localizer';
import { getChosenTarget } from '../../lib/panel/panel';
import type { ListView } from '../../lib/panel/state/list-view';
import { type PanelState, reducePanel } from '../../lib/panel/state/panel-state';
import { listVisibleFindings } from '../../lib/panel/state/visible-findings';
import { buildDecidedCard, buildPageCard } from '../../lib/panel/text/page-card';
import type { ReportWords } from '../../lib/report/passages';
import { compared } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const english = createLocalizer('en');
const state = compared(thaiVietnamese);

describe('the card on a flag', () => {
  const findings = listVisibleFindings(state as Parameters<typeof listVisibleFindings>[0]);
  const cards = findings.map(({ id }) => buildPageCard(english, state, id)!);

  it('says what differs, how sure it is, and has the words of the original with what differs marked', () => {
    const at = findings.findIndex(({ category }) => category === 'number');
    const { flag, passage, source, actions } = cards[at]!;
    expect(flag).toMatchObject({ kind: 'altered', sign: '≠', why: 'Number' });
    expect(flag!.sureness).toBe('Likely');
    expect(passage!.lang).toBe('vi');
    const marked = passage!.pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text);
    expect(marked.join()).toContain(flag!.line.map((part) => (typeof part === 'string' ? '' : part.text))[1]);
    expect(source).toContain('Vietnamese');
    expect(actions.map(({ does }) => does)).toEqual(['confirm', 'dismiss', 'copy']);
  });

  it('has the whole text of the original, and nothing but it', () => {
    findings.forEach(({ original }, at) => {
      const words = cards[at]!.passage?.pieces.map(({ text }) => text).join('') ?? '';
      for (const id of original) {
        const segment = thaiVietnamese.original.segments.find((one) => one.id === id)!;
        expect(words).toContain(segment.text);
      }
    });
  });

  it('says that a dropped passage is not in the translation, and of an added one that the original has none', () => {
    const of = (kind: string) => cards[findings.findIndex((one) => one.kind === kind)]!;
    expect(of('dropped').passage!.isDropped).toBe(true);
    // All of it is missing: marks would single nothing out.
    const dropped = findings.findIndex(({ kind, category }) => kind === 'dropped' && category === 'sentence');
    expect(cards[dropped]!.passage!.pieces.some(({ isMarked }) => isMarked)).toBe(false);
    expect(of('dropped').flag!.why).not.toBe('');
    expect(of('added')).toMatchObject({ absence: 'The original has no sentence like this one.' });
    expect(of('added').passage).toBeUndefined();
  });

  it('is none where the flag is not on show', () => {
    const [first] = findings;
    expect(buildPageCard(english, { kind: 'looking' }, first!.id)).toBeUndefined();
    expect(buildPageCard(english, state, 'f999')).toBeUndefined();
    const dismissed = reducePanel(state, { type: 'dismiss', id: first!.id });
    expect(buildPageCard(english, dismissed, first!.id)).toBeUndefined();
    expect(getChosenTarget({ kind: 'looking' })).toBeUndefined();
  });

  it('tells what was decided, and offers to take it back', () => {
    const [card] = cards;
    expect(buildDecidedCard(english, card!, 'confirm')).toMatchObject({
      decided: 'Confirmed',
      actions: [{ does: 'undo' }],
    });
    expect(buildDecidedCard(english, card!, 'dismiss').decided).toBe('Dismissed.');
    const confirmed = reducePanel(state, { type: 'confirm', id: card!.id });
    expect(buildPageCard(english, confirmed, card!.id)).toMatchObject({
      flag: { sureness: 'Confirmed' },
      actions: [{ does: 'dismiss' }, { does: 'copy' }],
    });
  });

  it('leaves the panel as it is when it is dismissed or brought back from the page', () => {
    const [first, second] = findings;
    const dismissed = reducePanel(state, { type: 'dismiss', id: first!.id, by: 'page' });
    expect(dismissed).toMatchObject({ view: { dismissed: [first!.id] } });
    expect((dismissed as typeof state & { view: ListView }).view.selected).toBeUndefined();
    const open = reducePanel(dismissed, { type: 'select', id: second!.id, by: 'pointer' });
    const restored = reducePanel(open, { type: 'restore', id: first!.id, by: 'page' });
    expect(restored).toMatchObject({ view: { dismissed: [], selected: second!.id } });
  });
});

describe('the card on a sentence', () => {
  const withLink = (change: (link: Link, at: number) => Link): PanelState =>
    compared({ ...thaiVietnamese, links: thaiVietnamese.links.map(change) });
  const at = thaiVietnamese.links.findIndex(
    ({ translation, original }, index) => index > 2 && translation.length === 1 && original.length === 1,
  );
  const { translation, original } = thaiVietnamese.links[at]!;
  const sourceOf = (link: Partial<Link>): string =>
    buildPageCard(
      english,
      withLink((one, index) => (index === at ? { ...one, ...link } : one)),
      translation[0]!,
    )!.source;

  it('has the counterpart’s words, no flag and nothing to press', () => {
    const card = buildPageCard(english, state, translation[0]!)!;
    const counterpart = thaiVietnamese.original.segments.find(({ id }) => id === original[0])!;
    expect(card.passage).toEqual({
      lang: 'vi',
      isDropped: false,
      pieces: [{ text: counterpart.text, isMarked: false }],
    });
    expect([card.flag, card.actions]).toEqual([undefined, []]);
    expect(buildPageCard(english, state, original[0]!)).toBeUndefined();
  });

  it('says where the words are elsewhere, or perhaps others', () => {
    expect(sourceOf({ moved: true })).toMatch(/there: paragraph \d+$/);
    expect(sourceOf({ score: 0.3 })).toMatch(/perhaps another sentence$/);
    expect(sourceOf({})).not.toMatch(/there:|perhaps/);
  });

  it('says which one of several sentences of the page it is that one of the original has become', () => {
    expect(sourceOf({ translation: [...translation, 't0'] })).toMatch(/here: sentence 1 of 2$/);
    expect(sourceOf({ translation: ['t0', ...translation] })).toMatch(/here: sentence 2 of 2$/);
  });

  it('says that the sentence is another one by now, and nothing else', () => {
    const edited = reducePanel(state, {
      type: 'page-changed',
      url: (state as typeof state & { chosen: string }).chosen,
      change: { lost: [translation[0]!] },
    });
    for (const card of [
      buildPageCard(english, edited, translation[0]!)!,
      buildPageCard(english, state, translation[0]!, { isChanged: true })!,
      buildPageCard(english, state, 'f1', { isChanged: true })!,
    ]) {
      expect(card.absence).toBe('This sentence changed since the comparison.');
      expect([card.passage, card.reading, card.flag, card.actions]).toEqual([undefined, undefined, undefined, []]);
    }
  });

  it('has the words that a dictionary knows of it, for readers of another language', () => {
    const known: ReportWords = {
      report: (state as typeof state & { report: Report }).report,
      lang: 'en',
      unread: ['original'],
      names: {},
      words: {
        [original[0]!]: [
          { kind: 'cue', cue: 'not-yet', text: 'chưa', start: 0, end: 3 },
          { kind: 'word', text: 'connected', start: 4, end: 9 },
        ],
      },
    };
    const reading = buildPageCard(english, state, translation[0]!, { known })!.reading;
    expect(reading).toEqual({
      lang: 'en',
      label: 'Words in it:',
      parts: [
        { text: 'not yet', isKept: true },
        { text: 'connected', isKept: false },
      ],
    });
    expect(
      buildPageCard(english, state, translation[0]!, { known: { ...known, report: thaiVietnamese } })!.reading,
    ).toEqual(known.report === thaiVietnamese ? reading : undefined);
    expect(buildPageCard(english, state, translation[0]!)!.reading).toBeUndefined();
  });

  it('says that the original has none', () => {
    const alone = withLink((link, index) => (index === at ? { ...link, original: [] } : link));
    expect(buildPageCard(english, alone, translation[0]!)).toMatchObject({ absence: expect.any(String) });
    expect(buildPageCard(english, alone, translation[0]!)!.passage).toBeUndefined();
  });
});

describe('the chosen flag', () => {
  it('is told to the page, a dropped one by what stands before it', () => {
    expect(getChosenTarget(state)).toBeUndefined();
    const chosen = getChosenTarget(reducePanel(state, { type: 'select', id: 'f1', by: 'keyboard' }));
    expect(chosen).toMatchObject({ finding: 'f1', kind: 'dropped', segments: [], gapAfter: 't3' });
  });
});
