/** The steps of action.yml, run as a runner would: their scripts in bash, with the inputs in the environment. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAction } from '../security/action-file';
import { ENGLISH, FAITHFUL, GERMAN } from './opening-hours';

const action = readAction();

interface StepEnd {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The tests of the action, which installs a package of Verso in a folder below `folder`. */
export function testAction(folder: string, getPackage: () => string, cache: string): void {
  const temporary = path.join(folder, 'runner');
  mkdirSync(temporary, { recursive: true });

  /** What stands in place of an expression in the file. */
  const fill = (text: string, inputs: Readonly<Record<string, string>>): string =>
    text.replace(/\$\{\{ *(?:inputs\.([\w-]+)|github\.(?:action_path|workspace)) *\}\}/g, (_, name?: string) =>
      name === undefined ? folder : (inputs[name] ?? String(action.inputs[name]!.default)),
    );

  /** Runs a step of the action in a project's folder. */
  function runStep(name: string, inputs: Readonly<Record<string, string>>, project: string): StepEnd {
    const step = action.runs.steps.find((one) => one.name === name)!;
    const files = mkdtempSync(path.join(temporary, 'step-'));
    const [output, summary] = ['output', 'summary'].map((file) => path.join(files, file)) as [string, string];
    for (const file of [output, summary]) writeFileSync(file, '');
    const own = Object.entries(step.env ?? {}).map(([key, value]) => [key, fill(value, inputs)]);
    // As a runner starts what says `shell: bash`.
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!],
      {
        cwd: project,
        encoding: 'utf8',
        env: {
          PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}`,
          HOME: temporary,
          RUNNER_TEMP: temporary,
          GITHUB_OUTPUT: output,
          GITHUB_STEP_SUMMARY: summary,
          npm_config_offline: 'true',
          npm_config_cache: cache,
          ...Object.fromEntries(own),
        },
      },
    );
    const lines = readFileSync(output, 'utf8').trim().split('\n');
    const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
    return { status, log: stdout + stderr, outputs, summary: readFileSync(summary, 'utf8') };
  }

  function writeProject(name: string, german: string): string {
    const project = path.join(folder, name);
    for (const [lang, text] of [
      ['en', ENGLISH],
      ['de', german],
    ] as const) {
      mkdirSync(path.join(project, 'docs', lang), { recursive: true });
      writeFileSync(path.join(project, 'docs', lang, 'hours.md'), text);
    }
    return project;
  }

  const FOLDERS = { translation: 'docs/de', original: 'docs/en', engine: 'none' };
  const check = (inputs: Readonly<Record<string, string>>, project: string) =>
    runStep('Check translations', { ...FOLDERS, ...inputs }, project);

  describe.skipIf(process.platform === 'win32')('the action, step by step', () => {
    it('installs a package', () => {
      const { status, log } = runStep('Install Verso', { package: getPackage() }, folder);
      expect({ status, log }).toMatchObject({ status: 0 });
      expect(existsSync(path.join(temporary, 'verso/node_modules/.bin/verso'))).toBe(true);
    });

    it('tells findings as annotations at their lines, and fails', () => {
      const { status, log, outputs } = check({}, writeProject('changed', GERMAN));
      expect({ status, outputs }).toEqual({ status: 1, outputs: { status: '1', file: '' } });
      expect(log).toMatch(/^::(?:error|warning|notice) file=docs\/de\/hours\.md,line=3\b.*420/m);
    });

    it('says nothing of faithful pages, and where nothing is to fail', () => {
      expect(check({}, writeProject('faithful', FAITHFUL))).toMatchObject({ status: 0, outputs: { status: '0' } });
      expect(check({ 'fail-on': 'never' }, writeProject('changed', GERMAN)).status).toBe(0);
    });

    it('writes SARIF for code scanning', () => {
      const project = writeProject('changed', GERMAN);
      const { status, outputs } = check({ format: 'sarif' }, project);
      expect({ status, outputs }).toEqual({
        status: 1,
        outputs: { status: '1', file: expect.stringMatching(/^\/.*\/verso-findings\.\w+\/verso\.sarif$/) },
      });
      const { version, runs } = JSON.parse(readFileSync(outputs['file']!, 'utf8'));
      expect(version).toBe('2.1.0');
      expect(runs[0].results.length).toBeGreaterThanOrEqual(2);
    });

    it('writes the summary of a pull request', () => {
      expect(check({ format: 'markdown' }, writeProject('changed', GERMAN)).summary).toContain('docs/de/hours.md');
    });

    it('finds translations by a pattern, several a line each', () => {
      const map = 'docs/{lang}/** = docs/en/**\ni18n/{lang}/** = docs/en/**\n';
      const { status, log } = check({ translation: '', original: '', map }, writeProject('changed', GERMAN));
      expect(status).toBe(1);
      expect(log).toContain('docs/de/hours.md');
    });

    it('writes through no link of the project, nor into a folder that one leads to', () => {
      const project = writeProject('linked', GERMAN);
      const victim = path.join(folder, 'victim');
      mkdirSync(victim);
      writeFileSync(path.join(victim, 'own'), 'mine');
      for (const name of ['verso.sarif', 'verso.md', 'out.xml'])
        symlinkSync(path.join(victim, 'own'), path.join(project, name));
      symlinkSync(victim, path.join(project, 'reports'));
      const ways: readonly Readonly<Record<string, string>>[] = [
        { format: 'sarif' },
        { format: 'markdown' },
        { format: 'junit', output: 'out.xml' },
        { format: 'junit', output: 'reports/out.xml' },
        { format: 'text', output: path.join(project, 'out.xml') },
      ];
      for (const inputs of ways) {
        const { status, outputs } = check(inputs, project);
        expect({ status, text: readFileSync(outputs['file']!, 'utf8') }).toEqual({
          status: 1,
          text: expect.stringContaining('hours.md'),
        });
      }
      expect(readFileSync(path.join(victim, 'own'), 'utf8')).toBe('mine');
      expect(readdirSync(victim)).toEqual(['own']);
      for (const output of ['..', 'a\nstatus=0', '-x', 'a b'])
        expect(check({ output }, project)).toMatchObject({ status: 2, outputs: { status: '2' } });
    });

    it('has the runner obey nothing that a file is called', () => {
      const project = writeProject('named', GERMAN);
      for (const lang of ['en', 'de'])
        writeFileSync(path.join(project, 'docs', lang, '##[error]a.md'), 'It rains today.');
      for (const format of ['text', 'junit']) {
        const { log } = check({ format }, project);
        const [, token, told] = /^::stop-commands::(\S+)\n([\s\S]*?)\n::\1::$/m.exec(log) ?? [];
        expect(token).toMatch(/^[\w-]{36}$/);
        expect(told).toContain('hours.md');
      }
    });

    it('tells where it cannot run', () => {
      const { status, log, outputs } = check({ translation: 'docs/fr' }, writeProject('changed', GERMAN));
      expect({ status, outputs }).toMatchObject({ status: 2, outputs: { status: '2' } });
      expect(log).toContain('docs/fr');
    });

    it('runs nothing that stands in an input', () => {
      const project = writeProject('changed', GERMAN);
      // Whatever quotes it is put between, one of these would run there.
      const value = ['$(touch ran)', '"; touch ran; "', '`touch ran`', "'; touch ran; '"].join(' ');
      for (const name of ['translation', 'original', 'map', 'since', 'baseline', 'from', 'fail-on', 'format', 'engine'])
        check({ [name]: value }, project);
      expect(existsSync(path.join(project, 'ran'))).toBe(false);
    });
  });
}
