import { randomUUID, timingSafeEqual } from 'node:crypto';
import { EntityManager } from '@mikro-orm/postgresql';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, SETTINGS, type Settings } from '@adoption/config';
import { notFound } from '@adoption/problems';
import { ApiKey } from './api-key.entity';
import { BriefCache } from './brief-cache';
import type { Caller, Scope } from './caller';
import { newSecret, secretHash } from './secret';

/** What a key that was presented opens. */
export interface PresentedKey {
  readonly caller: Caller;
  /** Origins from which browsers may use it; null: the key is not for browsers. */
  readonly allowedOrigins: readonly string[] | null;
}

const KEY_PATTERN = /^adoption_(?:browser|server|read|admin)_[\w-]{43}$/;
const PREFIX_LENGTH = 'adoption_browser_'.length + 4;
const LAST_USED_STEP_MILLISECONDS = 60_000;

/** Keys for machines: 256 random bits, shown once, stored as SHA-256. */
@Injectable()
export class KeysService {
  private readonly presented = new BriefCache<PresentedKey | null>();
  private readonly adminTokenHash: Buffer | null;
  private readonly lastUsed = new Map<string, number>();

  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.adminTokenHash = settings.adminToken === null ? null : secretHash(settings.adminToken);
  }

  /** Makes a key; `secret` is its only appearance. */
  async create(name: string, scope: Scope, allowedOrigins: readonly string[]): Promise<{ key: ApiKey; secret: string }> {
    const em = this.em.fork();
    const secret = `adoption_${scope}_${newSecret()}`;
    const key = em.create(ApiKey, {
      id: randomUUID(),
      name,
      scope,
      prefix: secret.slice(0, PREFIX_LENGTH),
      secretHash: secretHash(secret),
      allowedOrigins: [...allowedOrigins],
      createdAt: new Date(this.clock.now()),
    });
    await em.persist(key).flush();
    this.presented.clear();
    return { key, secret };
  }

  /** All keys that were not revoked, the oldest first. */
  list(): Promise<ApiKey[]> {
    return this.em.fork().find(ApiKey, { revokedAt: null }, { orderBy: { createdAt: 'asc', id: 'asc' } });
  }

  /**
   * Ends a key; every process stops accepting it within seconds.
   * @throws Problem not_found when there is no such key
   */
  async revoke(id: string): Promise<void> {
    const ended = await this.em.fork().nativeUpdate(ApiKey, { id, revokedAt: null }, { revokedAt: new Date(this.clock.now()) });
    this.presented.clear();
    if (ended === 0) throw notFound('key');
  }

  /** What a presented key opens; null when it is unknown or revoked. `ADMIN_TOKEN` is a key of scope admin. */
  async find(secret: string): Promise<PresentedKey | null> {
    const hash = secretHash(secret);
    if (this.adminTokenHash !== null && timingSafeEqual(hash, this.adminTokenHash)) return ADMIN_TOKEN_KEY;
    if (!KEY_PATTERN.test(secret)) return null;
    const found = await this.presented.get(hash.toString('base64'), () => this.lookUp(hash));
    if (found !== null) this.noteUse(found.caller.id);
    return found;
  }

  private async lookUp(hash: Buffer): Promise<PresentedKey | null> {
    const key = await this.em.fork().findOne(ApiKey, { secretHash: hash, revokedAt: null });
    if (key === null) return null;
    return {
      caller: { kind: 'key', id: key.id, role: null, scope: key.scope, email: null },
      allowedOrigins: key.scope === 'browser' ? key.allowedOrigins : null,
    };
  }

  /** Beside the request, at most once a minute and key: a late or lost note harms nobody. */
  private noteUse(id: string): void {
    const now = this.clock.now();
    if (now - (this.lastUsed.get(id) ?? 0) < LAST_USED_STEP_MILLISECONDS) return;
    this.lastUsed.set(id, now);
    this.em
      .fork()
      .nativeUpdate(ApiKey, { id }, { lastUsedAt: new Date(now) })
      .catch(() => this.lastUsed.delete(id));
  }
}

const ADMIN_TOKEN_KEY: PresentedKey = { caller: { kind: 'key', id: 'admin-token', role: null, scope: 'admin', email: null }, allowedOrigins: null };
