/** The settings page: one column of sections, those that are used most first, and the strip at the foot. */
import { NewsStrip } from '../../lib/panel/parts/parts';
import { ArchiveSection } from './ArchiveSection';
import { ConfidenceSection } from './ConfidenceSection';
import { EngineSection } from './engine/EngineSection';
import { LanguageSection } from './LanguageSection';
import { type Options, OptionsProvider } from './options';
import { SitesSection } from './SitesSection';
import { StoredDataSection } from './StoredDataSection';

export function OptionsPage({ options }: { readonly options: Options }) {
  return (
    <OptionsProvider value={options}>
      <main class="page">
        <h1 class="page-title">{options.localizer.say('settings.title')}</h1>
        <EngineSection />
        <ConfidenceSection />
        <SitesSection />
        <LanguageSection />
        <ArchiveSection />
        <StoredDataSection />
      </main>
      <NewsStrip news={options.news} />
    </OptionsProvider>
  );
}
