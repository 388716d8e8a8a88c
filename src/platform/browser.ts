/** The door to the browser for the worker, the popup and the status page. Content scripts use `page.ts`. */
import browser from 'webextension-polyfill';

export { browser };
