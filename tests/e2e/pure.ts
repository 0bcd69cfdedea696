/** What the library finds by itself, to hold a browser against. */
import { createFileLexicons } from '../../lib/cli/shared/lexicons';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Article } from '../../lib/core/article';
import { type Finding, MIN_SHOWN_CONFIDENCE } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import { findMergedDrafts } from '../../lib/findings/find-differences';
import { readArticle } from '../../lib/page/html/read-article';
import { judgeShown, listShown, type Shown } from '../../tools/judge';
import type { DemoPair, Gold, Newsroom } from '../../tools/newsroom';
import { comparedTexts } from '../findings/made-comparison';
import type { PanelFlag } from './flags';

const lexicons = createFileLexicons();

type Origins = Pick<Newsroom, 'translation' | 'original'>;

const known = new Map<string, Report>();

/** A demo pair compared without a browser, from the very pages that the newsroom serves at these origins. */
export function pureReport(pair: DemoPair, news: Origins): Report {
  const key = [pair.pair, news.translation, news.original].join(' ');
  const report =
    known.get(key) ?? compareArticles(article(pair, 'translation', news), article(pair, 'original', news), lexicons);
  known.set(key, report);
  return report;
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
  const { found, missed, alarms } = judgeShown(shown, gold);
  return { found: found.map((p) => p.id), missed: missed.map((p) => p.id), alarms: alarms.map(plain) };
};

/** How near to even odds of standing alone a segment is neither here nor there. */
const EVEN = 0.06;

/**
 * Segments of which it is a toss-up whether they stand alone. Firefox cuts Japanese and Thai into words by other tables
 * than Node, which moves what tells so by a little: such a segment may be a flag in one and none in the other.
 */
export function undecidedTexts({ links, translation, original }: Report): readonly string[] {
  const undecided = new Set(
    links
      .filter((link) => (!link.translation.length || !link.original.length) && Math.abs(link.score - 0.5) < EVEN)
      .flatMap((link) => [...link.translation, ...link.original]),
  );
  return [...translation.segments, ...original.segments]
    .filter(({ id }) => undecided.has(id))
    .map(({ text }) => bare(text));
}

/** How near to the least confidence that is shown a flag is neither here nor there, for the same reason. */
const NEARLY_SHOWN = 0.02;
const isNearlyShown = ({ confidence }: Pick<Finding, 'confidence'>): boolean =>
  Math.abs(confidence - MIN_SHOWN_CONFIDENCE) < NEARLY_SHOWN;

/** What its rule, of which the article then decides, is so undecided about: only what it would show is weighed. */
function listUndecidedDrafts({ translation, original }: Report): ReturnType<typeof findMergedDrafts> {
  const context = comparedTexts(translation.blocks, original.blocks, [translation.lang, original.lang]);
  return findMergedDrafts(context).filter(isNearlyShown);
}

/** Flags that may be shown in one browser and not in the other. */
function listUndecidedFlags(report: Report): readonly ((shown: Shown) => boolean)[] {
  const listTexts = (side: 'translation' | 'original', ids: readonly string[]) =>
    report[side].segments.filter(({ id }) => ids.includes(id)).map(({ text }) => bare(text));
  return [...report.findings.filter(isNearlyShown), ...listUndecidedDrafts(report)].map((finding) => {
    const texts = {
      original: listTexts('original', finding.original),
      translation: listTexts('translation', finding.translation),
    };
    return (shown: Shown) =>
      shown.kind === finding.kind &&
      shown.category === finding.category &&
      texts.original.every((text) => bare(shown.original).includes(text)) &&
      texts.translation.every((text) => bare(shown.translation).includes(text));
  });
}

const isDecidedIn = (report: Report) => {
  const undecided = undecidedTexts(report);
  const undecidedFlags = listUndecidedFlags(report);
  return (shown: Shown): boolean =>
    !undecidedFlags.some((isSame) => isSame(shown)) &&
    !undecided.some((text) => bare(shown.original).includes(text) || bare(shown.translation).includes(text));
};

/** What a panel shows and what the pure run finds, each in a form that must be the same; white space apart. */
export function bothWays(panel: readonly PanelFlag[], report: Report, gold: Gold) {
  const isDecided = isDecidedIn(report);
  const [shown, core] = [panel.filter(isDecided), listShown(report).filter(isDecided)];
  return {
    panel: { flags: shown.map(plain), ...verdict(shown, gold) },
    core: { flags: core.map(plain), ...verdict(core, gold) },
  };
}

/** The share of a mark that may be wanting at its beginning, for the same reason: a part begins where lengths say so. */
const WANTING = 0.2;

/** Words that the core marks and that no mark of the panel holds. */
export function unmarked(panel: readonly PanelFlag[], report: Report): string[] {
  const shown = panel.flatMap(({ marks }) => marks.map(bare));
  const isShown = (mark: string) =>
    shown.some((one) => one.includes(mark) || (mark.endsWith(one) && one.length >= (1 - WANTING) * mark.length));
  return listShown(report)
    .filter(isDecidedIn(report))
    .flatMap(({ marks }) => marks.filter((mark) => !isShown(bare(mark))));
}
