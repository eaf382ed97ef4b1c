import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** The system's Chromium. Without one the tests fail: they are never skipped. */
function findChromium(): string {
  return (
    process.env.CHROMIUM_PATH ??
    execFileSync('sh', ['-c', 'command -v chromium'], {
      encoding: 'utf8',
    }).trim()
  );
}

const root = join(__dirname, '../..');
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: join(root, 'test-results'),
  // One backend, one catalog and two cores: in order is quickest.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: 'http://localhost:3000',
    viewport: { width: 1440, height: 1000 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    // What a newcomer runs, with a database of its own so that the first start is what is tested.
    command: 'npm start',
    cwd: root,
    url: 'http://localhost:3000',
    timeout: 240_000,
    reuseExistingServer: !process.env.CI,
    stdout: 'pipe',
    env: {
      APP_CONFIG_backend_database_connection_directory: mkdtempSync(
        join(tmpdir(), 'mlops-e2e-'),
      ),
    },
  },
});
