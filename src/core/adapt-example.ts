import type { Organisation } from './organisation.ts';

/** A host that the examples of the settings speak of. */
const EXAMPLE_HOST = 'access.example.org';

/** An example of the organisation's own hosts: whoever tries one of others would have it refused. */
export function adaptExample(
  example: unknown,
  { hosts: [host = EXAMPLE_HOST] }: Pick<Organisation, 'hosts'>,
): unknown {
  return JSON.parse(JSON.stringify(example).replaceAll(EXAMPLE_HOST, host.replace('*', 'access')));
}
