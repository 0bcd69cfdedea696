/** One of several choices: a radio button with a name, a word at its end, a line under it, and what it opens. */

import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../core/article';
import { type Localizer, markKeys, type RichValue } from '../../i18n/localizer';
import { describeOutlet } from '../../report/outlet';
import { toSafeLanguageTag } from '../../report/sanitize';
import { useNamedTarget } from '../hooks/use-named-target';
import { useNoticeTimer } from '../hooks/use-notice-timer';
import type { WaysIn } from '../panel';
import { installTooltips } from '../tooltips';

// The one element that shows all tooltips, for whatever carries `data-tip` and is pointed at or focused.

export function TooltipLayer() {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => (tip.current ? installTooltips(tip.current) : undefined), []);
  return <div class="tip" ref={tip} aria-hidden="true" dir="auto" hidden />;
}

// The ways to open the panel: the icon, the keys, and the entry in the menu of a link.

export function Ways({ localizer, ways }: { readonly localizer: Localizer; readonly ways: WaysIn }) {
  return (
    <ul class="ways-in">
      <li>{localizer.say('ways-in.icon')}</li>
      {ways.keys !== undefined && (
        <li id="ways-keys">
          <RichText parts={localizer.parts('ways-in.keys', { keys: markKeys(ways.keys) })} />
        </li>
      )}
      {ways.entry !== undefined && <li id="ways-menu">{localizer.say('ways-in.menu', { entry: ways.entry })}</li>}
    </ul>
  );
}

// A switch at the end of the line that says what it turns on.

interface SwitchProps {
  readonly id?: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly describedBy?: string;
  readonly onSwitch: (isOn: boolean) => void;
}

export function Switch({ id, label, isOn, describedBy, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={describedBy}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}

// The parts of a localized sentence as elements: bold, keys to press, or quoted in a direction of their own.

export function RichText({ parts }: { readonly parts: readonly (string | RichValue)[] }) {
  return (
    <>
      {parts.map((part) => {
        if (typeof part === 'string') return part;
        if (part.as === 'keys') return <kbd dir="auto">{part.text}</kbd>;
        if (part.as === 'strong')
          return (
            <b>
              <bdi>{part.text}</bdi>
            </b>
          );
        return (
          <bdi class="quoted" lang={toSafeLanguageTag(part.lang ?? '') || undefined}>
            {part.text}
          </bdi>
        );
      })}
    </>
  );
}

// A section of one of Verso's own pages. Its heading carries its name, by which a link opens the page there.

interface PageSectionProps {
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function PageSection({ name, title, children }: PageSectionProps) {
  const heading = useNamedTarget<HTMLHeadingElement>(name);
  return (
    <section class="page-section" aria-labelledby={name}>
      <h2 id={name} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

// A page's outlet among other details: its name, which is whole where it is pointed at, and its host.

export function OutletName({ page }: { readonly page: Pick<Article, 'site' | 'url'> }) {
  const { name, wholeName, host } = describeOutlet(page);
  return (
    <>
      {name && (
        <span class="outlet" title={wholeName}>
          <bdi>{name}</bdi>
        </span>
      )}
      {host && (
        <span>
          <bdi class="host">{host}</bdi>
        </span>
      )}
    </>
  );
}

// The strip at the foot of a page of Verso's own: what was just done there, for a while.

/** What was just done. A new one is shown and read out though its words are the same. */
export interface PageNews {
  readonly id: number;
  readonly text: string;
}

export function NewsStrip({ news }: { readonly news: Signal<PageNews | undefined> }) {
  const current = news.value;
  const clear = (): void => {
    news.value = undefined;
  };
  return (
    <>
      <p class="unseen" role="status">
        {current && <span key={current.id}>{current.text}</span>}
      </p>
      {current && <ShownNews key={current.id} text={current.text} onEnd={clear} />}
    </>
  );
}

function ShownNews({ text, onEnd }: { readonly text: string; readonly onEnd: () => void }) {
  const strip = useRef<HTMLElement>(null);
  useNoticeTimer(strip, true, onEnd);
  useLayoutEffect(() => {
    // What was just pressed is not to be covered by what is said of it.
    const pressed = document.activeElement;
    if (!pressed || !strip.current || pressed === document.body) return;
    if (pressed.getBoundingClientRect().bottom > strip.current.getBoundingClientRect().top)
      pressed.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, []);
  return (
    <footer class="strip one notice" ref={strip} aria-hidden="true">
      <b>{text}</b>
    </footer>
  );
}

// A field of a form: label, input, the button beside it, and its own line of status.

/** What the line under a field says. `trouble`: that something typed or asked for was refused. */
export interface FieldStatus {
  readonly text: string;
  readonly isTrouble?: boolean;
}

interface FieldProps {
  /** The line of status has the id with `-says` at its end. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'url' | 'password';
  readonly placeholder?: string;
  readonly describedBy?: string;
  /** The words on the button that submits the form; none without them. */
  readonly button?: string;
  readonly status?: FieldStatus;
  readonly onType: (text: string) => void;
}

export function Field(props: FieldProps) {
  const { id, label, value, type = 'text', placeholder, describedBy = '', button, status, onType } = props;
  const isRefused = status?.isTrouble && status.text !== '';
  const descriptions = [describedBy, isRefused ? `${id}-says` : ''].filter((one) => one !== '').join(' ');
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      <span class="field-row">
        <input
          id={id}
          name={id}
          // Preact's types know each kind of field by itself alone.
          type={type as 'text'}
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={value}
          placeholder={placeholder}
          aria-describedby={descriptions || undefined}
          aria-invalid={isRefused || undefined}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {button && (
          <button type="submit" class="second">
            {button}
          </button>
        )}
      </span>
      {status && <StatusLine id={`${id}-says`} status={status} />}
    </div>
  );
}

interface StatusLineProps {
  readonly id?: string;
  readonly status: FieldStatus;
  /** Always the same for one line: a line that changes its role is not read out everywhere. */
  readonly isUrgent?: boolean;
}

/** A line that is read out when its words change. It takes no room while it says nothing. */
export function StatusLine({ id, status, isUrgent = false }: StatusLineProps) {
  return (
    <p class={status.isTrouble ? 'status trouble' : 'status'} id={id} role={isUrgent ? 'alert' : 'status'}>
      {status.text}
    </p>
  );
}

// Facts as pairs of a name and what is to be known of it.

export interface Fact {
  readonly name: string;
  readonly text: string;
}

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="fact-list">
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

// A line of a list of what is stored: what it is, how much of it, and the button that takes it away.

interface EntryProps {
  readonly name: string;
  /** How much there is. The place for it is kept while that is not known. */
  readonly amount?: { readonly id: string; readonly text: string };
  readonly button: string;
  readonly buttonId?: string;
  /** What the button is called where its words alone do not say what it is about. */
  readonly buttonName: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

export function Entry({ name, amount, button, buttonId, buttonName, isDisabled, onPress }: EntryProps) {
  // Who commands by voice says the words on the button: a name without them would not be heard.
  const isNameSpoken = buttonName.toLowerCase().includes(button.toLowerCase());
  return (
    <li class="entry">
      <span class="entry-name">
        <bdi>{name}</bdi>
      </span>
      {amount && (
        <span class="soft" id={amount.id}>
          {amount.text}
        </span>
      )}
      <button
        type="button"
        class="quiet"
        id={buttonId}
        aria-label={isNameSpoken ? buttonName : undefined}
        title={isNameSpoken ? undefined : buttonName}
        disabled={isDisabled}
        onClick={onPress}
      >
        {button}
      </button>
    </li>
  );
}

interface ChoiceProps {
  readonly group: string;
  readonly value: string;
  readonly name: ComponentChildren;
  /** A word at the end of the line. */
  readonly end?: string;
  /** A line under the name. */
  readonly note?: string;
  readonly isChosen: boolean;
  readonly isDisabled?: boolean;
  readonly onChoose: () => void;
  /** What stands under the choice, such as the form that it opens. */
  readonly children?: ComponentChildren;
}

export function Choice({ group, value, name, end, note, isChosen, isDisabled, onChoose, children }: ChoiceProps) {
  const noteId = `${value}-note`;
  return (
    <div class="pick">
      <label>
        <input
          type="radio"
          name={group}
          value={value}
          checked={isChosen}
          disabled={isDisabled}
          aria-describedby={note ? noteId : undefined}
          onChange={onChoose}
        />
        <span>{name}</span>
        {end && <span class="small">{end}</span>}
      </label>
      {note && (
        <p class="small" id={noteId}>
          {note}
        </p>
      )}
      {children}
    </div>
  );
}
