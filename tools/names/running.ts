/** Measures how often names are found in sentences that do not hold them. */
import { readFileSync } from 'node:fs';
import { countOverlap } from '../../lib/core/span';
import { findBestNameMatch } from '../../lib/facts/names/find-name';
import { countPhonemes, getMinScore } from '../../lib/facts/names/score';
import { pronounce } from '../../lib/facts/names/sounds/pronounce';
import type { NamePair } from './pairs';

interface Sentence {
  readonly lang: string;
  readonly text: string;
}

/** Sentences that hold none of the names of the table. */
export function readSentences(): Sentence[] {
  return readFileSync(new URL('../../tests/facts/names/sentences.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => ({ lang: line.slice(0, 2), text: line.slice(3) }));
}

/** Every name of the table once, in the order of a fixed shuffle. */
export function listNames(pairs: readonly NamePair[]): { name: string; lang: string }[] {
  const seen = new Map<string, { name: string; lang: string }>();
  for (const { langA, nameA, langB, nameB } of pairs) {
    seen.set(`${langA} ${nameA}`, { name: nameA, lang: langA });
    seen.set(`${langB} ${nameB}`, { name: nameB, lang: langB });
  }
  const rank = (text: string) => [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_003, 7);
  return [...seen.values()].sort((a, b) => rank(a.name + a.lang) - rank(b.name + b.lang));
}

/** A name put into a sentence of its language where a word ends, with blanks only where the language has them. */
export function embed(name: string, { lang, text }: Sentence): { text: string; start: number; end: number } {
  const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
  const after = segments.filter(({ isWordLike }, k) => isWordLike && k > segments.length / 3)[0];
  const at = after ? after.index + after.segment.length : text.length;
  const blank = /^(?:th|ja|zh)$/.test(lang) ? '' : ' ';
  const start = at + blank.length;
  return { text: `${text.slice(0, at)}${blank}${name}${blank}${text.slice(at)}`, start, end: start + name.length };
}

/** The pairs that are the same, the second name put into a sentence: how well it is found. */
export function embedNames(pairs: readonly NamePair[]) {
  const sentences = readSentences();
  return pairs.flatMap((pair, k) => {
    const own = sentences.filter(({ lang }) => lang === pair.langB);
    const sentence = own[k % own.length];
    return pair.same && sentence ? [{ ...pair, ...embed(pair.nameB, sentence) }] : [];
  });
}

export interface Trial {
  readonly size: number;
  readonly score: number;
  readonly name: string;
  readonly lang: string;
  readonly textLang: string;
  readonly found: string;
}

/** The best score of each name in each sentence of another language. */
export function tryNames(pairs: readonly NamePair[], count: number): Trial[] {
  const sentences = readSentences();
  return listNames(pairs)
    .slice(0, count)
    .flatMap(({ name, lang }) => {
      const sounds = pronounce(name, lang);
      return sentences
        .filter((sentence) => sentence.lang !== lang)
        .map(({ lang: textLang, text }) => {
          const found = findBestNameMatch(sounds, pronounce(text, textLang), { least: 0.01 });
          return {
            size: countPhonemes(sounds),
            score: found?.score ?? 0,
            name,
            lang,
            textLang,
            found: found ? text.slice(found.start, found.end) : '',
          };
        });
    });
}

/** Prints how often names are heard in sentences that do not hold them, by length and threshold. */
export function printRunning(pairs: readonly NamePair[]): void {
  const count = Number(process.argv.find((a) => /^\d+$/.test(a)) ?? 200);
  const began = performance.now();
  const all = tryNames(pairs, count);
  console.log(
    `${all.length} trials, ${((1000 * (performance.now() - began)) / all.length).toFixed(0)} µs each, reading the texts included`,
  );
  const thresholds = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
  console.log(`sounds  trials  share at least ${thresholds.join('  ')}`);
  for (let size = 2; size <= 14; size++) {
    const here = all.filter((trial) => (size === 14 ? trial.size >= 14 : trial.size === size));
    if (here.length === 0) continue;
    const shares = thresholds.map((t) =>
      ((100 * here.filter(({ score }) => score >= t).length) / here.length).toFixed(2),
    );
    console.log(`${String(size).padEnd(7)} ${String(here.length).padEnd(22)} ${shares.join('  ')} %`);
  }
  const placed = embedNames(pairs).map((pair) => {
    const name = pronounce(pair.nameA, pair.langA);
    const found = findBestNameMatch(name, pronounce(pair.text, pair.langB), { least: 0.01 });
    const right = found !== undefined && countOverlap(found, pair) > (pair.end - pair.start) / 2;
    return {
      ...pair,
      least: getMinScore(countPhonemes(name)),
      score: right ? found.score : 0,
      exact: right && found.start === pair.start && found.end === pair.end,
    };
  });
  const part = (test: (p: (typeof placed)[number]) => boolean) =>
    ((100 * placed.filter(test).length) / placed.length).toFixed(1);
  console.log(
    `${placed.length} names put into sentences: found at 0.5 ${part((p) => p.score >= 0.5)} %, at what is trusted ${part((p) => p.score >= p.least)} %, with exact edges ${part((p) => p.exact)} %`,
  );
  const long = all.filter((trial) => trial.size >= 5);
  console.log(
    `five sounds and more: ${((100 * long.filter((t) => t.score >= 0.5).length) / long.length).toFixed(2)} % at 0.5`,
  );
  for (const key of ['lang', 'textLang'] as const) {
    const share = (lang: string) => {
      const list = long.filter((trial) => trial[key] === lang);
      return `${lang} ${((100 * list.filter((t) => t.score >= 0.5).length) / list.length).toFixed(1)}`;
    };
    console.log(key, [...new Set(long.map((trial) => trial[key]))].map(share).join(' '));
  }
  for (const t of long.sort((a, b) => b.score - a.score).slice(0, 40)) {
    console.log(t.score.toFixed(2), t.size, t.lang, t.name, '|', t.textLang, t.found);
  }
}
