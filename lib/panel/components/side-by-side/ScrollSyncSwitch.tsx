/** The switch for scrolling the panel and the page together. */
import { usePanel } from '../panel-context';

export function ScrollSyncSwitch() {
  const { localizer, link, effects } = usePanel();
  // Where the panel is a page of its own, only one of the two is seen.
  if (effects.goToPage) return null;
  return (
    <label class="linked">
      <input type="checkbox" checked={link.on.value} onChange={(event) => link.turn(event.currentTarget.checked)} />
      {localizer.say('side.link')}
    </label>
  );
}
