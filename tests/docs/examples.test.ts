/** The examples that the pages of docs show with what they print: each is run as it stands. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { VERSO } from '../cli/verso';
import { type CodeBlock, listBlocks, listPages } from './markdown';

interface Example {
  readonly command: string;
  readonly printed: string;
}

/** The commands of a block, each with the lines below it that a terminal would show. */
function listExamples({ lines }: CodeBlock): Example[] {
  const examples: { command: string; printed: string[]; end: string | undefined }[] = [];
  for (const line of lines) {
    const last = examples.at(-1);
    if (last?.end !== undefined) {
      last.command += `\n${line}`;
      if (line === last.end) last.end = undefined;
    } else if (line.startsWith('$ '))
      examples.push({ command: line.slice(2), printed: [], end: /<<(\w+)$/.exec(line)?.[1] });
    else last?.printed.push(line);
  }
  return examples.map(({ command, printed }) => ({ command, printed: printed.join('\n') }));
}

/** How sure a rule is, and how much of a text arrived, changes with what is learnt. */
const maskPercentages = (text: string): string => text.replace(/\d+ %/g, 'N %').trimEnd();

const folder = mkdtempSync(path.join(tmpdir(), 'verso-docs-'));
symlinkSync(VERSO, path.join(folder, 'verso'));
const env = { ...process.env, PATH: `${folder}:${path.dirname(process.execPath)}:${process.env['PATH']}` };
afterAll(() => rmSync(folder, { recursive: true }));

const documented = listPages()
  .filter(({ file }) => file.startsWith('docs/'))
  .flatMap(({ file, text }) =>
    listBlocks(text)
      .filter(({ language }) => language === 'console')
      .flatMap(listExamples)
      .map((example) => ({ file, ...example })),
  );

describe('examples', () => {
  it('are there', () => {
    expect(documented.filter(({ command }) => command.startsWith('verso ')).length).toBeGreaterThanOrEqual(3);
  });

  it.each(documented)('$file: $command', ({ command, printed }) => {
    const output = execFileSync('sh', ['-ec', command], { cwd: folder, env, encoding: 'utf8' });
    expect(maskPercentages(output)).toBe(maskPercentages(printed));
  });
});
