/** The strip at the foot of a page of Verso's own: what was just done there, for a while. */
import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useNoticeTimer } from '../../hooks/use-notice-timer';

/** What was just done. A new one is shown and read out though its words are the same. */
export interface PageNews {
  readonly id: number;
  readonly text: string;
}

export function NewsStrip({ news }: { readonly news: Signal<PageNews | undefined> }) {
  const current = news.value;
  const clear = (): void => {
    news.value = undefined;
  };
  return (
    <>
      <p class="unseen" role="status">
        {current && <span key={current.id}>{current.text}</span>}
      </p>
      {current && <ShownNews key={current.id} text={current.text} onEnd={clear} />}
    </>
  );
}

function ShownNews({ text, onEnd }: { readonly text: string; readonly onEnd: () => void }) {
  const strip = useRef<HTMLElement>(null);
  useNoticeTimer(strip, true, onEnd);
  return (
    <footer class="strip one notice" ref={strip} aria-hidden="true">
      <b>{text}</b>
    </footer>
  );
}
