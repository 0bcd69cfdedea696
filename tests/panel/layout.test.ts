/** Lanes, lines and figures of the panel, before they are drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSharedFigures } from '../../lib/panel/components/findings/PassageView';
import { getShortcutAction, SHORTCUTS } from '../../lib/panel/keyboard-shortcuts';
import { buildExcerpt, buildSnippet } from '../../lib/panel/layout/excerpt';
import { foldRows } from '../../lib/panel/layout/fold-rows';
import { buildLanes, findNearestTick, listTicksInOrder, toTextShare } from '../../lib/panel/layout/lanes';
import { parseAddress } from '../../lib/panel/text/address-text';
import { buildAlignedRows } from '../../lib/report/aligned-rows';
import { buildReportIndex } from '../../lib/report/passages';
import { arabicFrench } from './fixtures/arabic-french';
import { links, report, side, type Text } from './fixtures/build';
import { englishJapanese } from './fixtures/english-japanese';
import { faithful } from './fixtures/faithful';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const ALL = { thaiVietnamese, englishJapanese, arabicFrench, faithful };

describe('lanes', () => {
  it.each(Object.entries(ALL))('%s: every finding has one tick, inside its lane', (_, pair) => {
    const lanes = buildLanes(buildReportIndex(pair), pair.findings);
    expect(lanes.map(({ kind }) => kind)).toEqual(['dropped', 'added', 'altered']);
    for (const { kind, ticks } of lanes)
      for (const { finding, start, length } of ticks) {
        expect(finding.kind).toBe(kind);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + length).toBeLessThanOrEqual(1);
      }
    expect(listTicksInOrder(lanes).map(({ finding }) => finding.id)).toHaveLength(pair.findings.length);
  });
  it('has what is missing where it would stand, and the rest in the order of the page', () => {
    const ticks = listTicksInOrder(buildLanes(buildReportIndex(thaiVietnamese), thaiVietnamese.findings.slice(0, 6)));
    expect(ticks.map(({ finding }) => finding.id)).toEqual(['f3', 'f0', 'f1', 'f2', 'f4', 'f5']);
    expect(ticks[2]).toMatchObject({ length: 0 });
  });
  it('finds the tick that is nearest to a place', () => {
    const [dropped, added] = buildLanes(buildReportIndex(thaiVietnamese), thaiVietnamese.findings);
    expect(findNearestTick(dropped!, 0)?.finding.id).toBe('f1');
    expect(findNearestTick(dropped!, 1)?.finding.id).toBe('f4');
    expect(findNearestTick({ ...added!, ticks: [] }, 0.5)).toBeUndefined();
  });
  it('knows what share of the text lies above a place of the page', () => {
    const index = buildReportIndex(thaiVietnamese);
    const last = thaiVietnamese.translation.blocks.length - 1;
    expect(toTextShare(index, { block: 0, share: 0 })).toBe(0);
    expect(toTextShare(index, { block: last, share: 1 })).toBe(1);
    expect(toTextShare(index, { block: 2, share: 0.5 })).toBeLessThan(toTextShare(index, { block: 3, share: 0 }));
  });
});

describe('one line of a passage', () => {
  const text = `${'word '.repeat(30)}1,836 households and ${'more '.repeat(60)}`;
  const start = text.indexOf('1,836');
  it('begins shortly before what differs, at a word, and keeps its mark', () => {
    const { text: line, marks } = buildSnippet(text, [{ start, end: start + 5 }]);
    expect(line).toMatch(/^…word word word word (?:word )?1,836 households/);
    expect(line.length).toBeLessThan(170);
    expect(line.slice(marks[0]!.start, marks[0]!.end)).toBe('1,836');
  });
  it('is led up to by more where little follows', () => {
    const short = `${'word '.repeat(30)}12`;
    const { text: line } = buildSnippet(short, [{ start: short.length - 2, end: short.length }]);
    expect(line.length).toBeGreaterThan(38);
    expect(buildSnippet('All of it.', []).text).toBe('All of it.');
  });
  it('cuts no character in two', () => {
    const { text: line } = buildSnippet(`${'🜁'.repeat(60)}x`, [{ start: 120, end: 121 }]);
    expect(line).toMatch(/^…🜁+x$/u);
  });
});

describe('figures of both passages', () => {
  it('are found in any digits, with any separators, outside of what is marked', () => {
    const words = 'Có 1.386 hộ, 642 hộ và 17.640 tấn, 5 xe';
    const spans = findSharedFigures(words, '1,836 ครัวเรือน ٦٤٢ และ 17 640 17,640 5', [{ start: 3, end: 8 }]);
    expect(spans.map(({ start, end }) => words.slice(start, end))).toEqual(['642', '17.640']);
  });
});

describe('folded rows', () => {
  const rows = buildAlignedRows(buildReportIndex(thaiVietnamese), thaiVietnamese.findings);
  const shape = (unfolded: readonly string[]) =>
    foldRows(rows, new Set(unfolded)).map((item) => ('folded' in item ? item.folded.length : item.key));
  it('stand for neighbors in which nothing differs, and can be unfolded', () => {
    const folded = shape([]);
    expect(folded.filter((item) => typeof item === 'number')).not.toHaveLength(0);
    expect(folded.reduce<number>((sum, item) => sum + (typeof item === 'number' ? item : 1), 0)).toBe(rows.length);
    const first = foldRows(rows, new Set()).find((item) => 'folded' in item)!;
    expect(shape([first.key])).toHaveLength(folded.length + ('folded' in first ? first.folded.length : 0));
  });
});

describe('rowsOf', () => {
  it.each(Object.entries(ALL))('%s: every block once, its text whole', (_, pair) => {
    const rows = buildAlignedRows(buildReportIndex(pair), pair.findings);
    for (const name of ['translation', 'original'] as const) {
      const blocks = rows.flatMap((row) => row[name]);
      expect(blocks.map((block) => block.block).sort((a, b) => a - b)).toEqual([...pair[name].blocks.keys()]);
      for (const block of blocks) {
        expect(block.runs.map((run) => run.text).join('')).toBe(pair[name].blocks[block.block]?.text);
      }
    }
  });
  it('puts what only the original has behind the paragraph it follows there', () => {
    const rows = buildAlignedRows(buildReportIndex(thaiVietnamese), []);
    const at = rows.findIndex((row) => row.translation.length === 0);
    expect(rows[at]?.original.map((block) => block.block)).toEqual([4]);
    expect(rows[at - 1]?.original.map((block) => block.block)).toEqual([3]);
  });
  it('ties split paragraphs into one row, but not a moved one', () => {
    const three: Text[] = [
      ['paragraph', 'A.', 'B.'],
      ['paragraph', 'C.'],
      ['paragraph', 'D.'],
    ];
    const two: Text[] = [
      ['paragraph', 'D.'],
      ['paragraph', 'A.'],
      ['paragraph', 'B.', 'C.'],
    ];
    const pair = report(
      side('t', { url: '', lang: 'en', title: '', blocks: three }),
      side('o', { url: '', lang: 'de', title: '', blocks: two }),
      links('t0=o1', 't1=o2', 't2=o3', 't3=o0 moved'),
      [],
    );
    const shape = buildAlignedRows(buildReportIndex(pair), []).map((row) =>
      [row.translation, row.original].map((s) => s.map((b) => b.block)),
    );
    expect(shape).toEqual([
      [[], [0]],
      [
        [0, 1],
        [1, 2],
      ],
      [[2], []],
    ]);
  });
});

describe('excerpt', () => {
  it('keeps marks on their words and shows all of them, for any text', () => {
    const texts = fc.array(fc.constantFrom('a', 'ก', '字', ' ', '👩', 'é', 'word '), { maxLength: 900 });
    fc.assert(
      fc.property(texts, fc.nat(900), fc.integer({ min: 1, max: 40 }), (units, at, length) => {
        const text = units.join('');
        const start = Math.min(at, text.length);
        const marks = start < text.length ? [{ start, end: Math.min(start + length, text.length) }] : [];
        const cut = buildExcerpt(text, marks);
        const words = (of: { text: string; marks: readonly { start: number; end: number }[] }): string[] =>
          of.marks.map((mark) => of.text.slice(mark.start, mark.end));
        expect(words(cut)).toEqual(words({ text, marks }));
        expect(cut.text.length).toBeLessThan(520);
        if (!cut.cut) expect(cut.text).toBe(text);
      }),
    );
  });
});

describe('readAddress', () => {
  const page = 'https://here.example/a';
  it.each([
    [' https://a.example/x ', 'https://a.example/x'],
    ['a.example/x', 'https://a.example/x'],
    ['localhost:8080/x', 'https://localhost:8080/x'],
    ['https://u:p@a.example/', 'https://a.example/'],
  ])('%j → %s', (text, url) => {
    expect(parseAddress(text, page)).toEqual({ ok: true, url });
  });
  it.each(['', 'hello', 'two words.example', 'javascript:alert(1)', 'ftp://a.example', 'mailto:a@b.example'])(
    'does not take %j',
    (text) => {
      expect(parseAddress(text, page)).toEqual({ ok: false, why: 'unclear' });
    },
  );
  it('does not take the page itself', () => {
    expect(parseAddress('here.example/a#top', page)).toEqual({ ok: false, why: 'same' });
  });
});

describe('wishOf', () => {
  const press = (key: string, more = {}) =>
    getShortcutAction({ key, modified: false, typing: false, onRow: false, ...more });
  it('knows its keys', () => {
    expect(['j', 'k', 't', 'c', 'x', '/', '?', 'i', '1', '0'].map((key) => press(key))).toEqual([
      'next',
      'previous',
      'tick',
      'copy',
      'dismiss',
      'filter',
      'help',
      'source',
      'only-dropped',
      'all-kinds',
    ]);
    expect(press('C', { shift: true })).toBe('export');
  });
  it('tells Shift from Caps Lock, and knows the place of a letter on any layout', () => {
    expect(press('J', { shift: true })).toBe('tick-next');
    expect(press('J')).toBe('next');
    expect(press('X', { shift: true })).toBeUndefined();
    expect(press('о', { code: 'KeyJ' })).toBe('next');
    expect(press('é', { code: 'Digit2' })).toBeUndefined();
    expect(press('?', { shift: true, code: 'Slash' })).toBe('help');
  });
  it('does again and again only what moves', () => {
    expect(press('j', { repeat: true })).toBe('next');
    expect(press('x', { repeat: true })).toBeUndefined();
  });
  it('has each key of the sheet once, and the sheet has each key', () => {
    const groups: readonly { readonly shortcuts: readonly { readonly keys: readonly string[] }[] }[] = SHORTCUTS;
    const listed = groups.flatMap(({ shortcuts }) => shortcuts.flatMap(({ keys }) => keys));
    // Escape leads out of whatever is innermost: a selection, or an open row.
    expect(listed.filter((key, at) => listed.indexOf(key) !== at)).toEqual(['Esc']);
    expect(listed.length).toBeGreaterThan(15);
    const pressed = listed.map((key) => {
      if (key.startsWith('⇧')) return press(key.slice(1), { shift: true });
      return press({ Esc: 'Escape' }[key] ?? key);
    });
    expect(pressed).not.toContain(undefined);
    const wanted = [...'abcdefghijklmnopqrstuvwxyz/?'].filter((key) => press(key) !== undefined);
    expect(listed).toEqual(expect.arrayContaining(wanted));
  });
  it('keeps out of typing, of other shortcuts and of a button’s Enter', () => {
    expect(press('c', { modified: true })).toBeUndefined();
    expect(press('x', { typing: true })).toBeUndefined();
    expect(press('Enter')).toBeUndefined();
    expect(press('Escape', { typing: true })).toBe('close');
    expect(press(' ')).toBeUndefined();
    expect([press('ArrowDown'), press('ArrowDown', { onRow: true })]).toEqual([undefined, 'next']);
    expect(press('constructor')).toBeUndefined();
  });
});
