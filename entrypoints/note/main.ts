/** The note on a mark in the page: what kind of finding it is, and one sentence about it, in a frame of Verso's own. */
import { connectNoteFrame, type PageNote } from '../../lib/extension';

const getElement = (id: string): HTMLElement => document.getElementById(id)!;

function showNote(note: PageNote | undefined): void {
  getElement('note').hidden = note === undefined;
  getElement('title').textContent = note?.title ?? '';
  getElement('text').textContent = note?.text ?? '';
  if (!note) return;
  document.documentElement.lang = note.lang;
  document.body.className = note.corner;
}

connectNoteFrame(showNote);
