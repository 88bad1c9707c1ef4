import { foldedWords } from './foldedWords.ts';

/** Adjectives of speakers that no ending tells: «مسؤول رفيع», «شهود عيان». Folded. */
export const SOURCE_ADJECTIVES = foldedWords(
  'رفيع كبير بارز مطلع مطلعة عدة كثر أخرى مستقل معارض موثوق موثوقة مقرب مقربة عيان خاص خاصة مختلفة متطابقة سابق سابقة آخر',
);
