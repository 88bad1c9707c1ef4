import type { Tally } from './tally.ts';
import { wilson } from './wilson.ts';

/** The head of a table of tallies, in Markdown. */
export function heading(): string {
  const cells = [
    'edited',
    'links to',
    'by',
    'found of survived',
    'partly',
    'wrong of all',
    'silent',
    'gone of lost',
    'words right',
  ];
  return `| ${cells.join(' | ')} |\n|${cells.map(() => '---').join('|')}|`;
}

/** A row of it. */
export function row(rate: number, what: string, name: string, tally: Tally): string {
  const cells = [
    `${rate * 100} %`,
    what,
    name,
    share(tally.found, tally.survived),
    String(tally.partly),
    share(tally.wrong, tally.cases),
    String(tally.silent),
    share(tally.gone, tally.lost),
    what === 'passages' && tally.found > 0 ? `${((100 * tally.shared) / tally.found).toFixed(1)} %` : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function share(some: number, all: number): string {
  if (all === 0) return '–';
  const [low, high] = wilson(some, all).map((bound) => (bound * 100).toFixed(2));
  return `${((100 * some) / all).toFixed(2)} % [${low}–${high}] of ${all}`;
}
