/** The tool `read`: the article in a page, a PDF or a text, without what stands around it, a part at a time. */
import { z } from 'zod';
import type { Block } from '../../../core';
import { DOCUMENT_INPUT, readDocument } from '../document-input';
import { createTool } from '../tool';

/** Characters of a part; more fills the memory of the program that asks. */
const MOST_CHARACTERS = 40_000;

const INPUT = DOCUMENT_INPUT.extend({
  from: z.number().int().min(0).default(0).describe('The paragraph to begin with: "next" of the part before.'),
});

const OUTPUT = z.object({
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
  output: OUTPUT,
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
