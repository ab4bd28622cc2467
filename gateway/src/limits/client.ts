import { isIPv6 } from 'node:net';
import type { Viewer } from '@graphroots/kit/viewer';
import type { FastifyRequest } from 'fastify';

const NETWORK_GROUPS = 4;
const GROUPS = 8;

/** Whom a request counts for: the account, and for somebody without one the address. */
export function clientOf(viewer: Viewer, request: Pick<FastifyRequest, 'ip'>): string {
  return viewer.id === null ? addressOf(request) : `account ${viewer.id}`;
}

/** Of IPv6 it is the network, because one host has all 2^64 addresses of it. */
export function addressOf({ ip }: Pick<FastifyRequest, 'ip'>): string {
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(address)) return address;
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: Math.max(GROUPS - head.length - tail.length, 0) }, () => '0');
  const network = [...head, ...zeros, ...tail].slice(0, NETWORK_GROUPS);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
