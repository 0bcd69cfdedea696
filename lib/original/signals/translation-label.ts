import type { Clue, Signal } from '../clue';
import { bonusOf, languageOf, type Relation, relationOf, type Target, targetsOf } from '../labelled';
import { originalLabels, pictureLabels, republishedLabels, translatedLabels, versionLabels } from '../labels';
import { sameLanguage } from '../language';
import { languagesNamed } from '../named';
import type { Page } from '../page';
import { WEIGHT } from '../weights';
import { asShown, finderOf, type LabelFinder, plain } from '../words';

type Kind = 'original' | 'republished' | 'translated';

const FINDERS: readonly (readonly [Kind, LabelFinder])[] = [
  ['original', finderOf(originalLabels)],
  ['republished', finderOf(republishedLabels)],
  ['translated', finderOf(translatedLabels)],
];
const WEIGHTS: Readonly<Record<Kind, number>> = {
  original: WEIGHT.originalLabel,
  republished: WEIGHT.republishedLabel,
  translated: WEIGHT.translatedLabel,
};
const picture = finderOf(pictureLabels);
const version = finderOf(versionLabels);

/** A link of more words than this is a headline, and what it says is not a label. */
const LONGEST_LABEL = 90;
/** Words that stand after a link follow it at once. */
const AFTER_REACH = 14;

interface Label {
  readonly kind: Kind;
  readonly words: string;
}

function before(target: Target, text: string): Label | undefined {
  for (const [kind, finder] of FINDERS) {
    const hit = finder.last(text);
    if (hit)
      return {
        kind,
        words: text.length <= LONGEST_LABEL ? target.before.trim() : asShown(target.before, hit.start, hit.end),
      };
  }
  return undefined;
}

/** The link itself says it: "Read the original article". A colon stands for the link being nothing but the label. */
function inside(target: Target): Label | undefined {
  if (target.inside === '' || target.inside.length > LONGEST_LABEL) return undefined;
  const text = `${plain(target.inside)}:`;
  for (const [kind, finder] of FINDERS) {
    const hit = finder.first(text);
    if (hit && kind !== 'translated') return { kind, words: target.inside };
  }
  return undefined;
}

function after(target: Target): Label | undefined {
  const text = plain(target.after);
  for (const [kind, finder] of FINDERS) {
    const hit = finder.after(text);
    if (hit && hit.start <= AFTER_REACH) return { kind, words: asShown(target.after, hit.start, hit.end) };
  }
  return undefined;
}

/** The same words speak of pictures, or of a version into another language than the page's. */
function speaksOfElse(page: Page, text: string, kind: Kind): boolean {
  const pictured = picture.first(text);
  if (pictured && pictured.start <= 2) return true;
  if (kind !== 'translated' || !version.first(text)) return false;
  return !languagesNamed(text, page.lang).some((lang) => sameLanguage(lang, page.lang));
}

/** Whether a label with a link so related speaks of a translation rather than of the same text elsewhere. */
function translates(page: Page, kind: Kind, relation: Relation): boolean {
  if (relation !== 'unknown') return relation === 'other';
  return kind === 'original' && page.lang !== 'en';
}

function clueOf(page: Page, target: Target): Clue | undefined {
  const text = plain(target.before);
  const label = before(target, text) ?? inside(target) ?? after(target);
  if (!label || speaksOfElse(page, text, label.kind)) return undefined;
  const lang = languageOf(page, target);
  const relation = relationOf(page, lang);
  // The link after "translated by" mostly leads to the translator.
  if (label.kind === 'translated' && relation !== 'other') return undefined;
  const weight = WEIGHTS[label.kind] + bonusOf(page, target, relation);
  const evidence = { signal: 'translation-label', place: target.run.place, words: label.words, weight } as const;
  return { evidence, url: target.url, lang, translates: translates(page, label.kind, relation) };
}

/** "Оригинал публикации:", "Read the original in German", "〈link〉から翻訳" with a link or an address. */
export const translationLabel: Signal = (page) => targetsOf(page).flatMap((target) => clueOf(page, target) ?? []);
