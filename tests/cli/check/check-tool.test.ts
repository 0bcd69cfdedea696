/** What the tool `check` of the MCP server does with the encoder, by an encoder that counts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openLexicons } from '../../../lib/cli/library';
import { CHECK_TOOL } from '../../../lib/cli/mcp/check-tool';
import { openFolders } from '../../../lib/cli/mcp/readable-folders';
import { ENGLISH, GERMAN } from '../opening-hours';
import { createCountingEncoder } from './counting-encoder';

it('has an original encoded once for all of its translations', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'verso-check-tool-'));
  for (const [lang, text] of [
    ['en', ENGLISH],
    ['de', GERMAN],
    ['de-AT', GERMAN],
  ] as const) {
    mkdirSync(path.join(root, 'docs', lang), { recursive: true });
    writeFileSync(path.join(root, 'docs', lang, 'hours.md'), text);
  }
  const { encoder, encoded } = createCountingEncoder();
  const answer = await CHECK_TOOL.run(
    { maps: ['docs/{lang}/** = docs/en/**'], from: 'en', minLevel: 'low', most: 9 },
    {
      folders: openFolders([root]),
      lexicons: openLexicons(),
      openEncoder: async () => encoder,
      signal: new AbortController().signal,
      progress: () => undefined,
    },
  );
  rmSync(root, { recursive: true });
  expect(answer).toMatchObject({ pages: [{ original: 'docs/en/hours.md' }, { original: 'docs/en/hours.md' }] });
  expect(encoded.length).toBeGreaterThan(2);
  expect(new Set(encoded).size).toBe(encoded.length);
});
