// Runs statements in DuckDB and prints how many seconds the last one took, without the start of node.
//     node duckdb.mjs FILE STATEMENT...
import { DuckDBInstance } from '@duckdb/node-api';

const [file, ...statements] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(file)).connect();
let seconds = 0;
for (const statement of statements) {
  const began = process.hrtime.bigint();
  await connection.run(statement);
  seconds = Number(process.hrtime.bigint() - began) / 1e9;
}
console.log(seconds.toFixed(3));
