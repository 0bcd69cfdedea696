import type { Candidate, Report } from '../../../core';
import type { Speaker, StringKey } from '../../../i18n';
import { formatPublicationDate, getLanguageName, toSafeUrl } from '../../../report';
import { getHost } from '../../../util/url';
import { isGuess } from '../../state/close-candidates';
import { type ChainStep, isByReader, type Trail } from '../../state/provenance-record';
import { shortAddress } from '../../text/address-text';
import { credited, doubted, foundHow } from '../../text/provenance-text';
import { usePanel } from '../context';
import { Icon } from '../Icon';
import { Said } from '../LocalizedText';
import { Head } from './ArticleHead';
import { Why } from './Candidates';

interface Props {
  readonly step: ChainStep;
  readonly before?: ChainStep;
  readonly after?: ChainStep;
  /** 0: the one a state is about; before it in the chain, nearer to the page; after it, further back. */
  readonly place: number;
  readonly trail: Trail;
  readonly report?: Report;
  readonly use?: (url: string) => void;
  readonly unrequested: boolean;
}

/** One page of the chain behind this one: what is known of it, and what it says of where it comes from itself. */
export function ChainItem(props: Props) {
  const { step, after, place, report, use } = props;
  const { speaker } = usePanel();
  const own = place === 0 ? report : undefined;
  const known = own?.original ?? step.credit?.page;
  return (
    <li class={[known ? '' : 'unread', place === 0 ? 'compared' : ''].join(' ').trim() || undefined}>
      <Head
        part={roleOf(props)}
        title={titleOf(speaker, step.url, known?.title)}
        lang={known?.lang ?? ''}
        details={detailsOf(speaker, props, own)}
      >
        <Open url={own?.original.archived?.url ?? step.url} original={place === 0} />
      </Head>
      {own &&
        doubted(speaker, own).map((doubt) => (
          <p key={doubt.key} class="doubt">
            <Said sentence={doubt} />
          </p>
        ))}
      {place !== 0 && use && <CompareWith url={step.url} use={use} />}
      <Credits step={step} after={after} report={place === -1 ? report : undefined} />
    </li>
  );
}

function roleOf({ place, step, unrequested }: Props): StringKey {
  if (place !== 0) return place < 0 ? 'source.between' : 'source.further';
  return unrequested && isGuess(step.candidate) ? 'source.perhaps' : 'source.original';
}

const titleOf = ({ say }: Speaker, url: string, title: string | undefined): string =>
  url === '' ? say('source.pasted') : title || shortAddress(url);

function detailsOf({ say, locale }: Speaker, props: Props, own: Report | undefined): string[] {
  const { step, before, place, trail, unrequested } = props;
  const known = own?.original ?? step.credit?.page;
  const lang = known?.lang ?? expectedLang(step.candidate, before, trail);
  const { archived } = own?.original ?? {};
  const asked = known || trail.tried.some(({ url }) => url === step.url) || (place === 0 && !unrequested);
  return [
    known ? (known.site ?? getHost(step.url)) : '',
    lang ? getLanguageName(lang, locale) : '',
    formatPublicationDate(known?.published, locale) ?? '',
    archived ? say('source.archived', { date: formatPublicationDate(archived.taken, locale) ?? archived.taken }) : '',
    asked ? '' : say('source.unread'),
  ];
}

/** Of an address the reader named, nobody knows the language yet. */
function expectedLang(candidate: Candidate | undefined, before: ChainStep | undefined, trail: Trail) {
  if (candidate?.lang) return candidate.lang;
  if (before) return before.credit?.lang;
  return candidate && isByReader(candidate) ? undefined : trail.sighting.originalLang;
}

function Open({ url, original }: { readonly url: string; readonly original: boolean }) {
  const { speaker, actions } = usePanel();
  if (!toSafeUrl(url)) return null;
  const name = original ? speaker.say('source.open') : speaker.say('source.open.named', { host: getHost(url) });
  return (
    <button type="button" class="icon open" aria-label={name} title={name} onClick={() => actions.openTab(url)}>
      <Icon of="open" />
    </button>
  );
}

function CompareWith({ url, use }: { readonly url: string; readonly use: (url: string) => void }) {
  const { say } = usePanel().speaker;
  if (!toSafeUrl(url)) return null;
  return (
    <button
      type="button"
      class="link compare-with"
      aria-label={say('source.compare.named', { host: getHost(url) })}
      onClick={() => use(url)}
    >
      {say('source.compare')}
    </button>
  );
}

interface CreditsProps {
  readonly step: ChainStep;
  readonly after?: ChainStep;
  /** Where the page it names is the one that was compared. */
  readonly report?: Report;
}

/** What a page that was read says of where it comes from, and where it says so. */
function Credits({ step: { credit }, after, report }: CreditsProps) {
  const { speaker } = usePanel();
  const said = credit && credited(speaker, credit);
  if (!credit || !said) return null;
  const found = after?.candidate && foundHow(speaker, after.candidate, credit.page.lang)[0];
  return (
    <div class="how">
      <p>
        <Said sentence={said} /> {found && <Said sentence={found} />}
      </p>
      {after?.candidate && (
        <div class="asides">
          <Why candidate={after.candidate} lang={credit.page.lang} report={report} />
        </div>
      )}
    </div>
  );
}
