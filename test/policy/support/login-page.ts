/** A classic gateway's login page, with what it says of the last try. */
export function createLoginPage(message: string): string {
  return `<!doctype html><html lang="en"><head><title>Citrix Gateway</title></head><body>
    <form name="vpnForm" action="/cgi/login" method="post">
      <p class="message">${message}</p>
      <label>User name <input name="login"></label>
      <label>Password <input name="passwd" type="password"></label>
      <button>Log on</button>
    </form></body></html>`;
}

export const REFUSED = 'The Credentials you typed are incorrect. Please try again.';
