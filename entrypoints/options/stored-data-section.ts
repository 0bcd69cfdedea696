/** The section of the settings that shows how much data is stored on this device, and deletes it. */
import type { Localizer, StringKey } from '../../lib/i18n';
import { getElement } from '../shared/get-element';
import { formatSize } from './model-text';

/** One kind of data stored on this device. */
export interface StoredData {
  readonly name: 'pairs' | 'comparisons' | 'renderings' | 'vectors' | 'model';
  /** How many items are stored, where they are counted, and their size in bytes. */
  readonly held: () => Promise<{ readonly count?: number; readonly bytes: number }>;
  /** Deletes the data; false where the browser refuses. */
  readonly clear: () => Promise<boolean>;
}

const COUNT_KEYS: Readonly<Partial<Record<StoredData['name'], StringKey>>> = {
  pairs: 'settings.data.pairs.count',
  comparisons: 'settings.data.comparisons.count',
  renderings: 'settings.data.sentences.count',
  vectors: 'settings.data.sentences.count',
};

const showDataStatus = (words: string): void => {
  getElement('data-says').textContent = words;
};

const describeFailedClear = (say: Localizer['say']): string =>
  `${say('settings.unkept')} ${say('settings.unkept.again')}`;

/** Creates the section, with a button for each kind of data and one for all. Resolves to a function that updates it. */
export async function createStoredDataSection(
  words: Localizer,
  holdings: readonly StoredData[],
): Promise<() => Promise<void>> {
  const show = async (): Promise<void> => {
    const rows = await Promise.all(holdings.map((holding) => createDataRow(holding, words, show)));
    getElement('holdings').replaceChildren(...rows);
    const buttons = [...getElement('holdings').querySelectorAll('button')];
    getElement<HTMLButtonElement>('clear-all').disabled = buttons.every(({ disabled }) => disabled);
  };
  const really = getElement<HTMLDialogElement>('really');
  getElement('clear-all').addEventListener('click', () => really.showModal());
  really.addEventListener('close', () => void (really.returnValue === 'yes' && clearAllData(words, holdings, show)));
  await show();
  return show;
}

async function clearAllData(
  { say }: Localizer,
  holdings: readonly StoredData[],
  show: () => Promise<void>,
): Promise<void> {
  getElement<HTMLDialogElement>('really').returnValue = '';
  const gone: boolean[] = [];
  for (const { clear } of holdings) gone.push(await clear());
  await show();
  showDataStatus(gone.every(Boolean) ? say('settings.data.clear-all.done') : describeFailedClear(say));
}

async function createDataRow(holding: StoredData, words: Localizer, show: () => Promise<void>): Promise<HTMLLIElement> {
  const { count, bytes } = await holding.held();
  const item = document.createElement('li');
  const [what, amount] = [document.createElement('span'), document.createElement('span')];
  what.textContent = words.say(`settings.data.${holding.name}`);
  amount.className = 'amount';
  amount.id = `held-${holding.name}`;
  const isThere = bytes > 0 || Boolean(count);
  amount.textContent = isThere ? formatAmount(holding, { count, bytes }, words) : words.say('settings.data.nothing');
  const button = createClearButton(holding, words, show);
  button.disabled = !isThere;
  item.append(what, amount, button);
  return item;
}

function formatAmount({ name }: StoredData, held: { count?: number; bytes: number }, words: Localizer): string {
  const key = COUNT_KEYS[name];
  const room = formatSize(words, held.bytes);
  if (!key || held.count === undefined) return room;
  return words.say('settings.data.amount', { amount: words.say(key, { count: held.count }), size: room });
}

function createClearButton(
  { name, clear }: StoredData,
  { say }: Localizer,
  show: () => Promise<void>,
): HTMLButtonElement {
  const button = document.createElement('button');
  const what = say(`settings.data.${name}`);
  button.type = 'button';
  button.id = `clear-${name}`;
  button.textContent = say('settings.data.clear');
  button.setAttribute('aria-label', say('settings.data.clear.named', { what }));
  button.addEventListener('click', async () => {
    const gone = await clear();
    await show();
    // The focused button was replaced.
    getElement('holdings').focus();
    showDataStatus(gone ? say('settings.data.cleared', { what }) : describeFailedClear(say));
  });
  return button;
}
