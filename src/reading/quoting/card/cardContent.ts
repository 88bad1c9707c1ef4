import type { Language } from '../../../domain/localized.ts';
import type { ArticleIndex } from '../../articleIndex.ts';
import { blockName } from '../../blockName.ts';
import type { Cited } from '../../cited.ts';
import { quotingWords } from '../../words/quotingWords.ts';
import { wordsIn } from '../../words/wordsIn.ts';
import { citedWords } from '../said/citedWords.ts';
import { paragraphSpan } from '../said/paragraphSpan.ts';
import { caveats } from '../said/saying.ts';
import { voiceOf } from '../said/voiceOf.ts';

/** What an evidence card says, all of it in the interface’s language but for the words themselves. */
export interface CardContent {
  readonly language: Language;
  /** What is held, in a sentence of the editor’s; only where a position is cited. */
  readonly gist?: string;
  /** The words, paragraph by paragraph. */
  readonly words: readonly string[];
  readonly ascribed: boolean;
  readonly whoSays: string;
  /** Speakers alone, outermost first; the article stands first. */
  readonly speakers: readonly string[];
  /** Of whom they speak, whom they report, how it is put. */
  readonly caveats: readonly string[];
  /** The editor’s check; absent for a passage that no position covers. */
  readonly check?: string;
  readonly title: string;
  /** Paragraph and date. */
  readonly place: string;
  readonly brand: string;
  /** The address, without its scheme. */
  readonly address: string;
}

/** What the card of the cited words says. `link` should be short: from a picture it is typed by hand. */
export function cardContent(
  cited: Cited,
  index: ArticleIndex,
  language: Language,
  link: string,
): CardContent {
  const { article } = index;
  const words = wordsIn(language);
  const voice = voiceOf(cited, index);
  const check = checkOf(voice.position, cited, language);
  const gist = cited.position?.gist?.[language];
  return {
    language,
    ...(gist !== undefined && { gist }),
    words: citedWords(article, cited.span),
    ascribed: voice.about !== undefined,
    whoSays: quotingWords[language].whoSays,
    speakers: voice.speakers.map(({ name }) => name[language]),
    caveats: caveats(voice, language),
    ...(check !== undefined && { check }),
    title: article.title.origin === 'editorial' ? `[${article.title[language]}]` : article.title[language],
    place: placeOf(cited, index, language),
    brand: words.product,
    address: link.replace(/^\w+:\/\//, ''),
  };
}

function checkOf(position: Cited['position'], cited: Cited, language: Language): string | undefined {
  const words = wordsIn(language);
  if (position?.note) return `${words.position.elsewhere} ${position.note[language]}`;
  return cited.position && position?.provenance === 'edited' ? quotingWords[language].noNote : undefined;
}

/** «٢١ أبريل ٢٠١٩ (تاريخ مرجّح) · الفقرتان ٣ و٤»: with words between the figures of both. */
function placeOf({ span }: Cited, { article }: ArticleIndex, language: Language): string {
  const words = wordsIn(language);
  const { published } = article;
  const paragraphs = paragraphSpan(article, span);
  const where = paragraphs ? quotingWords[language].paragraphs(...paragraphs) : blockName('h1', words);
  const date = published ? words.date(published.date) : quotingWords[language].undated;
  return `${published?.basis === 'inferred' ? quotingWords[language].inferred(date) : date} · ${where}`;
}
