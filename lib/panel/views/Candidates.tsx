import type { Candidate } from '../../domain';
import { hostOf } from '../../report';
import { shortAddress } from '../address';
import { foundHow, percent } from '../explain';
import type { Trail } from '../state';
import { usePanel } from './context';
import { Said } from './Said';

/** All reasons for one candidate, the weightiest first. */
export function Why({ candidate, lang }: { readonly candidate: Candidate; readonly lang: string }) {
  const { speaker } = usePanel();
  return (
    <details class="aside">
      <summary>{speaker.say('source.why')}</summary>
      <ul>
        {foundHow(speaker, candidate, lang).map((sentence) => (
          <li key={sentence.key}>
            <Said sentence={sentence} />
          </li>
        ))}
        <li class="soft">{speaker.say('source.sure', { percent: percent(speaker, candidate.score) })}</li>
      </ul>
    </details>
  );
}

/** The other candidates, one click away. */
export function Others({ trail, chosen }: { readonly trail: Trail; readonly chosen: string }) {
  const { speaker, actions } = usePanel();
  const others = trail.candidates.filter((candidate) => candidate.url !== chosen);
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
              aria-label={speaker.say('source.use.named', { host: hostOf(candidate.url) })}
              onClick={() => actions.compare(candidate.url)}
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
  readonly trail: Trail;
  readonly chosen: string;
  readonly choose: (url: string) => void;
}

/** Several candidates before anything was fetched: a choice with the best one taken. */
export function Choice({ trail, chosen, choose }: ChoiceProps) {
  const { say } = usePanel().speaker;
  return (
    <fieldset class="choice">
      <legend>{say('ready.which')}</legend>
      {trail.candidates.map((candidate) => (
        <label key={candidate.url}>
          <input
            type="radio"
            name="original"
            value={candidate.url}
            checked={candidate.url === chosen}
            onChange={() => choose(candidate.url)}
          />
          <Which candidate={candidate} lang={trail.sighting.lang} />
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
        <span>{speaker.say('source.sure', { percent: percent(speaker, candidate.score) })}</span>
        {how && (
          <span>
            <Said sentence={how} />
          </span>
        )}
      </span>
    </span>
  );
}
