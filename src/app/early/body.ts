import { openEarlyCards } from './openEarlyCards.ts';
import { scrollToHint } from './scrollToHint.ts';
import { scrollToKeptPlace } from './scrollToKeptPlace.ts';

/*
 * Runs when the text stands in the page, long before the application. The build puts it into the page as one
 * script, and names it by its hash in the page's policy.
 */
scrollToHint();
scrollToKeptPlace();
openEarlyCards();
