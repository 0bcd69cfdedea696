/** Exports are what was written down. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOLDEN, goldenFiles } from './golden';

const files = await goldenFiles();

describe('copied and saved', () => {
  it.each([...files])('%s is as it was looked at', (name, text) => {
    expect(text).toBe(readFileSync(join(GOLDEN, name), 'utf8'));
  });
  it('leaves no file behind that nothing writes', () => {
    expect(readdirSync(GOLDEN).sort()).toEqual([...files.keys()].sort());
  });
});
