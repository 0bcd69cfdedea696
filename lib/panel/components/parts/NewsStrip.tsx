/** The strip at the foot of a page of Verso's own: what was just done there, for a while. */
import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  useLayoutEffect(() => {
    // What was just pressed is not to be covered by what is said of it.
    const pressed = document.activeElement;
    if (!pressed || !strip.current || pressed === document.body) return;
    if (pressed.getBoundingClientRect().bottom > strip.current.getBoundingClientRect().top)
      pressed.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, []);
  return (
    <footer class="strip one notice" ref={strip} aria-hidden="true">
      <b>{text}</b>
    </footer>
  );
}
