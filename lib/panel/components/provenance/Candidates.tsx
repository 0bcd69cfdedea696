import type { Candidate, Report } from '../../../core';
import type { Sentence } from '../../../i18n';
import { getHost } from '../../../util/url';
import { namerOf, type Trail } from '../../state/provenance-record';
import { shortAddress } from '../../text/address-text';
import { percent } from '../../text/evidence-text';
import { agreed, foundHow } from '../../text/provenance-text';
import { usePanel } from '../context';
import { Said } from '../LocalizedText';
import { Reasons } from './Reasons';

interface WhyProps {
  readonly candidate: Candidate;
  /** Of the page that names it. */
  readonly lang: string;
  /** Where it is the one that was compared. */
  readonly report?: Report;
}

/** All reasons for one candidate: what the page says, the weightiest first, then what both texts have in common. */
export function Why({ candidate, lang, report }: WhyProps) {
  const { speaker } = usePanel();
  const common = report ? agreed(report.agreement) : [];
  const found = foundHow(speaker, candidate, lang);
  if (found.length + common.length < 2) return null;
  const sure: Sentence = {
    key: report ? 'source.sure.page' : 'source.sure',
    values: { percent: percent(speaker, candidate.score) },
  };
  return <Reasons title="source.why" reasons={[...found, ...common, ...(namerOf(candidate) ? [] : [sure])]} />;
}

interface OthersProps {
  readonly trail: Trail;
  /** What is on show already. */
  readonly but: readonly string[];
  readonly use: (url: string) => void;
}

/** The other candidates, one click away. Pasted text cannot be taken again. */
export function Others({ trail, but, use }: OthersProps) {
  const { speaker } = usePanel();
  const others = trail.candidates.filter(({ url }) => url !== '' && !but.includes(url));
  if (others.length === 0) return null;
  return (
    <details class="aside">
      <summary>{speaker.say('source.others', { count: others.length })}</summary>
      <ul class="others">
        {others.map((candidate) => (
          <li key={candidate.url}>
            <Which candidate={candidate} lang={trail.sighting.lang} />
            <button
              type="button"
              class="quiet"
              aria-label={speaker.say('source.use.named', { host: getHost(candidate.url) })}
              onClick={() => use(candidate.url)}
            >
              {speaker.say('source.use')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ChoiceProps {
  readonly candidates: readonly Candidate[];
  readonly guess: boolean;
  readonly lang: string;
  readonly chosen: string;
  readonly choose: (url: string) => void;
}

/** Several candidates that come close before anything was fetched: a choice with the best one taken. */
export function Choice({ candidates, guess, lang, chosen, choose }: ChoiceProps) {
  const { say } = usePanel().speaker;
  return (
    <fieldset class="choice">
      <legend>{say(guess ? 'ready.which.unsure' : 'ready.which')}</legend>
      {candidates.map((candidate) => (
        <label key={candidate.url}>
          <input
            type="radio"
            name="original"
            value={candidate.url}
            checked={candidate.url === chosen}
            onChange={() => choose(candidate.url)}
          />
          <Which candidate={candidate} lang={lang} />
        </label>
      ))}
    </fieldset>
  );
}

function Which({ candidate, lang }: { readonly candidate: Candidate; readonly lang: string }) {
  const { speaker } = usePanel();
  const how = foundHow(speaker, candidate, lang)[0];
  return (
    <span class="which">
      <bdi class="address">{shortAddress(candidate.url)}</bdi>
      <span class="meta">
        {!namerOf(candidate) && (
          <span>{speaker.say('source.sure', { percent: percent(speaker, candidate.score) })}</span>
        )}
        {how && (
          <span>
            <Said sentence={how} />
          </span>
        )}
      </span>
    </span>
  );
}
