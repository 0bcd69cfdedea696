import { readArticle } from '../../lib/article';
import { parseHtml } from '../../lib/cli/dom';
import { fileLexicons } from '../../lib/cli/lexicons';
import { compareArticles } from '../../lib/compare';
import type { Article, Report } from '../../lib/domain';
import { judge, type Shown, shownIn } from '../tools/judge';
import type { DemoPair, Gold, Newsroom } from '../tools/newsroom';
import type { PanelFlag } from './flags';

const lexicons = fileLexicons();

type Origins = Pick<Newsroom, 'translation' | 'original'>;

/** A demo pair compared without a browser, from the very pages that the newsroom serves at these origins. */
export function pureReport(pair: DemoPair, news: Origins): Report {
  return compareArticles(article(pair, 'translation', news), article(pair, 'original', news), lexicons);
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

interface Sure extends Shown {
  readonly confidence: number;
}

const coreFlags = (report: Report): Sure[] => {
  const findings = report.findings.filter((f) => f.confidence >= 0.5);
  return shownIn(report).map((shown, at) => ({ ...shown, confidence: findings[at]!.confidence }));
};

/** Without those that stand here alone and only just. */
function settled(flags: readonly Sure[], others: readonly Sure[], firm: number): readonly Sure[] {
  const there = new Set(others.map((flag) => JSON.stringify(plain(flag))));
  return flags.filter((flag) => flag.confidence >= firm || there.has(JSON.stringify(plain(flag))));
}

/**
 * What a panel shows and what the pure run finds, each in a form that must be the same; white space apart.
 * @param firm From which confidence a flag must be shown by both: 0.5 is all of them.
 */
export function bothWays(panel: readonly PanelFlag[], report: Report, gold: Gold, firm = 0.5) {
  const core = coreFlags(report);
  const [shown, found] = [settled(panel, core, firm), settled(core, panel, firm)];
  return {
    panel: { flags: shown.map(plain), ...verdict(shown, gold) },
    core: { flags: found.map(plain), ...verdict(found, gold) },
  };
}

/** Words that the core marks and that no mark of the panel holds. */
export function unmarked(panel: readonly PanelFlag[], report: Report): string[] {
  const shown = panel.flatMap(({ marks }) => marks.map(bare));
  return shownIn(report).flatMap(({ marks }) => marks.filter((mark) => !shown.some((s) => s.includes(bare(mark)))));
}
