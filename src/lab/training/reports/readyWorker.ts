import { parentPort, workerData } from 'node:worker_threads';
import { loadModel } from '../../../annotation/tagging/model/loadModel.ts';
import { tagSentences } from '../../../annotation/tagging/tagSentences.ts';

// A fresh worker, without warm-up: measures the way from the bytes of a model file to the tags of a first
// sentence.
const start = performance.now();
const bytes: unknown = workerData;
if (!(bytes instanceof Uint8Array)) throw new TypeError('the worker takes the bytes of a model file');
const model = loadModel(bytes);
const loaded = performance.now();
tagSentences(model, [['وصل', 'وزير', 'الخارجية', 'الفرنسي', 'إلى', 'بيروت', '.']]);
parentPort?.postMessage([loaded - start, performance.now() - start]);
