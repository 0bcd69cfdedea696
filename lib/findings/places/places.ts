/** A rule that finds places that the translation replaced by others. */
import type { AnalyzedSegment, EntityMention } from '../../core/segment';
import { TRAITS } from '../../languages/by-kind/traits';
import { isRelatedPlace } from '../names/related-places';
import { type EntityKind, findReplacedEntities, REPLACEMENT_CONFIDENCE } from '../shared/replaced-entities';
import type { Rule } from '../shared/rule';

export const PLACE_RULE = {
  id: 'places',
  brings: {
    place: { effect: 'as its evidence tells', judged: 'name', lost: undefined, explains: 'name' },
  },
  finds: ['place'],
  fixed: REPLACEMENT_CONFIDENCE,
  find: (context) => (context.sameLanguage ? [] : findReplacedEntities(context, PLACE_ENTITY_KIND)),
} as const satisfies Rule;

const CASED_LETTER = /^[\p{Lu}\p{Ll}]/u;

/**
 * Whether a mention may be a place by its capital. Other languages write adjectives such as "italien" with small
 * letters.
 */
function canBePlace({ start, end }: EntityMention, { text }: AnalyzedSegment, lang: string): boolean {
  const mentionText = text.slice(start, end);
  return (
    !CASED_LETTER.test(mentionText) ||
    /^\p{Lu}/u.test(mentionText) ||
    (!TRAITS[lang]?.capitalAdjectives && mentionText.length > 4)
  );
}

/**
 * Text that ends in a name, of which the place's name is then a part: a surname, "New Jersey". A short word such as
 * "In" may just begin the sentence.
 */
const AFTER_NAME = /(?:[^\s] ?\p{Lu}[\p{L}\p{M}'’.]{0,30}|\p{Lu}[\p{L}\p{M}'’.]{4,30}) $/u;

const isCertainPlace = ({ start }: EntityMention, { text }: AnalyzedSegment, lang: string): boolean =>
  TRAITS[lang]?.capitalNouns ||
  !CASED_LETTER.test(text.slice(start)) ||
  !AFTER_NAME.test(text.slice(Math.max(0, start - 40), start));

const PLACE_ENTITY_KIND: EntityKind = {
  kind: 'place',
  related: isRelatedPlace,
  exchangeable: () => true,
  certain: isCertainPlace,
  possible: canBePlace,
};
