/** What an editor shows beside a field: the words of the format's documentation, by schema and by key. */

interface Description {
  readonly title: string;
  readonly description: string;
}

export const DESCRIPTIONS: Readonly<Record<string, Description>> = {
  MapDocument: { title: "Gainsay map", description: "A map of how historians argue: one file, one map." },
  Id: { title: "Id", description: "A readable kebab-case slug, unique in the whole map: mao-welcomed-withdrawal." },
  Head: { title: "The map itself", description: "Its title, the question that it answers, and who compiled it." },
  Citation: { title: "Citation", description: "A place in a source." },
  Locator: { title: "Locator", description: "Where in the source: page, paragraph, note, section; ranges are text." },
  Passage: { title: "Passage", description: "A span of a text named by its first and last few words." },
  Name: { title: "Name", description: "A personal name as CSL has it; static-ordering keeps the family name first." },
  CslDate: { title: "Date", description: "A date as CSL has it; edtf is what the timeline reads." },
  Position: { title: "Position", description: "Where a card was put by hand, in pixels of the drawing." },
  sources: { title: "Source", description: "A document, as a CSL-JSON item; fields of our own stand under custom." },
  schools: { title: "School", description: "An interpretive school." },
  scholars: { title: "Scholar", description: "A person who argues." },
  episodes: { title: "Episode", description: "What happened, when." },
  claims: { title: "Claim", description: "A proposition that somebody argues." },
  evidence: { title: "Evidence", description: "What a document attests: the ground on which claims stand." },
  inferences: { title: "Inference", description: "A typed link, which can itself be attacked." },
  stances: {
    title: "Stance",
    description: "What a school or scholar holds of a claim, or leaves unsaid of an episode.",
  },
  remarks: { title: "Remark", description: "A reviewer's note." },
  views: { title: "View", description: "A saved view, to show in class or to link to." },
  outlines: { title: "Outline", description: "A rebuttal being written." },
};

const SHORT = "A short text for its card.";
const CODE = "Stable, unique, said aloud in class: D2, E15.";
const EPISODES = "Ids of the episodes that it is about.";
const DATE = "EDTF level 1: 1960, 1960-07, 1958~ (about), 1960? (uncertain), 1960/1962, 1962/..";
const BY = "Id of the school or scholar.";
const CITATIONS = "Where it is said.";

export const FIELD_DESCRIPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  MapDocument: {
    format: "Says that the file is a map.",
    version: "Version of the format.",
    positions: "Places of cards that were moved by hand, by id.",
  },
  Head: {
    question: "The question that the schools answer differently.",
    language: "Language of the texts, as BCP 47: en, zh-Hant.",
    compiledOn: "Date as 2026-11-22.",
  },
  Citation: {
    source: "Id of the source.",
    via: "The document through which the compiler saw it (quoted in).",
    comment: "What a reader of the citation should know.",
  },
  Passage: {
    starts: "Its first few words.",
    ends: "Its last few words; missing where the first are all.",
    before: "What stands before it, where the words stand more than once.",
    after: "What stands after it, where the words stand more than once.",
  },
  schools: {
    explanation: "Id of the claim that is its explanation.",
    within: "Id of the school under which it stands, as under an umbrella.",
    hue: "One of the tuned hues, or degrees of a colour circle.",
  },
  scholars: { schools: "Affiliations; each needs a citation, or it is left out." },
  episodes: { date: DATE },
  claims: {
    text: "The proposition, in a sentence.",
    short: SHORT,
    code: CODE,
    episodes: EPISODES,
    date: DATE,
    certainty: "How firmly it is said.",
    commonGround: "Nobody on this map disputes it; it needs no support.",
    presupposes: "Ids of what must hold for it to make sense.",
    citations: CITATIONS,
  },
  evidence: {
    text: "What is attested, in a sentence.",
    short: SHORT,
    code: CODE,
    episodes: EPISODES,
    date: DATE,
    attestedBy: "The documents that attest it, one at least.",
  },
  inferences: {
    kind: "supports · rebuts (says it is false) · undercuts (a link: says the premises don't bear on it) · qualifies",
    from: "Ids of the premises; two or more count only together.",
    to: "Id of the claim, evidence item or inference that it ends on.",
    warrant: "Why the premises bear on it.",
    basis: "Whether a text draws the link (stated), means it (implied), or the compiler does (editorial).",
    defeats: "The rebuttal silences what it meets, for this reason.",
    by: BY,
    citations: CITATIONS,
  },
  stances: {
    by: BY,
    on: "Id of a claim or an episode.",
    position: "silent is only for episodes, and means that somebody says that it is silent.",
    reportedBy: "Id of the scholar who says so.",
    citations: CITATIONS,
  },
  remarks: { on: "Id of any record.", created: "Date and time, as 2026-11-22T14:30:00Z." },
  views: { settings: "Settings of the screen, as in its address." },
  outlines: {
    target: "Id of the school or claim that it answers.",
    style: "Id of a citation style.",
    sections: "Its sections; in their prose [@id] or [@id, ¶ 11] cites evidence, a claim or a source.",
  },
};
