/** Starts a Spark of a master and two workers on this machine's own address, and runs a script on it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const HOST = '127.0.0.1';
const [MASTER_PORT, WEB_PORT] = [17077, 18080];
const MASTER = `spark://${HOST}:${MASTER_PORT}`;

/** Where pyspark is looked for. */
const VENV = '.output/cluster/venv';

/** What is missing, a line each, with the command that mends it; empty where all is there. */
export function listMissing(root: string): string[] {
  const has = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  return [
    ...(has('java', '-version') ? [] : ['a Java runtime: apt-get install -y openjdk-21-jre-headless']),
    ...(has(findPython(root), '-c', 'import pyspark')
      ? []
      : [`pyspark: python3 -m venv ${VENV} && ${VENV}/bin/pip install pyspark`]),
  ];
}

/** PYSPARK_PYTHON names another Python. */
const findPython = (root: string): string => process.env['PYSPARK_PYTHON'] ?? path.join(root, VENV, 'bin/python');

export interface Spark {
  /** Runs a script on the cluster; resolves to what it printed. Rejects where it ends with another status than 0. */
  run(script: string, ...args: readonly string[]): Promise<string>;
  /** Ends one process that works on pairs, as if its machine had failed. Says whether there was one. */
  killExecutor(): boolean;
  stop(): Promise<void>;
}

/** Starts it. `cores`: of each of the two workers. */
export async function startSpark(root: string, folder: string, cores: number): Promise<Spark> {
  const python = findPython(root);
  const home = spawnSync(python, ['-c', 'import os, pyspark; print(os.path.dirname(pyspark.__file__))'], {
    encoding: 'utf8',
  }).stdout.trim();
  const env = {
    ...process.env,
    SPARK_HOME: home,
    SPARK_LOCAL_IP: HOST,
    SPARK_LOCAL_DIRS: folder,
    SPARK_WORKER_DIR: path.join(folder, 'work'),
    PYSPARK_PYTHON: python,
  };
  const launch = (...args: readonly string[]): ChildProcess =>
    spawn(path.join(home, 'bin/spark-class'), args, { env, stdio: 'ignore' });
  const master = launch(
    'org.apache.spark.deploy.master.Master',
    ...['--host', HOST, '--port', String(MASTER_PORT), '--webui-port', String(WEB_PORT)],
  );
  const workers = [1, 2].map(() =>
    launch(
      'org.apache.spark.deploy.worker.Worker',
      ...['--host', HOST, '--webui-port', '0', '--cores', String(cores), '--memory', '2g', MASTER],
    ),
  );
  await waitForWorkers().catch((problem: unknown) => {
    for (const child of [...workers, master]) child.kill('SIGTERM');
    throw problem;
  });
  let script: ChildProcess | undefined;
  return {
    async run(file, ...args) {
      const child = spawn(python, [file, MASTER, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      script = child;
      const [out, err]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
      const [status] = (await once(child, 'close')) as [number | null];
      if (status !== 0) throw new Error(`${file} ended with ${status}: ${Buffer.concat(err).toString().slice(-2000)}`);
      return Buffer.concat(out).toString();
    },
    killExecutor() {
      const executor = workers.flatMap(({ pid }) => listChildren(pid!)).find(isExecutor);
      if (executor) process.kill(executor, 'SIGKILL');
      return executor !== undefined;
    },
    async stop() {
      const running = [script, ...workers, master].filter((child) => child && child.exitCode === null);
      const ended = running.map((child) => once(child!, 'close'));
      for (const child of running) child!.kill('SIGTERM');
      await Promise.all(ended);
    },
  };
}

/** The master's page counts the workers that have come. */
async function waitForWorkers(): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const page = await fetch(`http://${HOST}:${WEB_PORT}/json/`).then(
      (answer) => answer.json() as Promise<{ aliveworkers?: number }>,
      () => undefined,
    );
    if (page?.aliveworkers === 2) return;
    await pause(500);
  }
  throw new Error('Spark has not started after five minutes.');
}

/** Linux lists a process's children by its threads. */
function listChildren(pid: number): number[] {
  const list = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' }).stdout;
  return list.split(/\s+/).filter(Boolean).map(Number);
}

function isExecutor(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, 'utf8').includes('CoarseGrainedExecutorBackend');
}
