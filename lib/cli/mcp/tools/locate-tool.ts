/** The tool `locate`: whether a page is a translation, and of what. */
import { z } from 'zod';
import type { SignalEvidence } from '../../../core';
import { locateOriginal } from '../../library';
import { describeFailure } from '../describe-failure';
import { PAGE_INPUT, readPage } from '../document-input';
import { createTool } from '../tool';
import { ToolError } from '../tool-error';

const OUTPUT = z.object({
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
  output: OUTPUT,
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
