// Parses contracts/asyncapi.yaml with every schema it points to; any error diagnostic fails the run.
import { Parser, fromFile } from '@asyncapi/parser';

const file = process.argv[2];
const { document, diagnostics } = await fromFile(new Parser(), file).parse();
const errors = diagnostics.filter((d) => d.severity === 0);
for (const d of diagnostics) {
  console.log(`${['error', 'warning', 'info', 'hint'][d.severity]} ${d.path.join('.')}: ${d.message}`);
}
if (errors.length > 0 || !document) {
  process.exit(1);
}
console.log(`${file}: ${document.messages().length} messages, ${document.channels().length} channels, no errors`);
