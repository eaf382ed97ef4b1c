import { createApp } from '@backstage/frontend-defaults';
import { navModule } from './nav';
import { signInModule } from './signIn';

/** Every other feature is discovered among this package's dependencies. */
export const app = createApp({ features: [navModule, signInModule] });
