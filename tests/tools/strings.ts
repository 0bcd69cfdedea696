/**
 * npm run strings                   what each language lacks
 * npm run strings -- fr             what is missing from French, and what is not as it must be
 * npm run strings -- fr --missing   the missing strings as lines of the files in `fr/`, English with its notes, to be translated
 * npm run strings -- --browser      writes the words that the browser shows to where it looks for them
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StringKey } from '../../lib/i18n';
import type { Dictionary } from '../../lib/i18n/strings';
import { messagesFile, messagesOf } from './strings/browser';
import { dictionaryOf, keysOf, OTHERS, SUBJECTS } from './strings/dictionaries';
import { categoriesOf, entryOf, faultsIn, KEYS, lacking } from './strings/faults';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

async function overview(): Promise<void> {
  for (const language of OTHERS) {
    const words = (await dictionaryOf(language)) ?? {};
    const [missing, faults] = [lacking(words).length, faultsIn(language, words).length];
    console.log(`${language.padEnd(6)} ${missing} of ${KEYS.length} strings missing, ${faults} not as they must be`);
  }
}

async function details(language: string): Promise<void> {
  const words = (await dictionaryOf(language)) ?? {};
  console.log(`Forms: ${categoriesOf(language).join(', ')}`);
  for (const key of lacking(words)) console.log(`${key}: missing`);
  for (const fault of faultsIn(language, words)) console.log(fault);
}

async function missing(language: string): Promise<void> {
  const words: Dictionary = (await dictionaryOf(language)) ?? {};
  const lacked = new Set<string>(lacking(words));
  for (const subject of SUBJECTS) {
    const keys = (await keysOf('en', subject)).filter((key) => lacked.has(key)) as StringKey[];
    if (keys.length) console.log(`// ${language}/${subject}.ts`);
    for (const key of keys) console.log(lineOf(key, language));
  }
}

function lineOf(key: StringKey, language: string): string {
  const { text, note, max } = entryOf(key);
  const most = max ? ` At most ${max} wide.` : '';
  const forms =
    typeof text === 'string' ? text : Object.fromEntries(categoriesOf(language).map((f) => [f, text[f] ?? text.other]));
  return `  // ${note}${most}\n  '${key}': ${JSON.stringify(forms)},`;
}

async function browserFiles(): Promise<void> {
  for (const language of ['en', ...OTHERS]) {
    const words = language === 'en' ? {} : await dictionaryOf(language);
    if (!words) continue;
    const file = path.join(ROOT, messagesFile(language));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, messagesOf(words));
    console.log(path.relative(ROOT, file));
  }
}

const [first, ...options] = process.argv.slice(2);
if (first === undefined) await overview();
else if (first === '--browser') await browserFiles();
else if (options.includes('--missing')) await missing(first);
else await details(first);
