/**
 * What the build takes from the application to make pages: loaded as one module, by the same tool that builds
 * the script.
 */
export { pageHead } from './page/pageHead.ts';
export { renderPage } from './renderPage.tsx';
