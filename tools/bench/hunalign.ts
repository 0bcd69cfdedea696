/** Measures lining up beside hunalign, where that is installed. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Side } from '../../lib/core/segment';
import { loadBuiltModule } from '../bundle';
import type * as Compared from './compared';
import { measureFastestRun, printRow } from './time';

const binary = process.env['HUNALIGN'] ?? 'hunalign';

const SUBJECTS = ['The council', 'A farmer', 'Our paper', 'The river', 'Her school', 'That company'];
const VERBS = ['opened', 'closed', 'sold', 'rebuilt', 'measured', 'forgot'];
const OBJECTS = ['the bridge', 'two wells', 'a market', 'the old mill', 'its archive', 'nine boats'];

/** Plain sentences, no two alike, the same on both sides: only the time is looked at. */
const makeSentences = (count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `${SUBJECTS[n % 6]} ${VERBS[(n * 7) % 6]} ${OBJECTS[(n * 5) % 6]} in ${1900 + (n % 120)} for ${n * 13} crowns .`,
  );

/** Side by side where a hunalign binary is on the PATH or named by HUNALIGN; it is asked as a process. */
export async function benchHunalign(): Promise<void> {
  // As it is shipped: the loader of sources names every function anew.
  const { alignSegments, analyzeSegments } = await loadBuiltModule<typeof Compared>(
    new URL('compared.ts', import.meta.url),
    'compared',
  );
  const there = spawnSync(binary, ['-h']).error === undefined;
  for (const count of [30, 300, 3000]) {
    const text = makeSentences(count);
    const analyzeSide = (side: Side) =>
      analyzeSegments(
        text.map((t) => ({ kind: 'paragraph' as const, text: t })),
        'en',
        side,
      );
    const [translation, original] = [analyzeSide('translation'), analyzeSide('original')];
    const own = measureFastestRun(2, () => alignSegments(translation, original));
    printRow(
      `aligning ${count} sentences`,
      `${own.toFixed(0)} ms`,
      there ? `hunalign ${runHunalign(text).toFixed(0)} ms` : 'no hunalign here',
    );
  }
}

function runHunalign(text: readonly string[]): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'verso-hunalign-'));
  const file = (name: string, content: string) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const [dictionary, one, other] = [
    file('dictionary', ''),
    file('one', text.join('\n')),
    file('other', text.join('\n')),
  ];
  // It writes what it learned into the folder it runs in.
  return measureFastestRun(2, () => spawnSync(binary, [dictionary, one, other], { cwd: folder }));
}
