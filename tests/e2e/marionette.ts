/** Speaks Firefox's own protocol of remote control. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

type Answer = { value?: unknown };

/** Nothing that asks the network or the reader, and no pages or processes that are kept ready for tabs to come. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': '',
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  'browser.newtab.preload': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'extensions.webextOptionalPermissionPrompts': false,
  'ui.prefersReducedMotion': 1,
};

/**
 * Firefox's own remote protocol, spoken over TCP: it reaches what no page-level protocol does (add-ons, the real
 * sidebar, the window as a picture). Messages are `length:[type, id, name, parameters]`.
 */
export class Marionette {
  private buffer = Buffer.alloc(0);
  private last = 0;
  private readonly pending = new Map<number, { resolve(answer: Answer): void; reject(problem: Error): void }>();

  private constructor(
    private readonly child: ChildProcess,
    private readonly socket: net.Socket,
    private readonly profile: string,
  ) {}

  static async launch(
    executable: string,
    {
      headless = true,
      preferences = {},
    }: { headless?: boolean; preferences?: Record<string, string | number | boolean> } = {},
  ): Promise<Marionette> {
    const profile = mkdtempSync(path.join(tmpdir(), 'verso-firefox-'));
    const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
    const args = [
      ...(headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ];
    const child = spawn(executable, args, {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    });
    const socket = net.connect(await portOf(profile), '127.0.0.1');
    const made = new Marionette(child, socket, profile);
    await made.greeted();
    await made.command('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    return made;
  }

  private greeted(): Promise<void> {
    return new Promise((resolve) => {
      this.socket.on('data', (data) => {
        this.buffer = Buffer.concat([this.buffer, data]);
        for (let message = this.take(); message !== undefined; message = this.take()) {
          if (Array.isArray(message)) this.answered(message);
          else resolve();
        }
      });
    });
  }

  private take(): unknown {
    const colon = this.buffer.indexOf(':');
    if (colon < 0) return undefined;
    const length = Number(this.buffer.subarray(0, colon));
    if (this.buffer.length < colon + 1 + length) return undefined;
    const message = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString('utf8')) as unknown;
    this.buffer = this.buffer.subarray(colon + 1 + length);
    return message;
  }

  private answered([, id, problem, answer]: unknown[]): void {
    const waiting = this.pending.get(id as number);
    this.pending.delete(id as number);
    const refused = problem as { error: string; message: string } | null;
    if (refused) waiting?.reject(new Error(`${refused.error}: ${refused.message}`));
    else waiting?.resolve(answer as Answer);
  }

  command(name: string, parameters: object = {}): Promise<Answer> {
    const id = ++this.last;
    const message = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  /** Into the browser's own window, or back into the page. */
  inside(context: 'chrome' | 'content'): Promise<Answer> {
    return this.command('Marionette:SetContext', { value: context });
  }

  async run<T>(script: string, args: readonly unknown[] = []): Promise<T> {
    return (await this.command('WebDriver:ExecuteScript', { script, args, sandbox: null, newSandbox: false }))
      .value as T;
  }

  /** The script's last argument is the function to call with the answer. */
  async runAsync<T>(script: string, args: readonly unknown[] = []): Promise<T> {
    return (await this.command('WebDriver:ExecuteAsyncScript', { script, args })).value as T;
  }

  async picture(file: string): Promise<void> {
    const { value } = await this.command('WebDriver:TakeScreenshot', { full: false, hash: false });
    writeFileSync(file, Buffer.from(value as string, 'base64'));
  }

  /** `look`: is given the folder of the profile before that is removed. */
  async close(look: (profile: string) => void = () => undefined): Promise<void> {
    const gone = new Promise((resolve) => this.child.on('exit', resolve));
    await this.command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.socket.destroy();
    await Promise.race([gone, sleep(5000, undefined, { ref: false })]);
    if (this.child.exitCode === null) this.child.kill('SIGKILL');
    try {
      look(this.profile);
    } finally {
      rmSync(this.profile, { recursive: true, force: true });
    }
  }
}

async function portOf(profile: string): Promise<number> {
  const file = path.join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 300 && !existsSync(file); tries++) await sleep(100);
  return Number(readFileSync(file, 'utf8'));
}
