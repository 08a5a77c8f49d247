/** The address of the site's base: what paths of saved files are below. Ends with `/`. */
export function siteRoot(): string {
  return new URL(import.meta.env.BASE_URL, location.href).href;
}
