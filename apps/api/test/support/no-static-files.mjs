/**
 * Stands in for @fastify/static in tests alone: Jest cannot load it (CommonJS that requires an ES module). Only the docs
 * page's own files go through it; the browser journeys see the real one.
 */
export default async function noStaticFiles() {}
