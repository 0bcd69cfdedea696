/** Lines of any content are answered. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verso } from '../cli/verso';
import { anyScript, anything, check, counted, LONG, page, text } from './fuzzing';

counted();

const lang = fc.constantFrom('en', 'th', 'ja', 'ar', '', '__proto__', 'constructor', '../..', 'zh-Hant');
const url = fc.oneof(
  fc.constantFrom('https://a.example/story', 'javascript:alert(1)', 'file:///etc/passwd', 'http://['),
  text,
);
const paragraphs = fc.array(fc.oneof(anyScript, text), { maxLength: 4 });
const side = fc.oneof(
  fc.record({ lang, paragraphs }, { requiredKeys: ['paragraphs'] }),
  fc.record({ lang, html: page, url }, { requiredKeys: ['html'] }),
  fc.record({ lang: anything, paragraphs: fc.oneof(anything, fc.array(anything)), html: anything, url: anything }),
  anything,
);
const id = fc.oneof(fc.jsonValue(), text);
const record = fc.oneof(
  fc.record({ id, translation: side, original: side, html: page, url }, { requiredKeys: [] }),
  fc.dictionary(fc.constantFrom('id', 'translation', 'original', 'html', 'url', '__proto__'), anything),
);

/** What JSON cannot say of it is left out; a line of its own, whatever it is. */
const lineOf = (value: unknown): string => {
  try {
    return JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${one}` : one)) ?? 'undefined';
  } catch {
    return '[';
  }
};
const line = fc.oneof(
  { weight: 4, arbitrary: record.map(lineOf) },
  fc.tuple(record.map(lineOf), fc.nat()).map(([whole, at]) => whole.slice(0, at % (whole.length + 1))),
  text.map((one) => one.replaceAll('\n', ' ')),
);
const isBlank = (one: string): boolean => /^[\t-\r ]*$/.test(one);

const answered = async (command: string, lines: readonly string[]): Promise<void> => {
  const { status, out, err } = await verso([command, '--jsonl'], lines.map((one) => `${one}\n`).join(''));
  expect([status, err]).toEqual([0, '']);
  const answers = out.split('\n').slice(0, -1);
  expect(answers).toHaveLength(lines.filter((one) => !isBlank(one)).length);
  for (const answer of answers) expect(Object.keys(JSON.parse(answer))[0]).toBe('id');
  expect(answers.filter((answer) => answer.includes('"error":"unexpected'))).toEqual([]);
};

// One process answers many, or starting it would be most of the work; and what falls is not made smaller by starting more.
it.each(['compare', 'locate', 'read'])('%s --jsonl answers each line, whatever it holds', LONG, (command) =>
  check(fc.array(line, { minLength: 60, maxLength: 60 }), 2, (lines) => answered(command, lines), {
    endOnFailure: true,
  }),
);
