/** Stops the integration run's PostgreSQL and removes its folder. */
export default async function tearDown() {
  await globalThis.camauTestPostgres?.stop();
}
