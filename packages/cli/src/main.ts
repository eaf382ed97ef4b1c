import { readFileSync } from 'node:fs';
import { ConfigReader } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { createRules } from '@backstage-mlops/plugin-mlops-common';
import type { Rules } from '@backstage-mlops/plugin-mlops-common';
import { Command, CommanderError, Option } from 'commander';
import { parse } from 'yaml';
import {
  assessFiles,
  assessedJson,
  assessedMarkdown,
  assessedTable,
} from './commands/assess';
import { classifyAll, readArray } from './commands/classify';
import { lintFiles, lintGithub, lintText } from './commands/lint';
import { recognizeFiles, recognizedTable } from './commands/recognize';

const exitCodes = `
Exit codes:
  0  all is well
  1  something was found that must be mended: errors of lint, bad elements of classify
  2  the command cannot be carried out`;

/** Where a command writes, so that tests can read it. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

const terminal: Output = {
  out: text => process.stdout.write(`${text}\n`),
  error: text => process.stderr.write(`${text}\n`),
};

/**
 * Runs the command line and gives its exit code: 0 when all is well, 1 when something was found that must be mended,
 * 2 when the command cannot be carried out.
 */
export async function main(
  argv: readonly string[],
  output: Output = terminal,
): Promise<number> {
  let code = 0;
  const program = createProgram(output, found => {
    code = found;
  });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    output.error(`backstage-mlops: ${(error as Error).message}`);
    return 2;
  }
  return code;
}

function createProgram(output: Output, exit: (code: number) => void): Command {
  const program = new Command('backstage-mlops')
    .description(
      'The MLOps maturity rules over catalog files, before they are merged.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: text => output.out(text.trimEnd()),
      writeErr: text => output.error(text.trimEnd()),
    })
    .showHelpAfterError('(add --help for what is accepted)')
    .addHelpText('after', exitCodes);
  const json = (value: unknown) => output.out(JSON.stringify(value, null, 2));
  // Subcommands copy the settings of their parent when they are made, so these come last.
  const command = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .addOption(
        new Option(
          '-c, --config <file>',
          'app-config.yaml with mlops.recognition, mlops.organization and mlops.modes',
        ),
      );

  command('classify', 'Decides the operations mode of raw facts')
    .argument('[file]', 'a JSON array of facts; - for standard input', '-')
    .addHelpText(
      'after',
      '\nExample:\n  echo \'[{"teamSize": 5, "roles": ["data-scientist"]}]\' | backstage-mlops classify',
    )
    .action((file: string, options: RuleOptions) => {
      const results = classifyAll(readArray(file), rulesFrom(options));
      json(results);
      if (results.some(result => 'error' in result)) exit(1);
    });

  command('recognize', 'Says which entities are machine learning, and why')
    .argument('<paths...>', 'catalog files, or folders of them')
    .option('--json', 'an array with one row per entity')
    .action(
      async (paths: string[], options: RuleOptions & { json?: boolean }) => {
        const rows = await recognizeFiles(paths, rulesFrom(options));
        if (options.json) json(rows);
        else output.out(recognizedTable(rows));
      },
    );

  command('assess', 'Judges the teams of catalog files')
    .argument('<paths...>', 'catalog files, or folders of them')
    .addOption(
      new Option('--json', 'teams and entities in full').conflicts('markdown'),
    )
    .option('--markdown', 'for a comment on a pull request')
    .action(
      async (
        paths: string[],
        options: RuleOptions & { json?: boolean; markdown?: boolean },
      ) => {
        const assessed = await assessFiles(paths, {
          now: new Date(),
          rules: rulesFrom(options),
        });
        if (options.json) json(assessedJson(assessed));
        else if (options.markdown) output.out(assessedMarkdown(assessed));
        else output.out(assessedTable(assessed));
      },
    );

  command('lint', 'Finds annotations that cannot be read')
    .argument('<paths...>', 'catalog files, or folders of them')
    .addOption(
      new Option('-f, --format <format>', 'how findings are printed')
        .choices(['text', 'github', 'json'])
        .default('text'),
    )
    .action(
      async (paths: string[], options: RuleOptions & { format: string }) => {
        const findings = await lintFiles(paths, rulesFrom(options));
        if (options.format === 'json') json(findings);
        else if (options.format === 'github') {
          if (findings.length > 0) output.out(lintGithub(findings));
        } else output.out(lintText(findings));
        if (findings.some(({ severity }) => severity === 'error')) exit(1);
      },
    );
  return program;
}

interface RuleOptions {
  config?: string;
}

function rulesFrom({ config }: RuleOptions): Rules {
  if (config === undefined) return createRules();
  let data: unknown;
  try {
    data = parse(readFileSync(config, 'utf8'));
  } catch (error) {
    throw new InputError(
      `${config} cannot be read: ${(error as Error).message.split('\n')[0]}`,
    );
  }
  return createRules(new ConfigReader((data ?? {}) as never, config));
}
