/** The rules run in the backend, in the browser and on the command line, so they may touch none of them. */
const impure = [
  ...require('module').builtinModules.flatMap(name => [name, `node:${name}`]),
  'react',
  'react-dom',
  'luxon',
];

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImports: impure,
  rules: {
    '@backstage/no-mixed-plugin-imports': 'error',
  },
  overrides: [
    {
      files: ['src/**/*.ts'],
      excludedFiles: ['src/api/**', '**/*.test.ts'],
      rules: {
        'no-restricted-globals': [
          'error',
          'fetch',
          'window',
          'document',
          'process',
          'console',
          'localStorage',
          'setTimeout',
        ],
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now' },
          { object: 'Math', property: 'random' },
        ],
        'no-restricted-syntax': [
          'error',
          {
            selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
            message: 'The clock is an input.',
          },
        ],
      },
    },
  ],
});
