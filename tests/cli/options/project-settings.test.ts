/** What a project's `verso.json` may say, and what is answered where it says something else. */
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CHECK_FORMATTERS } from '../../../lib/cli/check/check-formats';
import { buildProblemPage } from '../../../lib/cli/check/check-pair';
import type { CheckedPage } from '../../../lib/cli/check/checked-page';
import { dropPassages, selectPaths } from '../../../lib/cli/check/leave-out';
import { parseCheckOptions } from '../../../lib/cli/options/check-options';
import { mergeSettings, parseSettings, SETTINGS } from '../../../lib/cli/options/project-settings';

const WHOLE = `{
  "$schema": "node_modules/verso/lib/cli/options/verso.schema.json",
  "from": "en",
  "languages": ["de", "pt-BR"],
  "maps": ["i18n/{lang}/** = docs/**"],
  "rules": { "dropped/link": "low", "code-span": "off" },
  "failOn": "high",
  "baseline": "known.json",
  "exclude": { "paths": ["blog/"], "passages": ["Last updated*"] }
}`;

/** The schema for editors; \`npx vitest run tests/cli/options/project-settings.test.ts -u\` writes it anew. */
const SCHEMA = `${JSON.stringify(z.toJSONSchema(SETTINGS, { io: 'input' }), undefined, 2)}\n`;

describe('settings', () => {
  it('are read, and hold where the command line says nothing else', () => {
    const settings = parseSettings(WHOLE, 'verso.json');
    const parse = (values: object) => parseCheckOptions(mergeSettings(values, settings), 'check')!;
    expect(parse({})).toMatchObject({ from: 'en', failOn: 'high', baseline: 'known.json', maps: [{}] });
    expect(parse({ from: 'fr', 'fail-on': 'low' })).toMatchObject({ from: 'fr', failOn: 'low' });
    expect(parse({ rule: ['dropped/link=high'] }).rules.at(-1)).toEqual({ name: 'dropped/link', level: 'high' });
  });

  it('have a schema for editors that takes the same', async () => {
    await expect(SCHEMA).toMatchFileSnapshot('../../../lib/cli/options/verso.schema.json');
    const validate = new Ajv({ strict: false }).compile(JSON.parse(SCHEMA));
    expect(validate(JSON.parse(WHOLE)), JSON.stringify(validate.errors)).toBe(true);
    for (const wrong of [{ ruels: {} }, { failOn: 'often' }, { exclude: { files: [] } }, { rules: { link: 'no' } }])
      expect(validate(wrong), JSON.stringify(wrong)).toBe(false);
  });

  it.each([
    [
      '{\n "from": "en",\n "ruels": {}\n}',
      'verso.json:3: "ruels": there is no such setting; there are from, languages',
    ],
    [
      '{\n "exclude": {\n  "files": []\n }\n}',
      'verso.json:3: "exclude.files": there is no such setting; there are paths',
    ],
    ['{\n "rules": {\n  "link": "often"\n }\n}', 'verso.json:3: "rules.link": Invalid option'],
    ['{\n "rules": {\n  "lnik": "off"\n }\n}', 'verso.json:3: "rules.lnik": check has no rule "lnik"'],
    ['{\n "maps": [\n  "a/** = b"\n ]\n}', 'verso.json:3: "maps.0": A map has the same stars'],
    ['{\n "languages": ["docs"]\n}', 'verso.json:2: "languages.0": This is no language tag'],
    ['{\n "from": "en"\n "failOn": "low"\n}', 'verso.json:3 is not JSON'],
    ['[]', 'verso.json:1: Invalid input: expected object'],
    ['', 'verso.json is not JSON'],
  ])('%j are answered with the key and its line', (text, sentence) => {
    expect(() => parseSettings(text, 'verso.json')).toThrow(sentence);
  });

  it('leave out files, and languages that are not asked about', () => {
    const pairs = ['de/a.md', 'fr/a.md', 'de/blog/b.md', 'pt-BR/a.md', 'pt/a.md'].map((translation) => ({
      translation,
      original: translation.replace(/^[^/]+/, 'en'),
      langs: { translation: translation.split('/')[0]!, original: 'en' },
    }));
    const missing = [
      { original: 'en/c.md', langs: ['de', 'fr'] },
      { original: 'en/d.md', langs: ['fr'] },
    ];
    const selected = selectPaths({ pairs, missing, orphans: ['de/blog/x.md'] }, ['de', 'pt-BR'], ['blog/']);
    expect(selected.pairs.map(({ translation }) => translation)).toEqual(['de/a.md', 'pt-BR/a.md']);
    expect(selected).toMatchObject({ missing: [{ original: 'en/c.md', langs: ['de'] }], orphans: [] });
  });

  it('leave out passages, which count as ignored', () => {
    const [page] = [buildProblemPage({ translation: 'de/a.md', original: 'en/a.md' }, 'empty')];
    const find = (text: string) => ({ ...page!.findings[0]!, original: { path: 'en/a.md', text } });
    const told = { ...page!, findings: [find('Last  updated\nin May.'), find('It was last updated in May.')] };
    const [left] = dropPassages([told], ['Last updated*']);
    expect(left).toMatchObject({ findings: [{ original: { text: 'It was last updated in May.' } }], ignored: 1 });
  });
});

it('annotations are the ten worst of each level, and the others are lines', () => {
  const pages: CheckedPage[] = Array.from({ length: 14 }, (_, at) =>
    buildProblemPage({ translation: `de/${at}.md`, original: `en/${at}.md` }, 'uncertain', {
      level: at % 7 === 6 ? 'high' : 'low',
    }),
  );
  const lines = CHECK_FORMATTERS.github({ pages, missing: [], orphans: ['de/x.md'], unchanged: 0, known: 0 }).split(
    '\n',
  );
  const kinds = lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? line.split(':')[0]);
  expect(kinds).toEqual([
    ...['error', 'error'],
    ...Array.from({ length: 10 }, () => 'notice'),
    '2 findings more, as GitHub displays 10 of a level',
    ...['de/11.md', 'de/12.md'],
    '1 more page lacks a translation or an original; --format text lists all.',
    '14 findings in 14 of 14 pages; 1 translation has no original.',
    '',
  ]);
});
