import type { Article } from '../../../domain/article.ts';
import type { Fault } from '../../../domain/fault.ts';
import type { Language } from '../../../domain/localized.ts';
import { isAscribed, type Position } from '../../../domain/position.ts';
import { contains, isSame, sliceOf } from '../../../domain/span.ts';
import { namesSource } from '../../phrases/namesSource.ts';
import { hasFiniteVerb, hasVerb, hedgesOf, type QuoteWord, quoteWords } from './quoteWords.ts';
import { warningMessages } from './warningMessages.ts';

const LANGUAGES: readonly Language[] = ['ar', 'en'];

/** A position of an editor, with where in the annotation it was written. */
interface Written {
  readonly position: Position;
  readonly path: Fault['path'];
  readonly words: readonly QuoteWord[];
}

/**
 * What an editor does well to look at again in an article that compiles: each may be right as it stands.
 * `order` are the ids of the positions as they were written. Of what the machine drafted nothing is said.
 */
export function warningsOf(article: Article, order: readonly string[]): readonly Fault[] {
  const written = article.positions
    .filter(({ provenance }) => provenance === 'edited')
    .map((position) => ({
      position,
      path: ['positions', order.indexOf(position.id)],
      words: quoteWords(article, position.quote),
    }));
  return [
    ...issueWarnings(article, written),
    ...written.flatMap((one) => [
      ...quoteWarnings(article, one, written),
      ...gistWarnings(article, one),
      ...chargeWarnings(one),
    ]),
  ];
}

/** An issue is a question, for its positions to answer: «من يقاتل مَن في طرابلس؟», not «العملية العسكرية». */
function issueWarnings({ issues }: Article, written: readonly Written[]): readonly Fault[] {
  return issues.flatMap(({ id, question }, n) => {
    if (!written.some(({ position }) => position.issue === id)) return [];
    return LANGUAGES.filter((language) => !/[؟?]$/.test(question[language])).map((language) => ({
      path: ['issues', n, 'question', language],
      ...warningMessages.noQuestion(question[language]),
    }));
  });
}

function quoteWarnings({ text }: Article, one: Written, all: readonly Written[]): readonly Fault[] {
  const { position, words } = one;
  const path = [...one.path, 'quote'];
  for (const other of all) {
    const lost = lostWord(one, other);
    if (lost !== undefined) return [{ path, ...warningMessages.cut(lost, other.position.id) }];
  }
  return hasVerb(words) ? [] : [{ path, ...warningMessages.verbless(sliceOf(text, position.quote)) }];
}

/**
 * The verb or hedge that a quote lacks where a longer one of the same actor and stance, or from the same
 * speakers, has it: «رجحت» before «اصدار بيان».
 */
function lostWord(one: Written, other: Written): string | undefined {
  const [a, b] = [one.position, other.position];
  if (isSame(a.quote, b.quote) || !contains(b.quote, a.quote)) return undefined;
  const isAkin = (a.actor === b.actor && a.stance === b.stance) || isSameChain(a, b);
  if (!isAkin) return undefined;
  const kept = hedgesOf(one.words);
  const hedge = hedgesOf(other.words).find((word) => !kept.includes(word));
  if (hedge !== undefined || hasFiniteVerb(one.words)) return hedge;
  return other.words.find((word) => hasFiniteVerb([word]))?.written;
}

function isSameChain(a: Position, b: Position): boolean {
  return a.attribution.join(' ') === b.attribution.join(' ');
}

/** What others put in the actor's mouth stays visibly theirs: «بحسب المقال، عارضت واشنطن مشروع القرار.» */
function gistWarnings({ entities }: Article, { position, path }: Written): readonly Fault[] {
  const { gist, attribution } = position;
  if (!gist || !isAscribed(position)) return [];
  const ascriber = attribution.at(-1);
  const name = entities.find(({ id }) => id === ascriber)?.name;
  return LANGUAGES.filter((language) => !namesSource(gist[language], language)).map((language) => ({
    path: [...path, 'gist', language],
    ...warningMessages.unsourced(name?.[language] ?? String(ascriber)),
  }));
}

/** A charge stands as unproven, or its note says what is known of it. */
function chargeWarnings({ position, path }: Written): readonly Fault[] {
  const { stance, manner, note } = position;
  const isAnswered = stance !== 'accuses' || manner === 'alleged' || note !== undefined;
  return isAnswered ? [] : [{ path: [...path, 'manner'], ...warningMessages.unproven() }];
}
