/** The section of the settings that shows how much data is stored on this device, and deletes it. */
import { useRef } from 'preact/hooks';
import type { Localizer } from '../../lib/i18n/localizer';
import type { StringKey } from '../../lib/i18n/strings';
import { Entry, PageSection, StatusLine } from '../../lib/panel/parts/parts';
import { useStorageStatus } from '../shared/use-storage-status';
import { formatSize } from './format-size';
import { useOptions } from './options';
import type { StoredData, StoredDataName, StoredDataSize } from './stored-data';

const COUNT_KEYS: Readonly<Partial<Record<StoredDataName, StringKey>>> = {
  pairs: 'settings.data.pairs.count',
  comparisons: 'settings.data.comparisons.count',
  remembered: 'settings.data.comparisons.count',
  renderings: 'settings.data.sentences.count',
  vectors: 'settings.data.sentences.count',
};

export function StoredDataSection() {
  const {
    localizer,
    deps: { storedData },
    amounts,
    measure,
    tell,
  } = useOptions();
  const { say } = localizer;
  const [refusal, stored] = useStorageStatus(localizer);
  const list = useRef<HTMLUListElement>(null);
  const question = useRef<HTMLDialogElement>(null);
  const clear = async (all: readonly StoredData[], done: string): Promise<void> => {
    const isDone = await stored(deleteData(all));
    await measure();
    // The button that was pressed is disabled now.
    list.current?.focus();
    if (isDone) tell(done);
  };
  return (
    <PageSection name="kept" title={say('settings.data')}>
      <p class="soft">{say('settings.data.how')}</p>
      <ul id="holdings" class="entries" tabIndex={-1} aria-labelledby="kept" ref={list}>
        {storedData.map((data) => (
          <StoredDataEntry
            key={data.name}
            name={data.name}
            size={amounts.value[data.name]}
            onClear={(what) => void clear([data], say('settings.data.cleared', { what }))}
          />
        ))}
      </ul>
      <button
        type="button"
        id="clear-all"
        class="second"
        disabled={!Object.values(amounts.value).some((size) => size && hasData(size))}
        onClick={() => question.current?.showModal()}
      >
        {say('settings.data.clear-all')}
      </button>
      <StatusLine id="data-says" status={refusal} isUrgent />
      <p class="soft">{say('settings.data.promise')}</p>
      <dialog
        id="really"
        class="ask"
        ref={question}
        aria-labelledby="really-question"
        onClose={({ currentTarget: dialog }) => {
          const isWanted = dialog.returnValue === 'yes';
          // It is asked anew the next time, also where that ends by Escape.
          dialog.returnValue = '';
          if (isWanted) void clear(storedData, say('settings.data.clear-all.done'));
        }}
      >
        <p id="really-question">{say('settings.data.clear-all.sure')}</p>
        <form method="dialog">
          <button type="submit" class="second" value="no">
            {say('settings.data.clear-all.no')}
          </button>
          <button type="submit" class="second grave" value="yes" id="really-yes">
            {say('settings.data.clear-all.yes')}
          </button>
        </form>
      </dialog>
    </PageSection>
  );
}

/** Deletes one after the other, and rejects at the end where the browser refused any. */
async function deleteData(all: readonly StoredData[]): Promise<void> {
  const results: boolean[] = [];
  for (const { clear } of all) results.push(await clear());
  if (!results.every(Boolean)) throw new Error('The browser refused to delete stored data');
}

const hasData = ({ count, bytes }: StoredDataSize): boolean => bytes > 0 || Boolean(count);

interface StoredDataEntryProps {
  readonly name: StoredDataName;
  /** Undefined until it is measured. */
  readonly size: StoredDataSize | undefined;
  readonly onClear: (what: string) => void;
}

function StoredDataEntry({ name, size, onClear }: StoredDataEntryProps) {
  const { localizer } = useOptions();
  const { say } = localizer;
  const what = say(`settings.data.${name}`);
  return (
    <Entry
      name={what}
      amount={{ id: `held-${name}`, text: size ? formatAmount(name, size, localizer) : '' }}
      button={say('settings.data.clear')}
      buttonId={`clear-${name}`}
      buttonName={say('settings.data.clear.named', { what })}
      isDisabled={!size || !hasData(size)}
      onPress={() => onClear(what)}
    />
  );
}

function formatAmount(name: StoredDataName, size: StoredDataSize, localizer: Localizer): string {
  if (!hasData(size)) return localizer.say('settings.data.nothing');
  const key = COUNT_KEYS[name];
  const room = formatSize(localizer, size.bytes);
  if (!key || size.count === undefined) return room;
  return localizer.say('settings.data.amount', { amount: localizer.say(key, { count: size.count }), size: room });
}
