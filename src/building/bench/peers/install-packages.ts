import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

/** npm packages of a peer, in exact versions. */
export interface PeerPackages {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

/** Installs packages into a folder of their own, once; returns their `node_modules`. They never become part of this project. */
export async function installPackages(toolsFolder: string, packages: PeerPackages): Promise<string> {
  const manifest = JSON.stringify({ name: 'peer', private: true, type: 'module', ...packages });
  const digest = createHash('sha256').update(manifest).digest('hex').slice(0, 12);
  const folder = join(toolsFolder, digest);
  if (!existsSync(folder)) {
    // Under another name until it is whole: an installation that was broken off must not count.
    const draft = `${folder}.dang-cai`;
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true });
    await writeFile(join(draft, 'package.json'), manifest);
    await runCommand('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: draft,
    });
    await rename(draft, folder);
  }
  return join(folder, 'node_modules');
}

/** The version of an installed package. */
export async function versionOf(modules: string, name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8')) as { version: string };
  return version;
}
