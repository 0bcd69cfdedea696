/** The tool `check`: translated pages of a project beside their originals, folder by folder. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { TextEmbedding } from '../../core/engine';
import { SEVERITIES } from '../../core/finding';
import { formatSummary, isFailure } from '../check/check-formats';
import { checkPages } from '../check/check-pages';
import type { CheckedPage, CheckFinding, FilePlace } from '../check/checked-page';
import { IgnoreFileError, toShownPath } from '../check/list-files';
import { pairNamedPaths } from '../check/pair-named-paths';
import { type PathMap, parsePathMap } from '../check/path-map';
import { readPageText } from '../check/read-page';
import { createMemoryCache } from '../engine/embedding-source';
import { compareArticles } from '../library';
import { readFileText } from '../shared/input';
import { shortenPassage } from './compare-tool';
import { createTool, type ToolContext } from './tool';
import { ToolError } from './tool-error';

const INPUT = z.object({
  translation: z
    .string()
    .optional()
    .describe(
      'The folder, or file, of the translation. Left out, translations are found by the layout of the project.',
    ),
  original: z.string().optional().describe('The folder, or file, of the original.'),
  maps: z
    .array(z.string())
    .max(100)
    .optional()
    .describe('Where translations lie, such as "i18n/{lang}/docs/** = docs/**", by paths from the server’s folder.'),
  from: z.string().optional().describe('The language of the originals, where the layout does not tell it.'),
  byRules: z
    .boolean()
    .default(false)
    .describe('Whether to compare by rules alone: several times as fast, less sure. For more than a few pages.'),
  minLevel: z.enum(SEVERITIES).default('low').describe('The least serious findings that are listed.'),
  most: z.number().int().min(1).max(500).default(100).describe('The most findings that are listed.'),
});

const BARE_PLACE = z.object({ path: z.string(), line: z.number().int().optional().describe('From 1.') });

const PLACE = BARE_PLACE.extend({
  text: z.string().describe('The passage; empty where that side has none.'),
});

const OUTPUT = z.object({
  summary: z.string(),
  pages: z
    .array(
      z.object({
        translation: z.string(),
        original: z.string(),
        lang: z.string(),
        share: z.number().optional().describe('The share of the original that the translation has, 0 to 1.'),
        findings: z.array(
          z.object({
            rule: z.string().describe('dropped/paragraph, altered/number, page/unrelated and others'),
            level: z.enum(SEVERITIES),
            confidence: z.number(),
            message: z.string(),
            translation: PLACE,
            original: PLACE,
            also: z
              .array(
                z.object({ translation: BARE_PLACE, original: BARE_PLACE }).describe('Where else the same differs.'),
              )
              .optional(),
          }),
        ),
      }),
    )
    .describe('All pages, those that have least of their original first.'),
  left: z.number().int().describe('How many findings there are more than are listed.'),
  missing: z
    .array(z.object({ original: z.string(), langs: z.array(z.string()) }))
    .describe('Originals without a translation, with the languages that they lack.'),
  orphans: z.array(z.string()).describe('Translations whose original is not there.'),
  notes: z.array(z.string()).describe('What was not as usual.'),
});

type CheckInput = z.output<typeof INPUT>;

function parseMaps(maps: readonly string[]): PathMap[] {
  return maps.map((text) => {
    const map = parsePathMap(text);
    if (map) return map;
    throw new ToolError(
      `A map has a pattern on both sides of "=" with the same stars, such as "i18n/{lang}/docs/** = docs/**"; "${text}" has not.`,
    );
  });
}

/** Pairs what is asked about, by paths from the folder that both lie below. */
function pairPages({ translation = '.', original = translation, maps = [], from }: CheckInput, context: ToolContext) {
  const [own, other] = [context.folders.place(translation), context.folders.place(original)];
  if (own.root !== other.root)
    throw new ToolError(
      `${translation} and ${original} lie below different folders of this server; check them by "compare".`,
    );
  const { root } = own;
  const names = { translation: toShownPath(own.inside || '.'), original: toShownPath(other.inside || '.') };
  const isFolder = (inside: string) => statSync(path.resolve(root, inside)).isDirectory();
  if (isFolder(names.translation) !== isFolder(names.original))
    throw new ToolError('The translation and the original are two files or two folders, not one of each.');
  const areFolders = isFolder(names.translation);
  try {
    return { root, paired: pairNamedPaths({ names, areFolders, maps: parseMaps(maps), from, root }) };
  } catch (problem) {
    throw problem instanceof IgnoreFileError ? new ToolError(problem.message) : problem;
  }
}

/** Checks the pages, with word on how far it is. */
async function runCheck(input: CheckInput, context: ToolContext) {
  const { folders, signal, lexicons } = context;
  const { root, paired } = pairPages(input, context);
  if (!paired.pairs.length)
    throw new ToolError(
      'No page was found with its original: name both folders, or say by "maps" how their paths correspond, such as "i18n/{lang}/docs/** = docs/**".',
    );
  const opened = input.byRules ? undefined : await context.openEncoder();
  const encoder = typeof opened === 'object' ? { encoder: opened } : {};
  // An original is encoded once for all of its translations.
  const cache = createMemoryCache<TextEmbedding>();
  const result = await checkPages(
    paired,
    {
      readPage(file, lang) {
        const text = readFileText(folders.locate(path.resolve(root, file)));
        return text.ok ? readPageText(text.value, file, lang) : text;
      },
      readText: readPageText,
      readFile: (file) => readFileText(folders.locate(path.resolve(root, file))),
      async compare(translation, original) {
        const compared = await compareArticles(translation, original, { lexicons, signal, cache, ...encoder });
        if (!compared.ok) throw new Error(compared.failure.detail ?? compared.failure.kind);
        return compared.value;
      },
      forget: cache.clear,
    },
    (done, of) => context.progress({ done, of, message: `${done} of ${of} pages` }),
  );
  signal.throwIfAborted();
  const { doubt } = paired;
  const notes = [
    ...(doubt
      ? [
          `The originals may be ${doubt.taken ? `not those in ${doubt.taken} but ` : ''}those in ${doubt.other}: say which by "from".`,
        ]
      : []),
    ...(typeof opened === 'string' ? [opened] : []),
  ];
  return { result, notes };
}

const toBarePlace = ({ path: file, line }: FilePlace) => ({ path: file, ...(line ? { line } : {}) });

const toPlaceJson = (place: FilePlace & { readonly text: string }) => ({
  ...toBarePlace(place),
  text: shortenPassage(place.text),
});

const toFindingJson = ({ rule, level, confidence, message, translation, original, also }: CheckFinding) => ({
  rule,
  level,
  confidence: Math.round(100 * confidence) / 100,
  message,
  translation: toPlaceJson(translation),
  original: toPlaceJson(original),
  ...(also
    ? { also: also.map((one) => ({ translation: toBarePlace(one.translation), original: toBarePlace(one.original) })) }
    : {}),
});

/** Gives pages the form of the answer, with so many findings in all. */
function toPagesJson(pages: readonly CheckedPage[], most: number) {
  let room = most;
  return pages.map(({ translation, original, lang, share, findings }) => {
    const told = findings.slice(0, room).map(toFindingJson);
    room -= told.length;
    return { translation, original, lang, ...(share === undefined ? {} : { share }), findings: told };
  });
}

export const CHECK_TOOL = createTool({
  name: 'check',
  title: 'Check translated pages of a project',
  description:
    'Compares the translated pages of a project with their originals, Markdown, MDX, HTML or text, and lists what each dropped, added or altered, by file and line, with the share of the original that it has; also originals without a translation. Layouts of common generators are found by themselves. Use "compare" for two documents.',
  input: INPUT,
  output: OUTPUT,
  async run(input, context) {
    const { result, notes } = await runCheck(input, context);
    const pages = result.pages.map((page) => ({
      ...page,
      findings: page.findings.filter((finding) => isFailure(finding, input.minLevel)),
    }));
    const told = toPagesJson(pages, input.most);
    const count = (all: readonly { readonly findings: readonly unknown[] }[]) =>
      all.reduce((sum, { findings }) => sum + findings.length, 0);
    return {
      summary: formatSummary({ ...result, pages }),
      pages: told,
      left: count(pages) - count(told),
      missing: result.missing.map(({ original, langs }) => ({ original, langs: [...langs] })),
      orphans: [...result.orphans],
      notes,
    };
  },
});
