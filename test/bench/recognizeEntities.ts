import { recognize } from '@backstage-mlops/plugin-mlops-common';
import { makeCatalog } from './catalog';
import type { Ratio } from './run';

/** Recognising entities, against reading them. */
export function recognizeEntities(): Ratio {
  const entities = makeCatalog(1_000);
  const texts = entities.map(entity => JSON.stringify(entity));
  return {
    name: 'recognize, to JSON-parsing the same entities',
    subject: () => {
      for (const entity of entities) recognize(entity);
    },
    measure: () => {
      for (const text of texts) JSON.parse(text);
    },
    limit: 8,
  };
}
