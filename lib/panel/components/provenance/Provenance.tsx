import type { Report, TranslationDetection } from '../../../core';
import type { Speaker } from '../../../i18n';
import { formatPublicationDate, getLanguageName } from '../../../report';
import { getHost } from '../../../util/url';
import type { Actions } from '../../panel';
import { type ChainStep, chainOf, chosenOf, namerOf, type Trail } from '../../state/provenance-record';
import { foundHow, seenWhy } from '../../text/provenance-text';
import { usePanel } from '../context';
import { Said } from '../LocalizedText';
import { Head } from './ArticleHead';
import { Others, Why } from './Candidates';
import { ChainItem } from './ProvenanceItem';
import { Reasons } from './Reasons';

interface Props {
  readonly trail: Trail;
  /** Left out where the candidates are offered as a choice below. */
  readonly chosen?: string;
  readonly report?: Report;
  /** Takes another page as the original; left out while one is at work. */
  readonly use?: (url: string) => void;
  /** Nothing was asked of the original's site yet. */
  readonly unrequested?: boolean;
}

/** The chain from this page back to where the story began: what, where, when, in which language, and how found. */
export function Provenance({ trail, chosen, report, use, unrequested = false }: Props) {
  const { speaker } = usePanel();
  const { sighting } = trail;
  const chain = chosen === undefined ? [] : chainOf(trail, chosen);
  const at = chain.findIndex(({ url }) => url === chosen);
  return (
    <section class="source" aria-label={speaker.say('source.label')}>
      <ol class="chain">
        <li>
          <Head
            part={sighting.translation ? 'source.translation' : 'source.this-page'}
            title={report?.translation.title || trail.page.title}
            lang={sighting.lang}
            details={pageDetails(speaker, trail, report)}
          />
          <FromPage
            trail={trail}
            chain={chain}
            report={chain[0]?.url === chosen ? report : undefined}
            use={use}
            whySeen={unrequested}
          />
        </li>
        {chain.map((step, order) => (
          <ChainItem
            key={step.url}
            step={step}
            before={chain[order - 1]}
            after={chain[order + 1]}
            place={order - at}
            trail={trail}
            report={report}
            use={use}
            unrequested={unrequested}
          />
        ))}
      </ol>
    </section>
  );
}

interface FromPageProps extends Pick<Props, 'trail' | 'report' | 'use'> {
  readonly chain: readonly ChainStep[];
  readonly whySeen: boolean;
}

/** How the first step was found, why, and what else the page names. */
function FromPage({ trail, chain, report, use, whySeen }: FromPageProps) {
  const { speaker } = usePanel();
  const { sighting } = trail;
  const candidate = chain[0]?.candidate;
  const found = candidate && foundHow(speaker, candidate, sighting.lang)[0];
  const reasons = whySeen && sighting.translation ? seenWhy(speaker, sighting) : [];
  if (!found && reasons.length === 0) return null;
  return (
    <div class="how">
      {found && (
        <p>
          <Said sentence={found} />
        </p>
      )}
      <div class="asides">
        {candidate && <Why candidate={candidate} lang={sighting.lang} report={report} />}
        <Reasons title="source.why.translation" reasons={reasons} />
        {candidate && use && <Others trail={trail} but={chain.map(({ url }) => url)} use={use} />}
      </div>
    </div>
  );
}

function pageDetails({ say, locale }: Speaker, { page, sighting }: Trail, report: Report | undefined): string[] {
  // Once the page has been read as an article, more is known of it.
  const site = report?.translation.site ?? page.site ?? getHost(page.url);
  const published = formatPublicationDate(report?.translation.published ?? page.published, locale) ?? '';
  return [site, getLanguageName(sighting.lang, locale), published, madeBy(say, sighting)];
}

function madeBy(say: Speaker['say'], sighting: TranslationDetection): string {
  if (sighting.machine) return say('source.machine');
  return sighting.translator ? say('source.translator', { translator: sighting.translator }) : '';
}

/** Compares with another page; one that the reader chose among the open tabs is read there again, not requested. */
export function takeUp(actions: Actions, trail: Trail, url: string): void {
  const candidate = chosenOf(trail, url);
  if (candidate && namerOf(candidate) === 'open-tab') actions.readTab(url);
  else actions.compare(url);
}
