import { describe, expect, it } from 'vitest';
import { createDeploymentSource } from '../../../scripts/deploy/deployment-source.ts';
import { renderAdml } from '../../../scripts/deploy/render-adml.ts';
import { renderAdmx } from '../../../scripts/deploy/render-admx.ts';
import { SETTINGS_SCHEMA } from '../../../src/core/settings-schema.ts';
import { aDeploymentTarget } from '../../support/a-deployment-target.ts';
import { parseXml } from '../../support/read-deployment.ts';

const source = createDeploymentSource(aDeploymentTarget());
const admx = parseXml(renderAdmx(source));
const ADML = (['sv', 'en'] as const).map((locale) => [locale, parseXml(renderAdml(source, locale))] as const);

/** What may stand in an element of a template: attributes, `?` where they may be missing, and children in their order. */
const GRAMMAR: { readonly [element: string]: { readonly attributes: string; readonly children: RegExp } } = {
  policyDefinitions: {
    attributes: 'revision schemaVersion',
    children: /^policyNamespaces resources supportedOn categories policies$/,
  },
  policyNamespaces: { attributes: '', children: /^target$/ },
  target: { attributes: 'namespace prefix', children: /^$/ },
  resources: { attributes: 'minRequiredRevision', children: /^$/ },
  'policyDefinitions > supportedOn': { attributes: '', children: /^definitions$/ },
  definitions: { attributes: '', children: /^definition( definition)*$/ },
  definition: { attributes: 'displayName name', children: /^$/ },
  categories: { attributes: '', children: /^category( category)*$/ },
  category: { attributes: 'displayName name', children: /^(parentCategory)?$/ },
  policies: { attributes: '', children: /^policy( policy)*$/ },
  policy: {
    attributes: 'class displayName explainText key name presentation',
    children: /^parentCategory supportedOn elements$/,
  },
  parentCategory: { attributes: 'ref', children: /^$/ },
  'policy > supportedOn': { attributes: 'ref', children: /^$/ },
  elements: { attributes: '', children: /^(text|enum|list)$/ },
  text: { attributes: 'id maxLength valueName', children: /^$/ },
  enum: { attributes: 'id valueName', children: /^item( item)*$/ },
  item: { attributes: 'displayName', children: /^value$/ },
  value: { attributes: '', children: /^string$/ },
  string: { attributes: '', children: /^$/ },
  list: { attributes: 'id key valuePrefix', children: /^$/ },
};

const KEYS = {
  Chrome:
    'Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\abcdefghijklmnopabcdefghijklmnop\\policy',
  Edge: 'Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\abcdefghijklmnopabcdefghijklmnop\\policy',
  Firefox: 'Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\help@example.org',
};

function select(document: Document, selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)];
}

function listAttributes(document: Document, selector: string, name: string): readonly string[] {
  return select(document, selector).map((element) => element.getAttribute(name) ?? '');
}

function findElement(policy: string): Element | null | undefined {
  return admx.querySelector(`policy[name="${policy}"] > elements`)?.firstElementChild;
}

describe('renderAdmx', () => {
  it('has a policy for every setting in every browser, for computers and users', () => {
    const names = Object.keys(KEYS).flatMap((browser) =>
      SETTINGS_SCHEMA.map(({ key }) => `${browser}_${key}`),
    );
    expect(listAttributes(admx, 'policy', 'name')).toEqual(names);
    expect(new Set(listAttributes(admx, 'policy', 'class'))).toEqual(new Set(['Both']));
  });

  it.each(Object.entries(KEYS))('writes where %s reads', (browser, key) => {
    const own = select(admx, 'policy').filter((policy) => policy.getAttribute('name')?.startsWith(browser));
    expect(new Set(own.map((policy) => policy.getAttribute('key')))).toEqual(new Set([key]));
  });

  it.each([
    ['Chrome_supportName', '<text id="supportName" valueName="supportName" maxLength="600"/>'],
    ['Edge_supportUrl', '<text id="supportUrl" valueName="supportUrl" maxLength="2000"/>'],
    ['Firefox_extraErrors', '<text id="extraErrors" valueName="extraErrors" maxLength="16384"/>'],
    ['Chrome_checklist', '<text id="checklist" valueName="checklist" maxLength="16384"/>'],
    ['Firefox_hosts', `<list id="hosts" key="${KEYS.Firefox}\\hosts" valuePrefix=""/>`],
    ['Edge_hiddenSections', `<list id="hiddenSections" key="${KEYS.Edge}\\hiddenSections" valuePrefix=""/>`],
  ])('asks for %s in its form', (policy, element) => {
    expect(findElement(policy)?.outerHTML.replace(/ xmlns="[^"]*"/, '')).toBe(element);
  });

  it.each([
    ['hint', ['card', 'popup', 'badge', 'off']],
    ['language', ['auto', ...aDeploymentTarget().organisation.locales]],
  ])('offers the choices of %s', (key, choices) => {
    const values = findElement(`Chrome_${key}`)?.querySelectorAll('string') ?? [];
    expect([...values].map((value) => value.textContent)).toEqual(choices);
  });

  it('is built as Windows expects it', () => {
    for (const element of select(admx, '*')) {
      const rule = Object.entries(GRAMMAR).find(([selector]) => element.matches(selector))?.[1];
      const attributes = element.getAttributeNames().filter((name) => name !== 'xmlns');
      expect(attributes.sort().join(' '), element.outerHTML).toBe(rule?.attributes);
      expect([...element.children].map(({ localName }) => localName).join(' ')).toMatch(
        rule?.children ?? /^\b$/,
      );
    }
  });

  it('has only legal names, each once', () => {
    for (const kind of ['definition', 'category', 'policy']) {
      const names = listAttributes(admx, kind, 'name');
      expect(names.filter((name) => !/^[A-Za-z]\w*$/.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('depends on no other template', () => {
    const categories = listAttributes(admx, 'category', 'name');
    expect(categories).toEqual(expect.arrayContaining([...listAttributes(admx, 'parentCategory', 'ref')]));
    const supported = listAttributes(admx, 'definition', 'name');
    expect(supported).toEqual(
      expect.arrayContaining([...listAttributes(admx, 'policy > supportedOn', 'ref')]),
    );
    expect(select(admx, 'using')).toEqual([]);
  });

  it('leaves the installation to ExtensionSettings, which a template could only overwrite', () => {
    expect(admx.documentElement.outerHTML).not.toMatch(/ExtensionSettings|ExtensionInstallForcelist/);
  });
});

describe.each(ADML)('renderAdml in %s', (locale, adml) => {
  it.each(['string', 'presentation'])(
    'has every %s that the template names, each once and no other',
    (kind) => {
      const named = [...admx.documentElement.outerHTML.matchAll(/\$\((\w+)\.(\w+)\)/g)];
      const wanted = named.filter(([, of]) => of === kind).map(([, , id]) => id);
      expect(listAttributes(adml, kind, 'id').toSorted()).toEqual([...new Set(wanted)].toSorted());
    },
  );

  it('presents every element in the form that suits it', () => {
    const forms: { readonly [element: string]: string } = {
      text: 'textBox',
      enum: 'dropdownList',
      list: 'listBox',
    };
    for (const policy of select(admx, 'policy')) {
      const element = policy.querySelector('elements')?.firstElementChild;
      const id = policy.getAttribute('presentation')?.match(/\.(\w+)\)/)?.[1];
      const control = adml.querySelector(`presentation[id="${id}"]`)?.firstElementChild;
      expect(control?.localName).toBe(forms[element?.localName ?? '']);
      expect(control?.getAttribute('refId')).toBe(element?.id);
    }
  });

  it('has filled in what the package does anyway', () => {
    const filledIn = select(adml, 'defaultValue').map((value) => value.textContent);
    const { name, phone, phoneMenu } = aDeploymentTarget().organisation.support;
    expect(filledIn).toEqual([name, phone, phoneMenu]);
    expect(listAttributes(adml, 'dropdownList', 'defaultItem')).toEqual(['0', '0']);
  });

  it('tells of every setting what it does, its default, an example and since when', () => {
    for (const { key, title, description, since } of source.settings) {
      expect(adml.querySelector(`string[id="${key}"]`)?.textContent).toBe(title[locale]);
      const help = adml.querySelector(`string[id="${key}_Help"]`)?.textContent;
      expect(help).toContain(description[locale]);
      expect(help?.split('\n')).toHaveLength(5);
      expect(help).toContain(since);
    }
  });
});
