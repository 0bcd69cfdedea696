import { createFileLexicons } from '../../lib/cli/lexicons';
import { parseHtml } from '../../lib/cli/parse-html';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Article, EngineOutput, Report } from '../../lib/core';
import { type Translator, translateOriginal } from '../../lib/engines';
import { readArticle } from '../../lib/page';
import { judge, type Shown, shownIn } from '../tools/judge';
import type { DemoPair, Gold, Newsroom } from '../tools/newsroom';
import type { PanelFlag } from './flags';

const lexicons = createFileLexicons();

type Origins = Pick<Newsroom, 'translation' | 'original'>;

/** A demo pair compared without a browser, from the very pages that the newsroom serves at these origins. */
export function pureReport(pair: DemoPair, news: Origins, meaning: EngineOutput = {}): Report {
  return compareArticles(article(pair, 'translation', news), article(pair, 'original', news), lexicons, meaning);
}

/** The same once more with what a translator makes of the original, asked as the panel asks it. */
export async function helpedReport(translator: Translator, pair: DemoPair, news: Origins): Promise<Report> {
  const { original, translation } = pureReport(pair, news);
  const { signal } = new AbortController();
  const gloss = await translateOriginal(
    original.segments,
    translator,
    { from: original.lang, to: translation.lang },
    { signal },
  );
  return pureReport(pair, news, { gloss });
}

function article(pair: DemoPair, side: 'translation' | 'original', news: Origins): Article {
  const url = news[side] + pair[side].path;
  const html = pair.html[side]
    .replaceAll('{{original}}', news.original)
    .replaceAll('{{translation}}', news.translation);
  const read = readArticle(parseHtml(html, url), url, {});
  if (!read.ok) throw new Error(`${pair.pair}: ${read.failure.kind}`);
  return read.value;
}

const bare = (text: string) => text.replace(/\s+/gu, '');

const plain = ({ kind, category, original, translation }: Shown) => ({
  kind,
  category,
  original: bare(original),
  translation: bare(translation),
});

const verdict = (shown: readonly Shown[], gold: Gold) => {
  const { found, missed, alarms } = judge(shown, gold);
  return { found: found.map((p) => p.id), missed: missed.map((p) => p.id), alarms: alarms.map(plain) };
};

/** What a panel shows and what the pure run finds, each in a form that must be the same; white space apart. */
export function bothWays(panel: readonly PanelFlag[], report: Report, gold: Gold) {
  const core = shownIn(report);
  return {
    panel: { flags: panel.map(plain), ...verdict(panel, gold) },
    core: { flags: core.map(plain), ...verdict(core, gold) },
  };
}

/** Words that the core marks and that no mark of the panel holds. */
export function unmarked(panel: readonly PanelFlag[], report: Report): string[] {
  const shown = panel.flatMap(({ marks }) => marks.map(bare));
  return shownIn(report).flatMap(({ marks }) => marks.filter((mark) => !shown.some((s) => s.includes(bare(mark)))));
}
