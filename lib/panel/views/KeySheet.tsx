import type { RefObject } from 'preact';
import { SHORTCUTS } from '../keys';
import { usePanel } from './context';

export function KeySheet({ sheet }: { readonly sheet: RefObject<HTMLDialogElement | null> }) {
  const { say } = usePanel().speaker;
  return (
    <dialog class="keys" ref={sheet} aria-labelledby="keys-title">
      <h2 id="keys-title">{say('app.keys')}</h2>
      <dl>
        {SHORTCUTS.map(({ keys, says }) => (
          <div key={says}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(says)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="second" onClick={() => sheet.current?.close()}>
        {say('app.close')}
      </button>
    </dialog>
  );
}
