/** A line of a list of what is stored: what it is, how much of it, and the button that takes it away. */

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
