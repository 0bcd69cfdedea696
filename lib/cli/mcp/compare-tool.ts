/** The tool `compare`: what a translation dropped, added or altered of its original. */
import { z } from 'zod';
import { type Finding, MIN_SHOWN_CONFIDENCE } from '../../core/finding';
import type { Report } from '../../core/report';
import type { Side } from '../../core/segment';
import { getEnglish } from '../../i18n/localizer';
import { formatCoverage, formatCut } from '../../report/export-model';
import { describeEvidence, formatSentences } from '../../report/finding-words';
import { buildReportIndex, type ReportIndex, selectSegments } from '../../report/passages';
import { shortenText } from '../../text/shorten-text';
import { compareArticles } from '../library';
import { findLines } from '../shared/finding-lines';
import { DOCUMENT_INPUT, describeFailure, readComparable } from './document-input';
import { createTool, type ToolContext } from './tool';
import { ToolError } from './tool-error';

// Gives a report's findings the form that tools answer in: short, with both passages as they stand.

/** Characters of a passage: what is longer is a text without sentences. */
const MOST_CHARACTERS = 2_000;

function toPassageJson(index: ReportIndex, side: Side, ids: readonly string[]) {
  const found = selectSegments(index, side, ids);
  if (!found.length) return undefined;
  const text = found.map((segment) => segment.text).join(' ');
  return { text: shortenPassage(text), paragraph: found[0]!.block };
}

/** A passage as an answer quotes it. */
export const shortenPassage = (text: string): string => shortenText(text, MOST_CHARACTERS);

/** A finding with the passages of both sides. */
export function toDifferenceJson(index: ReportIndex, finding: Finding) {
  const original = toPassageJson(index, 'original', finding.original);
  const translation = toPassageJson(index, 'translation', finding.translation);
  return {
    kind: finding.kind,
    category: finding.category,
    severity: finding.severity,
    confidence: Math.round(100 * finding.confidence) / 100,
    ...(original ? { original } : {}),
    ...(translation ? { translation } : {}),
    lines: findLines(index, finding),
    evidence: finding.evidence
      .map((one) => formatSentences(getEnglish(), describeEvidence(getEnglish(), finding, one, 'written')))
      .filter(Boolean),
  };
}

/** Says in a sentence or two what came out. `count`: of the differences. */
export function describeReport({ verdict, coverage, truncated }: Report, count: number): string {
  if (verdict === 'not-the-original')
    return 'Too little of these texts corresponds: this is probably not the original.';
  if (verdict === 'uncertain') return 'The texts could not be lined up surely enough to say what differs.';
  const found = count
    ? `${count} ${count === 1 ? 'difference' : 'differences'} to check`
    : 'Nothing was found to differ';
  if (truncated) return `${found} in what was compared. ${formatCut(getEnglish(), truncated)}`;
  return `${found}; ${formatCoverage(getEnglish(), coverage.original)}.`;
}

/** Differences of one answer where nothing else is asked for. */
const USUAL_COUNT = 50;

const INPUT = z.object({
  translation: DOCUMENT_INPUT,
  original: DOCUMENT_INPUT,
  byRules: z
    .boolean()
    .default(false)
    .describe('Whether to compare by rules alone, without the sentence encoder: several times as fast, less sure.'),
  minConfidence: z
    .number()
    .min(0)
    .max(1)
    .default(MIN_SHOWN_CONFIDENCE)
    .describe('The least confidence of the differences that are listed.'),
  most: z.number().int().min(1).max(500).default(USUAL_COUNT).describe('The most differences that are listed.'),
});

const SIDE = z.object({ lang: z.string(), title: z.string(), sentences: z.number().int() });

const PASSAGE = z.object({
  text: z.string(),
  paragraph: z.number().int().describe('The number of its paragraph, heading or item, from 0.'),
});

const OUTPUT = z.object({
  verdict: z
    .enum(['compared', 'uncertain', 'not-the-original'])
    .describe('uncertain: the texts could not be lined up surely; not-the-original: too little corresponds.'),
  summary: z.string(),
  translation: SIDE,
  original: SIDE,
  coverage: z
    .object({ translation: z.number(), original: z.number() })
    .describe('The share of each text that has a counterpart in the other, 0 to 1.'),
  differences: z
    .array(
      z.object({
        kind: z.enum(['dropped', 'added', 'altered']),
        category: z.string().describe('sentence, number, name, negation and others'),
        severity: z.enum(['high', 'medium', 'low']),
        confidence: z.number().describe('How probable it is that this is one, 0 to 1.'),
        original: PASSAGE.optional(),
        translation: PASSAGE.optional(),
        lines: z
          .object({ original: z.number().int().optional(), translation: z.number().int().optional() })
          .describe(
            'Of Markdown: the lines, from 1, that it stands on; of a passage that is missing, where it would be.',
          ),
        evidence: z.array(z.string()),
      }),
    )
    .describe('Differences to check, the most serious first. Each is a hint, not an error, until a person has looked.'),
  left: z.number().int().describe('How many more there are than are listed.'),
  notes: z.array(z.string()).describe('What was not as usual.'),
});

/** Steps beside those of the encoder: both texts are read, and then compared. */
const OTHER_STEPS = 3;

/** Compares, with word on how far it is. The encoder's share is known only when the texts are read. */
async function runComparison(
  { translation, original, byRules }: Pick<z.output<typeof INPUT>, 'translation' | 'original' | 'byRules'>,
  context: ToolContext,
): Promise<{ readonly report: Report; readonly notes: readonly string[] }> {
  const { signal, progress, lexicons } = context;
  progress({ done: 0, of: OTHER_STEPS, message: 'Reading the translation' });
  const one = await readComparable(translation, context, 'The translation');
  signal.throwIfAborted();
  progress({ done: 1, of: OTHER_STEPS, message: 'Reading the original' });
  const other = await readComparable(original, context, 'The original');
  signal.throwIfAborted();
  progress({ done: 2, of: OTHER_STEPS, message: 'Comparing' });
  const encoder = byRules ? undefined : await context.openEncoder();
  const compared = await compareArticles(one, other, {
    lexicons,
    signal,
    ...(typeof encoder === 'object' ? { encoder } : {}),
    progress: (done, of) =>
      progress({ done: 2 + done, of: OTHER_STEPS + of, message: `Reading for meaning: ${done} of ${of} passages` }),
  });
  if (!compared.ok) throw new ToolError(`The texts cannot be compared: ${describeFailure(compared.failure)}`);
  return { report: compared.value, notes: typeof encoder === 'string' ? [encoder] : [] };
}

const toSideJson = ({ lang, title, segments }: Report['translation']) => ({ lang, title, sentences: segments.length });

export const COMPARE_TOOL = createTool({
  name: 'compare',
  title: 'Compare a translation with its original',
  description:
    'Lists what a translation dropped, added or altered of its original: passages, numbers, dates, names, quotations, negations, in any pair of many languages, each with both passages, its evidence and how sure it is. A difference is to be checked by a person; one that is not listed may still be there.',
  input: INPUT,
  output: OUTPUT,
  async run({ minConfidence, most, ...input }, context) {
    const { report, notes } = await runComparison(input, context);
    const found = report.findings.filter(({ confidence }) => confidence >= minConfidence);
    const shown = found.slice(0, most);
    const index = buildReportIndex(report);
    return {
      verdict: report.verdict,
      summary: describeReport(report, found.length),
      translation: toSideJson(report.translation),
      original: toSideJson(report.original),
      coverage: report.coverage,
      differences: shown.map((finding) => toDifferenceJson(index, finding)),
      left: found.length - shown.length,
      notes: [...notes],
    };
  },
});
