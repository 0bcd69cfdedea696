/** The switch for scrolling the panel and the page together. */
import { usePanel } from '../panel-context';

export function ScrollSyncSwitch() {
  const { speaker, link } = usePanel();
  return (
    <label class="linked">
      <input type="checkbox" checked={link.on.value} onChange={(event) => link.turn(event.currentTarget.checked)} />
      {speaker.say('side.link')}
    </label>
  );
}
