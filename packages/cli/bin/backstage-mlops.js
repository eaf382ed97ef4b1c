#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

// In a checkout the sources are run as they are, so that nothing has to be built first.
const inCheckout = existsSync(resolve(__dirname, '../src'));
if (inCheckout) {
  require('@backstage/cli/config/nodeTransform.cjs');
}

const { main } = require(inCheckout ? '../src' : '..');

// Whoever reads our output may stop reading, as `head` does.
process.stdout.on('error', error => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

main(process.argv).then(code => {
  // Not process.exit, which may cut off what is still being written to a pipe.
  process.exitCode = code;
});
