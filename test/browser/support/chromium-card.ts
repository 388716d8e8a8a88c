import type { CDPSession, Page } from 'puppeteer-core';
import { readAnswer, writeCall } from './sent-code.ts';
import type { InCard, PageFunction } from './test-browser.ts';

const WORLD = { worldName: 'card-reader' };
const FIND_HOSTS = `[...document.querySelectorAll('html > web-access-hint')]`;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * Reaches closed shadow roots through the debugger, from a world of its own: so neither what the page did to its
 * prototypes nor an extension that was reloaded under the page stands in the way. Frames of the page's own site only.
 */
export async function evaluateInChromiumCards<Args extends readonly unknown[], Result>(
  page: Page,
  read: PageFunction<[ShadowRoot, ...Args], Result>,
  args: Args,
): Promise<InCard<Result>[]> {
  const session = await openSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const found = listFrames(frameTree).map(async (frameId): Promise<InCard<Result>[]> => {
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { ...WORLD, frameId });
    const roots = await findRoots(session, executionContextId);
    if (roots.length === 0) return [];
    const offset = frameId === frameTree.frame.id ? { x: 0, y: 0 } : await findOffset(session, frameId);
    const declaration = `function () { return ${writeCall(read, args, 'this')} }`;
    const answers = roots.map((root) => callOn<string>(session, root, declaration));
    return (await Promise.all(answers)).map((json) => ({ value: readAnswer<Result>(json), offset }));
  });
  return (await Promise.all(found)).flat();
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

function openSession(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

function listFrames({ frame, childFrames = [] }: FrameTree): string[] {
  return [frame.id, ...childFrames.flatMap(listFrames)];
}

/** Object ids of the shadow roots, in the world of that context. */
async function findRoots(session: CDPSession, contextId: number): Promise<string[]> {
  const hosts = await session.send('Runtime.evaluate', { contextId, expression: `${FIND_HOSTS}.length` });
  const roots: string[] = [];
  for (let index = 0; index < hosts.result.value; index++) {
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      expression: `${FIND_HOSTS}[${index}]`,
    });
    if (result.objectId) roots.push(...(await findRootsOf(session, result.objectId, contextId)));
  }
  return roots;
}

async function findRootsOf(session: CDPSession, objectId: string, contextId: number): Promise<string[]> {
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const roots = (node.shadowRoots ?? []).map(async ({ backendNodeId }) => {
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId,
      executionContextId: contextId,
    });
    return object.objectId ?? [];
  });
  return (await Promise.all(roots)).flat();
}

async function callOn<Answer>(session: CDPSession, objectId: string, declaration: string): Promise<Answer> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: declaration,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Answer;
}

async function findOffset(session: CDPSession, frameId: string): Promise<{ x: number; y: number }> {
  const { backendNodeId } = await session.send('DOM.getFrameOwner', { frameId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [x = 0, y = 0] = model.content;
  return { x, y };
}
