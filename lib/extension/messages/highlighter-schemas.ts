/** Schemas that check what comes over the ports of marks and of the card. A page's process may be compromised and send anything. */
import * as v from 'valibot';
import { FINDING_KINDS } from '../../core/finding';
import { CARD_ACTIONS, type PageCard } from '../../core/page-observation';
import type { ScrollPosition } from '../../core/segment';
import type { CardCommand, CardEvent, HighlighterEvent } from './highlighter-messages';
import { createParser } from './messages';

const textSchema = v.string();
const positionEntries = {
  block: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
};
const positionSchema = v.object(positionEntries) satisfies v.GenericSchema<ScrollPosition>;

const eventSchema = v.variant('type', [
  v.object({ type: v.picklist(['chosen', 'card-stands']), id: textSchema }),
  v.object({ type: v.literal('at'), ...positionEntries }),
  v.object({ type: v.literal('seen'), from: positionSchema, to: positionSchema }),
  v.object({ type: v.literal('over'), id: textSchema, isChanged: v.optional(v.boolean()) }),
  v.object({ type: v.picklist(['off', 'card-wanted', 'enter-card', 'switch-cards', 'text-changed']) }),
]);

const actionSchema = v.picklist(CARD_ACTIONS);

const cardSchema = v.object({
  id: textSchema,
  lang: textSchema,
  dir: v.picklist(['ltr', 'rtl']),
  flag: v.optional(
    v.object({
      kind: v.picklist(FINDING_KINDS),
      sign: textSchema,
      line: v.array(v.union([textSchema, v.object({ text: textSchema })])),
      sureness: textSchema,
      why: textSchema,
    }),
  ),
  passage: v.optional(
    v.object({
      lang: textSchema,
      isDropped: v.boolean(),
      pieces: v.array(v.object({ text: textSchema, isMarked: v.boolean() })),
    }),
  ),
  absence: v.optional(textSchema),
  reading: v.optional(
    v.object({
      lang: textSchema,
      label: v.optional(textSchema),
      parts: v.array(v.object({ text: textSchema, isKept: v.boolean() })),
    }),
  ),
  source: textSchema,
  actions: v.array(v.object({ does: actionSchema, label: textSchema })),
  decided: v.optional(textSchema),
}) satisfies v.GenericSchema<PageCard>;

const commandSchema = v.variant('type', [
  v.object({ type: v.literal('card'), card: v.optional(cardSchema) }),
  v.object({ type: v.literal('focus') }),
  v.object({
    type: v.literal('copy'),
    clip: v.object({ 'text/plain': textSchema, 'text/html': v.optional(textSchema) }),
  }),
]);

const cardEventSchema = v.variant('type', [
  v.object({
    type: v.literal('shown'),
    id: textSchema,
    height: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1000)),
  }),
  v.object({ type: v.literal('do'), id: textSchema, does: actionSchema }),
  v.object({ type: v.literal('copied'), isCopied: v.boolean() }),
  v.object({ type: v.literal('leave') }),
]);

/** Each gives the value with its known fields only, or undefined where the value does not fit the schema. */
export const parseHighlighterEvent = createParser<HighlighterEvent>(eventSchema);
export const parseCardCommand = createParser<CardCommand>(commandSchema);
export const parseCardEvent = createParser<CardEvent>(cardEventSchema);
