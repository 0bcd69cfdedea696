/** Lists the words of passages whose language the reader does not know, once a comparison is on show. */

import type { WordsBySegment } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import type { Side } from '../../lib/core/segment';
import type { Panel } from '../../lib/panel/panel';
import type { PanelState } from '../../lib/panel/state/panel-state';
import { listUnreadSides } from '../../lib/report/passages';

interface WordsDeps {
  readonly panel: Pick<Panel, 'words' | 'localizer'>;
  /** The languages that the reader reads, as the browser knows them. */
  readonly languages: () => readonly string[];
  readonly list: (report: Report, sides: readonly Side[], readerLang: string) => Promise<WordsBySegment>;
}

/** Creates a function that follows the panel's state. Nothing is loaded for readers who can read both sides. */
export function createWordLister({ panel, languages, list }: WordsDeps): (state: PanelState) => void {
  let current: Report | undefined;
  let currentLang = '';
  return (state) => {
    const report = 'report' in state ? state.report : undefined;
    const lang = panel.localizer.locale;
    if (!report || (report === current && lang === currentLang)) return;
    [current, currentLang] = [report, lang];
    const unread = listUnreadSides(report, [...languages(), lang]);
    if (unread.length === 0 || report.findings.length === 0) return;
    void list(report, unread, lang)
      .then((words) => {
        if (current === report && currentLang === lang) panel.words.value = { ...words, report };
      })
      // Without words the passages stand as they are.
      .catch(() => undefined);
  };
}
