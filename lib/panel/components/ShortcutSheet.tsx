/**
 * The dialog that lists all keyboard shortcuts in groups, and the ways to open the panel.
 * The heading has the focus. With the focus on the close button at the end, the dialog would open scrolled to its end.
 */
import type { RefObject } from 'preact';
import { SHORTCUTS } from '../keyboard-shortcuts';
import { usePanel } from './panel-context';
import { Ways } from './parts/Ways';

export function ShortcutSheet({ sheet }: { readonly sheet: RefObject<HTMLDialogElement | null> }) {
  const { localizer, ways } = usePanel();
  const { say } = localizer;
  return (
    <dialog class="keys" ref={sheet} aria-labelledby="keys-title">
      <h2 id="keys-title" tabIndex={-1} autofocus>
        {say('app.keys')}
      </h2>
      {SHORTCUTS.map(({ group, shortcuts }) => (
        <section key={group}>
          <h3>{say(group)}</h3>
          <dl>
            {shortcuts.map(({ keys, says }) => (
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
        </section>
      ))}
      {ways.value && (
        <section>
          <h3>{say('ways-in')}</h3>
          <Ways localizer={localizer} ways={ways.value} />
        </section>
      )}
      <button type="button" class="second" onClick={() => sheet.current?.close()}>
        {say('app.close')}
      </button>
    </dialog>
  );
}
