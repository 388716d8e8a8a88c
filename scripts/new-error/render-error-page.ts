/** A classic login page with a place for the error. Its name is the id of the error that has to be found on it. */
export function renderErrorPage(id: string): string {
  return `<!doctype html>
<!-- saved from url=(0052)https://webaccess.example.se/vpn/index.html -->
<html lang="en">
<head>
<meta charset="utf-8">
<title>Web Access</title>
</head>
<body>
<form id="vpnForm" name="vpnForm" method="post" action="/cgi/login">
<label>User name <input name="login"></label>
<label>Password <input type="password" name="passwd"></label>
<div class="field CredentialTypenone">
<!-- Write the text of ${id} between the tags below, as the page shows it, or put a saved page in place of this one. -->
<div class="error" id="feedbackStyle"><span id="errorMessageLabel"></span></div>
</div>
<button type="submit" id="Log_On">Log on</button>
</form>
</body>
</html>
`;
}
