// Packs the package as npm would publish it and lays it into an empty project, beside its declared dependencies only.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Manifest {
  readonly exports: Record<string, unknown>;
  readonly dependencies: Record<string, string>;
}

export interface Packed {
  /** The empty project. */
  readonly project: string;
  /** The package inside it. */
  readonly root: string;
  readonly tarball: string;
  /** What the tarball holds, without the leading "package/". */
  readonly files: readonly string[];
  readonly manifest: Manifest;
  /** Runs an ES module in the project in plain Node and returns what it printed. */
  node(program: string, flags?: readonly string[]): string;
  remove(): void;
}

export function pack(): Packed {
  if (!existsSync('dist/index.js') || !existsSync('dist/cdn')) throw new Error('dist/ is missing or half built: run `npm run build` first.');
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'billing-widgets-')));
  // Scripts are left out: the build has run, and running it once more would hide that it did not.
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const answer = JSON.parse(said) as unknown;
  // npm up to 11 prints a list, later ones an object by package name.
  const [report] = (Array.isArray(answer) ? answer : Object.values(answer as object)) as { filename: string; files: { path: string }[] }[];
  if (!report) throw new Error('npm pack said nothing');
  const tarball = join(project, report.filename);
  const root = join(project, 'node_modules', 'billing-widgets');
  mkdirSync(root, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', root]);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module' }));
  return {
    project,
    root,
    tarball,
    files: report.files.map((file) => file.path),
    manifest,
    node: (program, flags = []) => {
      const file = join(project, 'program.mjs');
      writeFileSync(file, program);
      return execFileSync(process.execPath, [...flags, file], { cwd: project, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    },
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}
