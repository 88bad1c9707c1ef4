/** Goes to the paragraph that a link `#p3~KEY` hints at: by itself a browser finds only `#p3`. */
export function scrollToHint(): void {
  const [, id] = /^#([ph]\d+)~/.exec(location.hash) ?? [];
  if (id) document.getElementById(id)?.scrollIntoView();
}
