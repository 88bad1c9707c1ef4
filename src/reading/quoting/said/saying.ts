import type { Language } from '../../../domain/localized.ts';
import { nameInSentence } from '../../words/nameInSentence.ts';
import { quotingWords } from '../../words/quotingWords.ts';
import { wordsIn } from '../../words/wordsIn.ts';
import type { Voice } from './voiceOf.ts';

/**
 * Who says the words, as part of a sentence, innermost first: «بحسب متابعين، كما ينقل المقال». Ascribed words
 * begin with «بحسب», so that they are not taken for those of whom they speak. `asReported` is what a style
 * says of the article, the outermost.
 */
export function saying(voice: Voice, language: Language, asReported?: string): string {
  const { position } = wordsIn(language);
  const quoting = quotingWords[language];
  const [article, ...others] = voice.speakers.map((speaker) => nameInSentence(speaker, language));
  const according = others.map((name) => position.according(name)).reverse();
  if (others.length === 0) {
    return voice.about ? position.according(article ?? '') : quoting.inVoiceOf(article ?? '');
  }
  // The speaker’s own words follow the bare name, which does not bend.
  const speaker = voice.speakers.at(-1);
  if (!voice.about && speaker) according[0] = language === 'ar' ? speaker.name.ar : (others.at(-1) ?? '');
  return [...according, asReported ?? quoting.asReported].join(quoting.comma);
}

/**
 * What must be known of the words beside who says them: of whom they speak, whom they report, whether they
 * are a charge or a forecast, whether only a machine has found the speaker.
 */
export function caveats(voice: Voice, language: Language): readonly string[] {
  const { position, list } = wordsIn(language);
  const quoting = quotingWords[language];
  const { about, reports, manner } = voice;
  return [
    about && quoting.about(nameInSentence(about, language)),
    reports.length > 0 && quoting.reporting(list(reports.map((who) => nameInSentence(who, language)))),
    (manner === 'alleged' || manner === 'predicted') && position.manners[manner],
    voice.position?.provenance === 'automatic' && quoting.unchecked,
  ].filter((caveat) => typeof caveat === 'string');
}
