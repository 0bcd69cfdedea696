/** The choice of editions: versions that the original names, open tabs, pasted texts. */
import { useState } from 'preact/hooks';
import { getHost } from '../../lib/core/url';
import type { Localizer } from '../../lib/i18n/localizer';
import { isComparableText } from '../../lib/panel/is-comparable-text';
import type { OpenTab } from '../../lib/panel/panel-effects';
import { getLanguageName } from '../../lib/report/export-model';
import type { ChosenEdition } from './compare-editions';

/** Beside the original; more would be no table that a person reads. */
export const MAX_CHOSEN = 5;

/** An edition that can be chosen, with what is known of its language. */
export interface OfferedEdition extends ChosenEdition {
  readonly lang?: string;
  readonly title?: string;
}

interface EditionChoiceProps {
  readonly localizer: Localizer;
  readonly offered: readonly OfferedEdition[];
  readonly tabs: readonly OpenTab[];
  /** Called directly from the press: browsers ask for permissions at no other time. */
  readonly compare: (chosen: readonly OfferedEdition[]) => void;
}

export function EditionChoice({ localizer, offered, tabs, compare }: EditionChoiceProps) {
  const { say } = localizer;
  const [added, setAdded] = useState<readonly OfferedEdition[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<OfferedEdition>>(new Set(offered.slice(0, MAX_CHOSEN)));
  const [text, setText] = useState('');
  const all = [...offered, ...added];
  const isFull = chosen.size >= MAX_CHOSEN;
  const change = (edition: OfferedEdition, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(edition);
    else next.delete(edition);
    setChosen(next);
  };
  const add = (edition: OfferedEdition): void => {
    setAdded([...added, edition]);
    if (!isFull) setChosen(new Set([...chosen, edition]));
  };
  const freeTabs = tabs.filter(({ url }) => !all.some((one) => one.url === url));
  const hosts = [...new Set([...chosen].flatMap(({ url, way }) => (way.kind === 'request' ? [getHost(url)] : [])))];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        compare(all.filter((edition) => chosen.has(edition)));
      }}
    >
      <fieldset>
        <legend>{say('editions.choose', { count: MAX_CHOSEN })}</legend>
        {all.length === 0 && <p class="soft">{say('editions.none')}</p>}
        {all.map((edition) => (
          <label key={`${edition.url} ${all.indexOf(edition)}`}>
            <input
              type="checkbox"
              checked={chosen.has(edition)}
              disabled={isFull && !chosen.has(edition)}
              onChange={(event) => change(edition, event.currentTarget.checked)}
            />
            <OfferedName localizer={localizer} edition={edition} />
          </label>
        ))}
      </fieldset>
      {freeTabs.length > 0 && (
        <details class="way-more">
          <summary class="way">{say('ways.tabs')}</summary>
          <ul class="ways">
            {freeTabs.map(({ id, url, title }) => (
              <li key={id}>
                <button type="button" class="way" onClick={() => add({ url, title, way: { kind: 'tab', tabId: id } })}>
                  <span dir="auto">{title}</span> <bdi class="soft">{getHost(url)}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details class="way-more">
        <summary class="way">{say('ways.text')}</summary>
        <label class="paste">
          {say('editions.text')}
          <textarea rows={5} dir="auto" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button
          type="button"
          class="second"
          disabled={!isComparableText(text)}
          onClick={() => {
            add({ url: '', title: text.trim().slice(0, 40), way: { kind: 'text', text: text.trim() } });
            setText('');
          }}
        >
          {say('editions.add')}
        </button>
      </details>
      <button type="submit" class="primary" disabled={chosen.size === 0}>
        {say('editions.compare', { count: chosen.size })}
      </button>
      {hosts.length > 0 && (
        <p class="small">{say('editions.promise', { list: new Intl.ListFormat(localizer.locale).format(hosts) })}</p>
      )}
    </form>
  );
}

function OfferedName({ localizer, edition }: { readonly localizer: Localizer; readonly edition: OfferedEdition }) {
  const { lang, title, url } = edition;
  return (
    <span>
      <span dir="auto">{lang ? getLanguageName(lang, localizer.locale) : title}</span>{' '}
      <bdi class="soft">{url === '' ? localizer.say('source.pasted') : getHost(url)}</bdi>
    </span>
  );
}
