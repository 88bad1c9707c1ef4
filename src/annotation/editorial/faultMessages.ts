import search from 'approx-string-match';
import { type Block, blockAt } from '../../domain/block.ts';
import type { Localized } from '../../domain/localized.ts';
import { type Span, sliceOf } from '../../domain/span.ts';
import { type Located, locateExcerpt, type SearchedText } from './locateExcerpt.ts';

/** What is wrong, and what to do about it. */
export interface Message {
  readonly message: Localized;
  readonly hint?: Localized;
}

/** Every fault that an annotation can have once it is well formed, in the words the editor reads. */
export const faultMessages = {
  noParagraph: (): Message => ({
    message: { ar: 'لا فقرة في هذا النص.', en: 'This text has no paragraph.' },
    hint: {
      ar: 'ضع في الملف نصًّا من فقرة واحدة على الأقل.',
      en: 'Put a text of at least one paragraph in the file.',
    },
  }),
  unknownEntity: (id: string, known: readonly string[]): Message => {
    const near = closest(id, known);
    return {
      message: { ar: `كيان غير معروف: ${id}`, en: `unknown entity: ${id}` },
      hint: near
        ? { ar: `لعلّك تقصد ${near}؟`, en: `did you mean ${near}?` }
        : { ar: 'عرّفه أولًا في seeds/entities.yaml.', en: 'define it in seeds/entities.yaml first.' },
    };
  },
  unknownReference: (id: string): Message => ({
    message: { ar: `مرجع غير معروف: ${id}`, en: `unknown reference: ${id}` },
    hint: {
      ar: 'أضفه إلى references في seeds/entities.yaml.',
      en: 'add it to references in seeds/entities.yaml.',
    },
  }),
  unknownIssue: (id: string): Message => ({
    message: { ar: `قضية غير معروفة: ${id}`, en: `unknown issue: ${id}` },
    hint: { ar: 'أضفها إلى issues في هذا الملف.', en: 'add it to issues in this file.' },
  }),
  unknownBlock: (id: string, blocks: readonly Block[]): Message => ({
    message: { ar: `لا فقرة ولا عنوان بالرمز ${id}`, en: `no paragraph or heading ${id}` },
    hint: {
      ar: `رموز هذا النص: ${blocks.map((block) => block.id).join(' ')}`,
      en: `this text has ${blocks.map((block) => block.id).join(' ')}`,
    },
  }),
  idTwice: (id: string): Message => ({
    message: { ar: `رمز مكرّر: ${id}`, en: `id used twice: ${id}` },
    hint: { ar: 'اجعل لكل بند رمزًا يخصّه.', en: 'give each entry an id of its own.' },
  }),
  gistless: (): Message => ({
    message: { ar: 'موقف بلا جملته gist', en: 'a position without its sentence, gist' },
    hint: {
      ar: 'اكتب في gist، بالعربية والإنجليزية، جملة تفهم وحدها: من يرى ماذا، وبحسب من.',
      en: 'write under gist, in Arabic and English, a sentence clear by itself: who holds what, and according to whom.',
    },
  }),
  blockTwice: (id: string): Message => ({
    message: { ar: `${id} في قسمين`, en: `${id} is in two sections` },
    hint: { ar: 'أبقه في قسم واحد.', en: 'keep it in one.' },
  }),
  blockLeftOut: (id: string): Message => ({
    message: { ar: `${id} ليس في أي قسم`, en: `${id} is in no section` },
    hint: { ar: 'أضفه إلى القسم الذي ينتمي إليه.', en: 'add it to the section it belongs to.' },
  }),
  blocksOutOfOrder: (): Message => ({
    message: {
      ar: 'فقرات الأقسام ليست على ترتيب النص',
      en: 'the sections do not follow the order of the text',
    },
    hint: { ar: 'رتّب blocks كما وردت في النص.', en: 'list the blocks as they stand in the text.' },
  }),
  basisElsewhere: (id: string): Message => ({
    message: {
      ar: `جملة الملخّص تستند إلى ${id} وهو خارج قسمها`,
      en: `the summary sentence rests on ${id}, outside its section`,
    },
    hint: { ar: 'اذكر فقرات القسم نفسه.', en: 'name blocks of the same section.' },
  }),
  formUnused: (form: string, entity: string): Message => ({
    message: { ar: `لا يسمّي النص ${entity} «${form}»`, en: `the text never calls ${entity} «${form}»` },
    hint: { ar: 'أضف الاسم إلى names أو صحّحه هنا.', en: 'add the name under names, or correct it here.' },
  }),
  crossing: (first: string, second: string): Message => ({
    message: { ar: `«${first}» و«${second}» متقاطعان`, en: `«${first}» and «${second}» cross` },
    hint: {
      ar: 'الذكران إمّا متباعدان وإمّا أحدهما داخل الآخر؛ غيّر أحدهما أو استثنه في except.',
      en: 'mentions stand apart or one within the other; change one of them, or list it under except.',
    },
  }),
  contested: (words: string, first: string, second: string): Message => ({
    message: {
      ar: `«${words}» اسم لكيانين: ${first} و${second}`,
      en: `«${words}» names two entities: ${first} and ${second}`,
    },
    hint: {
      ar: 'احذف الاسم من أحدهما، أو عيّن موضعه بـ within، أو استثنه في except.',
      en: 'remove the name from one of them, say which place is meant with within, or list it under except.',
    },
  }),
  nameUnused: (words: string, entity: string, searched: SearchedText): Message => ({
    message: {
      ar: `لا يرد الاسم «${words}» (${entity}) في النص`,
      en: `the name «${words}» (${entity}) is not in the text`,
    },
    hint: nearestHint(locateExcerpt(searched, words), searched) ?? {
      ar: 'صحّحه أو احذفه.',
      en: 'correct it or delete it.',
    },
  }),
  unlocated: (located: Exclude<Located, { status: 'found' }>, searched: SearchedText): Message =>
    located.status === 'missing' ? missing(located, searched) : ambiguous(located, searched),
};

function missing(located: Extract<Located, { status: 'missing' }>, searched: SearchedText): Message {
  const { words } = located;
  return {
    message: { ar: `ليس في النص: «${words}»`, en: `not in the text: «${words}»` },
    hint: nearestHint(located, searched) ?? {
      ar: 'انقل الكلمات كما وردت في النص.',
      en: 'copy the words as they stand in the text.',
    },
  };
}

/** What comes nearest to words that are not in the text, if anything does. */
function nearestHint(located: Located, { text, blocks }: SearchedText): Localized | undefined {
  if (located.status !== 'missing' || !located.nearest) return undefined;
  const block = blockAt(blocks, located.nearest)?.id ?? '–';
  const found = sliceOf(text, located.nearest).replace(/\s+/g, ' ');
  return { ar: `أقرب ما فيه (${block}): «${found}»`, en: `the nearest is (${block}) «${found}»` };
}

function ambiguous(located: { words: string; places: readonly Span[] }, { blocks }: SearchedText): Message {
  const where = located.places.map((place) => blockAt(blocks, place)?.id ?? '–').join(' ');
  return {
    message: {
      ar: `«${located.words}» ترد أكثر من مرة (${where})`,
      en: `«${located.words}» occurs more than once (${where})`,
    },
    hint: {
      ar: 'زد الكلمات، أو عيّن الموضع بـ within أو in.',
      en: 'quote more words, or say which place with within or in.',
    },
  };
}

/**
 * The known id that holds `id` with the fewest letters wrong, at most a third of them: `sarraj` is near
 * `fayez-al-sarraj`.
 */
function closest(id: string, known: readonly string[]): string | undefined {
  const near = known.flatMap((candidate) =>
    search(candidate, id, Math.floor(id.length / 3)).map(({ errors }) => ({ candidate, errors })),
  );
  return near.sort((a, b) => a.errors - b.errors || a.candidate.length - b.candidate.length)[0]?.candidate;
}
