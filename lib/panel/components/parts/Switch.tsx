/** A switch at the end of the line that says what it turns on. */

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
