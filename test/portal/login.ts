import type { ErrorCode } from './error-texts.ts';

/** Where a login leads: the two choices of the gateway, and the mailbox behind Extern OWA's own page. */
export type Service = 'webaccess' | 'owa' | 'mailbox';

export type LoginOutcome = { readonly service: Service } | { readonly refused: ErrorCode };

export interface RefusedAccount {
  readonly user: string;
  readonly code: ErrorCode;
  /** In Swedish, for the person who practises. */
  readonly reason: string;
}

export const GOOD_LOGIN = { user: 'ovning01', password: 'Provlosen1', code: '123456' } as const;

/** Accounts that are refused for a reason of their own, whatever is typed beside the name. */
export const REFUSED_ACCOUNTS: readonly RefusedAccount[] = [
  { user: 'last01', code: '4015', reason: 'kontot är låst' },
  { user: 'avstangd01', code: '4011', reason: 'kontot är avstängt' },
  { user: 'utganget01', code: '4012', reason: 'lösenordet har gått ut' },
];

/** A gateway says 4001 whichever of the three fields is wrong. */
export function checkLogin(form: URLSearchParams): LoginOutcome {
  const user = form.get('login')?.trim().toLowerCase() ?? '';
  const account = REFUSED_ACCOUNTS.find((refused) => refused.user === user);
  if (account !== undefined) return { refused: account.code };
  if (!isGoodLogin(user, form.get('passwd')) || form.get('passwd1') !== GOOD_LOGIN.code) {
    return { refused: '4001' };
  }
  return { service: form.get('service') === 'owa' ? 'owa' : 'webaccess' };
}

export function isGoodLogin(user: string, password: string | null): boolean {
  return user === GOOD_LOGIN.user && password === GOOD_LOGIN.password;
}
