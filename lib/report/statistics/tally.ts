/** Counts reports line by line: what is held does not grow with their number, only with that of their groups. */
import { MIN_SHOWN_CONFIDENCE } from '../../core/finding';
import { hashText } from '../../core/hash-text';
import { type Dimension, FLAG_DIMENSIONS, REPORT_DIMENSIONS } from './dimensions';
import { addFlag, createGroup, type Group, type SampledFlag } from './group';
import type { LineFinding, LineProblem, LineReport } from './report-line';

/** Groups of one dimension; further ones are counted together. Archives have outlets without end, memory has not. */
const MAX_GROUPS = 2000;

/** The key of the group that holds what no group of its own was left for. */
export const OTHER_KEY = '\uFFFF';

/** Kinds of errors that are told apart. */
const MAX_ERRORS = 20;

export interface DimensionGroups {
  readonly dimension: Dimension;
  readonly groups: ReadonlyMap<string, Group>;
}

export interface Totals {
  readonly lines: number;
  readonly problems: Readonly<Record<LineProblem['kind'], number>>;
  /** Errors that Verso answered a pair with → how often; at most `MAX_ERRORS` of them. */
  readonly errors: ReadonlyMap<string, number>;
  readonly verdicts: Readonly<Record<LineReport['verdict'], number>>;
  readonly all: Group;
  readonly reportDimensions: readonly DimensionGroups[];
  readonly flagDimensions: readonly DimensionGroups[];
}

export interface Tally {
  /** Counts the next line. */
  add(line: LineReport | LineProblem): void;
  getTotals(): Totals;
}

export function createTally(): Tally {
  const all = createGroup();
  const problems = { 'not-json': 0, 'not-a-report': 0, 'too-long': 0, error: 0 };
  const verdicts = { compared: 0, uncertain: 0, 'not-the-original': 0 };
  const errors = new Map<string, number>();
  const reportDimensions = REPORT_DIMENSIONS.map((dimension) => ({ dimension, groups: new Map<string, Group>() }));
  const flagDimensions = FLAG_DIMENSIONS.map((dimension) => ({ dimension, groups: new Map<string, Group>() }));
  let lines = 0;

  function addProblem(problem: LineProblem): void {
    problems[problem.kind] += 1;
    if (problem.kind !== 'error') return;
    // Addresses and numbers in it would make every error another one.
    const error = problem.detail.replace(/:? \S*\/\S*|\d+/g, '…').slice(0, 120);
    if (errors.has(error) || errors.size < MAX_ERRORS) errors.set(error, (errors.get(error) ?? 0) + 1);
  }

  function addReport(report: LineReport): void {
    verdicts[report.verdict] += 1;
    const isCompared = report.verdict === 'compared';
    const flags = isCompared ? report.findings : [];
    const shown = flags.filter(({ confidence }) => confidence >= MIN_SHOWN_CONFIDENCE);
    const groups = reportDimensions
      .filter(({ dimension }) => isCompared || !dimension.isOfCompared)
      .map(({ dimension, groups }) => findGroup(groups, dimension.getReportKey(report, shown.length)));
    for (const group of [all, ...groups]) {
      group.reports += 1;
      if (!isCompared) continue;
      group.compared += 1;
      if (report.arrived !== undefined) group.arrived.add(report.arrived);
    }
    addFlags(report, flags, [all, ...groups]);
  }

  function addFlags(report: LineReport, flags: readonly LineFinding[], groups: readonly Group[]): void {
    const counted = new Set<Group>();
    const line = lines;
    for (const finding of flags) {
      const hash = hashText(`${line}\n${report.id}\n${finding.id}`);
      const build = createBuilder(report, finding, line);
      const isShown = finding.confidence >= MIN_SHOWN_CONFIDENCE;
      if (isShown) for (const group of groups) addFlag(group, finding, hash, build);
      for (const { dimension, groups: flagGroups } of flagDimensions) {
        if (!isShown && !dimension.withPossible) continue;
        const group = findGroup(flagGroups, dimension.getFlagKey(finding));
        addFlag(group, finding, hash, build);
        if (!counted.has(group)) group.reports += 1;
        counted.add(group);
      }
    }
  }

  return {
    add(line) {
      lines += 1;
      if ('kind' in line) addProblem(line);
      else addReport(line);
    },
    getTotals: () => ({ lines, problems, errors, verdicts, all, reportDimensions, flagDimensions }),
  };
}

function findGroup(groups: Map<string, Group>, wanted: string): Group {
  const key = groups.has(wanted) || groups.size < MAX_GROUPS ? wanted : OTHER_KEY;
  const known = groups.get(key);
  if (known) return known;
  const group = createGroup();
  groups.set(key, group);
  return group;
}

/** Passages longer than this are cut around the words that differ, UTF-16 units. */
const MAX_PASSAGE = 320;

/** Several groups keep the same flag, which is built once. */
function createBuilder(report: LineReport, finding: LineFinding, line: number): () => SampledFlag {
  let flag: SampledFlag | undefined;
  return () => {
    const { id, translation, original } = report;
    const { getPassage, readEvidence, ...rest } = finding;
    const cut = (side: 'translation' | 'original') => truncatePassage(getPassage(side));
    flag ??= {
      line,
      report: { id, translation, original },
      finding: { ...rest, evidence: readEvidence() },
      passages: { translation: cut('translation'), original: cut('original') },
    };
    return flag;
  };
}

/** Cuts a long passage so that its first mark stays in it, with what stands before. */
function truncatePassage({ text, marks }: SampledFlag['passages']['original']) {
  if (text.length <= MAX_PASSAGE) return { text, marks };
  const start = Math.max(0, Math.min((marks[0]?.start ?? 0) - MAX_PASSAGE / 4, text.length - MAX_PASSAGE));
  const [before, after] = [start > 0 ? '… ' : '', start + MAX_PASSAGE < text.length ? ' …' : ''];
  const shift = before.length - start;
  return {
    text: before + text.slice(start, start + MAX_PASSAGE).toWellFormed() + after,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= start + MAX_PASSAGE)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}
