/** What is wrong with the form of an XML text, as far as our own writing can go wrong: tags, attributes, entities. */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+="(?:[^"<&]|&(?:amp|lt|gt|quot);)*")*)\s*(\/?)>/gi,
    (_, closes: string, name: string, attributes: string, isEmpty: string) => {
      const names = [...attributes.matchAll(/([\w:-]+)="/g)].map((match) => match[1]);
      if (new Set(names).size !== names.length) faults.push(`an attribute twice in ${name}`);
      if (closes) {
        const last = open.pop();
        if (last !== name) faults.push(`</${name}> closes <${last}>`);
      } else if (!isEmpty) open.push(name);
      return "";
    },
  );
  if (open.length > 0) faults.push(`not closed: ${open.join(", ")}`);
  if (/[<>]/.test(rest)) faults.push(`a bare < or > near ${/.{0,20}[<>].{0,20}/.exec(rest)?.[0]}`);
  if (/&(?!(?:amp|lt|gt|quot);)/.test(rest)) faults.push("a bare &");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(xml))
    faults.push("a sign that XML lacks");
  return faults;
}
