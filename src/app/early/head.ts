import { applySettings } from '../settings/applySettings.ts';
import { englishAddress } from './englishAddress.ts';
import { keepEarlyPresses } from './keepEarlyPresses.ts';
import { keptSettings } from './keptSettings.ts';
import { showEarlyView } from './showEarlyView.ts';

/*
 * Runs in the head of every page, before the first paint. The build puts it into the page as one script, and
 * names it by its hash in the page's policy.
 */
const settings = keptSettings();
const english = englishAddress(settings.language);
if (english === undefined) {
  keepEarlyPresses();
  applySettings(settings);
  showEarlyView();
} else {
  location.replace(english);
}
