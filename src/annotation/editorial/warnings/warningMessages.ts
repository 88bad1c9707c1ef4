import type { Fault } from '../../../domain/fault.ts';

/** What to look at, and what to do about it. */
type Message = Omit<Fault, 'path'>;

/** Everything that an editor does well to look at again, in the words the editor reads. */
export const warningMessages = {
  verbless: (words: string): Message => ({
    message: { ar: `اقتباس بلا فعل: «${words}»`, en: `a quote without a verb: «${words}»` },
    hint: {
      ar: 'انقل الجملة بفاعلها وفعلها.',
      en: 'quote the whole sentence, with its subject and its verb.',
    },
  }),
  cut: (lost: string, other: string): Message => ({
    message: {
      ar: `سقطت من الاقتباس «${lost}»، وهي في اقتباس ${other}`,
      en: `the quote has lost «${lost}», which the quote of ${other} has`,
    },
    hint: {
      ar: 'أعدها؛ ولا بأس بأن يتطابق اقتباسان.',
      en: 'take it in; two quotes may be the same.',
    },
  }),
  unsourced: (ascriber: string): Message => ({
    message: {
      ar: 'موقف منسوب إلى صاحبه، وجملته لا تقول بحسب من',
      en: 'others ascribe this position, and its sentence does not say who',
    },
    hint: {
      ar: `ابدأ الجملة بـ«بحسب …»؛ والناسب هنا ${ascriber}.`,
      en: `begin it with “According to …”; here it is ${ascriber}.`,
    },
  }),
  unproven: (): Message => ({
    message: {
      ar: 'اتهام بلا ملاحظة، وليس موسومًا بأنه لم يثبت',
      en: 'a charge without a note, and not marked as unproven',
    },
    hint: {
      ar: 'اجعل manner: alleged، أو قل في note ما يثبته أو ينفيه.',
      en: 'make it manner: alleged, or say in note what bears it out or denies it.',
    },
  }),
  noQuestion: (question: string): Message => ({
    message: { ar: `قضية ليست سؤالًا: ${question}`, en: `an issue that is no question: ${question}` },
    hint: {
      ar: 'اكتبها سؤالًا قصيرًا تجيب عنه المواقف، وعلامته في آخره.',
      en: 'make it a short question that the positions answer, with its mark at the end.',
    },
  }),
};
