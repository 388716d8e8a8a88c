import type { Service } from './login.ts';

export const CLASSIC_LOGIN = '/vpn/index.html';
export const CLASSIC_SUBMIT = '/cgi/login';
export const NFACTOR_LOGIN = '/logon/LogonPoint/tmindex.html';
export const NFACTOR_REQUIREMENTS = '/nf/auth/getAuthenticationRequirements.do';
export const NFACTOR_SUBMIT = '/nf/auth/doAuthentication.do';
export const STORE = '/Citrix/WebAccessWeb/';
export const STORE_LAUNCH = '/Citrix/WebAccessWeb/Resources/LaunchIca';
export const STORE_LOGOUT = '/cgi/logout';
export const DENIED_STORE = '/Citrix/RegionWeb/';
export const OWA_LOGIN = '/owa/auth/logon.aspx';
export const OWA_SUBMIT = '/owa/auth.owa';
export const OWA_LOGOUT = '/owa/logoff.owa';
export const MAILBOX = '/owa/';
export const CHECKLIST = '/checklista';

/** Where the browser is sent once a login was accepted. */
export const DESTINATIONS: { readonly [service in Service]: string } = {
  webaccess: STORE,
  owa: DENIED_STORE,
  mailbox: MAILBOX,
};
