// Reads how many tests passed, failed and were skipped from what a test runner printed.

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export type Runner = 'node' | 'wtr' | 'plain' | 'one';

const COLOUR = /\u001b\[[0-9;]*[A-Za-z]/g;

const last = (text: string, pattern: RegExp): RegExpExecArray | undefined => [...text.matchAll(pattern)].at(-1);

function read(runner: Runner, text: string): Counts | undefined {
  if (runner === 'node') {
    const number = (word: string): number => Number(last(text, new RegExp(`^(?:ℹ|#) ${word} (\\d+)$`, 'gm'))?.[1] ?? Number.NaN);
    const passed = number('pass');
    if (Number.isNaN(passed)) return undefined;
    return { passed, failed: number('fail') + number('cancelled'), skipped: number('skipped') + number('todo') };
  }
  const line = last(text, /(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g);
  return line && { passed: Number(line[1]), failed: Number(line[2]), skipped: Number(line[3] ?? 0) };
}

/** `code` null says that the command did not end by itself. A runner that ran nothing has failed. */
export function countsOf(runner: Runner, output: string, code: number | null): { counts: Counts; note: string } {
  if (runner === 'one') {
    return { counts: code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }, note: '' };
  }
  const counts = read(runner, output.replace(COLOUR, '')) ?? { passed: 0, failed: 0, skipped: 0 };
  if (counts.failed === 0 && code !== 0) {
    return { counts: { ...counts, failed: 1 }, note: code === null ? 'did not end' : `the runner ended with ${code}` };
  }
  if (counts.passed + counts.failed === 0) return { counts: { ...counts, failed: 1 }, note: 'no test ran' };
  return { counts, note: '' };
}
