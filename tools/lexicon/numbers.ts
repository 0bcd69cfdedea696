/** Builds the number words of a language from CLDR's rules for spelling numbers out. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getObjectWithin, listInheritance, readJson, resolvePackageFolder } from './cldr';
import { formatSpelledNumber, parseRuleSets, type RuleSets } from './rbnf';

const VALUES = [...Array.from({ length: 32 }, (_, i) => i), 40, 50, 60, 70, 80, 90, 100, 1000];

function readRuleSets(lang: string): RuleSets {
  for (const locale of listInheritance(lang)) {
    const path = join(resolvePackageFolder('cldr-rbnf'), 'rbnf', `${locale}.json`);
    if (existsSync(path)) return parseRuleSets(getObjectWithin(readJson(path), 'rbnf', 'rbnf', 'SpelloutRules'));
  }
  return new Map();
}

const trimSpelling = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .trim();

/** Spelled-out values of every rule set with this beginning: all genders and cases. */
function collectSpelled(sets: RuleSets, beginning: string, lang: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const value of VALUES) {
    for (const name of sets.keys()) {
      if (!name.startsWith(beginning) || name.includes('verbose')) continue;
      const text = trimSpelling(formatSpelledNumber(sets, name, value, lang) ?? '').toLocaleLowerCase(lang);
      if (text !== '' && !words.has(text)) words.set(text, value);
    }
  }
  return words;
}

/** "one hundred" → "hundred" as well. */
function addWithoutOne(words: Map<string, number>): void {
  const ones = [...words].filter(([, value]) => value === 1).map(([word]) => word);
  for (const [word, value] of [...words]) {
    const one = ones.find((text) => word.startsWith(text) && word.length > text.length + 2);
    const bare = one === undefined ? '' : word.slice(one.length).trim();
    if (value >= 100 && bare !== '' && !words.has(bare)) words.set(bare, value);
  }
}

export interface SpelledNumberWords {
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
}

export function buildNumberWords(lang: string): SpelledNumberWords {
  const sets = readRuleSets(lang);
  const cardinals = collectSpelled(sets, '%spellout-cardinal', lang);
  for (const [word, value] of collectSpelled(sets, '%spellout-numbering', lang)) {
    if (!cardinals.has(word)) cardinals.set(word, value);
  }
  addWithoutOne(cardinals);
  const ordinals = [...collectSpelled(sets, '%spellout-ordinal', lang)].filter(([word]) => !cardinals.has(word));
  return { numbers: Object.fromEntries(cardinals), ordinals: Object.fromEntries(ordinals) };
}
