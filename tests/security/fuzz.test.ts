import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleFromText, readArticle, shallow } from '../../lib/article';
import { parseHtml } from '../../lib/cli/dom';
import { fileLexicons } from '../../lib/cli/lexicons';
import { compareArticles } from '../../lib/compare';
import { addressOf, sight } from '../../lib/original';
import { keptOfLine } from '../../lib/report/saved-file';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { DEFAULTS, onMessage, readSettings } = await import('../../lib/browser');

/** `FUZZ_RUNS=10` tries ten times as much. */
const TIMES = Number(process.env['FUZZ_RUNS'] ?? 1);
let tried = 0;

const check = <T>(arbitrary: fc.Arbitrary<T>, runs: number, law: (value: T) => void | Promise<void>): Promise<void> =>
  Promise.resolve(
    fc.assert(
      fc.asyncProperty(arbitrary, async (value) => {
        tried += 1;
        await law(value);
      }),
      { numRuns: runs * TIMES },
    ),
  );

afterAll(() => console.info(`${tried} inputs tried`));

const isGone = (message: unknown): boolean => {
  const { type, observation } = (message ?? {}) as Record<string, unknown>;
  return type === 'observed' && observation === undefined;
};

const NASTY = [
  '__proto__',
  'constructor',
  'toString',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u0000',
  '\ufeff',
  'İ',
  '=1+1',
  '🏳️‍🌈',
  'a'.repeat(3000),
];
const SAID = [
  'The bridge cost 1.2 million dollars in 2024.',
  'Cây cầu dài 12 km.',
  'สะพานยาว 12 กม.',
  '“Yes”, she said.',
  '橋は12キロだ。',
  'كلّف الجسر ١٢ مليونًا.',
];
const word = fc.oneof(fc.constantFrom(...NASTY, ...SAID), fc.string({ unit: 'binary', maxLength: 20 }));
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const TAGS =
  'p b div article h1 a ul li table tr td script style template svg math iframe form select title base meta link br span time figure noscript textarea'.split(
    ' ',
  );
const ATTRIBUTES = [
  'href',
  'class',
  'id',
  'lang',
  'name',
  'content',
  'property',
  'rel',
  'hreflang',
  'datetime',
  'style',
  'hidden',
];
const VALUES = [
  'javascript:alert(1)',
  'data:text/html,x',
  '//x',
  'https://a:b@c.example/',
  'https://o.example/long-story-of-a-bridge-2024',
  'og:title',
  'canonical',
  'alternate',
  'article:published_time',
  'translation',
  '\ud800',
  '__proto__',
  '"><p>',
];
const attribute = fc
  .tuple(fc.constantFrom(...ATTRIBUTES), fc.oneof(fc.constantFrom(...VALUES), word))
  .map(([name, value]) => ` ${name}="${value}"`);
const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...TAGS), fc.array(attribute, { maxLength: 3 }), text)
    .map(([tag, all, inner]) => `<${tag}${all.join('')}>${inner}</${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '<!--',
    '-->',
    '<![CDATA[',
    '<',
    '&#0;',
    '&#xD800;',
    '<p',
    '<script type="application/ld+json">{"@type":"NewsArticle","isBasedOn":{"url":[{}]}}</script>',
    'Original: ',
  ),
  text,
);
const page = fc.array(piece, { maxLength: 40 }).map((pieces) => `<html><body>${pieces.join('')}`);
const URL_OF_PAGE = 'https://news.example/story-of-a-bridge-2024';

describe('whatever comes in', () => {
  it('HTML becomes an article or a failure, and a sighting whose addresses are of the web', { timeout: 600_000 }, () =>
    check(page, 200, (html) => {
      const document = parseHtml(html, URL_OF_PAGE);
      const read = readArticle(document, URL_OF_PAGE, {});
      if (read.ok) for (const block of read.value.blocks) expect(typeof block.text).toBe('string');
      else expect(read.failure.kind).toMatch(/^(not-an-article|unreadable)$/);
      for (const { url, score } of sight(document, URL_OF_PAGE, {}).candidates) {
        expect(addressOf(url), url).toBeDefined();
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
  );

  it('HTML made shallow loses no text, and made so again loses nothing', () =>
    check(fc.array(piece, { maxLength: 40 }), 500, (pieces) => {
      const once = shallow(pieces.join(''));
      expect(shallow(once)).toBe(once);
      expect(once).toBe(pieces.join(''));
    }));

  it('two texts become a report that holds together', { timeout: 600_000 }, () => {
    const lexicons = fileLexicons();
    const langs = fc.constantFrom('en', 'vi', 'th', 'ja', 'ar', '__proto__', 'xx');
    const side = fc.tuple(fc.array(text, { maxLength: 8 }), langs);
    return check(fc.tuple(side, side), 100, ([ours, theirs]) => {
      const [one, other] = [ours, theirs].map(([paragraphs, lang]) => ({
        ...articleFromText(paragraphs.join('\n\n'), {}, {}),
        lang,
      }));
      const report = compareArticles(one!, other!, lexicons);
      const linked = report.links.flatMap((link) => [...link.translation, ...link.original]);
      const all = [...report.translation.segments, ...report.original.segments];
      expect([...linked].sort()).toEqual(all.map(({ id }) => id).sort());
      for (const finding of report.findings) {
        expect(finding.confidence).toBeGreaterThanOrEqual(0);
        expect(finding.confidence).toBeLessThanOrEqual(1);
      }
      for (const { block, start, end, text: cut } of report.original.segments)
        expect(report.original.blocks[block]!.text.slice(start, end)).toBe(cut);
    });
  });

  const anything = fc.anything({
    withNullPrototype: true,
    maxDepth: 3,
    key: fc.oneof(
      fc.constantFrom('type', 'url', 'kind', '__proto__', 'engine', 'address', 'observation', 'report'),
      fc.string(),
    ),
  });

  it('settings as stored become settings', async () => {
    const name = fc.constantFrom(...Object.keys(DEFAULTS), '__proto__');
    await check(fc.oneof(anything, fc.dictionary(name, anything)), 500, async (settings) => {
      vi.spyOn(fakeBrowser.storage.local, 'get').mockResolvedValue({ settings } as never);
      const read = await readSettings();
      expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULTS).sort());
      for (const [key, value] of Object.entries(DEFAULTS))
        expect(typeof read[key as keyof typeof read]).toBe(typeof value);
      for (const address of [read.archive, read.engine.address ?? read.archive]) expect(address).toMatch(/^https?:/i);
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('lines of a file of kept comparisons are kept ones or nothing', () =>
    check(
      fc.oneof(
        fc.json(),
        text,
        fc
          .dictionary(
            fc.constantFrom('verso', 'format', 'report', 'trail', '__proto__'),
            fc.oneof(fc.constantFrom('comparison', 1), fc.jsonValue()),
          )
          .map((it) => JSON.stringify({ verso: 'comparison', format: 1, ...it })),
      ),
      2000,
      (line) => {
        expect(keptOfLine(line)).toBeUndefined();
      },
    ));

  it('messages that are none are not answered', async () => {
    type Listener = (message: unknown, sender: object) => unknown;
    const listeners: Listener[] = [];
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(
      (one) => void listeners.push(one as Listener),
    );
    onMessage(({ type }) => type);
    const own = { id: fakeBrowser.runtime.id };
    await check(
      fc.oneof(
        anything,
        fc.record({
          type: fc.constantFrom('asked', 'observed', 'marks', '__proto__'),
          observation: anything,
          there: fc.string(),
          tabId: fc.string(),
        }),
      ),
      2000,
      (message) => {
        // One without an observation is one: what was told of before is gone.
        if (isGone(message)) return;
        expect(
          listeners[0]!(message, { ...own, tab: { id: 1 }, frameId: 0, url: 'https://p.example/' }),
        ).toBeUndefined();
        expect(listeners[0]!(message, own)).toBeUndefined();
      },
    );
  });
});
