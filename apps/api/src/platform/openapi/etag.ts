import type { FastifyReply } from 'fastify';

/** Sets `ETag: "<version>"`, which a later write sends back as `If-Match`. */
export function setVersion<T extends { version: number }>(reply: FastifyReply, record: T): T {
  void reply.header('etag', `"${record.version}"`);
  return record;
}
