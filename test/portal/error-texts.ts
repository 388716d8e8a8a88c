/** Whose words an error is told in: the region's own, or those that the product comes with. */
export type Wording = 'region' | 'stock';

export type ErrorCode = '4001' | '4011' | '4012' | '4015';

export const NOT_PRIVILEGED_TEXT = 'Error: Not a privileged User.';
export const OWA_REFUSED_TEXT = "The user name or password you entered isn't correct. Try entering it again.";
export const START_FAILED_TITLE = 'Cannot complete your request.';
export const SESSION_EXPIRED_TEXT = 'Your logon has expired. Please log on again to continue.';

const REGION_4001 =
  'The Credentials you typed are incorrect. Please try again or contact your helpdesk or system administrator';

const STOCK_TEXTS: { readonly [code in ErrorCode]: string } = {
  '4001': 'Incorrect user name or password.',
  '4011': 'Your account is disabled.',
  '4012': 'Your password has expired.',
  '4015': 'Your account is temporarily locked.',
};

export function readErrorTexts(wording: Wording): { readonly [code in ErrorCode]: string } {
  return wording === 'stock' ? STOCK_TEXTS : { ...STOCK_TEXTS, '4001': REGION_4001 };
}

export function parseWording(value: string | null): Wording {
  return value === 'stock' ? 'stock' : 'region';
}
