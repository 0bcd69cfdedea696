/** In a private window: that the browser is going to ask about a site and keep its name, and how to read it without that. */
import { getHost } from '../../../core/url';
import { usePanel } from '../../panel';

export function PrivateNote({ url }: { readonly url: string }) {
  const { localizer, effects, send } = usePanel();
  if (!effects.canLeaveTrace?.(url)) return null;
  return (
    <>
      <p class="small">{localizer.say('ready.private', { host: getHost(url) })}</p>
      <button type="button" class="link" onClick={() => send({ type: 'open-tab', url })}>
        {localizer.say('step.open-tab')}
      </button>
    </>
  );
}
