import { createApp } from '@backstage/frontend-defaults';
import { signInModule } from './signIn';

/** Every other feature is discovered among this package's dependencies. */
export const app = createApp({ features: [signInModule] });
