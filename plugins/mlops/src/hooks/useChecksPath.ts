import { useRouteRef } from '@backstage/core-plugin-api';
import { checksRouteRef } from '../routes';

/** Where the entity's checks stand in this app; undefined where the tab is not installed, or away from an entity page. */
export function useChecksPath(): string | undefined {
  try {
    return useRouteRef(checksRouteRef)();
  } catch {
    // A legacy app need not mount the tab, and the hook throws then, after its own hooks have run.
    return undefined;
  }
}
