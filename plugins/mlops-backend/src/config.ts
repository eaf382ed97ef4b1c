import { readSchedulerServiceTaskScheduleDefinitionFromConfig } from '@backstage/backend-plugin-api';
import type {
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';

export interface PluginConfig {
  schedule: SchedulerServiceTaskScheduleDefinition;
  staleAfterMs: number;
  acceptEncoding: string;
  validateResponses: boolean;
}

const defaultSchedule: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 5 },
  timeout: { minutes: 10 },
};

/**
 * Reads `mlops.refresh`, `mlops.catalog` and `mlops.api`.
 *
 * @throws when a value cannot be used; the message names the key
 */
export function readPluginConfig(config: RootConfigService): PluginConfig {
  return {
    schedule: config.has('mlops.refresh.schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('mlops.refresh.schedule'),
        )
      : defaultSchedule,
    staleAfterMs: durationToMilliseconds(
      config.has('mlops.refresh.staleAfter')
        ? readDurationFromConfig(config, { key: 'mlops.refresh.staleAfter' })
        : { hours: 1 },
    ),
    acceptEncoding:
      config.getOptionalString('mlops.catalog.acceptEncoding') ?? 'identity',
    validateResponses:
      config.getOptionalBoolean('mlops.api.validateResponses') ?? false,
  };
}
