/** Kept comparisons of any content are read or refused. */

// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSavedSummary, type SavedComparison } from '../../lib/core/saved-comparison';
import { createLocalizer } from '../../lib/i18n/localizer';
import { loadLateViews, mountPanel } from '../../lib/panel/components/App';
import { isComparison } from '../../lib/panel/state/panel-state';
import { toPanelState } from '../../lib/panel/state/saved-comparison';
import { buildClipboard, buildExportFile } from '../../lib/panel/text/export-text';
import { COPY_FORMATS } from '../../lib/report/formats/formats';
import { formatSavedLine, parseSavedLine } from '../../lib/report/saved-file';
import { parseSaved } from '../../lib/report/saved-schema';
import { openPanel } from '../panel/fixtures/effects';
import { exportProblems } from '../report/check-markup';
import { anyKept } from './any-saved';
import { check, counted, LONG, text } from './fuzzing';

counted();
beforeAll(loadLateViews);

const english = createLocalizer('en');

function opened(kept: SavedComparison) {
  const state = toPanelState(kept);
  if (!isComparison(state)) throw new Error(state.kind);
  return state;
}

describe('a kept comparison, whatever it holds', () => {
  it('is believed where it has the shape, and the same again when it was written and read', LONG, () =>
    check(anyKept, 200, (kept) => {
      expect(parseSaved(kept)).toEqual(kept);
      expect(parseSavedLine(formatSavedLine(kept))).toEqual(kept);
      expect(buildSavedSummary(kept).size).toBeGreaterThan(0);
    }),
  );

  it.each(COPY_FORMATS)('is copied and saved as %s without getting out', LONG, (format) =>
    check(anyKept, 60, async (kept) => {
      const comparison = opened(kept);
      const ids = kept.report.findings.map(({ id }) => id);
      const { name, text: saved } = await buildExportFile(english, comparison, ids, format);
      expect(exportProblems(saved, format)).toEqual([]);
      expect(name).toMatch(/^verso[\p{L}\p{M}\p{N}.-]*$/u);
      for (const copied of Object.values(await buildClipboard(english, comparison, ids, format)))
        expect(copied.isWellFormed()).toBe(true);
    }),
  );

  it('is shown again', LONG, () =>
    check(anyKept, 60, async (kept) => {
      const root = document.createElement('div');
      document.body.replaceChildren(root);
      await act(() => void mountPanel(root, openPanel(opened(kept))));
      expect(root.querySelectorAll('script, iframe, [onerror], [href^="javascript"]')).toHaveLength(0);
      await act(() => render(null, root));
    }),
  );
});

describe('a line of a file', () => {
  it('that is no kept comparison is nothing', () =>
    check(
      fc.oneof(
        fc.json(),
        text,
        fc
          .dictionary(
            fc.constantFrom('verso', 'format', 'report', 'trail', '__proto__'),
            fc.oneof(fc.constantFrom('comparison', 1), fc.jsonValue()),
          )
          .map((it) => JSON.stringify({ verso: 'comparison', format: 1, ...it })),
      ),
      2000,
      (line) => expect(parseSavedLine(line)).toBeUndefined(),
    ));
});
