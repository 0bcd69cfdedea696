/** A page that has the card's frame measure itself under everything that a page can set, and compares what it is told. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageCard } from '../../../lib/core/page-observation';
import { buildCardPage } from '../../../tools/card-bundle';
import { CARDS } from '../../card/fixtures/cards';

/** Runs the body of an async function in the page at an address. */
export type PageRunner = <T>(url: string, body: string) => Promise<T>;

const BESIDE = `addEventListener('message', ({ data, source }) => source.postMessage(own.measure(data), '*'));`;

/** The frame stands as Verso's does: in a closed tree behind the body, filling a host that the page can style. */
const PAGE = `<!doctype html><html><meta charset="utf-8"><title>A page</title><style>:root { font-size: 16px }</style><body><p>Text</p>
<script>
  const host = document.createElement('div');
  host.style.cssText = 'all: initial; position: fixed; left: 0; top: 0; width: 360px; height: 200px; overflow: hidden';
  const frame = document.createElement('iframe');
  frame.style.cssText = 'display: block; width: 100%; height: 100%; border: 0';
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  const loaded = new Promise((done) => (frame.onload = done));
  frame.src = location.origin.replace('127.0.0.1', 'localhost') + '/card';
  const settle = () => new Promise((done) => setTimeout(done, 30));
  const measure = (card) => new Promise((done) => {
    addEventListener('message', ({ data }) => done(data), { once: true });
    frame.contentWindow.postMessage(card, '*');
  });
  const usual = host.getAttribute('style');
  const style = (element, styles) => {
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  };
  async function run(ways, cards) {
    await loaded;
    const found = [];
    for (const { on, styles } of ways) {
      const element = on === 'root' ? document.documentElement : host;
      style(element, styles);
      await settle();
      const heights = [];
      for (const card of cards) heights.push(await measure(card));
      found.push(heights);
      if (on === 'root') element.removeAttribute('style');
      else element.setAttribute('style', usual);
    }
    return found;
  }
</script></body></html>`;

interface Way {
  readonly on: 'host' | 'root';
  readonly styles: Readonly<Record<string, string>>;
}

const onHost = (styles: Way['styles']): Way => ({ on: 'host', styles });
const onRoot = (styles: Way['styles']): Way => ({ on: 'root', styles });

/** What a page can set of the window that the card stands in. */
const WAYS: readonly Way[] = [
  ...Array.from({ length: 66 }, (_, at) => onHost({ width: `${60 + 7 * at}px` })),
  ...['20.5px', '239.4px', '333.33px', '2000px', '1px', '0'].map((width) => onHost({ width })),
  ...['1px', '44px', '900px'].map((height) => onHost({ height })),
  ...['0.5', '0.77', '1.1', '1.37', '2', '3.3'].flatMap((zoom) => [onHost({ zoom }), onRoot({ zoom })]),
  ...['1px', '7px', '33px', '90px'].flatMap((size) => [onHost({ 'font-size': size }), onRoot({ 'font-size': size })]),
  ...['scale(0.01)', 'scale(0.5, 3)', 'rotate(40deg)', 'translate(-200px)'].map((transform) => onHost({ transform })),
  onHost({ padding: '0 41px', 'box-sizing': 'border-box' }),
  onHost({ 'text-size-adjust': '300%', '-webkit-text-size-adjust': '300%', '-moz-text-size-adjust': 'none' }),
  onHost({ 'container-type': 'inline-size', width: '30cqw' }),
  onHost({ contain: 'strict', 'content-visibility': 'auto' }),
  onHost({ 'letter-spacing': '9px', 'word-spacing': '30px', 'line-height': '4', 'font-family': 'monospace' }),
  onHost({ 'writing-mode': 'vertical-rl', direction: 'rtl' }),
  onHost({ hyphens: 'auto', 'word-break': 'break-all', 'white-space': 'nowrap', 'text-transform': 'uppercase' }),
  onHost({ columns: '3', display: 'flex' }),
  onHost({ display: 'contents' }),
  onHost({ display: 'none' }),
  onHost({ opacity: '0', filter: 'blur(9px)', 'clip-path': 'inset(50%)' }),
  onHost({ 'color-scheme': 'dark', 'font-size-adjust': '2', 'text-rendering': 'geometricPrecision' }),
];

const build = (text: string, more: Partial<PageCard> = {}): PageCard => ({
  ...CARDS['dropped-words']!,
  passage: { lang: 'en', isDropped: true, pieces: [{ text, isMarked: false }] },
  reading: { lang: 'en', parts: [{ text, isKept: false }] },
  source: text.slice(0, 30),
  ...more,
});

const flag = CARDS['altered']!.flag!;

/** Of one length and different in all else: short words, long ones, narrow letters, wide ones, and where each of them ends. */
const CARDS_OF_ONE_LENGTH = [
  build('il '.repeat(64)),
  build(`${'W'.repeat(30)} `.repeat(6)),
  build('iiiiiiiiiii '.repeat(16)),
  build('Mm, Ww! '.repeat(24), { flag: { ...flag, line: [{ text: 'i' }, ' → ', { text: 'W'.repeat(300) }] } }),
];

/** To be called once for a browser. */
export function runHeightTests(open: () => Promise<{ readonly run: PageRunner; close(): Promise<unknown> }>): void {
  let server: http.Server;
  let browser: Awaited<ReturnType<typeof open>>;
  let found: readonly (readonly { readonly told: number; readonly own: number }[])[];

  beforeAll(async () => {
    const card = (await buildCardPage()).replace('window.own = own;', `window.own = own; ${BESIDE}`);
    server = http.createServer(({ url }, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(url === '/card' ? card : PAGE),
    );
    await new Promise<void>((ready) => server.listen(0, ready));
    browser = await open();
    found = await browser.run(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      `return run(${JSON.stringify(WAYS)}, ${JSON.stringify(CARDS_OF_ONE_LENGTH)});`,
    );
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  describe('the height of a card', () => {
    it('would tell of the words, were they measured', () => {
      expect(found).toHaveLength(WAYS.length);
      const telling = found.filter((heights) => new Set(heights.map(({ own }) => own)).size > 1);
      expect(telling.length).toBeGreaterThan(60);
    });

    it('is the same for words of one length, whatever the page does with the window that the card stands in', () => {
      const telling = WAYS.filter((_, at) => new Set(found[at]!.map(({ told }) => told)).size !== 1);
      expect(telling).toEqual([]);
    });
  });
}
