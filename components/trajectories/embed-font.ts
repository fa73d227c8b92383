/** The family under which saved drawings name the sans. */
const NAME = "Source Sans 3";

/**
 * Puts the page's own sans into a drawing: a picture is made of a drawing alone, which sees no fonts of the page.
 *
 * @returns The drawing as it is when the page's fonts cannot be read; it then has the system's sans.
 */
export async function embedFont(svg: string): Promise<string> {
  const address = findFontAddress();
  if (address === null) return svg;
  try {
    const bytes = await (await fetch(address)).blob();
    const face = `@font-face{font-family:"${NAME}";font-weight:200 900;src:url(${await toDataAddress(bytes)})}`;
    return svg.replace(/^<svg[^>]*>/u, (start) => `${start}<style>${face}</style>`);
  } catch {
    return svg;
  }
}

/** Address of the file of the first font that the page's text is set in. */
function findFontAddress(): string | null {
  const [first = ""] = getComputedStyle(document.body).fontFamily.split(",");
  const family = unquoted(first);
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      if (unquoted(rule.style.getPropertyValue("font-family")) !== family) continue;
      const found = /url\(["']?([^"')]+)/u.exec(rule.style.getPropertyValue("src"))?.[1];
      if (found !== undefined) return new URL(found, sheet.href ?? document.baseURI).href;
    }
  }
  return null;
}

function unquoted(name: string): string {
  return name.trim().replace(/^["']|["']$/gu, "");
}

function toDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("the font could not be read"));
    reader.readAsDataURL(blob);
  });
}
