import { escapeHtml } from '../../build/pages/pageHtml.ts';
import type { Article } from '../../domain/article.ts';
import { sliceOf } from '../../domain/span.ts';
import { type MarkNode, markTree } from '../../reading/text/markTree.ts';

/** The files of the article's face that the first screen needs. */
const FACES = ['amiri-text', 'amiri-punctuation'];

/** The page to compare with: the same text, marks and face, without script, margin or controls. */
export function plainPage(article: Article): string {
  const blocks = article.blocks.map(({ id, kind, span }) => {
    const nodes = markTree(article.text, span, article.mentions);
    const tag = kind === 'heading' ? 'h2' : 'p';
    return `<${tag} id="${id}">${nodes.map(nodeHtml).join('')}</${tag}>`;
  });
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(article.title.ar)}</title>
<link rel="icon" href="data:,">
${FACES.map((face) => `<link rel="preload" href="/fonts/${face}.woff2" as="font" type="font/woff2" crossorigin>`).join('\n')}
<style>
${FACES.map((face, n) => `@font-face { font-family: Naskh${n}; src: url(/fonts/${face}.woff2) format("woff2"); font-display: optional }`).join('\n')}
body { font: 1.2rem/1.95 Naskh0, Naskh1, serif; max-width: 40rem; margin: 2rem auto; padding: 0 1.25rem }
a { color: inherit; text-decoration: underline 1px; text-underline-offset: .36em }
</style>
</head>
<body>
<h1>${escapeHtml(article.title.ar)}</h1>
${blocks.join('\n')}
</body>
</html>`;

  function nodeHtml(node: MarkNode): string {
    if (node.kind === 'text') return escapeHtml(node.text);
    return `<a href="#${node.mention.entity}">${escapeHtml(sliceOf(article.text, node.mention.span))}</a>`;
  }
}
