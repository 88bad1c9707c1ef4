import { foldText } from '../../arabic/fold.ts';
import type { Manner, Position, Stance } from '../../domain/position.ts';
import { contains, type Span, sliceOf } from '../../domain/span.ts';
import type { AttributedStatement } from './attributionsOf.ts';
import { ARTICLE_VOICE } from './speaker/articleVoice.ts';
import type { KnownMention } from './speaker/speaker.ts';

/** Words in a content that make it a forecast: «سوف», «لن», «قريبا», «وشيك». */
const FORECAST =
  /(^|[ «"“(])و?(سوف|لن|سي[^ ]{2,}|ست[^ ]{2,}|قريبا|وشيك[اه]?|بامكانه|في طريق[هها]?|علي وشك|المتوقع|المرجح|المرتقب)( |$)/;
/** Words that «س» begins and that tell of no future. */
const NOT_FUTURE =
  /(^| )و?(سيناريو|سيف[^ ]*|سير[^ ]*|سينا[^ ]*|سيق[^ ]*|ستر[^ ]*|ستون|ستاد|سيما|سياس[^ ]*|سيطر[^ ]*|سياد[^ ]*|سيار[^ ]*|سيد[^ ]*|ستين|سته|سيء|سيول[^ ]*|ستار[^ ]*)( |$)/g;
/** Stances that a forecast in their content turns into one; an announcement, a call or a charge stays what it is. */
const TURNS: ReadonlySet<Stance> = new Set(['considers']);
/** «لن نقبل»: a refusal, and no forecast. */
const REFUSAL = /(^|[ «"“(])و?لن [ايتن](قبل|سمح|تراجع|عترف|تنازل|تخلي|شارك|وقع|رضخ|ستسلم|سكت|فرط)[^ ]*/g;

/**
 * The positions that statements give: one for each at whom the statement is aimed, or one for who it is about first. The chain begins with the
 * article's own voice; it ends with the actor only where the words are theirs. `issueAt` tells of what issue a place of the text is.
 */
export function positionsOf(
  text: string,
  statements: readonly AttributedStatement[],
  mentions: readonly KnownMention[],
  issueAt: (span: Span) => string | undefined,
): readonly Position[] {
  const positions: Position[] = [];
  for (const statement of statements) {
    // «أعلنت الحكومة رفضها للمشروع»: what the noun tells is said already.
    if (statement.nominal && statement.through.at(-1) === statement.actor) continue;
    const targets = statement.targets.length > 0 ? statement.targets : [aboutWhom(statement, mentions)];
    const issue = issueAt(statement.quote);
    for (const target of targets) {
      if (issue === undefined && target === undefined) continue;
      positions.push({
        id: `a${positions.length + 1}`,
        actor: statement.actor,
        ...(issue !== undefined && { issue }),
        ...(target !== undefined && { target }),
        ...held(text, statement),
        quote: statement.quote,
        ...cueOf(statement),
        attribution: chainOf(statement),
        provenance: 'automatic',
        confidence: Math.round(statement.confidence * 100) / 100,
      });
    }
  }
  return positions;
}

/** What a noun tells has the cue of whoever tells it; in the text's own voice it has none. */
function cueOf({ nominal, cue, within }: AttributedStatement): { readonly cue?: Span } {
  if (!nominal) return { cue };
  return within ? { cue: within } : {};
}

function chainOf({ actor, known, through }: AttributedStatement): readonly string[] {
  const chain = [ARTICLE_VOICE.id, ...through];
  return known === 'word' && chain.at(-1) !== actor ? [...chain, actor] : chain;
}

function held(
  text: string,
  { stance, manner, content, known, through }: AttributedStatement,
): { readonly stance: Stance; readonly manner: Manner } {
  const words = opening(foldText(sliceOf(text, content)))
    .replace(REFUSAL, ' ')
    .replace(NOT_FUTURE, ' ');
  if (TURNS.has(stance) && FORECAST.test(words)) return { stance: 'predicts', manner: 'predicted' };
  return {
    stance,
    manner: known === 'deed' && through.length === 0 && manner === 'attributed' ? 'asserted' : manner,
  };
}

/** So many words of a content say what it is about; a long speech may come to the future somewhere. */
const OPENING = 25;

function opening(words: string): string {
  return words.split(/\s+/, OPENING).join(' ');
}

/** The first entity of the content that is not the actor; a land named only by an adjective inside another name comes after that name. */
function aboutWhom(
  { actor, content }: AttributedStatement,
  mentions: readonly KnownMention[],
): string | undefined {
  for (let m = firstFrom(mentions, content.start); m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || mention.span.start >= content.end) return undefined;
    if (mention.entity !== actor && contains(content, mention.span)) return mention.entity;
  }
  return undefined;
}

function firstFrom(mentions: readonly KnownMention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
