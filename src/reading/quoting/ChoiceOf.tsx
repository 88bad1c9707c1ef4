import { useId } from 'react';

/** One choice of several, named. */
export function ChoiceOf<T extends string>({
  label,
  choices,
  names,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChoose: (value: T) => void;
}) {
  const group = useId();
  return (
    <fieldset className="quote-choice">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={group} checked={value === choice} onChange={() => onChoose(choice)} />
          <span>{names[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
