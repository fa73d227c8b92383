import { estimateTextWidth } from "@/lib/chart/chart-sizes";
import { wrapText } from "@/lib/chart/chart-wrap-text";

/** What a saved drawing has around the chart, in pixels. */
const MARGIN = 24;
const TITLE_PX = 20;
const TITLE_LINE = 26;
const MOST_TITLE_LINES = 4;
const IMPRINT_HEIGHT = 36;
const SVG = "http://www.w3.org/2000/svg";
const FONT = '"Source Sans 3", "Segoe UI", "Noto Sans", sans-serif';

/** Properties that a drawing takes from the style sheet and needs by itself when it stands alone. */
const INLINED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
  "vector-effect",
] as const;

/** A drawing that stands alone. */
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

/**
 * Puts the parts of a chart, as they are on the screen, into one SVG that stands alone: styles written out, markers
 * in place of references, with a title above and an imprint below.
 */
export function composeDrawing(
  figure: HTMLElement,
  { title, imprint }: { readonly title: string; readonly imprint: string },
): Drawing {
  const bounds = figure.getBoundingClientRect();
  const width = Math.ceil(bounds.width) + 2 * MARGIN;
  const letters = Math.floor(bounds.width / estimateTextWidth("x", TITLE_PX));
  const lines = wrapText(title, letters, MOST_TITLE_LINES);
  const titleHeight = (lines.length + 0.5) * TITLE_LINE;
  const height = Math.ceil(bounds.height) + 2 * MARGIN + titleHeight + IMPRINT_HEIGHT;
  const root = document.createElementNS(SVG, "svg");
  set(root, { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, "font-family": FONT });
  const style = getComputedStyle(figure);
  const paper = getComputedStyle(document.body).backgroundColor;
  root.append(element("title", {}, title));
  root.append(element("rect", { width, height, fill: paper }));
  const titleStyle = { "font-size": TITLE_PX, "font-weight": 600, fill: style.color };
  for (const [index, line] of lines.entries()) {
    root.append(
      element("text", { x: MARGIN, y: MARGIN + TITLE_PX + index * TITLE_LINE, ...titleStyle }, line),
    );
  }
  for (const part of figure.querySelectorAll("svg")) {
    if (part.parentElement?.closest("svg") !== null || part.closest("[data-card]") !== null) continue;
    const at = part.getBoundingClientRect();
    const copy = copyStyled(part);
    if (copy === null || at.width === 0) continue;
    const [x, y] = [at.left - bounds.left + MARGIN, at.top - bounds.top + MARGIN + titleHeight];
    set(copy, { x, y, width: at.width, height: at.height, overflow: "visible" });
    root.append(copy);
  }
  root.append(
    element(
      "text",
      { x: MARGIN, y: height - MARGIN, "font-size": 12, fill: style.color, opacity: 0.7 },
      imprint,
    ),
  );
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** A copy with its styles written out; null for what is not shown. */
function copyStyled(node: SVGElement): SVGElement | null {
  const style = getComputedStyle(node);
  if (style.display === "none" || node.hasAttribute("data-target")) return null;
  const copy = node.localName === "use" ? copyOfUse(node) : node.cloneNode(false);
  if (!(copy instanceof SVGElement)) return null;
  for (const name of ["class", "style", "role", "tabindex", "aria-label", "aria-pressed", "data-dot"]) {
    copy.removeAttribute(name);
  }
  if (node.localName !== "svg") {
    for (const name of INLINED) copy.setAttribute(name, style.getPropertyValue(name));
  }
  for (const child of node.childNodes) {
    const copied = child instanceof SVGElement ? copyStyled(child) : child.cloneNode(true);
    if (copied !== null) copy.append(copied);
  }
  return copy;
}

/** The outline that a marker refers to. */
function copyOfUse(use: SVGElement): SVGElement | null {
  const outline = document.querySelector(`[id="${CSS.escape(use.getAttribute("href")?.slice(1) ?? "")}"]`);
  const d = outline?.getAttribute("d");
  if (d == null) return null;
  const path = element("path", { d });
  const transform = use.getAttribute("transform");
  if (transform !== null) path.setAttribute("transform", transform);
  return path;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  set(made, attributes);
  if (text !== undefined) made.textContent = text;
  return made;
}

function set(target: SVGElement, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
}
