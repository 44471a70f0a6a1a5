// Globals by which Lit and zod find second copies of themselves. None are ours; any other new global is a failure.
export const FOREIGN_GLOBALS = /^(lit(ElementVersions|HtmlVersions|IssuedWarnings|PropertyMetadata|ServerRoot)|reactiveElementVersions|__zod_global\w+)$/;
