/** The tool `locate`: whether a page is a translation, and of what. */
import { z } from 'zod';
import type { Block } from '../../core/article';
import type { SignalEvidence } from '../../core/detection';
import { locateOriginal } from '../library';
import { DOCUMENT_INPUT, describeFailure, PAGE_INPUT, readDocument, readPage } from './document-input';
import { createTool } from './tool';
import { ToolError } from './tool-error';

// The tool `read`: the article in a page, a PDF or a text, without what stands around it, a part at a time.

/** Characters of a part; more fills the memory of the program that asks. */
const MOST_CHARACTERS = 40_000;

const INPUT = DOCUMENT_INPUT.extend({
  from: z.number().int().min(0).default(0).describe('The paragraph to begin with: "next" of the part before.'),
});

const READ_OUTPUT = z.object({
  title: z.string(),
  lang: z.string(),
  url: z.string().optional(),
  byline: z.string().optional(),
  translator: z.string().optional(),
  published: z.string().optional(),
  site: z.string().optional(),
  partial: z.boolean().describe('Whether only the beginning is shown, the rest being for subscribers.'),
  paragraphs: z.number().int().describe('How many paragraphs, headings, items and captions the article has.'),
  blocks: z.array(
    z.object({
      kind: z.string().describe('title, heading, paragraph, quote, caption or item'),
      text: z.string(),
      isCut: z.boolean().optional().describe('Whether the rest of a very long paragraph was left out.'),
    }),
  ),
  next: z.number().int().optional().describe('Where the next part begins; left out at the end.'),
});

/** As many blocks from a number on as a part holds, at least one. */
function takeBlocks(blocks: readonly Block[], from: number) {
  let characters = 0;
  const taken = [];
  for (const { kind, text } of blocks.slice(from)) {
    if (taken.length && characters + text.length > MOST_CHARACTERS) break;
    const isCut = text.length > MOST_CHARACTERS;
    taken.push({ kind, text: text.slice(0, MOST_CHARACTERS), ...(isCut ? { isCut } : {}) });
    characters += text.length;
  }
  return taken;
}

export const READ_TOOL = createTool({
  name: 'read',
  title: 'Read the article of a page',
  description:
    'Gives the article in an HTML page, a PDF or a text file as paragraphs, without menus, advertisements and comments, with its title, language, author and date. Long articles come in parts: ask again from "next".',
  input: INPUT,
  output: READ_OUTPUT,
  async run({ from, ...document }, context) {
    const { title, lang, url, byline, translator, published, site, partial, blocks } = await readDocument(
      document,
      context,
      'The document',
    );
    const taken = takeBlocks(blocks, from);
    const next = from + taken.length;
    return {
      title,
      lang,
      ...(url ? { url } : {}),
      ...(byline ? { byline } : {}),
      ...(translator ? { translator } : {}),
      ...(published ? { published } : {}),
      ...(site ? { site } : {}),
      partial: partial !== undefined,
      paragraphs: blocks.length,
      blocks: taken,
      ...(next < blocks.length ? { next } : {}),
    };
  },
});

const LOCATE_OUTPUT = z.object({
  article: z.boolean().describe('Whether the page is an article at all.'),
  translation: z.boolean().describe('Whether the page is probably a translation.'),
  machine: z.boolean().describe('Whether the page says that a machine translated it.'),
  lang: z.string(),
  originalLang: z.string().optional(),
  candidates: z
    .array(
      z.object({
        url: z.string(),
        score: z.number().describe('How probable it is that this is the original, 0 to 1.'),
        lang: z.string().optional(),
        evidence: z.array(z.object({ signal: z.string(), place: z.string(), words: z.string() })),
      }),
    )
    .describe('Addresses that may be the original, the likeliest first.'),
  outlet: z
    .object({ name: z.string(), host: z.string().optional(), search: z.string() })
    .optional()
    .describe('The outlet that the page names without an address, and a search for the article there.'),
  links: z
    .array(z.object({ url: z.string(), text: z.string() }))
    .optional()
    .describe('Where there are no candidates: links of the article, the likeliest first.'),
  translations: z
    .array(z.object({ url: z.string(), lang: z.string().optional(), isDeclared: z.boolean() }))
    .optional()
    .describe('Of a page that is no translation: its versions in other languages.'),
});

const toEvidenceJson = ({ signal, place, words }: SignalEvidence) => ({ signal, place, words });

export const LOCATE_TOOL = createTool({
  name: 'locate',
  title: 'Find the original of a translated page',
  description:
    'Says whether an HTML page is a translation and which addresses may be its original, with what in the page says so. It looks at the page alone and fetches nothing. Give "url", the page’s own address, wherever it is known.',
  input: PAGE_INPUT,
  output: LOCATE_OUTPUT,
  async run(input, context) {
    const located = await locateOriginal(readPage(input, context));
    if (!located.ok) throw new ToolError(`The page cannot be used: ${describeFailure(located.failure)}`);
    const { article, translation, machine, lang, originalLang, candidates, outlet, links, translations } =
      located.value;
    return {
      article,
      translation,
      machine,
      lang,
      ...(originalLang ? { originalLang } : {}),
      candidates: candidates.map(({ evidence, ...candidate }) => ({
        ...candidate,
        evidence: evidence.map(toEvidenceJson),
      })),
      ...(outlet ? { outlet } : {}),
      ...(links ? { links: links.map(({ url, text }) => ({ url, text })) } : {}),
      ...(translations
        ? {
            translations: translations.map(({ url, lang: versionLang, isDeclared }) => ({
              url,
              ...(versionLang ? { lang: versionLang } : {}),
              isDeclared,
            })),
          }
        : {}),
    };
  },
});
