/** Lists the words of a report's passages in the reader's language, before its rows stand in the list. */

import type { WordsBySegment } from '../../lib/core/finding';
import type { Report, ReportSide } from '../../lib/core/report';
import type { Side } from '../../lib/core/segment';
import type { Panel } from '../../lib/panel/panel';
import type { PanelState } from '../../lib/panel/state/panel-state';
import { listUnreadSides } from '../../lib/report/passages';

interface WordsDeps {
  readonly panel: Pick<Panel, 'words' | 'localizer'>;
  /** The languages that the reader reads, as the browser knows them. */
  readonly languages: () => readonly string[];
  readonly list: (report: Report, unread: readonly Side[], readerLang: string) => Promise<WordsBySegment>;
}

export interface WordLister {
  /**
   * Lists the words of a report that is to be shown, so that what stands in a row does not change once it is there. Never
   * rejects: without words the passages stand as they are.
   */
  readonly prepare: (report: Report) => Promise<void>;
  /** Follows the panel's state: a comparison that was kept has no words yet. */
  readonly follow: (state: PanelState) => void;
}

export function createWordLister({ panel, languages, list }: WordsDeps): WordLister {
  /** By a report's original, which stays the same when an engine's findings are merged into it. */
  const prepared = new WeakMap<ReportSide, WordsBySegment>();
  let current: ReportSide | undefined;
  let currentLang = '';

  async function prepare(report: Report): Promise<void> {
    const lang = panel.localizer.locale;
    if (report.findings.length === 0) return;
    const unread = listUnreadSides(report, [...languages(), lang]);
    try {
      prepared.set(report.original, await list(report, unread, lang));
    } catch {
      // Nothing is known of its words.
    }
  }

  function follow(state: PanelState): void {
    const report = 'report' in state ? state.report : undefined;
    const lang = panel.localizer.locale;
    if (!report || (report.original === current && lang === currentLang)) return;
    [current, currentLang] = [report.original, lang];
    const show = (): void => {
      const words = prepared.get(report.original);
      if (words?.lang === lang && current === report.original) panel.words.value = { ...words, report };
    };
    if (prepared.get(report.original)?.lang === lang) show();
    else void prepare(report).then(show);
  }

  return { prepare, follow };
}
