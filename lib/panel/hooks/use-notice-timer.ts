/** A hook that takes a notice away after a while, but not from under the pointer or the focus. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Milliseconds that a notice stays. */
const NOTICE_DURATION = 6000;

/** Calls `end` once the notice has been there for six seconds and is neither pointed at nor focused. */
export function useNoticeTimer(notice: RefObject<HTMLElement | null>, isTimed: boolean, end: () => void): void {
  useEffect(() => {
    if (!isTimed) return undefined;
    const timer = setInterval(() => {
      const isHeld = notice.current?.matches(':hover') || notice.current?.contains(document.activeElement);
      if (!isHeld) end();
    }, NOTICE_DURATION);
    return () => clearInterval(timer);
  }, [isTimed, notice]);
}
