/** A failure that is said in one sentence, without a stack: something the person at the keyboard can put right. */
export class Refusal extends Error {}

const beganAt = Date.now();
let output = process.stdout;

// NB: a reader that goes away (`npm start | head`) must not bring the servers down.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Sends progress to standard error, for commands whose standard output is data. */
export function sayOnStandardError() {
  output = process.stderr;
}

/** Tells in words what is being done, with the seconds since the start. */
export function say(message) {
  const seconds = ((Date.now() - beganAt) / 1000).toFixed(1).padStart(5);
  output.write(`${seconds} s  ${message}\n`);
}

/** Prints lines as they are. */
export function print(text = '') {
  output.write(`${text}\n`);
}

/** Runs a script's main function; a refusal or an embedded-database failure is one sentence, anything else keeps its stack. Exit 1 for both. */
export async function runMain(main, onFailure = async () => undefined) {
  try {
    await main();
  } catch (error) {
    const isSentence = error instanceof Refusal || error?.name === 'LocalPostgresError';
    console.error(isSentence ? error.message : (error?.stack ?? String(error)));
    await onFailure().catch(() => undefined);
    process.exit(1);
  }
}
