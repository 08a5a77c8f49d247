import { describe, expect, test } from 'vitest';
import { tableWithoutHeader } from '../../../src/pipeline/checks/table-without-header.ts';
import { draft, library } from '../draft.ts';
import { parsed } from '../parse/parsed.ts';

function messages(table: string) {
  const { edition } = parsed(`## Numbers\n\n${table}\n`);
  return tableWithoutHeader.run(draft([edition]), library());
}

describe('table-without-header', () => {
  test('says nothing of a table whose columns have names, or that lacks only the corner', () => {
    expect(messages('| Area | Children |\n| --- | --- |\n| North | 12 |')).toEqual([]);
    expect(messages('| | Children |\n| --- | --- |\n| North | 12 |')).toEqual([]);
    expect(messages('No table at all.')).toEqual([]);
  });

  test('tells a table without any names', () => {
    expect(messages('| | |\n| --- | --- |\n| North | 12 |')).toMatchObject([
      {
        rule: 'table-without-header',
        severity: 'error',
        line: 3,
        message: 'no column of this table has a name; write in the first row what each column holds',
      },
    ]);
  });

  test('tells which columns have none', () => {
    const found = messages('| Area | | Year | |\n| --- | --- | --- | --- |\n| North | 12 | 2015 | x |');
    expect(found.map(({ message }) => message)).toEqual([
      'column 2, 4 of this table has no name; write in the first row what each column holds',
    ]);
  });
});
