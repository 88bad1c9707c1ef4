import type { LocatedFault } from '../seeds/located.ts';
import { escapeHtml } from './pageHtml.ts';

/**
 * The page that an editor sees in development instead of articles that do not compile. It lists each fault,
 * its place and what to do.
 */
export function faultsPage(faults: readonly LocatedFault[]): string {
  const items = faults.map(
    ({ file, line, column, message, hint }) => `
      <li>
        <p dir="ltr"><code>${escapeHtml(`${file}:${line}:${column}`)}</code></p>
        <p>${escapeHtml(message.ar)}${hint ? `<br>${escapeHtml(hint.ar)}` : ''}</p>
        <p lang="en" dir="ltr">${escapeHtml(message.en)}${hint ? `<br>${escapeHtml(hint.en)}` : ''}</p>
      </li>`,
  );
  return `<!doctype html>
<html lang="ar" dir="rtl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>أخطاء في البذور</title>
    <style>
      body { font: 1.05rem/1.8 system-ui, sans-serif; max-inline-size: 46rem; margin: 2rem auto; padding-inline: 1rem }
      li { border-block-start: 1px solid; padding-block: 0.6rem } p { margin: 0.2rem 0 }
    </style>
  </head>
  <body>
    <h1>في البذور ما يجب إصلاحه (${faults.length})</h1>
    <p>تُعاد الصفحة من نفسها بعد حفظ الملف. <span lang="en">The page reloads when the file is saved.</span></p>
    <ol>${items.join('')}</ol>
  </body>
</html>`;
}
