/** Schemas that check what comes over the ports of marks and notes. A page's process may be compromised and send anything. */
import * as v from 'valibot';
import { FINDING_KINDS, type ScrollPosition } from '../../core';
import { createParser } from './create-parser';
import type { HighlighterCommand, HighlighterEvent, PageMark, PageQuote } from './highlighter-port';
import type { NoteCorner, PageNote } from './note-port';

const textSchema = v.string();
/** The compiler reports a missing one. */
const CORNERS: Readonly<Record<NoteCorner, 1>> = { 'top-left': 1, 'top-right': 1, 'bottom-left': 1, 'bottom-right': 1 };
const cornerSchema = v.picklist(Object.keys(CORNERS) as NoteCorner[]);

const positionEntries = {
  block: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
};
const positionSchema = v.object(positionEntries) satisfies v.GenericSchema<ScrollPosition>;

const quoteSchema = v.object({
  exact: textSchema,
  prefix: textSchema,
  suffix: textSchema,
  hint: v.exactOptional(v.number()),
  occurrence: v.exactOptional(v.number()),
}) satisfies v.GenericSchema<PageQuote>;

const marksSchema = v.array(
  v.object({
    id: textSchema,
    kind: v.picklist(FINDING_KINDS),
    quote: quoteSchema,
    gap: v.exactOptional(v.picklist(['before', 'behind'])),
  }) satisfies v.GenericSchema<PageMark>,
);

const commandSchema = v.variant('type', [
  v.object({ type: v.literal('mark'), marks: marksSchema }),
  v.object({ type: v.literal('choose'), marks: marksSchema, show: v.boolean() }),
  v.object({ type: v.picklist(['return', 'note-lost']) }),
  v.object({ type: v.literal('follow'), blocks: v.array(quoteSchema) }),
  v.object({ type: v.literal('go'), ...positionEntries }),
  v.object({ type: v.literal('note-frame'), token: textSchema }),
  v.object({ type: v.literal('note'), id: textSchema }),
]);

const eventSchema = v.variant('type', [
  v.object({ type: v.literal('chosen'), id: textSchema }),
  v.object({ type: v.literal('at'), ...positionEntries }),
  v.object({ type: v.literal('seen'), from: positionSchema, to: positionSchema }),
  v.object({ type: v.literal('over'), id: textSchema, corner: cornerSchema }),
  v.object({ type: v.picklist(['off', 'note-wanted']) }),
]);

const noteSchema = v.object({
  id: textSchema,
  title: textSchema,
  text: textSchema,
  lang: textSchema,
  corner: cornerSchema,
});

/** Each gives the value with its known fields only, or undefined where the value does not fit the schema. */
export const parseHighlighterCommand = createParser<HighlighterCommand>(commandSchema);
export const parseHighlighterEvent = createParser<HighlighterEvent>(eventSchema);
export const parsePageNote = createParser<PageNote>(noteSchema);
