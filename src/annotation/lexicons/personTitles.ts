import { foldedWords } from './foldedWords.ts';

/**
 * Titles that may stand in a person's name and tell nothing of who it is: «المشير» in «المشير خليفة حفتر».
 * Folded.
 */
export const PERSON_TITLES =
  foldedWords(`الرئيس رئيس الدكتور دكتور د السيد السيدة الشيخ الأمير الأميرة الملك الملكة المشير اللواء الفريق العميد العقيد الجنرال المهندس الأستاذ
  الوزير وزير السفير القاضي المستشار النائب الحاج الإمام البابا أول`);
