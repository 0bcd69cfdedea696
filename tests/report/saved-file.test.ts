/** Kept comparisons as lines of a file. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedComparison } from '../../lib/core/saved-comparison';
import { toPanelState } from '../../lib/panel/state/saved-comparison';
import { buildSavedFileName, formatSavedLine, parseSavedLine, readSavedLines } from '../../lib/report/saved-file';
import { hostile } from '../panel/fixtures/hostile';
import { compared } from '../panel/fixtures/play-events';
import { KEPT, keptFrom } from '../panel/fixtures/saved';
import { withEngine } from '../panel/fixtures/with-engine';

const [thai] = KEPT as [SavedComparison];

async function* piecesOf(text: string, width: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += width) yield text.slice(at, at + width);
}

async function read(text: string, width = 7, longest?: number): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const line of readSavedLines(piecesOf(text, width), longest)) lines.push(line);
  return lines;
}

/** The line with one thing in it changed, by its path. */
function changed(path: string, value: unknown): string {
  const whole = JSON.parse(formatSavedLine(thai)) as Record<string, unknown>;
  const names = path.split('.');
  let at: Record<string, unknown> = whole;
  for (const name of names.slice(0, -1)) at = at[name] as Record<string, unknown>;
  at[names.at(-1)!] = value;
  return JSON.stringify(whole);
}

describe('a line of kept comparisons', () => {
  const engines = Object.values(withEngine).flatMap((state) => ('report' in state ? [state] : []));

  it.each([
    ...KEPT.map((kept) => [kept.report.translation.lang, kept] as const),
    // An original's address is asked for before it is kept: it is never another than http(s).
    ['hostile', { ...keptFrom(compared(hostile), thai.saved), chosen: 'https://bad.example/' }] as const,
    ...engines.map((state, at) => [`engine ${at}`, keptFrom(state, thai.saved)] as const),
  ])('is read back as it was written: %s', (_, kept) => {
    const line = formatSavedLine(kept);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(parseSavedLine(line)).toEqual(JSON.parse(JSON.stringify(kept)));
    expect(JSON.parse(line)).toMatchObject({ verso: 'comparison', format: 1 });
  });

  it('has the machine translation under the key of format 1, in the same place', () => {
    const state = engines.find(({ report }) => report.rendering)!;
    const kept = keptFrom(state, thai.saved);
    const { report } = JSON.parse(formatSavedLine(kept)) as { readonly report: Record<string, unknown> };
    expect(report['gloss']).toEqual(state.report.rendering);
    const keys = Object.keys(state.report).map((key) => (key === 'rendering' ? 'gloss' : key));
    expect(Object.keys(report)).toEqual(keys);
    expect(toPanelState(kept)).toMatchObject({ report: { rendering: state.report.rendering } });
  });

  it.each([
    ['verso', 'something'],
    ['format', 2],
    ['format', '1'],
    ['saved', 'yesterday'],
    ['saved', 7],
    ['accessed', null],
    ['accessed', '2026'],
    ['accessed', '+275760-09-13T00:00Z'],
    ['chosen', 'javascript:alert(1)'],
    ['chosen', 'file:///etc/passwd'],
    ['trail', []],
    ['trail.page.url', 'javascript:alert(1)'],
    ['trail.page.url', 'https://'],
    ['trail.sighting.lang', 3],
    ['trail.sighting.outlet', { name: 'The Harbour Times', search: 'javascript:alert(1)' }],
    ['trail.candidates', {}],
    ['decisions.notes', [1]],
    ['decisions.dismissed', 'f0'],
    ['report', null],
    ['report.verdict', 'not-the-original'],
    ['report.coverage.original', 2],
    ['report.links.0.score', 'high'],
    ['report.findings.0.kind', 'forged'],
    ['report.findings.0.category', 'constructor'],
    ['report.findings.0.confidence', 1e9],
    ['report.findings.0.translation', ['t9999']],
    ['report.findings.0.evidence', [{ type: 'script' }]],
    ['report.findings.0.marks', [{ side: 'translation', segment: 't0', start: 0, end: 100_000 }]],
    ['report.translation.segments.0.block', 4000],
    ['report.translation.segments.0.end', 100_000],
    ['report.translation.segments.0.id', 'o1'],
    ['report.translation.blocks.0.text', { toString: 'x' }],
  ])('is refused where %s is %j', (path, value) => {
    expect(parseSavedLine(changed(path, value))).toBeUndefined();
  });

  it('is refused where a figure has no end, which JSON can write and no calendar shows', () => {
    const value = { kind: 'relative', value: 77_777, text: 'x' };
    const line = changed('report.findings.0.evidence', [{ type: 'values', original: value }]);
    expect(parseSavedLine(line)).toBeDefined();
    expect(parseSavedLine(line.replace('77777', '1e999'))).toBeUndefined();
  });

  it('keeps which role was told, and the whole time of day', () => {
    const evidence = [
      { type: 'names', original: { text: 'Bác sĩ', role: 'doctor' }, translation: { text: 'พยาบาล', role: 'nurse' } },
      { type: 'values', original: { kind: 'hour', value: 7, or: 19, minute: 30, text: '7:30' } },
    ];
    expect(parseSavedLine(changed('report.findings.0.evidence', evidence))!.report.findings[0]!.evidence).toEqual(
      evidence,
    );
  });

  it('is refused where two findings have one id', () => {
    const [first, second] = thai.report.findings;
    expect(parseSavedLine(changed('report.findings', [first, { ...second, id: first!.id }]))).toBeUndefined();
  });

  it('brings nothing along that is not spoken of, and changes no prototype', () => {
    const noted = { ...thai, decisions: { ...thai.decisions, notes: { f1: 'Ask' } } };
    const evil = formatSavedLine(noted)
      .replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"extra":1,')
      .replace('"notes":{', '"notes":{"__proto__":"polluted","f0":"fine",');
    const kept = parseSavedLine(evil)!;
    const notes = { f0: 'fine', f1: 'Ask' };
    expect(kept).toEqual({ ...JSON.parse(JSON.stringify(thai)), decisions: { ...thai.decisions, notes } });
    expect(Object.hasOwn(kept.decisions.notes, '__proto__')).toBe(false);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect((kept as { polluted?: number }).polluted).toBeUndefined();
  });

  it('is refused, whatever else it is, and never by an exception', () => {
    for (const line of ['', '{', 'null', '[]', '7', '"x"', '{"verso":"comparison","format":1}', '\u0000', '[[[['])
      expect(parseSavedLine(line)).toBeUndefined();
    fc.assert(fc.property(fc.json(), (line) => parseSavedLine(line) === undefined));
  });
});

it('reads what was written when the format was new, whatever Verso has learnt to say since', () => {
  const lines = readFileSync(new URL('kept-format-1.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => parseSavedLine(line)?.report.translation.lang)).toEqual(['th', 'ar', 'en', 'th']);
});

describe('the lines of a file', () => {
  it('are the same however it comes in pieces', async () => {
    const text = '\uFEFF{"a":1}\r\n\n  \n{"ข":"ก็"}\n{"last":true}';
    const whole = await read(text, 1000);
    expect(whole).toEqual(['{"a":1}', '{"ข":"ก็"}', '{"last":true}']);
    for (let width = 1; width < 20; width++) expect(await read(text, width)).toEqual(whole);
  });

  it('that are longer than any comparison are passed over without being held', async () => {
    const long = 'x'.repeat(5000);
    expect(await read(`a\n${long}\nb\n${long}`, 64, 1000)).toEqual(['a', undefined, 'b', undefined]);
  });
});

it('names the file by its day', () => {
  expect(buildSavedFileName('2026-11-27T23:45:41.000Z')).toBe('verso-comparisons-2026-11-27.jsonl');
});
