import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@graphroots/kit/log';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Identify } from '../src/identity/identify.ts';
import { createIdentity, type IdentityConfig } from '../src/identity/identity.ts';
import { startGateway } from './started-gateway.ts';

const log = createLogger({ name: 'test', level: 'silent' });
const nowhere: IdentityConfig = {
  issuers: [],
  anonymousReports: false,
  developmentKeyFile: null,
  documentFiles: [],
};

/** An issuer with a key of its own, as an outside identity provider publishes it. */
async function startIssuer(kind: 'portal' | 'partner') {
  const published: JWK[] = [];
  const server = createServer((_request, response) => response.end(JSON.stringify({ keys: published })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const config = {
    kind,
    issuer: url,
    jwksUrl: `${url}/keys`,
    audience: 'graphroots',
    type: 'at+jwt',
  } as const;
  let current: { key: CryptoKey; kid: string };

  async function rotate(): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const kid = `key-${published.length}`;
    published.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256' });
    current = { key: privateKey, kid };
  }
  await rotate();

  return {
    config,
    rotate,
    token: (claims: object, header: object = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: url, aud: 'graphroots', sub: 'u-1', iat: now, exp: now + 600 };
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: current.kid, ...header })
        .sign(current.key);
    },
  };
}

async function identityOf(config: Partial<IdentityConfig>): Promise<Identify> {
  return (await createIdentity({ ...nowhere, ...config }, log)).identify;
}

const street = { roles: ['street'], territory: ['530112006'] };

describe('a caller', () => {
  it('without a token is anonymous: no place, no line, nothing but what is public', async () => {
    const identify = await identityOf({});
    const viewer = await identify(undefined);
    expect(viewer).toMatchObject({ id: null, roles: ['anonymous'], territory: [], lines: [] });
    expect(viewer.rights).toEqual(new Set(['statistics:read']));
  });

  it('may report issues without a token only where the deployment allows it', async () => {
    const viewer = await (await identityOf({ anonymousReports: true }))(undefined);
    expect(viewer.rights).toContain('policy:report-issue');
  });

  it('of a portal has the rights of its roles, inside its territory and lines', async () => {
    const portal = await startIssuer('portal');
    const identify = await identityOf({ issuers: [portal.config] });
    const token = await portal.token({ ...street, lines: ['1/2/'], scope: 'changes:read personal:read' });
    const viewer = await identify(`Bearer ${token}`);
    expect(viewer).toMatchObject({
      id: 'u-1',
      roles: ['street'],
      territory: ['530112006000'],
      lines: ['1/2/'],
    });
    expect(viewer.rights).toContain('issues:read');
    for (const right of ['changes:read', 'personal:read', 'documents:any', 'schema:read']) {
      expect(viewer.rights).not.toContain(right);
    }
  });

  it('that is a partner has the scopes of its contract and never those of a role', async () => {
    const partner = await startIssuer('partner');
    const identify = await identityOf({ issuers: [partner.config] });
    const token = await partner.token({
      roles: ['administrator', 'organization-department'],
      scope: 'issues:read personal:read documents:any unheard:of',
    });
    const viewer = await identify(`Bearer ${token}`);
    expect(viewer).toMatchObject({ roles: ['partner'], territory: [], lines: [] });
    expect(viewer.rights).toEqual(new Set(['issues:read']));
  });

  it('that is a partner is never taken for an account of a portal, nor the other way round, nor anybody for a service', async () => {
    const [portal, partner] = [await startIssuer('portal'), await startIssuer('partner')];
    const identify = await identityOf({ issuers: [portal.config, partner.config] });
    const contract = await partner.token({ sub: 'mbr_1', scope: 'members:read' });
    expect(await identify(`Bearer ${contract}`)).toMatchObject({ id: 'partner:mbr_1' });
    for (const sub of ['partner:mbr_1', 'service:grids']) {
      const forged = await portal.token({ ...street, sub });
      await expect(identify(`Bearer ${forged}`)).rejects.toThrow(/sub/);
    }
  });

  it.each([
    ['no role', {}, /names no role/],
    ['an unknown role only', { roles: ['emperor'] }, /names no role/],
    ['a role that is none of ours but a property of every object', { roles: ['toString'] }, /names no role/],
    ['a territory that is no division', { ...street, territory: ['5301120'] }, /territory/],
    ['an empty territory', { ...street, territory: [''] }, /territory/],
    ['a line that is no path', { ...street, lines: ['%'] }, /lines/],
    ['roles that are no list', { roles: 'street' }, /roles/],
  ])('of a portal whose token has %s is refused', async (_case, claims, message) => {
    const portal = await startIssuer('portal');
    const identify = await identityOf({ issuers: [portal.config] });
    await expect(identify(`Bearer ${await portal.token(claims)}`)).rejects.toThrow(message);
  });

  it.each([
    ['expired', { exp: 1 }, {}],
    ['not valid yet', { nbf: 4_000_000_000 }, {}],
    ['without expiry', { exp: undefined }, {}],
    ['without an account', { sub: undefined }, {}],
    ['older than a day', { iat: 1_700_000_000 }, {}],
    ['for somebody else', { aud: 'another' }, {}],
    ['of another type', {}, { typ: 'JWT' }],
    ['naming another issuer', { iss: 'https://elsewhere.example' }, {}],
  ])('with a token that is %s is refused', async (_case, claims, header) => {
    const portal = await startIssuer('portal');
    const identify = await identityOf({ issuers: [portal.config] });
    const token = await portal.token({ ...street, ...claims }, header);
    await expect(identify(`Bearer ${token}`)).rejects.toThrow(/token/);
  });

  it('cannot use the key of one issuer in the name of another', async () => {
    const [portal, partner] = [await startIssuer('portal'), await startIssuer('partner')];
    const identify = await identityOf({ issuers: [portal.config, partner.config] });
    const token = await partner.token({ ...street, iss: portal.config.issuer });
    await expect(identify(`Bearer ${token}`)).rejects.toThrow('not signed by its issuer');
  });

  it('goes on being known when the issuer takes a new key into use', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const portal = await startIssuer('portal');
    const identify = await identityOf({ issuers: [portal.config] });
    const before = await portal.token(street);
    await identify(`Bearer ${before}`);
    await portal.rotate();
    vi.setSystemTime(Date.now() + 31_000);
    const after = await portal.token({ ...street, sub: 'u-2' });
    expect(await identify(`Bearer ${after}`)).toMatchObject({ id: 'u-2' });
    expect(await identify(`Bearer ${before}`)).toMatchObject({ id: 'u-1' });
  });

  it('is not known any longer than its token is valid, though it was known a moment ago', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const portal = await startIssuer('portal');
    const identify = await identityOf({ issuers: [portal.config] });
    const token = await portal.token({ ...street, exp: Math.floor(Date.now() / 1000) + 10 });
    await identify(`Bearer ${token}`);
    vi.setSystemTime(Date.now() + 16_000);
    await expect(identify(`Bearer ${token}`)).rejects.toThrow('expired');
  });
});

describe('development tokens', () => {
  async function keyFile(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'graphroots-key-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    return join(folder, 'keys', 'development.json');
  }
  const claims = { subject: 'me', roles: ['street'], scope: '', territory: ['530112006'], lines: [] };

  it('are accepted by every process that shares the key, which only its owner can read', async () => {
    const developmentKeyFile = await keyFile();
    const [one, two] = await Promise.all([
      createIdentity({ ...nowhere, developmentKeyFile }, log),
      createIdentity({ ...nowhere, developmentKeyFile }, log),
    ]);
    const token = await one.development?.issue(claims, 1);
    expect(await two.identify(`Bearer ${token}`)).toMatchObject({ id: 'me', territory: ['530112006000'] });
    expect((await stat(developmentKeyFile)).mode & 0o777).toBe(0o600);
  });

  it('are refused in production', async () => {
    const { development } = await createIdentity({ ...nowhere, developmentKeyFile: await keyFile() }, log);
    const token = await development?.issue(claims, 1);
    const identify = await identityOf({});
    await expect(identify(`Bearer ${token}`)).rejects.toThrow('not known here');
  });
});

describe('the gateway', () => {
  it('answers a bad token with 401 and why, instead of taking the caller for nobody', async () => {
    const identify = await identityOf({});
    const { inject } = await startGateway('in process', { identify });
    for (const authorization of ['Bearer not.a.token', 'Basic dTpw', 'Bearer']) {
      const response = await inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization },
        payload: { query: '{ places { name } }' },
      });
      expect(response.statusCode).toBe(401);
      expect(response.headers['www-authenticate']).toContain('invalid_token');
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });
});
