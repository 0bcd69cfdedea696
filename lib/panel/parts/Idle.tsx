/** The views without a comparison: why there is nothing to show, and progress while a page is examined. */
import { getHost } from '../../core/url';
import { usePanel } from '../panel';
import type { IdleReason as Why } from '../state/panel-state';

/** The view where there is nothing to compare, and why. */
export function Idle({ why, frame = '' }: { readonly why: Why; readonly frame?: string | undefined }) {
  const { effects, localizer, send } = usePanel();
  const { say } = localizer;
  return (
    <section class="calm">
      <Logo />
      <h2>{say(`idle.${why}.title`, { host: getHost(frame) })}</h2>
      <p>{say(`idle.${why}.text`)}</p>
      {why === 'not-asked' && (
        <button type="button" class="second" onClick={() => effects.setDetection({ everywhere: true })}>
          {say('looks.everywhere')}
        </button>
      )}
      {why === 'in-frame' && (
        <button type="button" class="second" onClick={() => send({ type: 'open-tab', url: frame })}>
          {say('step.open-tab')}
        </button>
      )}
    </section>
  );
}

/** The view while a page is examined. */
export function DetectionProgress() {
  const { say } = usePanel().localizer;
  return (
    <section class="calm looking">
      <Logo />
      <h2>{say('looking.title')}</h2>
    </section>
  );
}

/** The product's logo, a sheet of paper in front of another. */
export function Logo() {
  return (
    <svg class="leaf" viewBox="0 0 64 48" aria-hidden="true">
      <path class="back" d="M34 8h20a3 3 0 0 1 3 3v29a3 3 0 0 1-3 3H34" />
      <path class="front" d="M10 5h16l8 8v27a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3z" />
      <path class="fold" d="M26 5v8h8" />
      <path class="text" d="M13 21h14M13 27h14M13 33h9M41 21h10M41 27h10M41 33h6" />
    </svg>
  );
}
