/**
 * Makes code from plugins/mlops-backend/src/api/openapi.yaml: the wire types in mlops-common, and the document as a
 * module for the backend's request validation. Run by `npm run generate`; a test holds the outcome against the source.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = `${root}plugins/mlops-backend/src/api/openapi.yaml`;
const banner = `// Generated from openapi.yaml by \`npm run generate\`. Do not edit.\n\n`;

/** JSDoc tags that TSDoc does not know are left out, and what we export gets its release tag. */
function toTsDoc(code) {
  return code
    .replace(/@enum \{\w+\}/g, '')
    .replace(/@(description|default) /g, '')
    .replace(
      /^export (interface|type) (components|operations)\b/gm,
      '/** @public */\nexport $1 $2',
    );
}

/** The generated files as `{ path: text }`. */
export async function generateApi() {
  const document = parse(readFileSync(source, 'utf8'));
  const files = {
    [`${root}plugins/mlops-common/src/api/generated.ts`]:
      banner + toTsDoc(astToString(await openapiTS(document))),
    [`${root}plugins/mlops-backend/src/api/generated/spec.ts`]: `${banner}export const spec = ${JSON.stringify(document)};`,
  };
  for (const [path, text] of Object.entries(files)) {
    const options = await resolveConfig(path);
    files[path] = await format(text, { ...options, filepath: path });
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await generateApi())) {
    if (!process.argv.includes('--check')) {
      writeFileSync(path, text);
    } else if (readFileSync(path, 'utf8') !== text) {
      console.error(`${path} is not what openapi.yaml says: npm run generate`);
      process.exitCode = 1;
    }
  }
}
