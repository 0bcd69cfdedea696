/** Finds the writer's name in what a page shows around its article. */
import { createLazy } from '../../core/memoize';
import { escapeRegExp } from '../../core/regexp';
import { extractNames, isPersonName } from './byline';
import { getClassNames } from './class-names';
import { getPagePhrases, getTextAfterNotice, getWordsBeforeNames, isWholePhrase, MAX_NOTICE_START } from './page-words';
import { getSpacedText, type TextRun } from './text-runs';

/** Matches where a second sentence or another label follows the name. */
const nextCredit = /(?<=\p{L}{3})[.。]\s|\s\S{1,12}[:：]/u;

const getBy = createLazy(() => new Set(getWordsBeforeNames()));

/** Removes the language before a name, with the word for "by" between them: "de l’allemand par Anne Roussel". */
function removeLanguage(text: string): string {
  const words = text.trim().split(' ');
  if (!/^\p{Ll}/u.test(text.trim())) return text;
  const by = words.findIndex((word, i) => getBy().has(word) && /^\p{Lu}/u.test(words[i + 1] ?? ''));
  return by < 0 ? text : words.slice(by + 1).join(' ');
}

/** Extracts the name from a line such as "Translated by Ana Ruiz"; undefined where no name follows the label. */
function findTranslatorInByline(line: string): string | undefined {
  const after = getTextAfterNotice('translation', line, MAX_NOTICE_START);
  if (after === undefined) return undefined;
  const rest = after.slice(0, nextCredit.exec(after)?.index);
  if (rest === '' || rest.length > 60) return undefined;
  const trimmedLine = line.replace(/(?<![^\p{L}\p{M}\p{N})])[^\p{L}\p{M}\p{N})]+$/u, '');
  // Short words in capitals such as "AI" and "GPT" are machines and not names.
  const name = extractNames(removeLanguage(trimmedLine.slice(-after.length).slice(0, rest.length)));
  return name !== undefined && isPersonName(name) && !/^\p{Lu}{1,4}$/u.test(name) ? name : undefined;
}

/** Finds the translator's name in the short lines about an article; undefined where none gives it. */
export const findTranslatorName = (notices: readonly string[]): string | undefined =>
  notices.map(findTranslatorInByline).find((name) => name !== undefined);

/** Number of runs above and below the headline, and before the end of the text, in which a byline is looked for. */
const MAX_RUNS_ABOVE = 4;
const MAX_RUNS_BELOW = 8;
const MAX_RUNS_AT_END = 4;
/** Lines with more weight are text. */
const MAX_BYLINE_WEIGHT = 160;

/** Words of class names and ids for bylines, in the languages of the sites where they were seen. */
const bylineClassPattern =
  /-(?:byline|by-line|byl|author|authors|auth|writer|reporter|journalist|contributor|autor|autora|autore|auteur|tac-gia|firma|kisha|potpis|yazar|muhabir|penulis|penname)-/;
/** Words of class names and ids for text about the writer, which is not the name. */
const aboutClassPattern =
  /-(?:bio|about|info|desc|description|card|avatar|image|img|photo|email|mail|role|title|related|more)-/;

/**
 * Matches a byline label at the beginning of a line or behind a sign in it, and what follows: "… | di Lorenza Gatti".
 */
const getLabelPattern = createLazy((): RegExp => {
  const labels = getPagePhrases('byline').toSorted((a, b) => b.length - a.length);
  return new RegExp(
    `(?:^|[|·•/(（【\\[—–]|\\s[-:]\\s|\\d\\s|\\s(?=[\\p{L}]{2,6}[:：]))\\s*(?:${labels.map(escapeRegExp).join('|')})(?:\\s*[:：=＝・]\\s*|\\s+)(.{2,})$`,
    'iu',
  );
});

/** Matches the Korean word for a reporter behind a name: "한지우 기자". */
const reporterAfterName = /(?:^|[\s)\]])([\p{Script=Hangul}]{2,4})\s?기자(?=$|[\s(=])/u;
/** Matches the Chinese word for a reporter before a name: "記者林芷萱／山城報導". */
const reporterBeforeName = /(?:記者|记者)[・·:：\s]?([\p{Script=Han}]{2,5})(?=$|[／/）)\s])/u;

/** Extracts the name behind a byline label or beside the word for a reporter. */
const extractLabeledName = (line: string): string | undefined => {
  const labeledText =
    reporterAfterName.exec(line)?.[1] ?? reporterBeforeName.exec(line)?.[1] ?? getLabelPattern().exec(line)?.[1];
  const name = labeledText === undefined ? undefined : extractNames(labeledText);
  return name !== undefined && isPersonName(name) ? name : undefined;
};

/** Whether an element directly around a run is marked as byline by its class name or id. */
function isMarkedByline(run: TextRun): boolean {
  const parents = run.pieces.map(({ node }) => node.parentElement).filter((element) => element !== null);
  return [...parents, run.block, run.block.parentElement].some((element) => {
    const names = element ? getClassNames(element) : '';
    return bylineClassPattern.test(names) && !aboutClassPattern.test(names);
  });
}

/** Finds the part of a marked run that looks like a name, the first of several. */
function findMarkedName(run: TextRun): string | undefined {
  if (!isMarkedByline(run)) return undefined;
  const names = run.pieces
    .filter(({ node }) => node.parentElement?.closest('time') == null)
    .map(({ node }) => extractNames(node.data))
    .filter((name) => name !== undefined);
  return names.find((name) => isPersonName(name));
}

/** The longest list of writers that is taken for the article's own. */
const MAX_WRITERS = 6;

/** Finds the names of writers in marked runs that follow one another, each in an element of its own beside the others. */
function findMarkedNames(runs: readonly TextRun[], findName: (run: TextRun) => string | undefined): string | undefined {
  const first = runs.findIndex((run) => findName(run) !== undefined);
  if (first < 0) return undefined;
  const firstRun = runs[first] as TextRun;
  const names = [findName(firstRun) as string];
  for (const run of runs.slice(first + 1)) {
    const name = run.block.className === firstRun.block.className ? findName(run) : undefined;
    const isBeside = getWritersBox(run) === getWritersBox(firstRun);
    if (name === undefined || !isBeside || names.length === MAX_WRITERS) break;
    if (!names.includes(name)) names.push(name);
  }
  return names.join(', ');
}

/** The element that holds the writers of a list: around the item or block of one. */
const getWritersBox = ({ block }: TextRun): Element | null => (block.closest('li') ?? block).parentElement;

const yearDigits = /\p{Nd}{4}/u;

/** Finds a name in an element of its own in a line with a year, as "Aino Rautio" beside a date. */
function findNameBesideDate(run: TextRun): string | undefined {
  if (!yearDigits.test(run.text)) return undefined;
  const texts = run.pieces
    .map(({ node }) => node.data.trim())
    .map((text) => text.replace(/\/\p{L}{2,8}$/u, ''))
    .filter((text) => !/\p{Nd}|\s\p{Ll}+$|^[\p{Lu}\s]+$/u.test(text) && text.length <= 40);
  return texts.find(
    (text) =>
      !isWholePhrase('share', text) &&
      /^\S+(?: \S+){1,3}$/u.test(text) &&
      /^\P{Ll}/u.test(text) &&
      !text.includes(':') &&
      isPersonName(text),
  );
}

/** Whether a run is aligned right, or all bold or italic. */
const isSetApart = (run: TextRun): boolean =>
  /right|end/i.test(
    `${run.block.getAttribute('align')} ${/text-align:[^;]*/i.exec(run.block.getAttribute('style') ?? '')}`,
  ) || run.pieces.every(({ node }) => node.parentElement?.closest('b, strong, i, em') != null);

/** Finds the signature of the writer under the text: a name by itself, aligned right, bold or italic. */
function findSignature(run: TextRun): string | undefined {
  if (run.weight > 40 || !isSetApart(run) || /^H[1-6]$/i.test(run.block.tagName)) return undefined;
  const name = extractNames(run.text);
  return name !== undefined && isPersonName(name) && /\s/.test(name) ? name : undefined;
}

/**
 * Finds the writer's name as the page shows it: behind a label ("Von …"), in a run marked as byline, beside the date,
 * or as a signature. `headline` and `end` are indices among the runs: of the headline and of the last run of the text.
 * The site's name is never taken for the writer's. Undefined where no name is found.
 */
export function findVisibleByline(
  runs: readonly TextRun[],
  headline: number,
  end: number,
  title: string,
  site: string | undefined,
): string | undefined {
  // Above the headline stand names of other articles, too.
  const runsNearHeadline = [
    ...runs.slice(headline, headline + MAX_RUNS_BELOW + 1),
    ...runs.slice(Math.max(0, headline - MAX_RUNS_ABOVE), headline),
  ].filter((run) => run.text !== title);
  const nearbyRuns = [
    ...runsNearHeadline,
    ...runs.slice(Math.max(headline + MAX_RUNS_BELOW + 1, end - MAX_RUNS_AT_END), end + 2),
  ];
  const shortRuns = nearbyRuns.filter(
    (run) =>
      run.weight <= MAX_BYLINE_WEIGHT &&
      run.block.closest('figure, figcaption, nav, blockquote') === null &&
      // A list holds other stories, unless it is one of writers.
      (run.block.closest('li') === null || isMarkedByline(run)),
  );
  const excludeSite = (name: string | undefined): string | undefined => (name === site ? undefined : name);
  const labeledName = shortRuns
    .map((run) => excludeSite(extractLabeledName(getSpacedText(run))))
    .find((found) => found !== undefined);
  const name = labeledName ?? findMarkedNames(shortRuns, (run) => excludeSite(findMarkedName(run)));
  if (name) return name;
  const signatures = runs.slice(Math.max(headline + 3, end - 1), end + 1).map((run) => excludeSite(findSignature(run)));
  return [...runsNearHeadline.map((run) => excludeSite(findNameBesideDate(run))), ...signatures].find(
    (found) => found !== undefined,
  );
}
