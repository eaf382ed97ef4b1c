import { Command, CommanderError } from 'commander';
import { recognizeFiles, recognizedTable } from './commands/recognize';

/**
 * Runs the command line and gives its exit code: 0 when all is well, 1 when something was found that must be mended,
 * 2 when the command cannot be carried out.
 */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('backstage-mlops');
  program.exitOverride();
  program
    .command('recognize')
    .argument('<paths...>')
    .option('--json')
    .action(async (paths: string[], { json }: { json?: boolean }) => {
      const rows = await recognizeFiles(paths);
      process.stdout.write(
        `${json ? JSON.stringify(rows, null, 2) : recognizedTable(rows)}\n`,
      );
    });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    process.stderr.write(`backstage-mlops: ${(error as Error).message}\n`);
    code = 2;
  }
  return code;
}
