/** The original has changed since: what the panel offers, asks, shows, narrows to, and gives on. */
// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../lib/core/report';
import type { Failure } from '../../lib/core/result';
import { createLocalizer } from '../../lib/i18n/localizer';
import { isComparison, type PanelEvent, type PanelState } from '../../lib/panel/state/panel-state';
import type { ShownReport } from '../../lib/panel/state/shown-report';
import { buildClipboard } from '../../lib/panel/text/export-text';
import { type CopyFormat, FORMATS } from '../../lib/report/formats/formats';
import { ARCHIVE, COPY, comparedWithBoth, corrected } from './fixtures/earlier';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { compared, play } from './fixtures/play-events';

const at = mounted();
const { show, send, all } = at;
const { url } = corrected.original;
const english = createLocalizer();

const withArchive = (report: Report, events: readonly PanelEvent[] = []): PanelState =>
  play([{ type: 'prefer', preferences: { archive: ARCHIVE } }, ...events], compared(report));
const text = (): string =>
  all('.earlier')
    .map(({ textContent }) => textContent)
    .join();
const press = (words: string) =>
  act(async () =>
    all('.earlier button')
      .find(({ textContent }) => textContent?.includes(words))!
      .click(),
  );
const failed = (failure: Failure): PanelEvent => ({ type: 'earlier', url, status: { kind: 'failed', failure } });

describe('a later change of the original', () => {
  it('is said, with whom the button asks for what', async () => {
    await show(withArchive(corrected));
    expect(text()).toMatch(/changed on Sep 1, 2026, after this translation \(Mar 4, 2026\)\./);
    expect(text()).toContain('Asks archive.example for the version of Mar 4, 2026.');
    await press('Compare with the earlier version');
    expect(effects.askEarlier).toHaveBeenCalledExactlyOnceWith(ARCHIVE);
  });

  it('opens the settings as a whole where it failed', async () => {
    await show(withArchive(corrected, [failed({ kind: 'fetch-failed', reason: 'network', url: COPY })]));
    await press('Settings');
    expect(effects.openSettings).toHaveBeenCalledExactlyOnceWith();
  });

  it('is said by the hour where both were on one day', async () => {
    const { original } = corrected;
    await show(withArchive({ ...corrected, original: { ...original, modified: '2026-03-04T18:00:00Z' } }));
    const [changed, translated] = [...text().matchAll(/Mar 4, 2026, ([\d:]+)/g)].map(([, time]) => time);
    expect(changed).not.toBe(translated);
  });

  it.each([
    ['it was not changed', { modified: '2026-03-03' }],
    ['nobody knows when', { modified: undefined }],
    ['an archived copy was compared', { archived: { url: COPY, taken: '2026-03-04T08:00:00Z' } }],
  ])('is not said where %s', async (_, more) => {
    await show(withArchive({ ...corrected, original: { ...corrected.original, ...more } as Report['original'] }));
    expect(all('.earlier')).toHaveLength(0);
  });

  it('is not said where the texts were not lined up', async () => {
    await show(withArchive({ ...corrected, verdict: 'uncertain' }));
    expect(all('.earlier')).toHaveLength(0);
  });

  it('is said without a button where a comparison is shown without its page', async () => {
    await show(withArchive(corrected));
    await act(() => at.panel.saved.send({ type: 'opened', key: 'x', inPage: false }));
    expect(text()).toContain('after this translation');
    expect(all('.earlier button')).toHaveLength(0);
  });
});

describe('asking', () => {
  it('says what is being done, and can be given up', async () => {
    await show(withArchive(corrected));
    for (const [step, words] of [
      ['fetching', 'Asking for an archived copy'],
      ['reading', 'Reading both articles'],
      ['aligning', 'Finding what corresponds'],
    ] as const) {
      await send({ type: 'earlier', url, status: { kind: step } });
      expect(all('.earlier [role=status]')[0]?.textContent).toBe(words);
      expect(all('.earlier progress')).toHaveLength(1);
    }
    await press('Cancel');
    expect(effects.cancelEarlier).toHaveBeenCalledOnce();
    await send({ type: 'earlier', url, status: { kind: 'cancelled' } });
    expect(text()).toContain('Compare with the earlier version');
    expect(all('main')[0]?.textContent).toContain('Only the original and an archive were asked');
  });

  it('hears nothing of another comparison', async () => {
    const state = withArchive(corrected);
    expect(play([{ type: 'earlier', url: 'https://other.example/', status: { kind: 'fetching' } }], state)).toBe(state);
  });

  it.each<[string, Omit<Failure, 'kind'>]>([
    ['archive.example has no copy of the original.', { reason: 'not-archived' }],
    ['archive.example did not give out its copy.', { reason: 'login', status: 403 }],
    ['What archive.example has is a copy of another page.', { reason: 'redirects', detail: 'https://x.example/' }],
    ['archive.example did not answer in time.', { reason: 'slow' }],
    ['archive.example cannot be reached.', { reason: 'network' }],
    ['cannot be lined up with this page', { reason: 'little-in-common' }],
    ['What archive.example answered could not be read.', { reason: 'status', status: 500 }],
  ])('that comes to nothing says so: %s', async (sentence, more) => {
    await show(withArchive(corrected, [failed({ kind: 'fetch-failed', ...more })]));
    expect(text()).toContain(sentence);
    expect(text()).toContain('The list below stays as it is.');
    expect(all('.flag')).toHaveLength(2);
    await press('Settings');
    expect(effects.openSettings).toHaveBeenCalledOnce();
  });

  it('asks for leave where the archive has its copies, where that was what was missing', async () => {
    const copies = 'https://copies.example/20260304/x';
    await show(withArchive(corrected, [failed({ kind: 'fetch-failed', reason: 'permission', url: copies })]));
    expect(text()).toContain('Verso needs your permission to ask copies.example.');
    await press('Try again');
    expect(effects.askEarlier).toHaveBeenCalledExactlyOnceWith(copies);
  });
});

describe('the three groups', () => {
  const shown = () => all('.flag .gist').map(({ textContent }) => textContent);
  const answered = (): PanelState =>
    withArchive(corrected, [{ type: 'compared-earlier', url, report: comparedWithBoth }]);

  it('are counted, and narrow the list to one', async () => {
    await show(answered());
    expect(text()).toContain('Compared also with the copy of March 4, 2026 that archive.example has.');
    expect(text()).toContain('The archive’s own banner was taken out.');
    expect(all('.earlier li').map(({ textContent }) => textContent)).toEqual([
      'Changed in the original since, not here1',
      'Restored: as the original has it today1',
      'Unlike what was translated1',
    ]);
    await press('Restored');
    expect(shown()).toEqual(['300 → 320']);
    expect(all('.cover')[0]?.textContent).toContain('Only restored: as the original has it today');
    await act(async () => all('.cover button')[0]!.click());
    expect(shown()).toHaveLength(3);
  });

  it('are told of a copy that is late, or from another time', async () => {
    const report = (more: object): Report => ({
      ...comparedWithBoth,
      earlier: { ...comparedWithBoth.earlier!, ...more },
    });
    await show(withArchive(report({ distance: -200_000 })));
    expect(text()).toContain('not from the day of the translation');
    const { original } = comparedWithBoth.earlier!;
    const archived = { url: COPY, taken: '2026-09-02T08:00:00Z' };
    await show(withArchive(report({ original: { ...original, archived } })));
    expect(text()).toContain('It was made after that change');
  });

  it('are named in the rows and, in a sentence, in the open one', async () => {
    await show(answered());
    expect(all('.flag .details').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/original changed since$/),
      expect.not.stringMatching(/changed|earlier/),
      expect.stringMatching(/earlier version$/),
    ]);
    await at.openRow(comparedWithBoth.findings.find(({ former }) => former)!.id);
    expect(all('.flag .body')[0]?.textContent).toContain('today the original says the same as this page.');
    expect(all('.flag .of-original')[0]?.textContent).toContain('300 people');
  });

  it('stay when the engine’s report comes', () => {
    const engine = {
      kind: 'done',
      name: { kind: 'encoder', label: 'e5' },
      langs: { from: 'en', to: 'de' },
      more: 0,
      fewer: 0,
      changed: 0,
      held: 0,
    } as const;
    const state = play([{ type: 'sharpened', url, report: comparedWithBoth, status: engine }], answered());
    expect(isComparison(state) && state.report.findings.map(({ change }) => change)).toEqual(
      comparedWithBoth.findings.map(({ change }) => change),
    );
  });

  describe('in what is given on', () => {
    const state = answered();
    if (!isComparison(state)) throw new Error(state.kind);
    const ids = comparedWithBoth.findings.filter(({ confidence }) => confidence >= 0.5).map(({ id }) => id);

    const copy = async (shown: ShownReport, format: CopyFormat): Promise<string> =>
      (await buildClipboard(english, shown, ids, format))['text/plain'];

    it('are in copied text, with the copy', async () => {
      for (const format of ['markdown', 'plain', 'html'] as const) {
        const copied = (await copy(state, format)).replaceAll('\\', '');
        expect(copied).toContain('This agrees with the version of March 4, 2026');
        expect(copied).toContain('today the original says the same as this page');
        expect(copied).toContain('This is unlike the version of March 4, 2026, too.');
        expect(copied).toContain('original’s copy of 2026-03-04 08:00 UTC: ');
        expect(copied).toContain(COPY);
      }
    });

    it('are columns of a table, which has none without them', async () => {
      const rows = (await copy(state, 'csv')).trim().split('\r\n');
      expect(rows[0]).toMatch(/,"change","earlier_address","earlier_date"$/);
      expect(rows[1]).toContain(`"corrected-since","${COPY}","2026-03-04T08:00:00Z"`);
      const plain = compared(corrected);
      if (!isComparison(plain)) throw new Error(plain.kind);
      expect(await copy(plain, 'csv')).not.toContain('earlier_address');
    });

    it('are tags of annotations, and what only the copy has is cited from there', async () => {
      const { first } = JSON.parse(await copy(state, 'json')) as {
        first: { items: { body: { value: string }[]; target: { source: string; selector: { exact?: string }[] }[] }[] };
      };
      const [, , former] = first.items;
      expect(former!.body.map(({ value }) => value)).toContain('change: restored');
      expect(former!.target[0]?.source).toBe(COPY);
      expect(former!.target[0]?.selector[0]?.exact).toContain('300 people');
    });

    it.each(['tmx', 'xliff'] as const)('are in the notes of %s', async (format) => {
      const file = await FORMATS[format].write(comparedWithBoth, comparedWithBoth.findings, { accessed: COPY });
      expect(file).toContain(
        'This agrees with the version of March 4, 2026; the original has been changed here since.',
      );
      expect(file).toContain(`the original’s copy of 2026-03-04 08:00 UTC: ${COPY}`);
    });
  });

  it('opens the copy', async () => {
    vi.mocked(effects.openTab).mockClear();
    await show(answered());
    await press('Open the copy');
    expect(effects.openTab).toHaveBeenCalledWith(COPY);
  });
});
