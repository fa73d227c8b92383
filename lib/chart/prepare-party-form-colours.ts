import { listInWords } from "../format/list-in-words";
import type { Frame } from "../service/read-models";

/** The papers that a party's colour stands on, the darker or lighter ground behind phases included. */
const PAPERS = { light: ["#fcfbf8", "#f3f0e8"], dark: ["#161512", "#201e1a"] } as const;

/** Contrast that small text needs (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;
/** Two colours nearer than this in OKLab are hard to tell apart in small marks. */
const LEAST_DISTANCE = 0.07;

/** Pairs that a new party may begin with: 4.5:1 on either paper, and apart from each other. */
const SUGGESTIONS: readonly [ColourPair, ...ColourPair[]] = [
  { light: "#a3263b", dark: "#f0858f" },
  { light: "#1d62b0", dark: "#79b0f2" },
  { light: "#8f5f00", dark: "#dba63c" },
  { light: "#0f7570", dark: "#55bfb5" },
  { light: "#3b3a37", dark: "#d8d4ca" },
  { light: "#5546b8", dark: "#a99df5" },
  { light: "#b0186e", dark: "#f58ac4" },
];

export type Paper = keyof typeof PAPERS;
export type ColourPair = Readonly<Record<Paper, string>>;

/** What is to be known of a colour as it is being chosen. */
export type ColourNote = {
  /** Contrast ratio on the paper where it is lower, 1 to 21, to one decimal; null: no colour is written. */
  readonly contrast: number | null;
  readonly readable: boolean;
  readonly sentence: string;
};

type Rgb = readonly [red: number, green: number, blue: number];

/** Light of each channel, 0 to 1, linear; null when the text is no `#rrggbb`. */
function toLinear(colour: string): Rgb | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (hex === null) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/**
 * Contrast ratio of two colours.
 *
 * Source: WCAG 2.2, relative luminance and contrast ratio.
 *
 * @param a - `#rrggbb`; so is `b`.
 * @returns 1 to 21; null when either is no colour.
 * @example
 * measureContrast("#000000", "#ffffff") // 21
 */
export function measureContrast(a: string, b: string): number | null {
  const [first, second] = [toLinear(a), toLinear(b)];
  if (first === null || second === null) return null;
  const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * How far two colours look apart.
 *
 * Source: B. Ottosson, OKLab (2020); straight distance in its three coordinates.
 *
 * @param a - `#rrggbb`; so is `b`.
 * @returns 0 (equal) to about 1 (black and white); null when either is no colour.
 */
export function measureColourDistance(a: string, b: string): number | null {
  const [first, second] = [toLinear(a), toLinear(b)];
  if (first === null || second === null) return null;
  const other = toOklab(second);
  return Math.hypot(...toOklab(first).map((value, axis) => value - (other[axis] ?? 0)));
}

function toOklab([red, green, blue]: Rgb): readonly number[] {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/**
 * Says whether a party's colour can be read on its paper and told from those of the others.
 *
 * @param others - The other parties' colours on the same paper, with their names.
 */
export function prepareColourNote(
  colour: string,
  paper: Paper,
  others: readonly { readonly name: string; readonly colour: string }[],
): ColourNote {
  const ratios = PAPERS[paper].map((ground) => measureContrast(colour, ground));
  const lowest = Math.min(...ratios.map((ratio) => ratio ?? 0));
  if (lowest === 0)
    return { contrast: null, readable: false, sentence: "Not a colour yet: write it as #rrggbb." };
  const contrast = Math.floor(lowest * 10) / 10;
  const readable = lowest >= LEAST_CONTRAST;
  const near = others.filter((other) => (measureColourDistance(colour, other.colour) ?? 1) < LEAST_DISTANCE);
  const reads = readable
    ? `Contrast ${contrast} to 1 on ${paper} paper: easy to read.`
    : `Contrast ${contrast} to 1 on ${paper} paper: too little for text, which needs ${LEAST_CONTRAST} to 1.`;
  const resembles =
    near.length === 0 ? "" : ` Hard to tell from the colour of ${listInWords(near.map(({ name }) => name))}.`;
  return { contrast, readable, sentence: `${reads}${resembles}` };
}

/** The colours that a new party begins with: the first pair that resembles none in use, or the one least like them. */
export function suggestColours(parties: Frame["parties"]): ColourPair {
  const measured = SUGGESTIONS.map((pair) => ({
    pair,
    distance: Math.min(1, ...distancesOf(pair, parties)),
  }));
  const free = measured.find(({ distance }) => distance >= LEAST_DISTANCE);
  return (free ?? measured.reduce((best, one) => (one.distance > best.distance ? one : best))).pair;
}

const distancesOf = (pair: ColourPair, parties: Frame["parties"]) =>
  parties.flatMap(({ colour }) => [
    measureColourDistance(colour.light, pair.light) ?? 1,
    measureColourDistance(colour.dark, pair.dark) ?? 1,
  ]);
