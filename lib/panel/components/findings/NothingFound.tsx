/** What stands in place of rows where nothing was found, or where it is too uncertain to say. */

import type { Mark } from '../../../core/finding';
import type { Report, SharedCount } from '../../../core/report';
import { hasOverlap } from '../../../core/span';
import { type Localizer, markKeys, markQuote, type RichValue, type Sentence } from '../../../i18n/localizer';
import type { StringKey } from '../../../i18n/strings';
import { describeOutlet } from '../../../report/outlet';
import type { ReportIndex } from '../../../report/passages';
import { shortenText } from '../../../text/shorten-text';
import { usePanel } from '../../panel';
import { NoEngine } from '../../parts/EngineStrip';
import { LocalizedText, SentenceParts } from '../../parts/Icon';
import { Switch } from '../../parts/parts';
import type { ComparisonState } from '../../state/panel-state';
import { countDoubtful } from '../../state/visible-findings';

// Says what a comparison that found nothing has looked at, how much of it, and what of it could not be compared.

/** One line: "Figures and dates", "25 of 26", and beneath it what the 26th is. */
export interface LookedLine {
  readonly name: StringKey;
  readonly value: Sentence;
  readonly rest?: Sentence;
  /** A button to the engines of the settings follows. */
  readonly canChooseEngine?: true;
}

/** What a text has none of has no line. */
export function describeLooked(localizer: Localizer, { report, engine }: ComparisonState): readonly LookedLine[] {
  const { paragraphs, names } = report.agreement;
  const unmatched = listUnmatchedFigures(report);
  const { of, shared } = report.agreement.figures;
  // A report from before they were listed has their number alone.
  const figures = { of, shared: report.agreement.unmatched ? of - unmatched.length : shared };
  const quoted = unmatched.length > 0 && listQuoted(localizer, unmatched);
  return [
    ...describeCount('looked.paragraphs', paragraphs, describeRest('looked.rest.paragraphs', paragraphs)),
    ...describeCount('looked.figures', figures, quoted && { key: 'looked.rest.figures', values: { list: quoted } }),
    ...describeCount('looked.names', names, describeRest('looked.rest.names', names)),
    // An edited copy in the same language has no meaning to be translated.
    ...(report.translation.lang === report.original.lang ? [] : [describeMeaning(report, engine !== undefined)]),
  ];
}

const describeCount = (name: StringKey, { shared, of }: SharedCount, rest: Sentence | false | undefined) =>
  of > 0 ? [{ name, value: { key: 'looked.count', values: { shared, of } }, ...(rest ? { rest } : {}) } as const] : [];

const describeRest = (key: StringKey, { shared, of }: SharedCount): Sentence | undefined =>
  of > shared ? { key, values: { count: of - shared } } : undefined;

/** `hasEngine`: one is chosen, which may be at work still. */
function describeMeaning({ rendering, encoded }: Report, hasEngine: boolean): LookedLine {
  const name = 'looked.meaning';
  if (rendering || (encoded && !encoded.trouble)) return { name, value: { key: 'looked.yes' } };
  if (encoded) return { name, value: { key: 'looked.partly' } };
  const value: Sentence = { key: 'looked.no' };
  // While one is at work, the strip at the foot says how far it is.
  return hasEngine ? { name, value } : { name, value, rest: { key: 'looked.rest.meaning' }, canChooseEngine: true };
}

/** The words of figures that the other side has not, but for those that it states in another unit or rounded. */
function listUnmatchedFigures({ agreement, neutral, translation, original }: Report): readonly string[] {
  const known = neutral.filter(({ kind }) => kind === 'converted' || kind === 'rounded').flatMap(({ marks }) => marks);
  const isKnown = (mark: Mark): boolean => known.some((one) => one.segment === mark.segment && hasOverlap(one, mark));
  const texts = new Map([...translation.segments, ...original.segments].map(({ id, text }) => [id, text]));
  return (agreement.unmatched ?? [])
    .filter((mark) => !isKnown(mark))
    .map(({ segment, start, end }) => (texts.get(segment) ?? '').slice(start, end).trim());
}

/** So many are named; the count says how many there are. */
const MAX_QUOTED = 4;

function listQuoted({ locale }: Localizer, texts: readonly string[]): readonly (string | RichValue)[] {
  const shown = texts.slice(0, MAX_QUOTED).map((text) => shortenText(text, 40));
  const items = texts.length > MAX_QUOTED ? [...shown, '…'] : shown;
  return new Intl.ListFormat(locale, { type: 'unit' })
    .formatToParts(items)
    .map((part) => (part.type === 'element' && part.value !== '…' ? markQuote(part.value) : part.value));
}

/** Nothing found: what was looked at and how much of it, and what was not. */
export function NothingFound({ state, index }: { readonly state: ComparisonState; readonly index: ReportIndex }) {
  const { localizer, effects } = usePanel();
  const { say } = localizer;
  return (
    <div class="plain">
      <section class="looked" aria-labelledby="looked">
        <h3 class="divide" id="looked">
          {say('looked.title')}
        </h3>
        <dl>
          {describeLooked(localizer, state).map(({ name, value, rest, canChooseEngine }) => (
            <div key={name}>
              <dt>{say(name)}</dt>
              <dd>{say(value.key, value.values)}</dd>
              {rest && (
                <dd class="beneath">
                  <SentenceParts sentence={rest} />{' '}
                  {canChooseEngine && (
                    <button type="button" class="link" onClick={() => effects.openSettings('engine')}>
                      {say('engine.choose')}
                    </button>
                  )}
                </dd>
              )}
            </div>
          ))}
        </dl>
        <p class="beneath">{say('sum.faithful.not')}</p>
      </section>
      <ReadWithOriginal index={index} />
    </div>
  );
}

/** What a faithful translation still offers: each sentence as it was. */
function ReadWithOriginal({ index }: { readonly index: ReportIndex }) {
  const { cards, localizer, saved } = usePanel();
  // Opened from the list of kept ones, a comparison has no page beside it.
  if (saved.state.value.open) return null;
  const { host, name } = describeOutlet(index.report.original);
  return (
    <section class="read-along" aria-labelledby="read-along">
      <h3 id="read-along">{localizer.say('cards.title')}</h3>
      <p class="soft">{localizer.say('cards.text', { outlet: host || name || localizer.say('source.pasted') })}</p>
      <Switch
        label={localizer.say('cards.switch')}
        isOn={cards.on.value}
        describedBy="read-along-key"
        onSwitch={(isOn) => cards.turn(isOn)}
      />
      <p class="soft small" id="read-along-key">
        <LocalizedText say="cards.key" values={{ key: markKeys('o') }} />
      </p>
    </section>
  );
}

/** Too uncertain: why, and what can still be looked at. */
export function TooUncertain({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  const count = countDoubtful(state);
  return (
    <div class="plain">
      <p>{say('sum.uncertain.text')}</p>
      {!state.engine && (
        <p class="soft">
          <NoEngine />
        </p>
      )}
      {count > 0 && (
        <button type="button" class="second wide" onClick={() => send({ type: 'toggle-doubtful' })}>
          {say('sum.uncertain.show', { count })}
        </button>
      )}
    </div>
  );
}
