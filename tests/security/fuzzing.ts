/** What the fuzzing of every border has in common: how much is tried, and what of. */
import fc from 'fast-check';
import { afterAll } from 'vitest';
import { countRounds, ROUNDS } from '../../tools/rounds';

/** Options of a test that tries many. */
export const LONG = { timeout: 120_000 * Math.max(1, ROUNDS) };
let tried = 0;

export const check = <T>(
  arbitrary: fc.Arbitrary<T>,
  runs: number,
  law: (value: T) => void | Promise<void>,
  more: fc.Parameters<[T]> = {},
): Promise<void> =>
  Promise.resolve(
    fc.assert(
      fc.asyncProperty(arbitrary, async (value) => {
        tried += 1;
        // A page's window is freed once the loop turns, as it does between the lines of a batch.
        if (tried % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
        await law(value);
      }),
      { ...more, numRuns: countRounds(runs) },
    ),
  );

/** How many inputs a file has tried, said when it is through. */
export const counted = (): void => afterAll(() => console.info(`${tried} inputs tried`));

export const NASTY = [
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
export const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
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
export const piece = fc.oneof(
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
export const page = fc.array(piece, { maxLength: 40 }).map((pieces) => `<html><body>${pieces.join('')}`);
export const URL_OF_PAGE = 'https://news.example/story-of-a-bridge-2024';

/** Any value that a message or a store may hold. */
export const anything = fc.anything({
  withNullPrototype: true,
  maxDepth: 3,
  key: fc.oneof(
    fc.constantFrom('type', 'url', 'kind', '__proto__', 'engine', 'address', 'observation', 'report'),
    fc.string(),
  ),
});

/** Letters, marks, digits and stops of many scripts, with what joins, hides and turns them. */
const SCRIPTS = [
  'aßÉıł .,:;!?“”«»–’()%€$0123456789',
  'жыЁіґ «»',
  'αΏς·',
  'אבּגֶ״׳',
  'عربّةً،؛؟٠١٢٣ﷺ',
  'हिंदी।०१२',
  'বাংলা৳',
  'ภาษาไทยๆฯ๑๒๓',
  'ພາສາລາວ໑',
  'ខ្មែរ។០១',
  'မြန်မာ။',
  'ქართული',
  'հայերեն։',
  'አማርኛ።',
  '中文年月日萬億零〇、。「」',
  'かなカナー々ヶ',
  '한국어조억만',
  '\u200b\u200d\u00a0\u00ad\u2028\ufeff\u202e\u0301\ud83d\udc69🏳️‍🌈①Ⅳ½²',
];
const letter = fc.oneof(...SCRIPTS.map((all) => fc.constantFrom(...all)));

/** A text of any scripts: sentences that say something, runs of one script, and any mixture. */
export const anyScript = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SAID, ' ', '. ', '\n', '“', '12'),
      fc.constantFrom(...SCRIPTS).chain((all) => fc.string({ unit: fc.constantFrom(...all), maxLength: 30 })),
      fc.string({ unit: letter, maxLength: 20 }),
      text,
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
