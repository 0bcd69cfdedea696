/** Reads the threat model out of SECURITY.md: its claims, and the tests that each says it is shown by. */

/** Such as `tests/security/reach.test.ts`, `fuzz-kept.test.ts` behind another, or the folder `tests/meaning`. */
const NAMED = /`((?:[\w.-]+\/)*[\w.-]+)`/g;
const TEST = /^tests\/|\.(?:test|e2e)\.tsx?$|^\.(?:chromium|firefox)$/;

/** The tests that a text names. One without a folder is in the folder of the one before, and `.firefox` is its twin. */
export function listNamedTests(text: string): string[] {
  const named: string[] = [];
  for (const [, name = ''] of text.matchAll(NAMED)) {
    if (!TEST.test(name)) continue;
    const before = named.at(-1) ?? '';
    if (name.startsWith('.')) named.push(before.replace(/\.(?:chromium|firefox)(?=\.e2e\.ts$)/, name));
    else named.push(name.includes('/') ? name : `${before.slice(0, before.lastIndexOf('/') + 1)}${name}`);
  }
  return named;
}

/** What is claimed: the row of a table or a section of paragraphs, and the text that names its tests. */
interface Claim {
  readonly name: string;
  readonly shownBy: string;
}

/** The rows of one table; "the same" stands for what the row before names. */
function listRows(section: string): Claim[] {
  let before = '';
  return [...section.matchAll(/^\| (.*) \|$/gm)].flatMap(([, row = '']) => {
    const cells = row.split(' | ');
    const [name = ''] = cells;
    if (name === 'what could go wrong' || name === '---') return [];
    const last = cells.at(-1) ?? '';
    const shownBy = last.startsWith('the same') ? `${before} ${last}` : last;
    before = shownBy;
    return [{ name, shownBy }];
  });
}

/** Every claim of the threat model: from the second heading on, a row each, or a section where it has no table. */
function listClaims(markdown: string): Claim[] {
  const [, ...sections] = markdown.split(/^### /m);
  const claims = sections.flatMap((section) => {
    const rows = listRows(section);
    return rows.length > 0 ? rows : [{ name: section.split('\n', 1)[0] ?? '', shownBy: section }];
  });
  return sections.length > 0 ? claims : listRows(markdown);
}

/** The claims that no test shows, or that name one that is not there. */
export function listUnshownClaims(markdown: string, isTest: (name: string) => boolean): string[] {
  return listClaims(markdown).flatMap(({ name, shownBy }) => {
    const named = listNamedTests(shownBy);
    if (named.length === 0) return [`${name}: names no test`];
    return named.filter((one) => !isTest(one)).map((one) => `${name}: there is no ${one}`);
  });
}

/** The files that the whole text does not name. */
export function listUnnamedFiles(markdown: string, files: readonly string[]): string[] {
  const named = new Set(markdown.split('\n').flatMap(listNamedTests));
  return files.filter((file) => !named.has(file));
}

/** What a paragraph says of itself where nothing can be tried. */
const UNTESTED = /\bno test can show\b|\bNo test can show\b/;

/** The paragraphs outside tables that neither name tests that are there nor say that none can show them. */
export function listUnshownParagraphs(markdown: string, isTest: (name: string) => boolean): string[] {
  const paragraphs = markdown.split('\n').filter((line) => line.trim() !== '' && !/^[#|]/.test(line));
  return paragraphs.flatMap((text) => {
    const named = listNamedTests(text);
    if (named.length === 0 && !UNTESTED.test(text)) return [`names no test: ${text}`];
    return named.filter((one) => !isTest(one)).map((one) => `there is no ${one}: ${text}`);
  });
}
