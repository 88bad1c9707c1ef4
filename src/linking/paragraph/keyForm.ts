/** How many characters a key has. */
export const KEY_LENGTH = 12;

/** Whether `key` has the form of a key. */
export function isParagraphKey(key: string): boolean {
  return key.length === KEY_LENGTH && /^[\w-]+$/.test(key);
}
