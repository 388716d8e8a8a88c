import { startPortal } from '../test/portal/portal.ts';
import { launchChromium } from '../test/browser/support/launch-chromium.ts';
import { launchFirefox } from '../test/browser/support/launch-firefox.ts';
import { readCard, waitForCard, clickInCard } from '../test/browser/support/card.ts';
import { CLASSIC_PATH, NFACTOR_PATH, REFUSED_LOGIN, logInClassic, logInNfactor, startBrokenIcon } from '../test/browser/portal-visits.ts';
import { GOOD_LOGIN } from '../test/portal/portal.ts';
const portal = await startPortal();
for (const launch of [launchChromium, launchFirefox]) {
  const fam = launch===launchChromium?'chromium':'firefox';
  const b = await launch({ extension: '/work/main/dist/'+fam, portal, language: 'sv' });
  try {
  const p = await b.openPage(CLASSIC_PATH);
  await p.setViewport({width:1100,height:750});
  console.log('healthy', await readCard(b,p));
  await logInClassic(p, REFUSED_LOGIN);
  console.log(await waitForCard(b,p), await b.readBadge(p));
  await p.screenshot({path:`/tmp/shot-${fam}-classic.png`});
  await clickInCard(b,p,'#open');
  const pop = await b.openedPopup();
  console.log(await pop.openSection());
  await new Promise(r=>setTimeout(r,500));
  await pop.screenshot(`/tmp/shot-${fam}-popup.png`);
  await pop.close();
  const q = await b.openPage(NFACTOR_PATH); await q.setViewport({width:1100,height:750});
  await logInNfactor(q, REFUSED_LOGIN);
  console.log((await waitForCard(b,q)).text);
  await q.screenshot({path:`/tmp/shot-${fam}-nf.png`});
  const r = await b.openPage(CLASSIC_PATH); await logInClassic(r,{...GOOD_LOGIN, service:'owa'});
  console.log((await waitForCard(b,r)).text, r.url());
  await r.screenshot({path:`/tmp/shot-${fam}-npu.png`});
  const s = await b.openPage(CLASSIC_PATH); await logInClassic(s,GOOD_LOGIN); await startBrokenIcon(s);
  console.log((await waitForCard(b,s)).text, s.url());
  await s.screenshot({path:`/tmp/shot-${fam}-start.png`});
  } catch(e) { console.log(e) }
  console.log(await b.extensionErrors());
  await b.close();
}
await portal.close();
