/** Says that the text of the page has changed since the comparison, and offers to compare again. */
import { buildRepetition, type ComparisonState } from '../../state/panel-state';
import { Icon } from '../Icon';
import { usePanel } from '../panel-context';

/** Whether the page has changed and the reader has not put that away. */
export const hasPageChange = ({ changed }: ComparisonState): boolean => changed !== undefined && !changed.putOff;

/** The live region in `App` announces it; the strip itself does not. */
export function PageChangeStrip({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  return (
    <section class="strip one" aria-label={say('changed.text')}>
      <span>{say('changed.text')}</span>
      <div class="strip-do">
        <button type="button" class="text" onClick={() => send(buildRepetition(state))}>
          {say('menu.again')}
        </button>
        <button
          type="button"
          class="icon"
          aria-label={say('app.close')}
          title={say('app.close')}
          onClick={() => send({ type: 'put-off-change' })}
        >
          <Icon of="close" />
        </button>
      </div>
    </section>
  );
}
