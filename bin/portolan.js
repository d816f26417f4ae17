#!/usr/bin/env node
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/portolan.js', import.meta.url);
if (!existsSync(bundle)) {
  console.error('Portolan is not built yet: run npm ci (or npm run build) in its folder.');
  process.exit(1);
}
const { main } = await import(bundle.href);
await main();
