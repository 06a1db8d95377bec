/** Warnings that fail the build: an incomplete bundle is worse than no bundle. */
const FATAL = [
  'UNRESOLVED_IMPORT',
  'MISSING_EXPORT',
  'MISSING_NODE_BUILTINS',
  'MISSING_GLOBAL_NAME',
];

/** Handles the warnings of rollup. */
export function onwarn(warning) {
  if (FATAL.includes(warning.code)) throw new Error(warning.message);
}

/** Returns the modules that are loaded together with those given, not on demand. */
export function closure(ids, getModuleInfo, found = new Set()) {
  for (const id of ids) {
    if (found.has(id)) continue;
    found.add(id);
    closure(getModuleInfo(id)?.importedIds ?? [], getModuleInfo, found);
  }
  return found;
}
