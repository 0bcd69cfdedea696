/** Schemas that check what comes over the ports of marks and notes. A page's process may be compromised and send anything. */
import * as v from 'valibot';
import type { ScrollPosition } from '../../core';
import { createParser } from './create-parser';
import type { HighlighterEvent, NoteCorner, PageNote } from './highlighter-messages';

const textSchema = v.string();
/** The compiler reports a missing one. */
const CORNERS: Readonly<Record<NoteCorner, 1>> = { 'top-left': 1, 'top-right': 1, 'bottom-left': 1, 'bottom-right': 1 };
const cornerSchema = v.picklist(Object.keys(CORNERS) as NoteCorner[]);

const positionEntries = {
  block: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
};
const positionSchema = v.object(positionEntries) satisfies v.GenericSchema<ScrollPosition>;

const eventSchema = v.variant('type', [
  v.object({ type: v.literal('chosen'), id: textSchema }),
  v.object({ type: v.literal('at'), ...positionEntries }),
  v.object({ type: v.literal('seen'), from: positionSchema, to: positionSchema }),
  v.object({ type: v.literal('over'), id: textSchema, corner: cornerSchema }),
  v.object({ type: v.picklist(['off', 'note-wanted', 'text-changed']) }),
]);

const noteSchema = v.object({
  id: textSchema,
  title: textSchema,
  text: textSchema,
  lang: textSchema,
  corner: cornerSchema,
});

/** Each gives the value with its known fields only, or undefined where the value does not fit the schema. */
export const parseHighlighterEvent = createParser<HighlighterEvent>(eventSchema);
export const parsePageNote = createParser<PageNote>(noteSchema);
