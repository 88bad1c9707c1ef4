import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearlyIdenticalText } from './nearlyIdenticalText.ts';
import type { Random } from './random.ts';

/** Texts to edit, of one kind. */
export interface Source {
  readonly name: string;
  readonly texts: readonly string[];
}

/**
 * Every `.txt` of a folder with at least two paragraphs; `part` takes every second one, so that tuning and
 * report see different texts.
 */
export function folderSource(name: string, folder: string, part?: 'tune' | 'report'): Source {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !/vocalised|longest|one-line|expect/.test(file))
    .sort()
    .filter((_, i) => part === undefined || (i % 2 === 0) === (part === 'tune'));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n'));
  return { name, texts: texts.filter((text) => text.trim().split(/\n+/).length > 1) };
}

/** Texts of 12 to 60 paragraphs that differ in a few words. */
export function nearlyIdenticalSource(random: Random, part?: 'tune' | 'report'): Source {
  const texts = Array.from({ length: 12 }, () => nearlyIdenticalText(12 + random.below(49), random, part));
  return { name: 'near-identical paragraphs', texts };
}
