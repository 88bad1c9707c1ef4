import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { ENTITY_KINDS } from '../../domain/entity.ts';
import { applySettings } from './applySettings.ts';
import { SETTINGS_KEY } from './settingsKey.ts';

const Settings = v.object({
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  density: v.fallback(v.picklist(['off', 'quiet', 'full']), 'quiet'),
  unmarkedKinds: v.fallback(v.array(v.picklist(ENTITY_KINDS)), []),
  language: v.fallback(v.optional(v.picklist(['ar', 'en'])), undefined),
});

/** The reader's taste: how it looks, never what is read. */
export type Settings = v.InferOutput<typeof Settings>;

const defaults: Settings = v.parse(Settings, {});
const listeners = new Set<() => void>();
let current: Settings | undefined;

/** The reader's settings; while hydrating, the defaults. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, readSettings, () => defaults);
}

/** Changes some settings, keeps them on the device, and puts them in force. */
export function changeSettings(change: Partial<Settings>): void {
  current = { ...readSettings(), ...change };
  try {
    window.localStorage.setItem(SETTINGS_KEY, JSON.stringify(current));
  } catch {
    // Storage is refused or full: the settings hold for this visit.
  }
  applySettings(current);
  for (const listener of listeners) listener();
}

function readSettings(): Settings {
  current ??= stored();
  return current;
}

function stored(): Settings {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(SETTINGS_KEY) ?? '{}');
    return v.parse(Settings, kept);
  } catch {
    return defaults;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const changedElsewhere = (event: StorageEvent) => {
    if (event.key !== SETTINGS_KEY) return;
    current = stored();
    applySettings(current);
    listener();
  };
  window.addEventListener('storage', changedElsewhere);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', changedElsewhere);
  };
}
