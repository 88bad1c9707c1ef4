import { isByline } from './isByline.ts';
import type { TextShape } from './textShape.ts';

/** «أولًا:», «ثانيا:» and so on stand as headings above what they number. */
const ORDINAL = /^(?:[أا]ول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)[ًاى]{1,2}:$/;

/** A speaker's name before the words: «أحمد: متى تعود». */
const SPEAKER = /^[^\s:]+(?:\s[^\s:]+)?\s?:\s/;

/**
 * The end of a sentence inside the block: «قال. ثم مضى». The full stop of a number or an initial does not
 * count.
 */
const TWO_SENTENCES = /[^\s\d.٠-٩][^\s\d.٠-٩][.؟!…]\s/;

/** What stands around a block. */
export interface Surroundings {
  readonly before: TextShape | undefined;
  readonly isHeadingBefore: boolean;
  readonly after: TextShape | undefined;
  /** Whether an empty line stands between the block and the next. */
  readonly gapAfter: boolean;
}

/**
 * Whether a block is a heading: short, without the marks of a sentence, not one of several such blocks in a
 * row, and followed by something longer.
 */
export function isHeading(block: TextShape, around: Surroundings): boolean {
  if (/^#{1,6}\s/.test(block.text)) return true;
  const { before, isHeadingBefore, after, gapAfter } = around;
  if (!after || !isTitled(block, around) || TWO_SENTENCES.test(block.text) || isByline(block.text))
    return false;
  // What a colon announces is its continuation: «وقال الشاعر:» and a verse.
  if (before?.text.endsWith(':')) return false;
  if (SPEAKER.test(block.text) && SPEAKER.test(after.text)) return false;
  // Several short lines in a row are verse, a list of names or a dialogue. At the very beginning of the text
  // the first of them is the title.
  if (before?.bare && !isHeadingBefore && !isByline(before.text)) return false;
  if (after.bare || (after.item && !after.ended && after.words <= 10 && !before)) return before === undefined;
  return after.text.length > block.text.length * (gapAfter ? 1 : 2);
}

/** Whether a block has the form of a heading. A numbered block has it too, if it is not an item of a list. */
function isTitled(block: TextShape, { before, after }: Surroundings): boolean {
  if (ORDINAL.test(block.text)) return true;
  if (!block.item) return block.bare;
  const isNumbered = !/^[-–—•*▪·◦●■]/.test(block.text);
  const isAlone = !before?.item && after?.item === false;
  return isNumbered && isAlone && !block.ended && !block.announces && block.words <= 10;
}
