import type { MouseEvent } from 'react';
import { ENTITY_KINDS } from '../../domain/entity.ts';
import { useReading } from '../../reading/readingContext.ts';
import { changeSettings, useSettings } from '../settings/settings.ts';

/** The bar at the head of the page: the name, the switch of views, the reader's taste. */
export function Masthead({
  view,
  onView,
  marginOpen,
  onMargin,
  otherLanguageHref,
  homeHref,
  onLanguage,
}: {
  readonly view: 'text' | 'summaries';
  readonly onView: (view: 'text' | 'summaries') => void;
  readonly marginOpen: boolean;
  readonly onMargin: () => void;
  readonly otherLanguageHref: string;
  readonly homeHref: string;
  /** Called before the link is followed, to change where it leads. */
  readonly onLanguage: (event: MouseEvent<HTMLAnchorElement>) => void;
}) {
  const { words, language } = useReading();
  return (
    <header className="masthead">
      <a className="brand" href={homeHref}>
        {words.product}
      </a>
      <fieldset className="views">
        <legend className="sr-only">{words.views.label}</legend>
        {(['text', 'summaries'] as const).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="view"
              value={choice}
              checked={view === choice}
              onChange={() => onView(choice)}
            />
            <span>{words.views[choice]}</span>
          </label>
        ))}
      </fieldset>
      <nav className="tools" aria-label={words.tools.label}>
        <button
          type="button"
          className="margin-toggle quiet-button"
          aria-expanded={marginOpen}
          aria-controls="margin"
          onClick={onMargin}
        >
          {words.margin.label}
        </button>
        <button type="button" className="quiet-button needs-script" popoverTarget="settings">
          {words.tools.settings}
        </button>
        <a
          className="quiet-button"
          href={otherLanguageHref}
          hrefLang={language === 'ar' ? 'en' : 'ar'}
          lang={language === 'ar' ? 'en' : 'ar'}
          onClick={onLanguage}
        >
          {words.tools.otherLanguage}
        </a>
      </nav>
      <SettingsPanel />
    </header>
  );
}

function SettingsPanel() {
  const { words } = useReading();
  const settings = useSettings();
  return (
    <div
      id="settings"
      popover="auto"
      className="settings floating"
      role="dialog"
      aria-label={words.tools.settings}
    >
      <Choice
        name="density"
        label={words.tools.density}
        names={words.tools.densities}
        value={settings.density}
        onChoose={(density) => changeSettings({ density })}
      />
      <fieldset>
        <legend>{words.tools.marked}</legend>
        {ENTITY_KINDS.map((kind) => (
          <label key={kind} data-kind={kind}>
            <input
              type="checkbox"
              checked={!settings.unmarkedKinds.includes(kind)}
              onChange={(event) =>
                changeSettings({
                  unmarkedKinds: event.target.checked
                    ? settings.unmarkedKinds.filter((other) => other !== kind)
                    : [...settings.unmarkedKinds, kind],
                })
              }
            />
            <span>{words.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      <Choice
        name="theme"
        label={words.tools.theme}
        names={words.tools.themes}
        value={settings.theme}
        onChoose={(theme) => changeSettings({ theme })}
      />
    </div>
  );
}

function Choice<T extends string>({
  name,
  label,
  names,
  value,
  onChoose,
}: {
  readonly name: string;
  readonly label: string;
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChoose: (value: T) => void;
}) {
  const choices = Object.keys(names) as T[];
  return (
    <fieldset>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={value === choice} onChange={() => onChoose(choice)} />
          <span>{names[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
