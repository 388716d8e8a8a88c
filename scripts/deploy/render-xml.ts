import { create } from 'xmlbuilder2';

type XmlOptions = { readonly doctype?: { readonly pubID: string; readonly sysID: string } };

/** A document from an object: `@name` is an attribute, `#` a text, a list the same element again. */
export function renderXml(content: object, { doctype }: XmlOptions = {}): string {
  const document = create({ version: '1.0', encoding: 'utf-8' }, content);
  if (doctype) document.dtd(doctype);
  return `${document.end({ prettyPrint: true })}\n`;
}
