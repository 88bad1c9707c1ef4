import type { Ink } from './card.ts';
import type { Inks } from './drawCard.ts';

/** The colours of the page as it is, light or dark, read at `element`. */
export function pageInks(element: Element): Inks {
  const probe = document.createElement('i');
  element.append(probe);
  const colour = (ink: Ink) => {
    probe.style.color = `var(--color-${ink})`;
    return getComputedStyle(probe).color || 'currentColor';
  };
  const inks: Inks = {
    paper: colour('paper'),
    ink: colour('ink'),
    'ink-2': colour('ink-2'),
    hairline: colour('hairline'),
    rubric: colour('rubric'),
  };
  probe.remove();
  return inks;
}
