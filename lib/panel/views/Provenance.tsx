import type { ComponentChildren } from 'preact';
import type { Candidate, Report, Sighting } from '../../domain';
import { hostOf, languageName, publishedOn, safeLang, safeUrl } from '../../report';
import { shortAddress } from '../address';
import { foundHow } from '../explain';
import { chosenOf, type Trail } from '../state';
import type { Speaker } from '../strings';
import { Others, Why } from './Candidates';
import { usePanel } from './context';
import { Said } from './Said';

interface Props {
  readonly trail: Trail;
  readonly chosen?: string;
  readonly report?: Report;
  readonly credits?: string;
  /** Left out where the candidates are offered as a choice below. */
  readonly others?: boolean;
  /** Nothing was asked of the original's site yet. */
  readonly unrequested?: boolean;
}

/** The chain from this page back to the original: what, where, when, in which language, and how it was found. */
export function Provenance({ trail, chosen, report, credits, others = true, unrequested = false }: Props) {
  const { speaker } = usePanel();
  const candidate = chosen === undefined ? undefined : chosenOf(trail, chosen);
  const found = candidate && foundHow(speaker, candidate, trail.sighting.lang)[0];
  return (
    <section class="source" aria-label={speaker.say('source.label')}>
      <ol class="chain">
        <li>
          <Head
            part={trail.sighting.translation ? 'source.translation' : 'source.this-page'}
            title={report?.translation.title || trail.page.title}
            lang={trail.sighting.lang}
            details={pageDetails(speaker, trail, report)}
          />
          {candidate && found && (
            <div class="how">
              <p>
                <Said sentence={found} />
              </p>
              <div class="asides">
                {candidate.evidence.length > 1 && <Why candidate={candidate} lang={trail.sighting.lang} />}
                {others && <Others trail={trail} chosen={candidate.url} />}
              </div>
            </div>
          )}
        </li>
        {chosen !== undefined && (
          <OriginalHead
            unrequested={unrequested}
            chosen={chosen}
            lang={candidate?.lang ?? (isGiven(candidate) ? undefined : trail.sighting.originalLang)}
            report={report}
          />
        )}
      </ol>
      {credits && (
        <p class="credits">
          <Said sentence={{ key: 'source.credits', values: { name: { text: credits, as: 'quote' } } }} />
        </p>
      )}
    </section>
  );
}

interface OriginalProps {
  readonly chosen: string;
  readonly lang?: string;
  readonly report?: Report;
  readonly unrequested: boolean;
}

function OriginalHead({ chosen, lang, report, unrequested }: OriginalProps) {
  const { speaker, actions } = usePanel();
  const { say } = speaker;
  const original = report?.original;
  return (
    <li class={original ? undefined : 'unread'}>
      <Head
        part="source.original"
        title={original?.title || shortAddress(chosen)}
        lang={original?.lang ?? ''}
        details={[
          original ? (original.site ?? hostOf(chosen)) : '',
          lang || original ? languageName(original?.lang ?? lang ?? '', speaker.locale) : '',
          publishedOn(original?.published, speaker.locale) ?? '',
          unrequested ? say('source.unread') : '',
        ]}
      >
        {safeUrl(chosen) && (
          <button
            type="button"
            class="icon open"
            aria-label={say('source.open')}
            title={say('source.open')}
            onClick={() => actions.openTab(chosen)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12 4 7.5 8.5" />
            </svg>
          </button>
        )}
      </Head>
    </li>
  );
}

interface HeadProps {
  readonly part: 'source.translation' | 'source.this-page' | 'source.original';
  readonly title: string;
  readonly lang: string;
  readonly details: readonly string[];
  readonly children?: ComponentChildren;
}

function Head({ part, title, lang, details, children }: HeadProps) {
  const { say } = usePanel().speaker;
  return (
    <div class="head">
      <div class="title" lang={safeLang(lang) || undefined} dir="auto">
        {title}
      </div>
      <div class="meta">
        <span class="role">{say(part)}</span>
        {details.filter(Boolean).map((detail) => (
          <span key={detail}>
            <bdi>{detail}</bdi>
          </span>
        ))}
      </div>
      {children}
    </div>
  );
}

function pageDetails({ say, locale }: Speaker, { page, sighting }: Trail, report: Report | undefined): string[] {
  // Once the page has been read as an article, more is known of it.
  const { site, published } = { ...page, ...report?.translation };
  return [
    site ?? hostOf(page.url),
    languageName(sighting.lang, locale),
    publishedOn(published, locale) ?? '',
    madeBy(say, sighting),
  ];
}

function madeBy(say: Speaker['say'], sighting: Sighting): string {
  if (sighting.machine) return say('source.machine');
  return sighting.translator ? say('source.translator', { translator: sighting.translator }) : '';
}

/** Of an address the reader typed, nobody knows the language yet. */
const isGiven = (candidate: Candidate | undefined): boolean =>
  candidate?.evidence.some(({ signal }) => signal === 'given') ?? false;
