/** Where members have ids or paths for names, which are content. What policy says is not ours at all. */
const BY_ID = [/^(local|session)\.(ticks|answers)$/, /^local\.failures$/, /^local\.hint-content\.cards$/];
const FOREIGN = 'local.policy.values';

/** The shape of all that is stored: each place in it with its type, in order, as in `local.policy.at: number`. */
export function listPlaces(stored: unknown, path = ''): readonly string[] {
  return [...new Set(findPlaces(stored, path))].sort();
}

function findPlaces(value: unknown, path: string): readonly string[] {
  if (path === FOREIGN) return [`${path}: as it came`];
  if (Array.isArray(value)) return value.flatMap((member) => findPlaces(member, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([name, member]) => findPlaces(member, extendPath(path, name)));
}

function extendPath(path: string, name: string): string {
  if (path === '') return name;
  return BY_ID.some((form) => form.test(path)) ? `${path}.*` : `${path}.${name.replace(/-\d+$/, '-*')}`;
}
