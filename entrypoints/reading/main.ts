/** The page in which a comparison is read side by side: the panel hands it over, and the reader may save it. */
import { askForReading } from '../../lib/extension/messages/reading-channel';
import { readInterfaceLanguage } from '../../lib/extension/storage/language';
import { onTabClosed } from '../../lib/extension/tabs/tabs';
import { fillPage, setDocumentLanguage } from '../../lib/i18n/fill-page';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import type { Reading } from '../../lib/panel/text/export-text';
import { toExportFile } from '../../lib/report/formats/export-file';
import { READING_STYLE } from '../../lib/report/formats/reading-page';
import { buildReadingModel } from '../../lib/report/reading-model';
import { saveFile } from '../shared/clipboard';
import { createReadingDrawer } from './draw-reading';
import { connectSteps } from './step-flags';

/** Milliseconds in which a panel that is open has answered. */
const PATIENCE = 3000;

type HandedReading = Reading & { readonly privateTabs: readonly (number | undefined)[] };

const localizer = await loadLocalizer(await readInterfaceLanguage());
setDocumentLanguage(document, localizer);
fillPage(document, localizer);
const style = new CSSStyleSheet();
style.replaceSync(READING_STYLE);
document.adoptedStyleSheets = [style];

const main = document.querySelector('main')!;
const bar = document.querySelector<HTMLElement>('.bar')!;
const draw = createReadingDrawer(main);
const tellCount = connectSteps(localizer);
let shown: HandedReading | undefined;

async function show(reading: HandedReading): Promise<void> {
  const isFirst = shown === undefined;
  shown = reading;
  const { report, findings, context, privateTabs } = reading;
  const model = await buildReadingModel(report, findings, { ...context, localizer });
  if (shown !== reading) return;
  // A title is kept by the browser, which knows of no private page here.
  document.title = [...(privateTabs.length === 0 ? [report.translation.title] : []), localizer.say('tab.side')].join(
    ' · ',
  );
  if (isFirst) main.replaceChildren();
  bar.hidden = false;
  tellCount(findings.length);
  const drawing = draw(model);
  document.documentElement.dataset['ready'] = '';
  await drawing;
  // The browser looked for it before it was there.
  if (isFirst && location.hash !== '') location.replace(location.hash);
}

function showGone(): void {
  const note = document.createElement('p');
  note.className = 'gone';
  note.role = 'alert';
  note.textContent = localizer.say('both.gone');
  main.replaceChildren(note);
  main.removeAttribute('aria-busy');
  document.title = localizer.say('tab.side');
  document.documentElement.dataset['ready'] = '';
}

document.getElementById('save')!.addEventListener('click', async () => {
  if (!shown) return;
  const reader = document.querySelector<HTMLInputElement>('#reader')!.value.trim();
  saveFile(await toExportFile(shown.report, shown.findings, { ...shown.context, localizer, reader }, 'html'));
});

// Chrome shows this page in an ordinary window, also where it is about a private one: nothing of that stays on show.
onTabClosed((id) => shown?.privateTabs.includes(id) && location.reload());

askForReading<HandedReading>(new URLSearchParams(location.search).get('key') ?? '', (reading) => void show(reading));
setTimeout(() => shown === undefined && showGone(), PATIENCE);
