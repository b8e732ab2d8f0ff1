/**
 * An HTML document without what it says: elements, classes, roles and states, and whether there is text.
 *
 * Rows alike count once. Two documents with one skeleton look alike, and what is wrong with how one is built is wrong with
 * the other.
 */
export function skeletonOf(html: string): string {
  return html
    .replace(saying, (_, name: string) => ` ${name}`)
    .replace(/>[^<]+</g, '>…<')
    .replace(/(<(li|tr)\b[^>]*>(?:(?!<\2\b).)*?<\/\2>)\1+/gs, '$1')
}

/** Attributes that say something, unless they say nothing. */
const saying =
  / (href|hreflang|lang|value|id|for|name|content|aria-label|aria-labelledby|aria-describedby|data-[\w-]+)="[^"]+"/g
