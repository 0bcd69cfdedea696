/** Checks what holds of every report. */

import type { Report, ReportSide } from '../../lib/core/report';
import type { Link } from '../../lib/core/segment';

const between = (value: number, least: number, most: number): boolean => value >= least && value <= most;

function sideProblems({ blocks, segments }: ReportSide): string[] {
  const astray = segments.filter(({ block, start, end, text }) => blocks[block]?.text.slice(start, end) !== text);
  const back = segments.filter((one, at) => {
    const before = segments[at - 1];
    return before && (one.block < before.block || (one.block === before.block && one.start < before.end));
  });
  return [
    ...astray.map(({ id }) => `${id} is not its block’s text`),
    ...back.map(({ id }) => `${id} stands before the one before it`),
  ];
}

const idsOf = (links: readonly Link[], of: 'translation' | 'original'): string[] =>
  links.flatMap((link) => link[of]).sort();

function linkProblems({ links, ...sides }: Report): string[] {
  const parted = (['translation', 'original'] as const).filter((of) => {
    const all = sides[of].segments.map(({ id }) => id).sort();
    return JSON.stringify(idsOf(links, of)) !== JSON.stringify(all);
  });
  return [
    ...parted.map((of) => `not every segment of the ${of} stands in one link`),
    ...links.filter(({ score }) => !between(score, 0, 1)).map(({ score }) => `a link’s score is ${score}`),
  ];
}

function flagProblems({ findings, neutral, translation, original }: Report): string[] {
  const lengths = new Map([...translation.segments, ...original.segments].map(({ id, text }) => [id, text.length]));
  const flags = [...findings, ...neutral];
  const marks = flags.flatMap((flag) => flag.marks);
  return [
    ...flags
      .flatMap((flag) => [...flag.translation, ...flag.original])
      .filter((id) => !lengths.has(id))
      .map((id) => `a flag speaks of ${id}, which is not there`),
    ...marks
      .filter(({ segment, start, end }) => start > end || !between(end, 0, lengths.get(segment) ?? -1))
      .map(({ segment, start, end }) => `a mark ${start}–${end} is not within ${segment}`),
    ...findings.filter(({ confidence }) => !between(confidence, 0, 1)).map(({ id }) => `${id} is too sure`),
    ...(new Set(flags.map(({ id }) => id)).size === flags.length ? [] : ['two flags have one id']),
    ...(findings.length && findings.some(({ translation: t, original: o }) => !t.length && !o.length)
      ? ['a difference is nowhere']
      : []),
  ];
}

function shareProblems({ coverage, agreement, verdict, findings }: Report): string[] {
  const shares = Object.values(coverage).filter((share) => !between(share, 0, 1));
  const counts = [agreement.paragraphs, agreement.figures, agreement.names].filter(
    ({ shared, of }) => !between(shared, 0, of),
  );
  return [
    ...shares.map((share) => `a coverage is ${share}`),
    ...counts.map(({ shared, of }) => `${shared} of ${of} agree`),
    ...(verdict === 'not-the-original' && findings.length ? ['differences to what is not the original'] : []),
  ];
}

/** Which of the laws that every report obeys this one does not, whatever the two texts were; none where it obeys all. */
export const reportProblems = (report: Report): string[] => [
  ...sideProblems(report.translation),
  ...sideProblems(report.original),
  ...linkProblems(report),
  ...flagProblems(report),
  ...shareProblems(report),
];
