import type * as z from "zod/mini";

/** The parts of a zod schema that a walk over a value needs; everything else is a leaf. */
export type SchemaNode =
  | { readonly kind: "object"; readonly shape: Readonly<Record<string, z.core.$ZodType>> }
  | { readonly kind: "list"; readonly item: z.core.$ZodType }
  | { readonly kind: "record"; readonly value: z.core.$ZodType }
  | { readonly kind: "choice"; readonly key: string; readonly options: readonly z.core.$ZodType[] }
  | { readonly kind: "leaf" };

type Def = z.core.$ZodTypes["_zod"]["def"];

/** What a schema is once optional and default are taken off. */
export function schemaNode(schema: z.core.$ZodType): SchemaNode {
  const def = (schema as z.core.$ZodTypes)._zod.def as Def;
  switch (def.type) {
    case "optional":
    case "default":
      return schemaNode(def.innerType);
    case "object":
      return { kind: "object", shape: def.shape };
    case "array":
      return { kind: "list", item: def.element };
    case "record":
      return { kind: "record", value: def.valueType };
    case "union":
      return "discriminator" in def
        ? { kind: "choice", key: String(def.discriminator), options: def.options }
        : { kind: "leaf" };
    default:
      return { kind: "leaf" };
  }
}

/** The option of a choice that a value belongs to: the one whose literal it has under the choice's key. */
export function chosenOption(
  choice: Extract<SchemaNode, { kind: "choice" }>,
  value: Readonly<Record<string, unknown>>,
): z.core.$ZodType | undefined {
  return choice.options.find((option) => {
    const node = schemaNode(option);
    const literal = node.kind === "object" ? node.shape[choice.key] : undefined;
    const def = (literal as z.core.$ZodTypes | undefined)?._zod.def;
    return def?.type === "literal" && def.values.includes(value[choice.key] as string);
  });
}
