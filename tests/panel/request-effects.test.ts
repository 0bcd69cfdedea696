/** What the panel asks of the world when events come in, and when it does not ask again. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Panel } from '../../lib/panel/panel';
import { createPanel } from '../../lib/panel/panel';
import { effects, openPanel } from './fixtures/effects';
import { ACCESSED, candidateOf, compared, OTHER, play, SISTER, seen } from './fixtures/play-events';
import { thaiVietnamese as report } from './fixtures/thai-vietnamese';

const { url } = report.original;
let panel: Panel;
const askedUrls = (): readonly string[] => effects.compare.mock.calls.map(([, candidate]) => candidate.url);

beforeEach(() => {
  vi.clearAllMocks();
  panel = openPanel(play([seen(report, { candidates: [candidateOf(report, 'Source:'), OTHER] })]));
});

describe('a comparison', () => {
  it('is asked for once, whatever is told of it', () => {
    panel.send({ type: 'compare', url });
    panel.send({ type: 'step', url, step: 'reading' });
    panel.send({ type: 'compared', url, report, accessed: ACCESSED, isPrivate: false });
    expect(askedUrls()).toEqual([url]);
    expect(effects.cancel).not.toHaveBeenCalled();
  });

  it('is asked for again by a second press, and with the next candidate of its site by itself', () => {
    panel.send(seen(report, { candidates: [candidateOf(report, ''), SISTER] }));
    panel.send({ type: 'compare', url });
    panel.send({ type: 'compare', url });
    panel.send({ type: 'failed', url, failure: { kind: 'not-the-original', reason: 'itself', url } });
    expect(askedUrls()).toEqual([url, url, SISTER.url]);
  });

  it('that goes on is not asked for again when its page is in front again', () => {
    const working = play([seen(report), { type: 'compare', url }]);
    panel.send({ type: 'resume', state: working });
    expect([panel.state.value, askedUrls()]).toEqual([working, []]);
  });

  it('is cancelled once, and only where it runs', () => {
    panel.send({ type: 'cancel' });
    panel.send({ type: 'compare', url });
    panel.send({ type: 'cancel' });
    panel.send({ type: 'cancel' });
    expect(effects.cancel).toHaveBeenCalledOnce();
  });

  it('is not asked for by a panel to which nothing is connected', () => {
    const alone = createPanel(undefined, play([seen(report)]));
    alone.send({ type: 'compare', url });
    expect([alone.state.value.kind, askedUrls()]).toEqual(['working', []]);
  });
});

it('a link is picked until the reader turns to something else', () => {
  panel.send({ type: 'pick' });
  expect(effects.pickLink).toHaveBeenCalledOnce();
  panel.send({ type: 'compare', url });
  expect(effects.stopPicking).toHaveBeenCalledOnce();
  expect(askedUrls()).toEqual([url]);
});

it('an engine that is put off is stopped', () => {
  panel = openPanel(compared(report));
  panel.send({ type: 'put-off' });
  expect(effects.stopEngine).toHaveBeenCalledOnce();
});
