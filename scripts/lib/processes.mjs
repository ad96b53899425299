import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { repository } from './repository.mjs';

/** What a Node.js process preloads (`--import`, with an `ipc` channel) to stop when this one goes, however it goes. */
export const LEAVE_WITH_PARENT = new URL('./leave-with-parent.mjs', import.meta.url).href;

const running = new Set();
const hasGroups = process.platform !== 'win32';

/**
 * Starts a process in a group of its own, so that a Ctrl-C in the terminal reaches only us and we stop things in order;
 * `sharesTerminal` leaves it in ours, for a command that may ask questions. `ended` resolves with its exit code or signal; it never rejects.
 */
export function startProcess(
  command,
  args,
  { env = {}, stdio = 'ignore', cwd = repository, sharesTerminal = false } = {},
) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio,
    detached: hasGroups && !sharesTerminal,
    windowsHide: true,
  });
  child.hasOwnGroup = hasGroups && !sharesTerminal;
  running.add(child);
  child.ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  void child.ended.then(() => running.delete(child));
  return child;
}

/**
 * Runs a process to its end and gives its exit code, everything it printed (`output`) and its standard output alone (`data`);
 * whatever it left running in its group is ended.
 */
export async function runToEnd(command, args, options = {}) {
  const stdio = ['ignore', 'pipe', 'pipe', ...(options.withChannel ? ['ipc'] : [])];
  const child = startProcess(command, args, { ...options, stdio });
  const printed = { output: '', data: '' };
  const closed = new Promise((resolve) => child.once('close', resolve));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
      printed.output += chunk;
      if (stream === child.stdout) printed.data += chunk;
    });
  }
  const code = await child.ended;
  signalGroup(child, 'SIGKILL');
  await Promise.race([closed, delay(1_000)]);
  return { code, ...printed };
}

/** Asks a process and its group to stop, waits, and ends them by force after `patienceMs`. */
export async function stopProcess(child, patienceMs = 8_000) {
  if (!child || child.pid === undefined) return;
  signalGroup(child, 'SIGTERM');
  const isGone = await Promise.race([child.ended.then(() => true), delay(patienceMs, false, { ref: false })]);
  signalGroup(child, 'SIGKILL');
  if (!isGone) await child.ended;
}

/** Ends everything this script started, at once; for the way out. */
export async function stopAllProcesses(patienceMs) {
  await Promise.all([...running].map((child) => stopProcess(child, patienceMs)));
}

function signalGroup(child, signal) {
  try {
    if (child.hasOwnGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
  }
}
