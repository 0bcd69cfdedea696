/** The counts of one group of reports or flags, such as all of one outlet, with a sample of its flags. */
import { FINDING_KINDS, type Finding, type FindingKind } from '../../core/finding';
import { createFlagSample, type FlagSample } from './flag-sample';
import type { LineFinding, LineReport, Passage } from './report-line';

// Counts of shares (0..1) in bins of equal width, so that a median of a million takes no more room than one of ten.

const BIN_COUNT = 100;

export interface Histogram {
  readonly bins: Uint32Array;
  add(share: number): void;
  /** Adds all that another histogram counted. */
  addAll(other: Histogram): void;
  /** @returns the median, to half a hundredth; undefined where nothing was added. */
  getMedian(): number | undefined;
}

export function createHistogram(): Histogram {
  const bins = new Uint32Array(BIN_COUNT + 1);
  return {
    bins,
    add(share) {
      bins[Math.round(BIN_COUNT * share)]! += 1;
    },
    addAll(other) {
      for (const [bin, inside] of other.bins.entries()) bins[bin]! += inside;
    },
    getMedian() {
      const count = bins.reduce((sum, inside) => sum + inside, 0);
      let below = 0;
      for (const [bin, inside] of bins.entries()) {
        below += inside;
        if (count > 0 && below >= count / 2) return bin / BIN_COUNT;
      }
      return undefined;
    },
  };
}

/** What is shown of a flag when a number is opened. */
export interface SampledFlag {
  /** Number of its line in the file, from 1. */
  readonly line: number;
  readonly report: Pick<LineReport, 'id' | 'translation' | 'original'>;
  readonly finding: Omit<LineFinding, 'getPassage' | 'readEvidence'> & Pick<Finding, 'evidence'>;
  readonly passages: { readonly translation: Passage; readonly original: Passage };
}

/** What a group's numbers open: flags of a kind, or serious ones of any kind. */
export const SAMPLE_NAMES = [...FINDING_KINDS, 'high'] as const;

export type SampleName = (typeof SAMPLE_NAMES)[number];

/** Flags that are kept for each number. */
export const SAMPLE_SIZE = 6;

export interface Group {
  reports: number;
  /** Reports whose texts could be lined up: only these have flags. */
  compared: number;
  readonly counts: Record<SampleName, number>;
  readonly confidence: Histogram;
  /** Of the reports compared: share of the original that has a counterpart. */
  readonly arrived: Histogram;
  readonly samples: Readonly<Record<SampleName, FlagSample<SampledFlag>>>;
}

export const createGroup = (): Group => ({
  reports: 0,
  compared: 0,
  counts: { dropped: 0, added: 0, altered: 0, high: 0 },
  confidence: createHistogram(),
  arrived: createHistogram(),
  samples: {
    dropped: createFlagSample(SAMPLE_SIZE),
    added: createFlagSample(SAMPLE_SIZE),
    altered: createFlagSample(SAMPLE_SIZE),
    high: createFlagSample(SAMPLE_SIZE),
  },
});

/** Counts a flag in a group. `build` gives what is shown of it, `hash` decides whether it is kept. */
export function addFlag(group: Group, finding: LineFinding, hash: number, build: () => SampledFlag): void {
  group.confidence.add(finding.confidence);
  for (const name of finding.severity === 'high' ? ([finding.kind, 'high'] as const) : [finding.kind]) {
    group.counts[name] += 1;
    group.samples[name].add(hash, build);
  }
}

/** Counts several groups as one. */
export function mergeGroups(groups: readonly Group[]): Group {
  const merged = createGroup();
  for (const group of groups) {
    merged.reports += group.reports;
    merged.compared += group.compared;
    merged.confidence.addAll(group.confidence);
    merged.arrived.addAll(group.arrived);
    for (const name of SAMPLE_NAMES) {
      merged.counts[name] += group.counts[name];
      for (const { hash, flag } of group.samples[name].list()) merged.samples[name].add(hash, () => flag);
    }
  }
  return merged;
}

export const countFlags = ({ counts }: Group): number => counts.dropped + counts.added + counts.altered;

/** The sample that a number opens: flags of all kinds where none is named. */
export function listSampledFlags(group: Group, name: SampleName | 'all'): readonly SampledFlag[] {
  const kinds: readonly FindingKind[] = FINDING_KINDS;
  const samples = name === 'all' ? kinds.map((kind) => group.samples[kind]) : [group.samples[name]];
  const flags = samples.flatMap((sample) => sample.list()).sort((a, b) => a.hash - b.hash);
  return flags.slice(0, SAMPLE_SIZE).map(({ flag }) => flag);
}
