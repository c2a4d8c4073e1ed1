export { citationLine, citationLines, locatorLine } from "../../model/citationLine.ts";
