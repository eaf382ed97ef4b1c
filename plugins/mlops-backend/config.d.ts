import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  mlops?: {
    refresh?: {
      /** When the catalog is scanned. Every 5 minutes, with a timeout of 10 minutes, unless set. */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      /** Age after which assessments are marked stale, such as `1h`. One hour unless set. */
      staleAfter?: string | HumanDuration;
    };
    catalog?: {
      /** Sent as `accept-encoding` by the scan. `identity` unless set, since compression costs most of its CPU. */
      acceptEncoding?: string;
    };
    api?: {
      /** Checks every answer against the API document; for development. */
      validateResponses?: boolean;
    };
  };
}
