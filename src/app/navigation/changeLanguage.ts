import type { MouseEvent } from 'react';
import type { Language } from '../../domain/localized.ts';
import { isPlainPress } from '../../reading/isPlainPress.ts';
import { topPlace } from '../../reading/sight/topPlace.ts';
import { keepPlace } from '../place/keptPlace.ts';
import { changeSettings } from '../settings/settings.ts';

/**
 * Makes a link to the page in another language, at `path`, lead to the same view of it. Where the reader is
 * in the text is no part of that address, or it would be passed on as if they had meant a paragraph; it is
 * kept for the page itself.
 */
export function changeLanguage(event: MouseEvent<HTMLAnchorElement>, language: Language, path: string): void {
  changeSettings({ language });
  event.currentTarget.href = `${path}${window.location.search}${window.location.hash}`;
  // A page opened in another tab or window does not see what this one keeps.
  if (isPlainPress(event)) keepPlace(path, topPlace());
}
