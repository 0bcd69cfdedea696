/** Puts findings about one thing together: a section that is missing, the same passage in several languages or on many pages. */
import { groupBy } from '../../core/collections';
import { SEVERITIES } from '../../core/finding';
import { getEnglish } from '../../i18n/localizer';
import { formatSureness, lowerFirst } from '../../report/finding-words';
import { showOnOneLine } from '../../text/bidi-text';
import type { CheckedPage, CheckFinding } from './checked-page';

/**
 * Puts the findings of all pages together, each where it is most serious, at the first of such pages. What is told on
 * another page stays in `toldElsewhere` of its own. Nothing is lost: a finding has all of its places.
 */
export function groupFindings(pages: readonly CheckedPage[]): CheckedPage[] {
  const own = pages.map(({ findings }) => groupSections(findings));
  const all = own.flatMap((findings, page) => findings.map((finding, at) => ({ finding, page, id: `${page} ${at}` })));
  const groups = groupBy(all, ({ finding, id }) => finding.passage ?? id);
  const told: CheckFinding[][] = pages.map(() => []);
  const elsewhere: CheckFinding[][] = pages.map(() => []);
  for (const group of groups.values()) {
    const [first, ...others] = [...group].sort((one, other) => compareLevels(one.finding, other.finding));
    if (!first) continue;
    const also = others.map(({ finding: { translation, original } }) => ({ translation, original }));
    told[first.page]!.push(also.length ? { ...first.finding, also } : first.finding);
    for (const { finding, page } of others) if (page !== first.page) elsewhere[page]!.push(finding);
  }
  return pages.map((page, at) => ({
    ...page,
    findings: told[at]!.sort(compareLevels),
    ...(elsewhere[at]!.length ? { toldElsewhere: elsewhere[at]! } : {}),
  }));
}

const compareLevels = (one: CheckFinding, other: CheckFinding): number =>
  SEVERITIES.indexOf(one.level) - SEVERITIES.indexOf(other.level);

/** Makes one finding of those of a section, with the rule and level of the most serious. */
function groupSections(findings: readonly CheckFinding[]): CheckFinding[] {
  const groups = groupBy(
    findings.map((finding, at) => ({ finding, at })),
    ({ finding: { section }, at }) => (section ? `${section.side} ${section.first}` : `alone ${at}`),
  );
  return [...groups.values()].map((group) => {
    const members = group.map(({ finding }) => finding);
    const [worst] = [...members].sort(compareLevels);
    return members.length > 1 ? buildSectionFinding(worst!, members) : worst!;
  });
}

function buildSectionFinding(worst: CheckFinding, members: readonly CheckFinding[]): CheckFinding {
  const section = worst.section!;
  const english = getEnglish();
  const [first] = [...members].sort((one, other) => (one[section.side].line ?? 0) - (other[section.side].line ?? 0));
  const { titles, isSection, paragraphs, sentences, lines } = section;
  const kind = section.side === 'original' ? 'dropped' : 'added';
  const size = [
    `${count(sentences, 'sentence')} in ${count(paragraphs, 'paragraph')}`,
    ...countMarkup(members),
    ...(lines ? [`lines ${lines[0]} to ${lines[1]}`] : []),
  ].join(', ');
  const sureness = lowerFirst(formatSureness(english, worst), english.locale);
  const other = section.side === 'original' ? 'translation' : 'original';
  const passages = members.flatMap(({ passage }) => passage ?? []);
  const { passage: _, also: __, ...rest } = worst;
  return {
    ...rest,
    message: showOnOneLine(
      `${isSection ? 'Section' : count(paragraphs, 'paragraph')} ${kind} (${sureness}): ${titles.map((title) => `“${title}”`).join(', ')} (${size}). Nothing in the ${other} corresponds.`,
    ),
    translation: first!.translation,
    original: first!.original,
    // Those of another language that lack the same, and nothing else, are told with it.
    ...(passages.length === members.length ? { passage: passages.sort().join(' ') } : {}),
  };
}

/** The code, links and the like that stand in a section and are gone with it, by kind. */
const countMarkup = (members: readonly CheckFinding[]): string[] =>
  [
    ...groupBy(
      members.filter(({ category }) => !category),
      ({ rule }) => rule.split('/')[1]!,
    ),
  ].map(([what, { length }]) => count(length, what.replace('-', ' ')));

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
