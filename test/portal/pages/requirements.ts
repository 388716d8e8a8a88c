import { NFACTOR_SUBMIT } from '../addresses.ts';
import { type Html, html } from '../html.ts';

export interface LoginRequirements {
  /** Comes back with the next attempt, unread by the page. */
  readonly stateContext: string;
  /** What the last attempt was refused with. */
  readonly error?: string;
}

/** The answer of an nFactor gateway that wants (another) login: HTTP 200 even after a wrong password. */
export function renderRequirements({ stateContext, error }: LoginRequirements): Html {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<AuthenticateResponse>
<Status>success</Status>
<Result>more-info</Result>
<StateContext>${stateContext}</StateContext>
<AuthenticationRequirements>
<PostBack>${NFACTOR_SUBMIT}</PostBack>
<Requirements>
${renderLabel('Logga in med användarnamn, lösenord och Pointsharpkod.', 'plain')}
${renderTextField({ id: 'login', type: 'username', label: 'Användarnamn' })}
${renderTextField({ id: 'passwd', type: 'password', label: 'Lösenord' })}
${renderTextField({ id: 'passwd1', type: 'passcode', label: 'Pointsharpkod' })}
${renderServiceField()}
${error === undefined ? [] : renderLabel(error, 'error')}
<Requirement><Credential><ID>loginBtn</ID><Type>button</Type></Credential><Input><Button>Logga in</Button></Input></Requirement>
</Requirements>
</AuthenticationRequirements>
</AuthenticateResponse>
`;
}

export function renderAccepted(location: string): Html {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<AuthenticateResponse>
<Status>success</Status>
<Result>success</Result>
<RedirectURL>${location}</RedirectURL>
</AuthenticateResponse>
`;
}

function renderLabel(text: string, type: 'plain' | 'error'): Html {
  return html`<Requirement><Credential><Type>none</Type></Credential><Label><Text>${text}</Text><Type>${type}</Type></Label></Requirement>`;
}

interface TextField {
  readonly id: string;
  readonly type: 'username' | 'password' | 'passcode';
  readonly label: string;
}

function renderTextField({ id, type, label }: TextField): Html {
  const secret = type === 'username' ? 'false' : 'true';
  return html`<Requirement><Credential><ID>${id}</ID><Type>${type}</Type></Credential><Label><Text>${label}</Text><Type>plain</Type></Label><Input><Text><Secret>${secret}</Secret></Text></Input></Requirement>`;
}

function renderServiceField(): Html {
  return html`<Requirement><Credential><ID>service</ID><Type>service</Type></Credential><Label><Text>Logga in till</Text><Type>plain</Type></Label><Input><ComboBox>
<DisplayValue><Display>Web Access</Display><Value>webaccess</Value></DisplayValue>
<DisplayValue><Display>Extern OWA</Display><Value>owa</Value></DisplayValue>
</ComboBox></Input></Requirement>`;
}
