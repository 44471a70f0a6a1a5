// Lists files below a folder, sorted, with forward slashes: the little of a glob that our scripts need on Node 20.
import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

export function globSync(folder: string, keep: (path: string) => boolean): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .filter(keep)
    .sort();
}
