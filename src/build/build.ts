/** `npm run build`: builds the site into `dist`. */
import { buildOrEnd } from './buildOrEnd.ts';

await buildOrEnd({});
