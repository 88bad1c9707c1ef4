import type { Settings } from '../settings/settings.ts';
import { SETTINGS_KEY } from '../settings/settingsKey.ts';

/** The settings as they were kept, unchecked: whatever stands there, the page must open. */
export function keptSettings(): Partial<Settings> {
  try {
    return Object(JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}'));
  } catch {
    // Storage is refused, or holds no JSON.
    return {};
  }
}
