import { randomUUID } from 'node:crypto';
import type {
  AuditorService,
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PolicyDecision } from '@backstage/plugin-permission-common';
import type {
  MlopsApiSchemas,
  Rules,
} from '@backstage-mlops/plugin-mlops-common';
import { mlopsWaiverManagePermission } from '@backstage-mlops/plugin-mlops-common';
import type { Request } from 'express';
import type { AssessmentStore } from '../store/AssessmentStore';
import type { StoredWaiver } from '../store/waivers';
import type { Visibility } from '../visibility/Visibility';
import { readWaiverRequest } from './readWaiverRequest';

/** Who asks, and what of the catalog he may read. */
export interface Caller {
  request: Request;
  credentials: BackstageCredentials;
  visibility: Visibility;
}

export interface WaiverManagerOptions {
  store: AssessmentStore;
  rules: Rules;
  auditor: AuditorService;
  auth: AuthService;
  permissions: PermissionsService;
  now: () => Date;
  /** Starts a scan, so that a change shows soon. */
  refresh: () => Promise<void>;
}

/** Waivers: who may make them, what they must say, and that every change is on record. */
export class WaiverManager {
  constructor(private readonly options: WaiverManagerOptions) {}

  async list(
    ref: string | undefined,
    visibility: Visibility,
  ): Promise<MlopsApiSchemas['WaiversResponse']> {
    const waivers = (await this.options.store.listWaivers()).filter(
      waiver => ref === undefined || waiver.ref === ref,
    );
    const readable = await visibility.readable(
      waivers.flatMap(one => [one.ref, one.by]),
    );
    return {
      items: waivers
        .filter(waiver => readable.has(waiver.ref))
        .map(waiver => this.present(waiver, one => readable.has(one))),
    };
  }

  /**
   * @throws InputError with a message per field
   * @throws NotFoundError when nothing that the caller may know of has that ref
   * @throws NotAllowedError when he may not waive anything on it
   */
  async create(
    body: MlopsApiSchemas['WaiverRequest'],
    caller: Caller,
  ): Promise<MlopsApiSchemas['StoredWaiver']> {
    const { store, rules, now } = this.options;
    const wanted = readWaiverRequest(body, { rules, now: now() });
    await this.requireSubject(wanted.ref, caller.visibility);
    return this.audited('waiver-create', wanted, caller, async () => {
      await this.authorize(wanted.ref, caller.credentials);
      const waiver: StoredWaiver = {
        ...wanted,
        id: randomUUID(),
        by: this.nameOf(caller.credentials),
        createdAt: now().toISOString(),
      };
      await store.putWaiver(waiver);
      return this.present(waiver, () => true);
    });
  }

  /**
   * @throws NotFoundError when there is none that the caller may know of
   * @throws NotAllowedError when he may not waive anything on its entity
   */
  async remove(id: string, caller: Caller): Promise<void> {
    const { store } = this.options;
    const waiver = await store.getWaiver(id);
    const isReadable =
      waiver &&
      (await caller.visibility.readable([waiver.ref])).has(waiver.ref);
    if (!isReadable) throw new NotFoundError(`There is no waiver ${id}`);
    await this.audited('waiver-delete', waiver, caller, async () => {
      await this.authorize(waiver.ref, caller.credentials);
      await store.deleteWaiver(id);
    });
  }

  private async requireSubject(ref: string, visibility: Visibility) {
    const { store } = this.options;
    const exists =
      (await visibility.readable([ref])).has(ref) &&
      ((await store.getTeam(ref)) ?? (await store.getEntity(ref)));
    if (!exists) throw new NotFoundError(`Nothing is judged as ${ref}`);
  }

  /**
   * Owning an entity is the catalog's rule. No group owns itself, so by that rule alone nobody could speak for one: whoever
   * the rule takes for the group may.
   */
  private async authorize(ref: string, credentials: BackstageCredentials) {
    const { permissions } = this.options;
    const permission = mlopsWaiverManagePermission;
    const [decision] = await permissions.authorize(
      [{ permission, resourceRef: ref }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.ALLOW) return;
    if (ref.startsWith('group:')) {
      const [rule] = await permissions.authorizeConditional([{ permission }], {
        credentials,
      });
      if (isClaimedBy(rule, ref)) return;
    }
    throw new NotAllowedError(
      `The permission ${permission.name} on ${ref} is needed`,
    );
  }

  private async audited<T>(
    eventId: string,
    {
      ref,
      check,
      reason,
      until,
    }: Omit<StoredWaiver, 'id' | 'by' | 'createdAt'>,
    { request }: Caller,
    change: () => Promise<T>,
  ): Promise<T> {
    const event = await this.options.auditor.createEvent({
      eventId,
      severityLevel: 'medium',
      request: request as never,
      meta: { ref, check, reason, until },
    });
    try {
      const result = await change();
      await event.success();
      // A scan that is under way already has read the waivers before; the next one reads them again.
      await this.options.refresh().catch(() => undefined);
      return result;
    } catch (error) {
      await event.fail({ error: error as Error });
      throw error;
    }
  }

  private nameOf(credentials: BackstageCredentials): string {
    const { auth } = this.options;
    if (auth.isPrincipal(credentials, 'user')) {
      return credentials.principal.userEntityRef;
    }
    if (auth.isPrincipal(credentials, 'service')) {
      return credentials.principal.subject;
    }
    throw new InputError('A waiver is made by somebody');
  }

  private present(
    waiver: StoredWaiver,
    canRead: (ref: string) => boolean,
  ): MlopsApiSchemas['StoredWaiver'] {
    const { id, ref, check, reason, by, until, createdAt } = waiver;
    const today = this.options.now().toISOString().slice(0, 10);
    return {
      id,
      ref,
      check,
      reason,
      by: canRead(by) ? by : undefined,
      until,
      createdAt,
      ended: until < today,
    };
  }
}

/** Whether a decision is the catalog's owner rule, that alone, and claims the group. Any other condition has been judged. */
function isClaimedBy(decision: PolicyDecision, group: string): boolean {
  if (decision.result !== AuthorizeResult.CONDITIONAL) return false;
  const { conditions } = decision;
  if (!('rule' in conditions) || conditions.rule !== 'IS_ENTITY_OWNER') {
    return false;
  }
  const { claims } = conditions.params ?? {};
  return Array.isArray(claims) && claims.includes(group);
}
