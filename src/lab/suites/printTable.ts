/** Prints rows of cells under one another, the first row as the heads of the columns. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widthOf = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widthOf(column)))
        .join('  ')
        .trimEnd(),
    );
}
