/** Removal rules that tell small boxes of figures in the text by their shape: the weather, exchange rates. */
import { foldWhitespace, isSentenceEnd } from '../../text/fold-whitespace';
import { createLazy } from '../../util/lazy';
import type { TextRun } from '../blocks/text-runs';
import { isSentence, type RemovalContext, type RemovalRule } from './removal-rule';

/** A longer line, by weight, tells something. */
const MAX_LINE_WEIGHT = 60;
/** A box with more text, by weight, is a part of the article. */
const MAX_BOX_WEIGHT = 200;

/** What every temperature has. */
const degree = /[\u2103\u2109\u00B0\u00BA]/;
/** Matches a temperature of the air, no angle and no oven's. */
const temperature =
  /(?<![\p{L}\p{Nd}.,])[+\u2212-]?[1-5]?\p{Nd}\s?(?:[\u2103\u2109]|[\u00B0\u00BA]\s?[CF]?(?![\p{L}\p{Nd}])(?!\s?[NSEWO\p{Nd}'\u2032]))/u;
/** Matches what one currency costs in another, given by their names: "Euro/dólar: 1,08". */
const namedRate = /^\p{L}{2,12}\s?\/\s?\p{L}{2,12}\s?:?\s\p{Nd}{1,6}[.,]\p{Nd}{2,5}$/u;
const codedRate = /^([A-Z]{3})\s?[/-]\s?([A-Z]{3})(?!\p{L})/u;

const getCurrencies = createLazy((): ReadonlySet<string> => new Set(Intl.supportedValuesOf('currency')));

function isRate(text: string): boolean {
  const [, one, other] = codedRate.exec(text) ?? [];
  return namedRate.test(text) || (one !== undefined && [one, other].every((code) => getCurrencies().has(code ?? '')));
}

const boxTag = /^(?:DIV|SECTION|ASIDE|TABLE|DL)$/i;

/** Whether a run stands in a small box without a sentence. */
function isInBoxOfLines(run: TextRun, { shares }: RemovalContext): boolean {
  const box = shares.around(run).find((container) => boxTag.test(container.tagName));
  if (!box || shares.weight(box) > MAX_BOX_WEIGHT) return false;
  const lines = [box, ...box.querySelectorAll('p, div, td, th, dd, dt')];
  return !lines.some((line) => isSentenceEnd(foldWhitespace(line.textContent ?? '')));
}

/** Matches lines that give the weather or an exchange rate, in a box of such lines. */
export const matchWidget: RemovalRule = (run, context) => {
  if (run.weight > MAX_LINE_WEIGHT || isSentence(run)) return undefined;
  if (!(degree.test(run.text) && temperature.test(run.text)) && !isRate(run.text)) return undefined;
  return run.block.closest('li, figure') === null && isInBoxOfLines(run, context) ? 'widget' : undefined;
};
