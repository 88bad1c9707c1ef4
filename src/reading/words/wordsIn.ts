import type { Language } from '../../domain/localized.ts';
import { arabicWords } from './arabicWords.ts';
import { englishWords } from './englishWords.ts';
import type { InterfaceWords } from './interfaceWords.ts';

/** The words of the interface in `language`. */
export function wordsIn(language: Language): InterfaceWords {
  return language === 'ar' ? arabicWords : englishWords;
}
