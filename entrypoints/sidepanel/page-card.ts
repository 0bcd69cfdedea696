/** Fills the frame in the page that shows the card on a sentence: the panel's end of what `card-port.ts` describes. */
import type { CardActionName, PageCard } from '../../lib/core/page-observation';
import { type CardFramePort, createCardFramePort } from '../../lib/extension/messages/card-port';
import type {
  CardClip,
  CardEvent,
  HighlighterCommand,
  HighlighterEvent,
} from '../../lib/extension/messages/highlighter-messages';

export interface PageCardDeps {
  /**
   * The card on a finding or a sentence; undefined where it is not on show. `isChanged`: what stands there in the page is not
   * what was compared.
   */
  readonly buildCard: (id: string, isChanged?: boolean) => PageCard | undefined;
  /** Does what the reader asked for on a card. Returns the card to show next; undefined: the same. */
  readonly act: (card: PageCard, does: CardActionName) => PageCard | undefined;
  /** What the clipboard gets of a finding, by media type. */
  readonly buildClip: (id: string) => Promise<CardClip | undefined>;
  /** The frame has copied, or could not. */
  readonly onCopied: (isCopied: boolean) => void;
}

/** What the highlighter says of the frame and the pointer. */
type CardRequest = Extract<HighlighterEvent, { type: 'card-wanted' | 'card-stands' | 'enter-card' | 'over' | 'off' }>;

const REQUESTS: ReadonlySet<string> = new Set<CardRequest['type']>([
  'card-wanted',
  'card-stands',
  'enter-card',
  'over',
  'off',
]);

export const isCardRequest = (event: HighlighterEvent): event is CardRequest => REQUESTS.has(event.type);

/** The card in the page of one tab. */
export class PageCardFrame {
  private frame: CardFramePort | undefined;
  private card: PageCard | undefined;
  /** What was pressed on it, until the page's script has said whether the card could be seen. */
  private pressed: CardActionName | undefined;

  /** `say`: tells the highlighter. */
  constructor(
    private readonly tabId: number,
    private readonly deps: PageCardDeps,
    private readonly say: (command: HighlighterCommand) => void,
  ) {}

  hear(event: CardRequest): void {
    if (event.type === 'card-wanted') this.expectFrame();
    else if (event.type === 'enter-card') this.frame?.focus();
    else if (event.type === 'card-stands') this.act(event.id);
    else {
      const card = event.type === 'over' ? this.deps.buildCard(event.id, event.isChanged) : undefined;
      this.show(card);
      if (event.type === 'over' && !card) this.say({ type: 'card-done' });
    }
  }

  close(): void {
    this.frame?.close();
    this.frame = undefined;
  }

  private show(card: PageCard | undefined): void {
    this.card = card;
    this.pressed = undefined;
    this.frame?.show(card);
  }

  private expectFrame(): void {
    this.close();
    const token = crypto.randomUUID();
    this.frame = createCardFramePort(
      { tabId: this.tabId, token },
      {
        hear: (event) => this.onCardEvent(event),
        gone: () => {
          this.frame = undefined;
          this.say({ type: 'card-lost' });
        },
      },
    );
    this.frame.show(this.card);
    this.say({ type: 'card-frame', token });
  }

  private onCardEvent(event: CardEvent): void {
    const { card } = this;
    if (event.type === 'leave') this.say({ type: 'card-done' });
    if (event.type === 'copied') this.deps.onCopied(event.isCopied);
    if (!card || !('id' in event) || event.id !== card.id) return;
    if (event.type === 'shown')
      this.say({ type: 'card', id: card.id, height: event.height, takesPointer: card.actions.length > 0 });
    else {
      this.pressed = event.does;
      this.say({ type: 'check-card', id: card.id });
    }
  }

  /** Does what was pressed, once. */
  private act(id: string): void {
    const { card, pressed } = this;
    this.pressed = undefined;
    if (!card || !pressed || id !== card.id) return;
    if (pressed === 'copy') void this.copy(id);
    else this.show(this.deps.act(card, pressed) ?? card);
  }

  private async copy(id: string): Promise<void> {
    const clip = await this.deps.buildClip(id);
    if (clip) this.frame?.copy(clip);
  }
}
