/** What is requested without a press, after a page was another story: nothing by which a server learns of another. */
import { describe, expect, it } from 'vitest';
import { findSureAnswerer } from '../../lib/core/site';
import { type PanelState, reducePanel } from '../../lib/panel/state/panel-state';
import { ACCESSED, candidateOf, OTHER, play, seen } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

/** What becomes of it when the first address is another story, by way of redirects to `asked`. */
function tell(first: string, second: string, asked: readonly string[] = []): readonly PanelState['kind'][] {
  const candidates = [
    { ...candidateOf(thaiVietnamese, ''), url: first },
    { ...OTHER, score: 0.9, url: second },
  ];
  const working = play([seen(thaiVietnamese, { candidates }), { type: 'compare', url: first }]);
  const original = { ...thaiVietnamese.original, url: first };
  const report = { ...thaiVietnamese, original, verdict: 'not-the-original' } as const;
  const answeredBy = [first, ...asked].map(findSureAnswerer);
  return [
    reducePanel(working, { type: 'compared', url: first, report, accessed: ACCESSED, isPrivate: false, answeredBy }),
    reducePanel(working, {
      type: 'failed',
      url: first,
      failure: { kind: 'not-the-original', reason: 'itself' },
      answeredBy,
    }),
  ].map((state) => {
    if (state.kind === 'working') expect(state.chosen).toBe(second);
    return state.kind;
  });
}

const REQUESTED = ['working', 'working'];
const OFFERED = ['not-the-original', 'not-the-original'];

describe('the next candidate', () => {
  it.each([
    ['of the same site, by certificate', 'https://www.one.example/a', 'https://en.one.example/b', []],
    [
      'of the same site, that the first redirected within',
      'https://one.example/a',
      'https://one.example/b',
      ['https://m.one.example/a'],
    ],
    ['of the same server, by its number', 'http://192.168.1.7:8080/a', 'http://192.168.1.7:8080/b', []],
    ['of the same server, by its number in IPv6', 'http://[fd00::7]/a', 'http://[fd00::7]/b', []],
  ] as const)('%s is requested', (_, first, second, asked) => {
    expect(tell(first, second, asked)).toEqual(REQUESTED);
  });

  it.each([
    ['another site', 'https://one.example/a', 'https://other.example/b', []],
    ['another site, by the list of suffixes', 'https://one.github.io/a', 'https://other.github.io/b', []],
    [
      'the page’s own, with an address of the network first',
      'http://router.one.example/a',
      'https://one.example/b',
      [],
    ],
    [
      'of a name that may lead anywhere, the same site or not',
      'http://printer.one.example/a',
      'http://www.one.example/b',
      [],
    ],
    ['the same host without a certificate', 'http://one.example/a', 'http://one.example/b', []],
    ['another server of the same device', 'http://192.168.1.7:8080/a', 'http://192.168.1.7/b', []],
    [
      'a site that redirected elsewhere and back',
      'https://one.example/a',
      'https://one.example/b',
      ['https://other.example/x', 'https://one.example/c'],
    ],
    ['a site that redirected into the network', 'https://one.example/a', 'https://one.example/b', ['http://10.0.0.1/']],
    [
      'a site that was asked without a certificate on the way',
      'https://one.example/a',
      'https://one.example/b',
      ['http://one.example/a', 'https://one.example/a'],
    ],
  ] as const)('is offered, and not requested: %s', (_, first, second, asked) => {
    expect(tell(first, second, asked)).toEqual(OFFERED);
  });
});
