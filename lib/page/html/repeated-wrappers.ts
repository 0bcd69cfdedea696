/** Finds the wrappers of a translation in a page without a known tool's marks: by what the same kind of element holds. */

import { computeMedian, groupBy } from '../../core/collections';
import { computeTextWeight, foldWhitespace } from '../../text/fold-whitespace';
import { buildScriptProfile } from '../../text/script-profile';

/** Fewest wrappers that tell a translation from a quotation. */
const MIN_WRAPPERS = 3;
/** Their usual weight is a sentence's at least: a name in its own script beside each entry of a list is no translation. */
const MIN_USUAL_WEIGHT = 40;
/** Share of the wrappers that hold another script than the text beside them. */
const MIN_OTHER_SHARE = 0.8;
/** A passage and its translation, by weight: neither is more than so many times the other. */
const MAX_RATIO = 5;

/**
 * What an element says of its kind: a paragraph and a heading may be of one. Undefined where it says nothing, as most of a
 * page's own text.
 */
function getSignature(element: Element): string | undefined {
  const marks = ['class', 'lang', 'translate'].map((name) => element.getAttribute(name)?.trim());
  const isCustom = element.localName.includes('-');
  return isCustom || marks.some(Boolean) ? [isCustom ? element.localName : '', ...marks].join('|') : undefined;
}

interface WrappedPassage {
  readonly wrapper: Element;
  readonly own: string;
  readonly rendered: string;
}

const isWordless = (text: string): boolean => !/\p{L}{2}/u.test(text);

/** With more nodes beside it, an element is one of many in a container, and belongs to the one before it. */
const MAX_SIBLINGS = 24;

/** The text beside a possible wrapper: of its element, or of the element before it. */
function findPassage(wrapper: Element): WrappedPassage | undefined {
  const parent = wrapper.parentElement;
  const rendered = foldWhitespace(wrapper.textContent ?? '');
  if (!parent || isWordless(rendered) || rendered.length > MAX_TEXT_LENGTH) return undefined;
  const isAtEdge = parent.lastElementChild === wrapper || parent.firstElementChild === wrapper;
  const beside = isAtEdge && parent.childNodes.length <= MAX_SIBLINGS ? [...parent.childNodes] : [];
  const around = beside.filter((node) => node !== wrapper).map(({ textContent }) => textContent ?? '');
  const sources = [around.join(' '), wrapper.previousElementSibling?.textContent ?? ''];
  const own = sources.find((text) => !isWordless(text) && isComparable(text, rendered));
  return own === undefined ? undefined : { wrapper, own: foldWhitespace(own), rendered };
}

function isComparable(one: string, other: string): boolean {
  const ratio = computeTextWeight(one) / Math.max(1, computeTextWeight(other));
  return ratio <= MAX_RATIO && ratio >= 1 / MAX_RATIO;
}

const hasOtherScript = ({ own, rendered }: WrappedPassage): boolean => {
  const [one, other] = [buildScriptProfile(own).script, buildScriptProfile(rendered).script];
  return one !== other && one !== 'Zyyy' && other !== 'Zyyy';
};

const getBaseLanguage = (element: Element | null | undefined): string | undefined =>
  element?.closest('[lang]')?.getAttribute('lang')?.split(/[-_]/)[0]?.toLowerCase();

/** Whether an element is kept from translation and declares another language than what it stands in. */
function hasOtherLanguage({ wrapper }: WrappedPassage): boolean {
  const isKept = wrapper.getAttribute('translate') === 'no' || wrapper.classList.contains('notranslate');
  if (!isKept || !wrapper.hasAttribute('lang')) return false;
  return getBaseLanguage(wrapper) !== getBaseLanguage(wrapper.parentElement);
}

const isTranslation = (passages: readonly WrappedPassage[]): boolean =>
  passages.length > 0 &&
  computeMedian(passages.map(({ rendered }) => computeTextWeight(rendered)))! >= MIN_USUAL_WEIGHT &&
  passages.filter((passage) => hasOtherScript(passage) || hasOtherLanguage(passage)).length >=
    MIN_OTHER_SHARE * passages.length;

/** With more elements, or longer texts in them, nothing is looked for. */
const MAX_ELEMENTS = 20_000;
const MAX_TEXT_LENGTH = 5000;

/** The first so many elements of a kind are looked at before all: few kinds of a page hold anything but its own text. */
const SAMPLE = 8;

/**
 * Finds the kind of element that holds another script or declared language than the text beside it, throughout the page,
 * and lists these elements in page order; empty where there is none. Languages are not guessed: the texts are short.
 */
export function findRepeatedWrappers(page: Document): readonly Element[] {
  const elements = [...(page.body?.getElementsByTagName('*') ?? [])];
  if (elements.length > MAX_ELEMENTS) return [];
  const kinds = groupBy(elements, (element) => getSignature(element) ?? '');
  kinds.delete('');
  const findPassages = (some: readonly Element[]) => some.flatMap((element) => findPassage(element) ?? []);
  for (const wrappers of kinds.values()) {
    if (wrappers.length < MIN_WRAPPERS || !isTranslation(findPassages(wrappers.slice(0, SAMPLE)))) continue;
    const passages = findPassages(wrappers);
    const isUsual = passages.length >= Math.max(MIN_WRAPPERS, wrappers.length / 2);
    if (isUsual && isTranslation(passages)) return passages.map(({ wrapper }) => wrapper);
  }
  return [];
}
