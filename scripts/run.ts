// Runs a command of this package's own tools and waits for it; throws with its output's end when it fails.
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export function run(command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<void> {
  const path = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      cwd: options.cwd,
      env: { ...process.env, ...options.env, PATH: path },
      shell: process.platform === 'win32', // the tools are .cmd files there
    });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${command} ${args.join(' ')} ended with ${code}`))));
  });
}
