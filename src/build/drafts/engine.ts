import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnnotationResources } from '../../annotation/annotate.ts';
import { defined } from '../../annotation/editorial/defined.ts';
import { EntityLibrary } from '../../annotation/editorial/editorialAnnotation.ts';
import { loadModel } from '../../annotation/tagging/model/loadModel.ts';
import { tagSentences } from '../../annotation/tagging/tagSentences.ts';
import type { Entity } from '../../domain/entity.ts';
import { formatFault } from '../seeds/located.ts';
import { readYaml } from '../seeds/yamlDocument.ts';

/** The engine as shipped, and the library that its known entities come from. */
export interface EngineResources {
  readonly resources: AnnotationResources;
  readonly library: EntityLibrary;
}

/** The project's folder. */
const ROOT = join(import.meta.dirname, '../../..');

/**
 * The engine's resources as shipped: the tagger's model, and the entities of `seeds/entities.yaml`.
 * @throws Error with every fault of the entities, or if the model cannot be read.
 */
export async function shippedResources(root = ROOT): Promise<EngineResources> {
  const model = loadModel(await readFile(join(root, 'public/models/names.bin')));
  const file = 'seeds/entities.yaml';
  const source = await readFile(join(root, file), 'utf8');
  const { value, faults } = readYaml(file, source, EntityLibrary);
  if (!value) throw new Error(faults.map(formatFault).join('\n'));
  const resources: AnnotationResources = {
    tag: (sentences) => tagSentences(model, sentences),
    known: Object.entries(value.entities).map(([id, entity]): Entity => {
      const { location, ...rest } = entity;
      return { id, ...defined(rest), ...(location && { location: defined(location) }) };
    }),
    references: Object.entries(value.references).map(([id, reference]) => ({ id, ...defined(reference) })),
  };
  return { resources, library: value };
}
