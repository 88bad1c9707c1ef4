/*
 * All that finds words again and makes links to them. It is not in the first load: most who read need it only
 * for a link to words, or to make one.
 */
export { resolvePlace } from '../../linking/resolve.ts';
export { linkToBlock, linkToPassage } from './textLinks.ts';
