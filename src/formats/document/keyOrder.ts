import type * as z from "zod/mini";
import { chosenOption, type SchemaNode, schemaNode } from "./schemaNode.ts";

type Fields = Readonly<Record<string, unknown>>;
type Order = (value: unknown) => unknown;

const orders = new WeakMap<z.core.$ZodType, Order>();

/**
 * A function that puts the keys of a value into the order in which its schema names them. Keys that the schema doesn't
 * know come last and stay, so that saving never loses what opening would complain of; undefined ones fall away.
 * @param schema the value's schema
 */
export function keyOrder(schema: z.core.$ZodType): Order {
  const known = orders.get(schema);
  if (known) return known;
  // Set before its parts are looked at: a citation holds a citation.
  let order: Order = (value) => value;
  orders.set(schema, (value) => order(value));
  order = orderOf(schemaNode(schema));
  return order;
}

function orderOf(node: SchemaNode): Order {
  switch (node.kind) {
    case "object": {
      const fields = Object.entries(node.shape).map(([key, schema]) => [key, keyOrder(schema)] as const);
      return (value) => (isFields(value) ? orderFields(value, fields, node.shape) : value);
    }
    case "list": {
      const item = keyOrder(node.item);
      return (value) => (Array.isArray(value) ? value.map(item) : value);
    }
    case "record": {
      const item = keyOrder(node.value);
      return (value) =>
        isFields(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, item(each)])) : value;
    }
    case "choice":
      return (value) => {
        const option = isFields(value) ? chosenOption(node, value) : undefined;
        return option ? keyOrder(option)(value) : value;
      };
    case "leaf":
      return (value) => value;
  }
}

function orderFields(value: Fields, fields: readonly (readonly [string, Order])[], shape: Fields): Fields {
  const ordered: Record<string, unknown> = {};
  for (const [key, order] of fields) if (value[key] !== undefined) ordered[key] = order(value[key]);
  for (const key of Object.keys(value)) if (!Object.hasOwn(shape, key)) ordered[key] = value[key];
  return ordered;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
