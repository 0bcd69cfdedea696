/** Lines and texts that are too large are told so. */
import { describe, expect, it } from 'vitest';
import { buildWorkerArguments, parseArguments } from '../../lib/cli/options/arguments';
import { BOUNDS } from '../../lib/core/article';
import { BY_RULES, verso } from './verso';

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const side = (lang: string, count: number) => ({ lang, paragraphs: Array.from({ length: count }, () => 'a') });
const pair = (id: string, translation: number, original: number) =>
  JSON.stringify({ id, translation: side('en', translation), original: side('de', original) });

const TOO_MANY = { error: 'unreadable (more than 20,000 sentences)' };

describe('a line that is too large', () => {
  it('is told which bound it exceeds, on either side, and the others are compared', async () => {
    const lines = [pair('a', 40_000, 40_000), pair('b', 2, 40_000), pair('c', 2, 2)];
    const { status, out } = await verso([...BY_RULES, '--jsonl'], lines.join('\n'));
    expect(status).toBe(0);
    expect(linesOf(out)).toMatchObject([
      { id: 'a', ...TOO_MANY },
      { id: 'b', ...TOO_MANY },
      { verdict: expect.any(String) },
    ]);
  });

  it('is one of more sentences than --max-segments says, in workers as well', async () => {
    const args = [...BY_RULES, '--jsonl', '--max-segments', '3', '--workers', '1'];
    const { out } = await verso(args, [pair('a', 4, 3), pair('b', 3, 3)].join('\n'));
    expect(linesOf(out)).toMatchObject([
      { id: 'a', error: 'unreadable (more than 3 sentences)' },
      { id: 'b', verdict: expect.any(String) },
    ]);
  });

  it.each(['read', 'locate'])('is a page of too many elements to %s', async (command) => {
    const html = '<p>a'.repeat(BOUNDS.elements);
    const { status, out } = await verso([command, '--jsonl'], JSON.stringify({ id: 1, url: '', html }));
    expect(status).toBe(0);
    expect(linesOf(out)).toEqual([{ id: 1, error: 'unreadable (more than 250,000 elements)' }]);
  });

  it('is an element of so many attributes that they take as much', async () => {
    const html = `<p ${Array.from({ length: BOUNDS.elements + 100 }, (_, at) => `a${at}`).join(' ')}>a`;
    const { out } = await verso(['read', '--jsonl'], JSON.stringify({ id: 1, url: '', html }));
    expect(linesOf(out)).toEqual([{ id: 1, error: 'unreadable (more than 250,000 elements)' }]);
  });

  it('is a page with both texts, whose elements are held twice', async () => {
    const html = '<p>a<font class="immersive-translate-target-wrapper">b</font>'.repeat(BOUNDS.bilingualElements / 2);
    const { status, out } = await verso(['read', '--jsonl'], JSON.stringify({ id: 1, url: '', html }));
    expect(status).toBe(0);
    expect(linesOf(out)).toEqual([{ id: 1, error: 'unreadable (more than 62,500 elements)' }]);
  });
});

describe('--max-segments', () => {
  it.each(['0', '-1', '1.5', 'many', '1000001', ''])('does not take “%s”', (count) => {
    expect(() => parseArguments(['compare', '--jsonl', `--max-segments=${count}`])).toThrow(
      '--max-segments takes a number from 1 to 1,000,000.',
    );
  });

  it('goes with what compares, and to its workers', () => {
    expect(() => parseArguments(['read', '--jsonl', '--max-segments', '5'])).toThrow(
      'goes with compare, editions and check',
    );
    const options = parseArguments(['editions', '--jsonl', '--max-segments', '5']);
    expect(options.maxSegments).toBe(5);
    expect(parseArguments(buildWorkerArguments(options))).toMatchObject({ maxSegments: 5 });
  });
});
