// Parses every Mermaid block of the Markdown files that are named, with the real parser. Ends with 1 where one does not parse, or where there is none.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><body></body>");
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import("mermaid");

let blocks = 0;
let failures = 0;
for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, "utf8");
  for (const [, block] of text.matchAll(/^```mermaid\n(.*?)^```$/gms)) {
    blocks++;
    try {
      await mermaid.parse(block);
    } catch (error) {
      failures++;
      console.error(`${path}, block ${blocks}: ${error.message}\n${block}`);
    }
  }
}

console.log(`${blocks} blocks, ${failures} do not parse`);
process.exitCode = blocks > 0 && failures === 0 ? 0 : 1;
