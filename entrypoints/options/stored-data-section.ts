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

const showDataStatus = (text: string): void => {
  getElement('data-says').textContent = text;
};

const describeFailedClear = (say: Localizer['say']): string =>
  `${say('settings.unkept')} ${say('settings.unkept.again')}`;

/** Creates the section, with a button for each kind of data and one for all. Resolves to a function that updates it. */
export async function createStoredDataSection(
  localizer: Localizer,
  holdings: readonly StoredData[],
): Promise<() => Promise<void>> {
  const show = async (): Promise<void> => {
    const rows = await Promise.all(holdings.map((holding) => createDataRow(holding, localizer, show)));
    getElement('holdings').replaceChildren(...rows);
    const buttons = [...getElement('holdings').querySelectorAll('button')];
    getElement<HTMLButtonElement>('clear-all').disabled = buttons.every(({ disabled }) => disabled);
  };
  const dialog = getElement<HTMLDialogElement>('really');
  getElement('clear-all').addEventListener('click', () => dialog.showModal());
  dialog.addEventListener(
    'close',
    () => void (dialog.returnValue === 'yes' && clearAllData(localizer, holdings, show)),
  );
  await show();
  return show;
}

async function clearAllData(
  { say }: Localizer,
  holdings: readonly StoredData[],
  show: () => Promise<void>,
): Promise<void> {
  getElement<HTMLDialogElement>('really').returnValue = '';
  const results: boolean[] = [];
  for (const { clear } of holdings) results.push(await clear());
  await show();
  showDataStatus(results.every(Boolean) ? say('settings.data.clear-all.done') : describeFailedClear(say));
}

async function createDataRow(
  holding: StoredData,
  localizer: Localizer,
  show: () => Promise<void>,
): Promise<HTMLLIElement> {
  const { count, bytes } = await holding.held();
  const item = document.createElement('li');
  const [what, amount] = [document.createElement('span'), document.createElement('span')];
  what.textContent = localizer.say(`settings.data.${holding.name}`);
  amount.className = 'amount';
  amount.id = `held-${holding.name}`;
  const hasData = bytes > 0 || Boolean(count);
  amount.textContent = hasData
    ? formatAmount(holding, { count, bytes }, localizer)
    : localizer.say('settings.data.nothing');
  const button = createClearButton(holding, localizer, show);
  button.disabled = !hasData;
  item.append(what, amount, button);
  return item;
}

function formatAmount({ name }: StoredData, held: { count?: number; bytes: number }, localizer: Localizer): string {
  const key = COUNT_KEYS[name];
  const room = formatSize(localizer, held.bytes);
  if (!key || held.count === undefined) return room;
  return localizer.say('settings.data.amount', { amount: localizer.say(key, { count: held.count }), size: room });
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
    const isDeleted = await clear();
    await show();
    // The focused button was replaced.
    getElement('holdings').focus();
    showDataStatus(isDeleted ? say('settings.data.cleared', { what }) : describeFailedClear(say));
  });
  return button;
}
