import { fold } from '../arabic/fold.ts';
import type { Article, Title } from '../domain/article.ts';
import { at } from '../domain/at.ts';
import type { Entity } from '../domain/entity.ts';
import type { Reference } from '../domain/reference.ts';
import type { Section } from '../domain/section.ts';
import type { Span } from '../domain/span.ts';
import { attributionsOf } from './attribution/attributionsOf.ts';
import { positionsOf } from './attribution/positionsOf.ts';
import { ARTICLE_VOICE } from './attribution/speaker/articleVoice.ts';
import { articleEntities } from './entities/articleEntities.ts';
import { knownEntities } from './entities/knownEntities.ts';
import { linkNames } from './entities/linkNames.ts';
import { withAgreement } from './entities/withAgreement.ts';
import { languageOf } from './languageOf.ts';
import { addSourceMentions } from './mentions/addSourceMentions.ts';
import type { LinkedMention } from './mentions/linkedMention.ts';
import { type TaggedName, taggedNames } from './mentions/taggedNames.ts';
import type { StructuredText } from './structure/structuredText.ts';
import { structurePlainText } from './structure/structurePlainText.ts';
import { sectionsFrom } from './summary/sectionsFrom.ts';
import { headingText } from './summary/topicsOf.ts';
import type { Tag } from './tagging/tagSentences.ts';
import type { Token } from './tokens/token.ts';
import { tokeniseBlocks } from './tokens/tokeniseBlocks.ts';

/** What annotating needs besides the text. */
export interface AnnotationResources {
  /**
   * Tags the sentences of a stretch of one document, each a list of tokens as written (see `tagSentences`).
   */
  readonly tag: (sentences: readonly (readonly string[])[]) => readonly (readonly Tag[])[];
  /** The entities that all articles share; names are linked to them where they fit. */
  readonly known: readonly Entity[];
  /** The references that notes of `known` rest on. */
  readonly references?: readonly Reference[];
  /** Told from time to time how much is done, 0 to 1. */
  readonly progress?: (done: number) => void;
}

/**
 * So many tokens are tagged at once: far more than the document features of a name look at, few enough to be
 * held in memory.
 */
const STRETCH = 6000;
/** Tagging is so large a part of the work, and so of the progress. */
const TAGGING_SHARE = 0.8;
/** So many letters of clitics may stand between the start of a token and that of the name in it. */
const CLITIC_LENGTHS = [0, 1, 2];

/**
 * Annotates any text, given as it is or with the blocks of its document: its blocks and sections, who and
 * what it names, who says what of whom, and a summary of each section. The same text and resources give the
 * same article, in Node and in a browser. Linear in the text; a text with nothing to find gives an article
 * with nothing found. All that is found is marked automatic.
 */
export function annotate(
  id: string,
  source: string | StructuredText,
  resources: AnnotationResources,
): Article {
  const structured = structuredOf(source);
  const { text, blocks } = structured;
  const folded = fold(text);
  const tokenised = tokeniseBlocks(text, folded, blocks);
  const sentences = tokenised.flatMap((block) => block.sentences);
  const words = foldedWordsOf(sentences);
  const names = namesOf(text, sentences, words, resources);
  const known = knownEntities(resources.known);
  const linked = linkNames({ text, folded, sentences, words, names }, known);
  const taken = [...known, ...resources.known, ...linked.entities].map((entity) => entity.id);
  const attributions = attributionsOf(text, tokenised, linked.mentions, taken);
  const { statements } = attributions;
  const mentions = addSourceMentions(linked.mentions, attributions.mentions);
  const sections = sectionsFrom({ text, blocks, tokenised, isNamed: namedAt(mentions) });
  const positions = positionsOf(text, statements);
  const voice = resources.known.find((entity) => entity.id === ARTICLE_VOICE.id) ?? ARTICLE_VOICE;
  const made = withAgreement([...linked.entities, ...attributions.sources], { text, mentions, statements });
  const entities = articleEntities([...known, ...made, voice], mentions, positions);
  resources.progress?.(1);
  return {
    id,
    title: titleOf(structured, sections),
    language: languageOf(text),
    text,
    blocks,
    sections,
    mentions: mentions.map(({ kind: _, ...mention }) => mention),
    entities,
    issues: [],
    positions,
    events: [],
    namings: [],
    references: cited(resources.references ?? [], entities),
    provenance: 'automatic',
  };
}

function foldedWordsOf(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const sentence of sentences) for (const token of sentence) words.add(token.folded);
  return words;
}

/** The names that the tagger sees, a stretch of the text at a time. */
function namesOf(
  text: string,
  sentences: readonly (readonly Token[])[],
  words: ReadonlySet<string>,
  { tag, progress }: AnnotationResources,
): readonly TaggedName[] {
  const names: TaggedName[] = [];
  let from = 0;
  while (from < sentences.length) {
    let to = from;
    for (let size = 0; to < sentences.length && (size === 0 || size < STRETCH); to++)
      size += at(sentences, to).length;
    const stretch = sentences.slice(from, to);
    const tags = tag(stretch.map((sentence) => sentence.map((token) => token.written)));
    names.push(...taggedNames(text, stretch, tags, words));
    from = to;
    progress?.((TAGGING_SHARE * from) / sentences.length);
  }
  return names;
}

/** A way to ask whether a name begins in a token. */
function namedAt(mentions: readonly LinkedMention[]): (token: { readonly span: Span }) => boolean {
  const starts = new Set(mentions.map(({ span }) => span.start));
  return ({ span }) => CLITIC_LENGTHS.some((cut) => starts.has(span.start + cut));
}

function structuredOf(source: string | StructuredText): StructuredText {
  return typeof source === 'string' ? { text: source, blocks: structurePlainText(source) } : source;
}

/** The title of the document, else the heading the text begins with, else the title of its first section. */
function titleOf({ text, blocks, title }: StructuredText, sections: readonly Section[]): Title {
  if (title !== undefined) return { ar: title, en: title, origin: 'source' };
  const [first] = blocks;
  if (first?.kind === 'heading') {
    const words = headingText(text, first);
    return { ar: words, en: words, origin: 'source' };
  }
  return { ...(sections[0]?.title ?? { ar: '…', en: '…' }), origin: 'editorial' };
}

function cited(references: readonly Reference[], entities: readonly Entity[]): readonly Reference[] {
  const ids = new Set(entities.flatMap((entity) => entity.references));
  return references.filter(({ id }) => ids.has(id));
}
