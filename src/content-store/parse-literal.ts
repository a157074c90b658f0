import { parse, parseExpressionAt, type Expression } from 'acorn';
import type { Literal } from '../content-model/blocks/segments.ts';

/** Reads an attribute's `{…}` when it is a literal; `undefined` when it needs JavaScript to run. */
export function parseLiteral(source: string): { readonly value: Literal } | undefined {
  try {
    return { value: JSON.parse(source) as Literal };
  } catch {
    // Not JSON: it may still be a JavaScript literal such as `{a: 'b'}`.
  }
  try {
    const expression = parseExpressionAt(source, 0, { ecmaVersion: 'latest' });
    if (source.slice(expression.end).trim() !== '') return undefined;
    const value = evaluate(expression);
    return value === undefined ? undefined : { value };
  } catch {
    return undefined;
  }
}

/** Whether text is a JavaScript module, as the `import` and `export` lines of a body must be. */
export function isModule(source: string): boolean {
  try {
    parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
    return true;
  } catch {
    return false;
  }
}

function evaluate(node: Expression): Literal | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ||
        typeof node.value === 'number' ||
        typeof node.value === 'boolean' ||
        node.value === null
        ? node.value
        : undefined;
    case 'UnaryExpression': {
      const value = node.operator === '-' ? evaluate(node.argument) : undefined;
      return typeof value === 'number' ? -value : undefined;
    }
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
    case 'ArrayExpression': {
      const items = node.elements.map((item) =>
        item === null || item.type === 'SpreadElement' ? undefined : evaluate(item),
      );
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case 'ObjectExpression': {
      const properties: [string, Literal][] = [];
      for (const property of node.properties) {
        if (property.type !== 'Property' || property.computed || property.method) return undefined;
        const key =
          property.key.type === 'Identifier'
            ? property.key.name
            : property.key.type === 'Literal'
              ? String(property.key.value)
              : undefined;
        const value = evaluate(property.value);
        if (key === undefined || value === undefined) return undefined;
        properties.push([key, value]);
      }
      // Not assigned one by one: `__proto__` must stay an ordinary key.
      return Object.fromEntries(properties);
    }
    default:
      return undefined;
  }
}
