/** Where to take a reader of the English interface who has opened an Arabic page: the same view and place. */
export function englishAddress(language: unknown): string | undefined {
  const { lang, dataset } = document.documentElement;
  if (language !== 'en' || lang !== 'ar' || !dataset.english) return undefined;
  return dataset.english + location.search + location.hash;
}
