/** `npx tsx tools/stored-words.ts`: writes tests/naming/stored-words.json anew, to be read before it is kept. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../tests/naming/declarations';
import { collectStoredWords } from '../tests/naming/stored-words';

const FILE = path.join(ROOT, 'tests/naming/stored-words.json');
writeFileSync(FILE, `${JSON.stringify(collectStoredWords(), null, 2)}\n`);
