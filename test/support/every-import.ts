/** Every way to take something from another file, for the test of imports; nothing else uses it. */
import { h } from 'preact';
import type { Ref } from 'preact/hooks';
import { type GenericSchema } from 'valibot';

export { FakeEvent } from './fake-event.ts';

export type Start = import('./worker.ts').startWorker;

export const importBrowser = () => import('./fake-browser.ts');

export const element = (ref: Ref<Element>, _schema: GenericSchema) => h('div', { ref });
