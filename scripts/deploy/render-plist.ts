import { renderXml } from './render-xml.ts';

const DOCTYPE = {
  pubID: '-//Apple//DTD PLIST 1.0//EN',
  sysID: 'http://www.apple.com/DTDs/PropertyList-1.0.dtd',
};

/** A property list of macOS. Throws for a value that such lists have no form for. */
export function renderPlist(value: object): string {
  return renderXml({ plist: { '@version': '1.0', ...createElement(value) } }, { doctype: DOCTYPE });
}

function createElement(value: unknown): object {
  if (typeof value === 'string') return { string: value };
  if (typeof value === 'boolean') return value ? { true: {} } : { false: {} };
  if (Number.isInteger(value)) return { integer: `${value}` };
  if (Array.isArray(value)) return { array: { '#': value.map(createElement) } };
  if (typeof value === 'object' && value !== null)
    return { dict: { '#': Object.entries(value).map(createMember) } };
  throw new Error(`A property list has no form for ${value}.`);
}

function createMember([key, value]: readonly [string, unknown]): object {
  return { key, ...createElement(value) };
}
