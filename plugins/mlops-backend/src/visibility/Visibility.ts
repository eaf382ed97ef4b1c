import type {
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { LRUCache } from 'lru-cache';

/** What one question to the catalog may hold. It refuses bodies over 100 kB, which 1,000 long refs exceed. */
const maxRefs = 1_000;
const maxBytes = 80_000;

/** What a caller may read is believed this long, in milliseconds. */
const ttl = 30_000;

/** What one caller may read of the catalog. */
export interface Visibility {
  /** True when everything is readable, so that no question need be asked. */
  readonly all: boolean;
  /** Which of the refs the caller may read. */
  readable(refs: Iterable<string>): Promise<ReadonlySet<string>>;
}

/** Answers what callers may read, by the catalog's own permissions and nothing else. */
export class VisibilityService {
  private readonly cache = new LRUCache<string, boolean>({ max: 200_000, ttl });

  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      permissions: PermissionsService;
    },
  ) {}

  async of(credentials: BackstageCredentials): Promise<Visibility> {
    const [decision] = await this.options.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.ALLOW) {
      return { all: true, readable: async refs => new Set(refs) };
    }
    if (decision.result === AuthorizeResult.DENY) {
      return { all: false, readable: async () => new Set() };
    }
    return {
      all: false,
      readable: refs => this.askCatalog(new Set(refs), credentials),
    };
  }

  private async askCatalog(
    refs: ReadonlySet<string>,
    credentials: BackstageCredentials,
  ): Promise<ReadonlySet<string>> {
    const caller = this.callerOf(credentials);
    const key = (ref: string) => `${caller}\n${ref}`;
    const answers = new Map<string, boolean>();
    for (const ref of refs) {
      const cached = this.cache.get(key(ref));
      if (cached !== undefined) answers.set(ref, cached);
    }
    for (const asked of batches([...refs].filter(ref => !answers.has(ref)))) {
      const { items } = await this.options.catalog.getEntitiesByRefs(
        {
          entityRefs: asked,
          fields: ['kind', 'metadata.namespace', 'metadata.name'],
        },
        { credentials },
      );
      const found = new Set(
        items.flatMap(item => (item ? [stringifyEntityRef(item)] : [])),
      );
      for (const ref of asked) {
        answers.set(ref, found.has(ref));
        this.cache.set(key(ref), found.has(ref));
      }
    }
    return new Set([...refs].filter(ref => answers.get(ref)));
  }

  private callerOf(credentials: BackstageCredentials): string {
    return this.options.auth.isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef
      : JSON.stringify(credentials.principal);
  }
}

function batches(refs: string[]): string[][] {
  const all: string[][] = [];
  let bytes = Infinity;
  for (const ref of refs) {
    // Quotes and a comma.
    const size = Buffer.byteLength(ref) + 3;
    if (bytes + size > maxBytes || all[all.length - 1].length >= maxRefs) {
      all.push([]);
      bytes = 0;
    }
    all[all.length - 1].push(ref);
    bytes += size;
  }
  return all;
}
