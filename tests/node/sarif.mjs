// Validates the SARIF logs that are named against the schema of SARIF 2.1.0 that @microsoft/jest-sarif ships.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Draft04 from "ajv-draft-04";
import Draft07 from "ajv";
import formats from "ajv-formats";

const require = createRequire(import.meta.url);
const schema = JSON.parse(readFileSync(require.resolve("@microsoft/jest-sarif").replace(/lib.*$/, "lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const Ajv = String(schema.$schema).includes("draft-04") ? Draft04.default ?? Draft04 : Draft07.default ?? Draft07;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
(formats.default ?? formats)(ajv);
const validate = ajv.compile(schema);

let failures = 0;
for (const path of process.argv.slice(2)) {
  if (!validate(JSON.parse(readFileSync(path, "utf8")))) {
    failures++;
    console.error(`${path}: ${JSON.stringify(validate.errors, null, 2)}`);
  }
}

console.log(`${process.argv.length - 2} logs, ${failures} not valid`);
process.exitCode = failures === 0 && process.argv.length > 2 ? 0 : 1;
