import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getShortcutAction, SHORTCUTS } from '../../lib/panel/keyboard-shortcuts';
import { buildAlignedRows } from '../../lib/panel/layout/aligned-rows';
import { buildMapLayout } from '../../lib/panel/layout/alignment-map';
import { buildExcerpt } from '../../lib/panel/layout/excerpt';
import { parseAddress } from '../../lib/panel/text/address-text';
import { buildReportIndex } from '../../lib/report';
import { growth, PARTS } from '../tools/growth';
import { arabicFrench } from './fixtures/arabic-french';
import { links, report, side, type Text } from './fixtures/build';
import { englishJapanese } from './fixtures/english-japanese';
import { faithful } from './fixtures/faithful';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const ALL = { thaiVietnamese, englishJapanese, arabicFrench, faithful };

describe('layoutMap', () => {
  it.each(Object.entries(ALL))('%s: cells stand in order, inside the drawing, every segment once', (_, pair) => {
    const { units } = buildMapLayout(buildReportIndex(pair), pair.findings, 332);
    for (const name of ['translation', 'original'] as const) {
      const cells = units.flatMap((unit) => unit.cells.filter((cell) => cell.side === name)).sort((a, b) => a.x - b.x);
      for (const [at, cell] of cells.entries()) {
        const before = cells[at - 1];
        expect(cell.x).toBeGreaterThanOrEqual(before ? before.x + before.width - 0.02 : 0);
        expect(cell.x + cell.width).toBeLessThanOrEqual(332.1);
      }
      expect(units.flatMap((unit) => unit[name]).sort()).toEqual(pair[name].segments.map((s) => s.id).sort());
    }
  });
  it('shows what stands alone by a thread to where it would stand', () => {
    const { units } = buildMapLayout(buildReportIndex(thaiVietnamese), thaiVietnamese.findings, 332);
    const alone = units.filter((unit) => unit.thread);
    expect(alone.map((unit) => unit.finding)).toEqual(['f1', 'f4', 'f5']);
    expect(units.filter((unit) => unit.kind === 'altered').every((unit) => unit.linked)).toBe(true);
  });
  it('draws a flagged passage wide enough to be hit in a long article', () => {
    const blocks = Array.from({ length: 60 }, (): Text => ['paragraph', 'x'.repeat(400)]);
    const long = report(
      side('t', { url: '', lang: 'en', title: '', blocks }),
      side('o', { url: '', lang: 'de', title: '', blocks: [...blocks, ['paragraph', 'y']] }),
      links(...blocks.map((_, at) => `t${at}=o${at}`), '=o60'),
      [{ kind: 'dropped', category: 'paragraph', severity: 'low', confidence: 1, original: ['o60'] }],
    );
    const { units } = buildMapLayout(buildReportIndex(long), long.findings, 332);
    expect(units.at(-1)?.cells[0]?.width).toBe(11);
  });
  it('lays out two thousand segments in time that grows with their number', () => {
    const layOut = (count: number) => {
      const blocks = Array.from({ length: count / 4 }, (): Text => ['paragraph', 'One.', 'Two.', 'Three.', 'Four.']);
      const all = report(
        side('t', { url: '', lang: 'en', title: '', blocks }),
        side('o', { url: '', lang: 'de', title: '', blocks }),
        links(...Array.from({ length: count }, (_, at) => `t${at}=o${at}`)),
        [],
      );
      return () => buildMapLayout(buildReportIndex(all), [], 332);
    };
    const { units } = layOut(2000)();
    expect(units).toHaveLength(100);
    expect(units.flatMap((unit) => unit.translation)).toHaveLength(2000);
    expect(growth(layOut(500 * PARTS), layOut(500))).toBeLessThan(PARTS / 2);
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
    getShortcutAction({ key, modified: false, typing: false, onControl: false, ...more });
  it('knows its keys', () => {
    expect(['j', 'k', 'Enter', 'c', 'x', '/', '?'].map((key) => press(key))).toEqual([
      'next',
      'previous',
      'show',
      'copy',
      'dismiss',
      'filter',
      'help',
    ]);
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
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.length).toBeGreaterThan(15);
    const pressed = listed.map((key) => {
      if (key.startsWith('⇧')) return press(key.slice(1), { shift: true });
      return press({ '↵': 'Enter', Esc: 'Escape' }[key] ?? key);
    });
    expect(pressed).not.toContain(undefined);
    const wanted = [...'abcdefghijklmnopqrstuvwxyz/?'].filter((key) => press(key) !== undefined);
    expect(listed).toEqual(expect.arrayContaining(wanted));
  });
  it('keeps out of typing, of other shortcuts and of a button’s Enter', () => {
    expect(press('c', { modified: true })).toBeUndefined();
    expect(press('x', { typing: true })).toBeUndefined();
    expect(press('Enter', { onControl: true })).toBeUndefined();
    expect(press('Escape', { typing: true })).toBe('close');
    expect(press(' ', { onControl: true })).toBeUndefined();
    expect(press('constructor')).toBeUndefined();
  });
});
