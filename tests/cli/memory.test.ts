/** Memory does not grow with the number of lines. */
import { expect, it } from 'vitest';
import { EN } from './bridge';
import { verso } from './verso';

const HTML = `<article><h1>The bridge</h1>${EN.map((text) => `<p>${text}</p>`).join('')}</article>`;
const PAGES = 1500;

/** Pages that stayed in memory would take three times as much. */
const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=130' };

it.each(['read', 'locate', 'compare'])(
  '%s --jsonl holds no page longer than its line',
  { timeout: 300_000 },
  async (command) => {
    const side = { html: HTML, url: 'https://a.example/bridge' };
    const count = command === 'compare' ? PAGES / 2 : PAGES;
    const lines = Array.from({ length: count }, (_, id) =>
      JSON.stringify({ id, ...side, translation: side, original: side }),
    );
    const { status, out } = await verso([command, '--jsonl'], lines.map((line) => `${line}\n`).join(''), env);
    expect([status, out.split('\n').length - 1]).toEqual([0, count]);
  },
);
