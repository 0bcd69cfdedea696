import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  type FromMarks,
  isCutOff,
  type Line,
  onLineToPanel,
  type PageTip,
  type ToMarks,
  tell,
} from '../../lib/extension';
import { Paint } from './highlights';
import { flagAt } from './hit-test';
import { watchPointer } from './pointer';
import { bringIntoView } from './scroll-into-view';
import { Follow } from './scroll-sync';
import { Tooltip } from './tooltip';
import { keepPainted } from './watch-and-repaint';

/** Everything a panel has in this page. It goes with the panel, with the page, and with the extension. */
class Marks {
  private readonly paint = new Paint();
  private readonly tooltip = new Tooltip();
  private readonly stops: (() => void)[] = [];
  private tips: ReadonlyMap<string, PageTip> = new Map();
  private lang = '';
  private follow: Follow | undefined;

  constructor(private readonly tell: (message: FromMarks) => void) {
    this.stops.push(
      watchPointer({
        at: (x, y) => flagAt(this.paint.flags(), x, y),
        over: (id, x, y) => this.over(id, x, y),
        chosen: (id) => tell({ type: 'chosen', id }),
      }),
      keepPainted(() => [this.paint.again(), this.follow?.again() ?? true].every(Boolean)),
    );
  }

  hear(message: ToMarks): void {
    switch (message.type) {
      case 'mark':
        this.tooltip.hide();
        this.tips = new Map(message.tips.map((tip) => [tip.id, tip]));
        this.lang = message.lang;
        this.paint.mark(message.marks);
        break;
      case 'choose':
        this.choose(message);
        break;
      case 'follow':
        this.follow?.stop();
        this.follow =
          message.blocks.length > 0
            ? new Follow(message.blocks, (spot) => this.tell({ type: 'at', ...spot }))
            : undefined;
        break;
      case 'go':
        this.follow?.go(message);
    }
  }

  stop(): void {
    for (const stop of this.stops) stop();
    this.follow?.stop();
    this.tooltip.hide();
    this.paint.clear();
  }

  private choose({ marks, show }: Extract<ToMarks, { type: 'choose' }>): void {
    const range = this.paint.choose(marks);
    if (!show || !range) return;
    this.follow?.showing();
    bringIntoView(range);
  }

  private over(id: string | undefined, x: number, y: number): void {
    const tip = id === undefined ? undefined : this.tips.get(id);
    if (tip) this.tooltip.show(tip, this.lang, x, y);
    else this.tooltip.hide();
  }
}

/** Put into a page when there is something to mark in it, and again by each panel: only the last one counts. */
export default defineUnlistedScript(() => {
  const own = globalThis as { versoMarks?: () => void };
  own.versoMarks?.();
  let end: (() => void) | undefined;
  const stopListening = onLineToPanel((answer) => {
    end?.();
    let line: Line<FromMarks> | undefined;
    const marks = new Marks((message) => line?.say(message));
    const close = (): void => {
      marks.stop();
      line?.close();
      removeEventListener('pagehide', close);
      end = undefined;
    };
    const gone = (): void => {
      close();
      if (!isCutOff()) void tell({ type: 'marks', there: false });
    };
    line = answer({ hear: (message) => marks.hear(message), gone });
    void tell({ type: 'marks', there: true });
    addEventListener('pagehide', close);
    end = close;
  });
  own.versoMarks = () => {
    stopListening();
    end?.();
  };
});
