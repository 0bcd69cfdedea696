import { getPagePhrases } from '../../languages/page-phrases';
import { escapeRegExp } from '../../util/regexp';
import { namesOf } from '../blocks/class-names';
import { type Run, spaced } from '../blocks/text-runs';
import { isWhole } from '../clean/phrase-matcher';
import { isName, nameFrom } from './byline';

/** How far from the headline, and from the end of the text, a byline may stand. */
const ABOVE = 4;
const BELOW = 8;
const AT_END = 4;
/** A longer line is text. */
const LONGEST = 160;

/** Class and id words for the line with the writer's name, in the languages of the sites they were seen on. */
const bylineName =
  /-(?:byline|by-line|byl|author|authors|auth|writer|reporter|journalist|contributor|autor|autora|autore|auteur|tac-gia|firma|kisha|potpis|yazar|muhabir|penulis|penname)-/;
/** About the writer, not the name. */
const aboutName =
  /-(?:bio|about|info|desc|description|card|avatar|image|img|photo|email|mail|role|title|related|more)-/;

let made: RegExp | undefined;

/** A label at the beginning of a line or behind a mark in it, and what follows: "… | di Lorenza Gatti". */
function labelled(): RegExp {
  if (made) return made;
  const labels = getPagePhrases('byline').toSorted((a, b) => b.length - a.length);
  made = new RegExp(
    `(?:^|[|·•/(（【\\[—–]|\\s[-:]\\s|\\d\\s|\\s(?=[\\p{L}]{2,6}[:：]))\\s*(?:${labels.map(escapeRegExp).join('|')})(?:\\s*[:：=＝・]\\s*|\\s+)(.{2,})$`,
    'iu',
  );
  return made;
}

/** "한지우 기자": the word for a reporter behind the name. */
const behind = /(?:^|[\s)\]])([\p{Script=Hangul}]{2,4})\s?기자(?=$|[\s(=])/u;
/** "記者林芷萱／山城報導": before it. */
const before = /(?:記者|记者)[・·:：\s]?([\p{Script=Han}]{2,5})(?=$|[／/）)\s])/u;

const inLine = (line: string): string | undefined => {
  const found = behind.exec(line)?.[1] ?? before.exec(line)?.[1] ?? labelled().exec(line)?.[1];
  const name = found === undefined ? undefined : nameFrom(found);
  return name !== undefined && isName(name) ? name : undefined;
};

/** The element that a page calls its byline, nearest around the run's text. */
function isMarked(run: Run): boolean {
  const inner = run.pieces.map(({ node }) => node.parentElement).filter((element) => element !== null);
  return [...inner, run.block, run.block.parentElement].some((element) => {
    const names = element ? namesOf(element) : '';
    return bylineName.test(names) && !aboutName.test(names);
  });
}

/** In a marked line the name is the first piece that looks like one. */
function marked(run: Run): string | undefined {
  if (!isMarked(run)) return undefined;
  const names = run.pieces.map(({ node }) => nameFrom(node.data)).filter((name) => name !== undefined);
  return names.find((name) => isName(name));
}

const dated = /\p{Nd}{4}/u;

/** "Aino Rautio" in an element of its own beside the date. */
function besideDate(run: Run): string | undefined {
  if (!dated.test(run.text)) return undefined;
  const all = run.pieces
    .map(({ node }) => node.data.trim())
    .filter((text) => !/\p{Nd}|\s\p{Ll}+$|^[\p{Lu}\s]+$/u.test(text) && text.length <= 40);
  return all.find(
    (text) =>
      !isWhole('share', text) &&
      /^\S+(?: \S+){1,3}$/u.test(text) &&
      /^\P{Ll}/u.test(text) &&
      !text.includes(':') &&
      isName(text),
  );
}

const isSetApart = (run: Run): boolean =>
  /right|end/i.test(
    `${run.block.getAttribute('align')} ${/text-align:[^;]*/i.exec(run.block.getAttribute('style') ?? '')}`,
  ) || run.pieces.every(({ node }) => node.parentElement?.closest('b, strong, i, em') != null);

/** A name alone under the text, set to the right, bold or slanted: the writer signs. */
function signature(run: Run): string | undefined {
  if (run.weight > 40 || !isSetApart(run) || /^H[1-6]$/i.test(run.block.tagName)) return undefined;
  return isName(run.text) && /\s/.test(run.text) ? run.text : undefined;
}

/**
 * The writer's name as the page shows it: behind a label ("Von …"), in what the page marks as its byline, or beside
 * the date. `headline` and `end` are places among the runs.
 */
export function visibleByline(
  runs: readonly Run[],
  headline: number,
  end: number,
  title: string,
  site: string | undefined,
): string | undefined {
  const top = runs.slice(Math.max(0, headline - ABOVE), headline + BELOW + 1).filter((run) => run.text !== title);
  const near = [...top, ...runs.slice(Math.max(headline + BELOW + 1, end - AT_END), end + 2)];
  const short = near.filter(
    (run) => run.weight <= LONGEST && run.block.closest('figure, figcaption, nav, blockquote, li') === null,
  );
  const known = (name: string | undefined): string | undefined => (name === site ? undefined : name);
  for (const find of [(run: Run) => inLine(spaced(run)), marked]) {
    const name = short.map((run) => known(find(run))).find((found) => found !== undefined);
    if (name) return name;
  }
  const signed = runs.slice(Math.max(headline + 3, end - 1), end + 1).map((run) => known(signature(run)));
  return [...top.map((run) => known(besideDate(run))), ...signed].find((found) => found !== undefined);
}
