/** Lists the words of a report's passages that a reader cannot read. */
import type { Lexicon } from '../../concepts';
import type { PassageWord, Report, Side, WordsBySegment } from '../../core';
import { collectCapitals } from './known-names';
import { listWords } from './list-words';
import { createContextFinder } from './sense-context';

/**
 * The words of the passages of all findings, in the reader's language; only of the sides given, whose language the
 * reader does not know.
 */
export function listReportWords(
  report: Pick<Report, 'translation' | 'original' | 'links' | 'findings'>,
  sides: readonly Side[],
  readerLang: string,
  lexicons: (lang: string) => Lexicon | undefined,
): WordsBySegment {
  const findContext = createContextFinder(report, lexicons);
  const readerLexicon = lexicons(readerLang);
  const entries = sides.flatMap((side) => {
    const { lang, segments } = report[side];
    const languages = { lang, lexicon: lexicons(lang), readerLang, readerLexicon };
    const capitals = collectCapitals(segments.map(({ text }) => text));
    const ids = new Set(report.findings.flatMap((finding) => finding[side]));
    return segments
      .filter(({ id }) => ids.has(id))
      .map(({ id, text }): [string, readonly PassageWord[]] => [
        id,
        listWords(text, languages, { near: findContext(side, id), capitals }),
      ]);
  });
  return { lang: readerLang, words: Object.fromEntries(entries) };
}
