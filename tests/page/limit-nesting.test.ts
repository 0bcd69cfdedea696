/** Markup that nests without end. */
import { describe, expect, it } from 'vitest';
import { isDeeplyNested, limitNesting } from '../../lib/page/html/limit-nesting';
import { measureQuickest } from '../../tools/cpu-time';

const tags = (html: string): number => html.match(/</g)?.length ?? 0;

describe('markup that nests without end', () => {
  it.each(['<b>', '<b/>', '<div>', '<SPAN class="x">'])('is cut where browsers stop, and keeps its text: %s', (tag) => {
    const cut = limitNesting(`${tag}word `.repeat(5000));
    expect(tags(cut)).toBe(400);
    expect(cut.match(/word /g)).toHaveLength(5000);
  });

  it('is told from what people write, which is hardly nested', () => {
    expect(isDeeplyNested('<div>'.repeat(2000))).toBe(true);
    expect(isDeeplyNested('<b>word '.repeat(2000))).toBe(true);
    expect(isDeeplyNested('<div>'.repeat(600) + '</div>'.repeat(600))).toBe(false);
    expect(isDeeplyNested('<div><p>a<br><img/>b</div>'.repeat(4000))).toBe(false);
  });

  it('leaves what lies side by side alone', () => {
    const flat = '<div><p>a<br><img/>b</div>'.repeat(2000) + '<svg><path/><path/></svg>'.repeat(1000);
    expect(limitNesting(flat)).toBe(flat);
  });

  it.each(['<ya', '<!--', '<script', '</script ', '<'])('takes time linear in what is never closed: %s', (piece) => {
    const body = (length: number) => `<${piece.repeat(length)}`;
    const short = measureQuickest(() => void limitNesting(body(5000)));
    expect(measureQuickest(() => void limitNesting(body(40_000)))).toBeLessThan(Math.max(short * 30, 60));
  });
});
