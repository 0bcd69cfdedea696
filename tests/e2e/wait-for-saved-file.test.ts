/** Waiting for a file that a browser saves. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { waitForSavedFile } from './wait-for-saved-file';

it('waits over the names a browser writes under first', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verso-waits-'));
  const saved = join(folder, 'verso-news.example-2026-11-30.md');
  // As Firefox does: a random name, then the whole text beside it, then the name that was asked for.
  writeFileSync(join(folder, 'OsNmrE_n.md'), '');
  const waited = waitForSavedFile(folder, '.md');
  setTimeout(() => writeFileSync(join(folder, 'OsNmrE_n.md.part'), 'whole'), 60);
  setTimeout(() => writeFileSync(saved, ''), 120);
  setTimeout(() => renameSync(join(folder, 'OsNmrE_n.md.part'), saved), 180);
  expect(await waited).toEqual({ name: 'verso-news.example-2026-11-30.md', text: 'whole' });
  rmSync(folder, { recursive: true });
});
