/** What other programs do with the installed package: import it, type-check with it, run the examples of its page. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CodeBlock, listBlocks, ROOT, readPage } from '../docs/markdown';

interface Example {
  readonly name: string;
  readonly code: string;
  readonly printed: string;
}

/** Each block of code of the page, with the block below it: what it prints. */
export function listLibraryExamples(blocks: readonly CodeBlock[]): Example[] {
  return blocks.flatMap(({ language, lines }, at) => {
    const next = blocks[at + 1];
    if (language !== 'js') return [];
    return [
      {
        name: `example-${at}`,
        code: lines.join('\n'),
        printed: next?.language === 'text' ? next.lines.join('\n') : '',
      },
    ];
  });
}

const EXAMPLES = listLibraryExamples(listBlocks(readPage('docs/library.md').text));

const SETTINGS = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    strict: true,
    noEmit: true,
    allowJs: true,
    checkJs: true,
    // Examples in JavaScript say no types.
    noImplicitAny: false,
  },
};

/** A program that names the types, and a line that they refuse. */
const TYPED = `import { type Article, type CompareOptions, compareArticles, type Encoder, type Finding, type Report, type Result } from 'verso';
const article: Article = { url: '', lang: 'en', title: '', blocks: [{ kind: 'paragraph', text: 'It rains.' }] };
const encoder: Pick<Encoder, 'name' | 'encode'> = {
  name: { kind: 'encoder', label: 'mine' },
  encode: async (texts) => texts.map(() => ({ sentence: new Float32Array(4) })),
};
const options: CompareOptions = { encoder, signal: AbortSignal.timeout(1000), progress: (done: number, of: number) => void (done / of) };
const report: Result<Report> = await compareArticles(article, article, options);
const first: Finding | undefined = report.ok ? report.value.findings[0] : undefined;
export const kind: 'dropped' | 'added' | 'altered' | undefined = first?.kind;
`;
const REFUSED = `import { readArticle } from 'verso';
export const article = await readArticle({ html: 5 });
`;

/** The tests of the library in a folder that the package is installed in. */
export function testLibrary(folder: string, runFile: (file: string) => { readonly out: string; readonly err: string }) {
  const put = (name: string, text: string): string => {
    const file = path.join(folder, 'importing', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };

  function checkTypes(name: string): string {
    const settings = put('tsconfig.json', JSON.stringify({ ...SETTINGS, files: [name] }));
    const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', settings], { encoding: 'utf8' });
    return stdout;
  }

  describe('the installed library, without a network', () => {
    it('has three examples, each with what it prints', () => {
      expect(EXAMPLES).toHaveLength(3);
      expect(EXAMPLES.filter(({ printed }) => !printed)).toEqual([]);
    });

    it.each(EXAMPLES)('does what its page says: $name', ({ name, code, printed }) => {
      const file = put(`${name}.mjs`, code);
      expect(runFile(file)).toEqual({ out: `${printed}\n`, err: '' });
      expect(checkTypes(`${name}.mjs`)).toBe('');
    });

    it('has types, which are read whole and refuse what is wrong', () => {
      put('typed.mts', TYPED);
      put('refused.mts', REFUSED);
      expect(checkTypes('typed.mts')).toBe('');
      expect(checkTypes('refused.mts')).toMatch(/^importing\/refused\.mts|error TS/m);
    });

    it('leaves the program that imports it as it was, and says what it cannot use', () => {
      const file = put(
        'using.mjs',
        `const before = Object.getOwnPropertyNames(globalThis).length;
        const verso = await import('verso');
        const { readArticle, locateOriginal, compareArticles, comparePages } = verso;
        const page = '<title>A</title><article><h1>A</h1>' + '<p>It rained for the whole day, and nobody went out.</p>'.repeat(5);
        const read = await readArticle({ html: page });
        console.log(read.ok, read.value.lang);
        console.log(JSON.stringify(await readArticle({ html: page, url: 'nowhere' })));
        console.log(JSON.stringify(await locateOriginal({ html: '\\0'.repeat(100) })));
        const long = await readArticle({ paragraphs: ['It rains. It pours.'], lang: 'en' });
        console.log(JSON.stringify((await compareArticles(long.value, long.value, { maxSentences: 1 })).failure));
        console.log(await readArticle({}).catch(({ name, message }) => name + ': ' + message));
        console.log(await readArticle({ html: 5 }).catch(({ name, message }) => name + ': ' + message));
        const stopped = { signal: AbortSignal.abort(new Error('no longer')) };
        console.log(await comparePages({ text: 'a' }, { text: 'b' }, stopped).catch(({ message }) => message));
        console.log(Object.getOwnPropertyNames(globalThis).length - before);`,
      );
      const { out, err } = runFile(file);
      expect(err).toBe('');
      expect(out.trim().split('\n')).toEqual([
        'true en',
        '{"ok":false,"failure":{"kind":"unreadable","reason":"address","url":"nowhere"}}',
        '{"ok":false,"failure":{"kind":"unreadable","reason":"type","detail":"it is no text"}}',
        '{"kind":"unreadable","reason":"large","url":"","detail":"more than 1 sentences"}',
        'TypeError: An article is handed in as { html }, { markdown }, { text }, { paragraphs } or { pdf }.',
        'TypeError: "html" is to be text.',
        'no longer',
        '0',
      ]);
    });
  });
}
