import { usePanel } from '../panel-context';

/** Whether panel and page scroll together. */
export function ScrollSyncSwitch() {
  const { speaker, link } = usePanel();
  return (
    <label class="linked">
      <input type="checkbox" checked={link.on.value} onChange={(event) => link.turn(event.currentTarget.checked)} />
      {speaker.say('side.link')}
    </label>
  );
}
