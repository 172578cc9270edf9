// Answers one question a line: {"how", "formula", "inputs", "runs"?} → {"results", "nanoseconds"?}.
//
// "build" is the SDK's evaluation without lookups, "resolve" the one with them, which here find what they look
// for written as text. A result is {"value"}, {} for undefined or {"error"}. "time" evaluates every input `runs`
// times, as objects in memory, and says how long it took. "merge" lays each input over the formula.
const { createRequire } = require('node:module');
const { createInterface } = require('node:readline');

const sdk = createRequire(process.argv[2])('@membranehq/sdk');

const found = (kind) => (asked) => `${kind} ${JSON.stringify(asked)}`;
const lookups = {
  resolveLookup: ({ lookup }) => found('lookup')(lookup),
  resolveExportDataLink: found('external'),
  resolveImportDataLink: found('app'),
};

async function outcome(how, formula, input) {
  try {
    if (how === 'merge') return { value: sdk.mergeWithFormulas(formula, input) };
    const value =
      how === 'resolve'
        ? await sdk.resolveFormulas(formula, { variables: input, ...lookups })
        : sdk.buildData(formula, input);
    return value === undefined ? {} : { value };
  } catch (error) {
    return { error: String(error.message) };
  }
}

function time({ formula, inputs, runs }) {
  const since = process.hrtime.bigint();
  let results = 0;
  for (let run = 0; run < runs; run++) {
    for (const input of inputs) {
      if (sdk.buildData(formula, input) !== undefined) results++;
    }
  }
  return { results, nanoseconds: Number(process.hrtime.bigint() - since) };
}

async function answer(question) {
  if (question.how === 'time') return time(question);
  const results = [];
  for (const input of question.inputs) {
    // Some formulas change themselves while they are evaluated.
    const formula = JSON.parse(JSON.stringify(question.formula));
    results.push(await outcome(question.how, formula, input));
  }
  return { results };
}

(async () => {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await answer(JSON.parse(line))) + '\n');
  }
})();
