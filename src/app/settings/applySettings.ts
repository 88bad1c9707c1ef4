/** What of the settings the styles read. */
interface Shown {
  readonly theme?: string;
  readonly density?: string;
  readonly unmarkedKinds?: readonly string[];
}

/** Puts the settings that are given on the document, where the styles read them. */
export function applySettings({ theme, density, unmarkedKinds }: Shown): void {
  const { dataset } = document.documentElement;
  if (theme) dataset.theme = theme;
  if (density) dataset.density = density;
  // As it was kept, before it is checked, this may be no list.
  if (unmarkedKinds) dataset.unmarked = [unmarkedKinds].flat().join(' ');
}
