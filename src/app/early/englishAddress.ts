/** Where a reader of the English interface is to be taken who has opened an Arabic page: the same view and place. */
export function englishAddress(language: unknown): string | undefined {
  const { lang, dataset } = document.documentElement;
  if (language !== 'en' || lang !== 'ar' || !dataset.english) return undefined;
  return dataset.english + location.search + location.hash;
}
