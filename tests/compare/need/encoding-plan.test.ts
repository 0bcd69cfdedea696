/** What the encoder reads of two texts, and in what order: laws that any report obeys, and some reports. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildEncodingPlan,
  extendPlan,
  findDoubts,
  listLinked,
  type PlannedReport,
} from '../../../lib/compare/compare-by-need';
import type { Finding } from '../../../lib/core/finding';
import type { Link, Segment, Side } from '../../../lib/core/segment';
import { countRounds } from '../../../tools/rounds';

/** A link of so many segments with so many, its score, and how long its segments are. */
interface MadeLink {
  readonly translation: number;
  readonly original: number;
  readonly score?: number;
  readonly length?: number;
}

interface Flag {
  readonly link: number;
  readonly confidence: number;
}

const SURE: MadeLink = { translation: 1, original: 1, score: 1 };

function makeReport(
  made: readonly MadeLink[],
  flags: readonly Flag[] = [],
  verdict: PlannedReport['verdict'] = 'compared',
): PlannedReport {
  const segments: Record<Side, Segment[]> = { translation: [], original: [] };
  const add = (side: Side, count: number, length: number) =>
    Array.from({ length: count }, () => {
      const id = `${side[0]}${segments[side].length}`;
      const text = (side === 'translation' ? 'x' : 'y').repeat(length);
      segments[side].push({ id, block: 0, start: 0, end: length, text });
      return id;
    });
  const links = made.map(
    ({ translation, original, score = 1, length = 90 }): Link => ({
      translation: add('translation', translation, length),
      original: add('original', original, 90),
      score,
    }),
  );
  const blocks = [{ kind: 'paragraph', text: '' }] as const;
  return {
    verdict,
    links,
    translation: { segments: segments.translation, blocks },
    original: { segments: segments.original, blocks },
    findings: flags.map(({ link, confidence }) => {
      const { translation, original } = links[link]!;
      return { kind: 'altered', category: 'number', confidence, translation, original } as unknown as Finding;
    }),
  };
}

const anyLink = fc.oneof(
  { weight: 8, arbitrary: fc.constant(SURE) },
  fc
    .record({
      translation: fc.nat(2),
      original: fc.nat(2),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 10, max: 120 }),
    })
    .filter(({ translation, original }) => translation + original > 0),
);
const anyLinks = fc.array(anyLink, { minLength: 1, maxLength: 60 });
const anyFlags = (links: readonly MadeLink[]) =>
  fc.array(
    fc.record({
      link: fc.nat(links.length - 1),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 6 },
  );
const anyCase = anyLinks.chain((links) => fc.tuple(fc.constant(links), anyFlags(links), anyFlags(links)));
const holds = (law: (links: readonly MadeLink[], flags: readonly Flag[], more: readonly Flag[]) => void): void => {
  fc.assert(
    fc.property(anyCase, ([links, flags, more]) => law(links, flags, more)),
    { numRuns: countRounds(200) },
  );
};

const listAll = ({ translation, original }: PlannedReport): string[] =>
  [...translation.segments, ...original.segments].map(({ id }) => id);

describe('of any report', () => {
  it('each segment is read once, or settled with the counterpart that it is linked with', () => {
    holds((links, flags) => {
      const report = makeReport(links, flags);
      const { ids, settled } = buildEncodingPlan(report);
      const all = [...ids, ...settled.flatMap(({ translation, original }) => [translation, original])];
      expect([...all].sort()).toEqual(listAll(report).sort());
      for (const { translation, original } of settled)
        expect(report.links).toContainEqual({
          translation: [translation],
          original: [original],
          score: expect.any(Number),
        });
    });
  });

  it('all is read that a flag touches, and no flag more makes another be read less', () => {
    holds((links, flags, more) => {
      const [fewer, report] = [makeReport(links, flags), makeReport(links, [...flags, ...more])];
      const read = new Set(buildEncodingPlan(report).ids);
      for (const finding of report.findings)
        if (finding.confidence >= 0.1) for (const id of listLinked(finding)) expect(read).toContain(id);
      for (const link of findDoubts(fewer).keys()) for (const id of listLinked(link)) expect(read).toContain(id);
    });
  });

  it('the order of its findings changes nothing', () => {
    holds((links, flags) => {
      expect(buildEncodingPlan(makeReport(links, [...flags].reverse()))).toEqual(
        buildEncodingPlan(makeReport(links, flags)),
      );
    });
  });

  it('what is read more comes behind what was read, and nothing is settled anew', () => {
    holds((links, flags, more) => {
      const byRules = makeReport(links, flags);
      const plan = buildEncodingPlan(byRules);
      const longer = extendPlan(plan, byRules, makeReport(links, more));
      expect(longer.ids.slice(0, plan.ids.length)).toEqual(plan.ids);
      expect([...longer.ids, ...longer.settled.flatMap((pair) => Object.values(pair))].sort()).toEqual(
        listAll(byRules).sort(),
      );
    });
  });

  it('nothing more is read where meaning says what the rules said', () => {
    holds((links, flags) => {
      const report = makeReport(
        links,
        flags.filter(({ confidence }) => confidence >= 0.1),
      );
      const plan = buildEncodingPlan(report);
      expect(extendPlan(plan, report, report)).toEqual(plan);
    });
  });
});

const FORTY = Array.from({ length: 40 }, () => SURE);
const replace = (links: readonly MadeLink[], at: number, link: MadeLink) =>
  links.map((one, k) => (k === at ? link : one));

describe('a good translation', () => {
  it('is read at a few places all over it', () => {
    const { ids } = buildEncodingPlan(makeReport(FORTY));
    expect(ids).toHaveLength(8);
    const places = ids.filter((id) => id.startsWith('t')).map((id) => Math.floor(Number(id.slice(1)) / 10));
    expect(places).toEqual([0, 1, 2, 3]);
  });

  it('is read first where a flag is, then at gaps with what stands beside them, then at what is unsure', () => {
    const links = replace(replace(FORTY, 10, { translation: 0, original: 1 }), 20, { ...SURE, score: 0.8 });
    const { ids } = buildEncodingPlan(makeReport(links, [{ link: 30, confidence: 0.2 }]));
    expect(ids.slice(0, 2)).toEqual(['t29', 'o30']);
    expect(ids.slice(2, 7)).toEqual(['t9', 'o9', 'o10', 't10', 'o11']);
    expect(ids.slice(7)).toEqual(
      ['18/19', '19/20', '20/21', '28/29', '30/31'].flatMap((at) => [`t${at.split('/')[0]}`, `o${at.split('/')[1]}`]),
    );
  });

  it.each([
    ['short lines', 20],
    ['a translation that is shorter than usual', 70],
  ])('is read at %s, without what stands beside', (_, length) => {
    const { ids } = buildEncodingPlan(makeReport(replace(FORTY, 10, { ...SURE, length })));
    expect(ids.slice(0, 2)).toEqual(['t10', 'o10']);
    expect(ids).not.toContain('t9');
    expect(ids).not.toContain('t11');
  });
});

describe('of documentation', () => {
  /** A report of pairs of texts that are sure. */
  function pairUp(pairs: readonly (readonly [translation: string, original: string])[]): PlannedReport {
    const toSegments = (side: Side) =>
      pairs.map((pair, at): Segment => {
        const text = pair[side === 'translation' ? 0 : 1];
        return { id: `${side[0]}${at}`, block: 0, start: 0, end: text.length, text };
      });
    const blocks = [{ kind: 'paragraph', text: '' }] as const;
    return {
      verdict: 'compared',
      links: pairs.map((_, at) => ({ translation: [`t${at}`], original: [`o${at}`], score: 1 })),
      translation: { segments: toSegments('translation'), blocks },
      original: { segments: toSegments('original'), blocks },
      findings: [],
    };
  }
  const listShort = (pairs: readonly (readonly [string, string])[]): string[] =>
    [...findDoubts(pairUp(pairs)).keys()].map(({ original }) => original[0]!);

  const PROSE = [
    'ページを読み込むたびに、サーバーは新しい一時ファイルを作成し、終了時に削除します。',
    'Each time a page is loaded, the server creates a new temporary file, and deletes it when it ends.',
  ] as const;
  const CODE = [
    '次のように実行します、cache-server --listen 127.0.0.1 --workers 4 --root /var/lib/cache --verbose です。',
    'Run it like this, please, cache-server --listen 127.0.0.1 --workers 4 --root /var/lib/cache --verbose it is.',
  ] as const;

  it('a language that writes shorter lacks nothing where a sentence has little code', () => {
    expect(listShort([CODE, CODE, CODE, CODE, PROSE, CODE, CODE])).toEqual([]);
    const cut = [PROSE[0].slice(0, 25), PROSE[1]] as const;
    expect(listShort([CODE, PROSE, PROSE, PROSE, cut, CODE, CODE])).toEqual(['o4']);
  });

  it('a line that is the same in both is not read', () => {
    expect(listShort([PROSE, PROSE, ['cache-server.yaml', 'cache-server.yaml']])).toEqual([]);
  });
});

describe('everything is read', () => {
  const all = 80;
  it('where little is sure', () => {
    const half = FORTY.map((link, at) => (at % 2 ? { ...link, score: 0.9 } : link));
    expect(buildEncodingPlan(makeReport(half)).ids).toHaveLength(all);
  });
  it.each(['uncertain', 'not-the-original'] as const)('where the texts are %s', (verdict) => {
    expect(buildEncodingPlan(makeReport(FORTY, [], verdict)).ids).toHaveLength(all);
  });
  it('where several sure pairs that were read are none by meaning', () => {
    const byRules = makeReport(FORTY);
    const plan = buildEncodingPlan(byRules);
    const [first, , third] = plan.ids.filter((id) => id.startsWith('t')).map((id) => Number(id.slice(1)));
    const spoilt = replace(replace(FORTY, first!, { ...SURE, score: 0.4 }), third!, { ...SURE, score: 0.4 });
    expect(extendPlan(plan, byRules, makeReport(spoilt)).ids).toHaveLength(all);
    const one = makeReport(replace(FORTY, third!, { ...SURE, score: 0.4 }));
    expect(extendPlan(plan, byRules, one).ids).toEqual([
      ...plan.ids,
      ...[third! - 1, third! + 1].flatMap((at) => [`t${at}`, `o${at}`]),
    ]);
  });
});

it('what is said to stand alone by meaning is looked for around it', () => {
  const byRules = makeReport(replace(FORTY, 20, { translation: 0, original: 1 }));
  const plan = buildEncodingPlan(byRules);
  const lone = (confidence: number): PlannedReport => {
    const finding = { kind: 'dropped', category: 'sentence', confidence, translation: [], original: ['o20'] };
    return { ...byRules, findings: [finding as unknown as Finding] };
  };
  expect(extendPlan(plan, byRules, lone(0.4)).ids).toEqual(plan.ids);
  const read = extendPlan(plan, byRules, lone(0.6)).ids;
  expect(read).toEqual(expect.arrayContaining(['o17', 'o23', 't17', 't22']));
  expect(read).not.toContain('o24');
});
