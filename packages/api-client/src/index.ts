export { createApiClient, ifMatch, type ApiClient, type ApiClientOptions } from './create-api-client.js';
export type { components, operations, paths } from './generated/schema.js';
