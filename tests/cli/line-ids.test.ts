/** Ids of lines come back to the letter. */
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../../lib/cli/batch/answer-line';
import { findIdText, getLineId, normalizeIdText } from '../../lib/cli/batch/id-text';
import { ids, inFolder, lined, linesIn } from './batch';
import { DE, EN, pair } from './bridge';
import { BY_RULES, verso } from './verso';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

/** A line that each of the commands can answer. */
const GOOD = JSON.stringify({
  ...pair('good'),
  editions: [
    { lang: 'en', paragraphs: EN },
    { lang: 'de', paragraphs: DE },
  ],
  url: 'https://a.example/bridge',
  html: `<article><h1>The bridge</h1>${EN.map((text) => `<p>${text.repeat(3)}</p>`).join('')}</article>`,
}).replace('"original":', '"original_":');
const GOOD_PAIR = JSON.stringify(pair('good'));

describe('an id', { timeout: 120_000 }, () => {
  it.each([
    [BY_RULES, GOOD_PAIR],
    [['editions', '--engine', 'none'], GOOD],
    [['locate'], GOOD],
    [['read'], GOOD],
  ])('nested however deep costs no other line: %j', async (args, good) => {
    const deep = nested(50_000);
    const input = lined([`{"id":${deep},"url":7}`, good, `{"id":{"a":${nested(5000)}},"html":1}`, good]);
    const { status, out, err } = await verso([...args, '--jsonl'], input);
    expect([status, err]).toEqual([0, '']);
    const answers = linesIn(out);
    expect(answers).toHaveLength(4);
    expect(answers[0]!.startsWith(`{"id":${deep},"error":"`)).toBe(true);
    expect(answers[2]!.startsWith(`{"id":{"a":${nested(5000)}},"error":"`)).toBe(true);
    for (const answer of [answers[1]!, answers[3]!]) {
      expect(answer).toMatch(/^\{"id":"good",/);
      expect(answer).not.toContain('"error"');
    }
  });

  it.each([
    ['{"id":9007199254740993}', '9007199254740993'],
    ['{"id": 1.0 }', '1.0'],
    ['{"id":1e400}', '1e400'],
    ['{"id":-0.10E-07}', '-0.10E-07'],
    ['{"id":"\\u0061\\/\\ud800"}', '"\\u0061\\/\\ud800"'],
    ['{"id":1,"\\u0069d":2,"translation":{"id":3}}', '2'],
    ['{"id":{"id":[1, 2],"id":"}"}}', '{"id":[1, 2],"id":"}"}'],
    ['{"id":[1,\t2\r,3]}', '[1, 2 ,3]'],
    ['{"id":"a\u2028b\u0085"}', '"a\\u2028b\\u0085"'],
    ['\ufeff{"x":"\\\\\\"","id":"\\\\"}', '"\\\\"'],
    ['{"id":null}', 'null'],
    ['{"ID":1}', 'null'],
    ['{"id":1,}', 'null'],
    ['[{"id":1}]', 'null'],
    ['{"id":1}{"id":2}', 'null'],
  ])('of %j is given back as %s', async (line, id) => {
    expect((await answerLine(Buffer.from(line), () => ({ said: 1 }))).startsWith(`{"id":${id},"`)).toBe(true);
  });

  it('is another than one that rounds to the same number, for --skip-done too', async () => {
    const file = inFolder('big.jsonl');
    writeFileSync(file, '{"id":9007199254740992,"error":"x"}\n');
    const input = lined(['{"id":9007199254740993}', '{"id":9007199254740992}']);
    const { out } = await verso([...BY_RULES, '--jsonl', '--skip-done', file], input);
    expect(linesIn(out)).toEqual(['{"id":9007199254740993,"error":"\\"translation\\" is missing"}']);
    writeFileSync(file, out);
    const again = await verso([...BY_RULES, '--jsonl', '--skip-done', file], input);
    expect(linesIn(again.out)).toEqual(['{"id":9007199254740992,"error":"\\"translation\\" is missing"}']);
  });

  it('is done as an earlier version wrote it, too', async () => {
    const given = ['1.0', '"\\u0061"', '[ 1, {"b" : 1e3} ]', '-0', '0.1000', '"\\ud83d\\ude00/"', '1E-9', '12e20'];
    const file = inFolder('earlier.jsonl');
    writeFileSync(file, lined(given.map((id) => JSON.stringify({ id: JSON.parse(id), error: 'x' }))));
    const input = lined([...given, '"new"'].map((id) => `{"id":${id}}`));
    const { out } = await verso([...BY_RULES, '--jsonl', '--skip-done', file], input);
    expect(ids(out)).toEqual(['new']);
  });
});

const space = fc.stringMatching(/^[ \t\r]{0,2}$/);
const spelled = fc.string({ unit: 'binary', maxLength: 6 }).chain((text) =>
  fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }).map((escaped) => {
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    const written = units.map((unit, at) =>
      escaped[at] || unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit < 0xe000)
        ? `\\u${unit.toString(16).padStart(4, '0')}`
        : String.fromCharCode(unit),
    );
    return `"${written.join('')}"`;
  }),
);
const number = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.bigInt({ min: 0n, max: 10n ** 30n }),
    fc.constantFrom('', '.0', '.50', '.007'),
    fc.constantFrom('', 'e0', 'E+2', 'e-400'),
  )
  .map((parts) => parts.join(''));
const key = fc.oneof(fc.constantFrom('"id"', '"\\u0069d"', '"i"', '"__proto__"'), spelled);

/** Texts of JSON in every spelling. */
const { json } = fc.letrec<{ json: string }>((tie) => {
  const list = (item: fc.Arbitrary<string>) => fc.array(item, { maxLength: 3 }).map((items) => items.join(','));
  const spaced = fc.tuple(space, tie('json'), space).map((parts) => parts.join(''));
  return {
    json: fc.oneof(
      { depthSize: 'small' },
      spelled,
      number,
      fc.constantFrom('true', 'false', 'null'),
      fc.tuple(list(spaced), space).map(([items, end]) => `[${items || end}]`),
      list(fc.tuple(space, key, space, spaced).map(([a, name, b, value]) => `${a}${name}${b}:${value}`)).map(
        (members) => `{${members}}`,
      ),
    ),
  };
});

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

describe('laws of ids', () => {
  it('an id is given back to the letter, whatever stands around it', async () => {
    await fc.assert(
      fc.asyncProperty(json, json, json, fc.constantFrom('"id"', '"i\\u0064"'), async (id, before, after, name) => {
        const text = `{"x":${before},"id":${after}, ${name} : ${id} ,"y":${after}}`;
        expect(findIdText(text)).toBe(id);
        const answer = await answerLine(Buffer.from(text), () => ({ said: 'x' }));
        expect(answer).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]./u);
        expect(JSON.parse(answer)).toEqual({ id: JSON.parse(id), said: 'x' });
      }),
    );
  });

  it('a text has an id where JSON.parse finds one, however it was damaged', () => {
    fc.assert(
      fc.property(
        json,
        json,
        fc.nat(),
        fc.constantFrom('', ',', '}', ']', '"', ':', '\\', ' ', '0', '\v'),
        (id, more, at, put) => {
          const whole = `{"id":${id},"x":${more}}`;
          const place = at % (whole.length + 1);
          for (const text of [
            whole.slice(0, place) + put + whole.slice(place + 1),
            whole.slice(0, place) + put + whole.slice(place),
            more,
          ]) {
            const value = parse(text);
            const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
            const found = findIdText(text);
            expect(found !== undefined, text).toBe(isObject);
            if (found !== undefined) expect(found ? parse(found) : undefined).toEqual((value as { id?: unknown }).id);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('numbers are the same id where they are the same number, to the last digit', () => {
    const digits = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    fc.assert(
      fc.property(digits, fc.bigInt({ min: -2n, max: 2n }), fc.nat(5), (one, apart, zeros) => {
        const other = one + apart;
        expect(normalizeIdText(`${one}`) === normalizeIdText(`${other}`)).toBe(apart === 0n);
        expect(normalizeIdText(`${one}.${'0'.repeat(zeros + 1)}`)).toBe(normalizeIdText(`${one}`));
        expect(normalizeIdText(`${one * 10n ** BigInt(zeros)}e-${zeros}`)).toBe(normalizeIdText(`${one}`));
      }),
    );
  });

  it('an id is the same as the one that JSON.stringify makes of it, where that loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), space, (value, gap) => {
        const text = JSON.stringify(value, null, gap && 1).replaceAll('\n', gap);
        expect(normalizeIdText(text)).toBe(normalizeIdText(JSON.stringify(value)));
        const line = Buffer.from(`{"id":${text}}`);
        expect(normalizeIdText(getLineId(line))).toBe(normalizeIdText(JSON.stringify(value ?? null)));
      }),
    );
    fc.assert(
      fc.property(spelled, fc.double({ noNaN: true, noDefaultInfinity: true }), (text, value) => {
        expect(normalizeIdText(text)).toBe(normalizeIdText(JSON.stringify(JSON.parse(text))));
        expect(normalizeIdText(value.toExponential())).toBe(normalizeIdText(JSON.stringify(value)));
      }),
    );
  });
});

it('what stands in the way of an id takes time linear in its length', () => {
  const LENGTH = 4_000_000;
  for (const text of [
    `{"x":${nested(LENGTH / 2)},"id":1}`,
    `{"x":"${'\\\\'.repeat(LENGTH / 2)}","id":1}`,
    `{"x":"${'\\"'.repeat(LENGTH / 2)}","id":1}`,
    `{"x":${'1'.repeat(LENGTH)},"id":1}`,
    `{"x":[${'0,'.repeat(LENGTH / 2)}0],"id":1}`,
    `{${' '.repeat(LENGTH)}"id":1}`,
  ]) {
    const since = performance.now();
    expect(findIdText(text)).toBe('1');
    expect(performance.now() - since).toBeLessThan(10_000);
  }
  for (const id of [
    nested(LENGTH / 2),
    `${'0.'}${'0'.repeat(LENGTH)}1`,
    `1${'0'.repeat(LENGTH)}`,
    `1e${'9'.repeat(LENGTH)}`,
  ])
    expect(normalizeIdText(normalizeIdText(id))).toBe(normalizeIdText(id));
});
