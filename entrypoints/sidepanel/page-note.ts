/** Fills the frame in the page that shows the note on a mark: the panel's end of what `note-port.ts` describes. */
import {
  createNoteFramePort,
  type HighlighterCommand,
  type HighlighterEvent,
  type NoteFramePort,
  type PageNote,
} from '../../lib/extension';

export interface PageNoteDeps {
  /** The note on a finding; undefined where it is not on show. */
  readonly buildNote: (id: string) => Omit<PageNote, 'corner'> | undefined;
  /** Tells the highlighter. */
  readonly say: (command: HighlighterCommand) => void;
}

/** The note in the page of one tab. */
export class PageNoteFrame {
  private frame: NoteFramePort | undefined;
  private note: PageNote | undefined;

  constructor(
    private readonly tabId: number,
    private readonly deps: PageNoteDeps,
  ) {}

  /** Takes what the highlighter says of the frame and the pointer. */
  hear(event: Extract<HighlighterEvent, { type: 'note-wanted' | 'over' | 'off' }>): void {
    if (event.type === 'note-wanted') {
      this.expectFrame();
      return;
    }
    const note = event.type === 'over' ? this.deps.buildNote(event.id) : undefined;
    this.note = note && event.type === 'over' ? { ...note, corner: event.corner } : undefined;
    this.frame?.show(this.note);
  }

  close(): void {
    this.frame?.close();
    this.frame = undefined;
  }

  private expectFrame(): void {
    this.close();
    const { say } = this.deps;
    const token = crypto.randomUUID();
    this.frame = createNoteFramePort(
      { tabId: this.tabId, token },
      {
        shown: (id) => {
          if (id === this.note?.id) say({ type: 'note', id });
        },
        gone: () => {
          this.frame = undefined;
          say({ type: 'note-lost' });
        },
      },
    );
    this.frame.show(this.note);
    say({ type: 'note-frame', token });
  }
}
