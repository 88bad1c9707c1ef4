import { fitStandIns } from './early/fitStandIns.ts';
import { STAND_INS } from './early/standIns.ts';
import { PLACE_KEY } from './place/keptPlace.ts';
import { SETTINGS_KEY } from './settings/settings.ts';

/** The global under which presses made before the application is live are kept, to be made again once it is. */
export const EARLY_PRESSES = 'hashiyaEarly';

/**
 * Runs in the head, before the first paint: puts the reader's settings on the document, takes a reader of the English
 * interface to the English page, shows the summaries at once where the link or an early press asks for them, shuts an
 * early card, and keeps other early presses on buttons. (An early press on a name needs no keeping: it is a link.) Named by
 * hash in the page's policy.
 */
export const headScript = `(function(d){
var s={},q=window.${EARLY_PRESSES}=[];
try{s=JSON.parse(localStorage.getItem('${SETTINGS_KEY}'))||{}}catch(e){}
if(s.language==='en'&&d.lang==='ar'&&d.dataset.english){location.replace(d.dataset.english+location.search+location.hash);return}
(${fitStandIns.toString()})(${JSON.stringify(STAND_INS)});
if(s.theme)d.dataset.theme=s.theme;
if(s.density)d.dataset.density=s.density;
if(s.unmarkedKinds)d.dataset.unmarked=[].concat(s.unmarkedKinds).join(' ');
function show(v){d.dataset.earlyView=v}
if(/[?&]view=summaries(&|$)/.test(location.search))show('summaries');
addEventListener('click',function(e){
if('live' in d.dataset)return;
var t=e.target.closest&&e.target.closest('button,input');
if(!t||t.type==='search'||'liveButton' in t.dataset)return;
e.preventDefault();
if('earlyCard' in d.dataset&&t.matches('.back,.panel-close')){
var u=new URL(location);u.searchParams.delete('actor');u.hash='';history.replaceState(null,'',u);
dispatchEvent(new Event('hashchange'));return
}
if(t.name==='view')show(t.value);
q.push(t);
},true);
})(document.documentElement)`;

/**
 * Runs when the text stands in the page, long before the application: goes to the paragraph that a \`#p3~KEY\` link
 * hints at, or to where one read who changed the language, and opens the card that the address or an early press on a
 * name (a link to \`#actor-ID\`) asks for; on a phone the pressed name is kept in sight above it.
 */
export const bodyScript = `(function(d){
var h=d.documentElement,p=/^#([ph][0-9]+)~/.exec(location.hash),e=p&&d.getElementById(p[1]),open,pressed;
if(e)e.scrollIntoView();
addEventListener('click',function(e){pressed=e.target.closest&&e.target.closest('article a')},true);
try{var k=JSON.parse(sessionStorage.getItem('${PLACE_KEY}')),t=k&&k.path===location.pathname&&d.getElementById(k.id);
if(t&&t.getClientRects().length)scrollBy(0,t.getBoundingClientRect().top-k.top)}catch(e){}
function card(){
if('live' in h.dataset)return;
var a=/^#actor-([a-z0-9-]+)$/.exec(location.hash)||/[?&]actor=([a-z0-9-]+)/.exec(location.search);
if(open)delete open.dataset.early;
open=a&&d.getElementById('actor-'+a[1]);
if(!open){delete h.dataset.earlyCard;return}
open.dataset.early='';h.dataset.earlyCard='';
var over=pressed&&innerWidth<700?pressed.getBoundingClientRect().bottom-innerHeight/2+24:0;
if(over>0)scrollBy(0,over);
}
card();
addEventListener('hashchange',card);
})(document)`;
