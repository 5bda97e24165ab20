// Ways to run a script or send a request from a page's markup. Each would call `ran()` or request `/evil…` if it
// worked.

const run = 'ran()';

const handlers =
  'onclick onload onerror onfocus onblur onmouseover onmouseenter onpointerenter onpointerrawupdate onanimationstart onanimationend ontransitionend onbeforetoggle ontoggle onscroll onscrollend onwheel onbeforematch oncontentvisibilityautostatechange onbegin onend onrepeat onplay oncanplay onloadstart onbeforecopy onpaste ondrag onsecuritypolicyviolation oncuechange'.split(
    ' ',
  );

const inHandlers = handlers.flatMap((handler) => [
  `<p ${handler}="${run}" tabindex="0" autofocus style="animation:x 1s">Text</p>`,
  `<img src="/samples/pictures/none.svg" ${handler}="${run}">`,
]);

const addresses = [
  'javascript:ran()',
  'JaVaScRiPt:ran()',
  ' javascript:ran()',
  '\tjavascript:ran()',
  'java\nscript:ran()',
  'java\tscript:ran()',
  '&#106;avascript:ran()',
  '&#x6A;avascript:ran()',
  'javascript&colon;ran()',
  '\u0001javascript:ran()',
  'javascript://%0aran()',
  'vbscript:ran()',
  'data:text/html,<script>ran()</script>',
  'data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="ran()"/>',
  'blob:null/ran',
  'filesystem:http://a/ran',
  'view-source:javascript:ran()',
  'feed:javascript:ran()',
  'about:blank',
];

const inAddresses = addresses.flatMap((address) => [
  `<a href="${address}">link</a>`,
  `<a href="${address}" ping="/evil-ping" target="_blank" download>link</a>`,
  `<blockquote cite="${address}">quote</blockquote>`,
]);

const elements = [
  '<script>ran()</script>',
  '<script src="/evil.js"></script>',
  '<script type="module">ran()</script>',
  '<SCRIPT/XSS SRC="/evil.js"></SCRIPT>',
  '<scr<script>ipt>ran()</scr</script>ipt>',
  '<iframe src="/evil.html"></iframe>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<frameset><frame src="/evil.html"></frameset>',
  '<object data="/evil.html"></object>',
  '<object data="javascript:ran()"></object>',
  '<embed src="/evil.html">',
  '<applet code="evil.class"></applet>',
  '<portal src="/evil.html"></portal>',
  '<fencedframe src="/evil.html"></fencedframe>',
  '<form action="/evil"><button autofocus>go</button></form>',
  '<form action="javascript:ran()"><input type="submit" autofocus></form>',
  '<button formaction="javascript:ran()">go</button>',
  '<isindex action="javascript:ran()">',
  '<input type="image" src="/evil.png" onerror="ran()">',
  '<input onfocus="ran()" autofocus>',
  '<select onfocus="ran()" autofocus></select>',
  '<textarea onfocus="ran()" autofocus></textarea>',
  '<keygen autofocus onfocus="ran()">',
  '<video><source onerror="ran()" src="x"></video>',
  '<video poster="javascript:ran()"></video>',
  '<audio src="x" onerror="ran()"></audio>',
  '<video src="javascript:ran()"></video>',
  '<details open ontoggle="ran()"><summary>s</summary>d</details>',
  '<marquee onstart="ran()">m</marquee>',
  '<dialog open onclose="ran()">d</dialog>',
  '<base href="/evil/">',
  '<meta http-equiv="refresh" content="0;url=javascript:ran()">',
  '<meta http-equiv="refresh" content="0;url=/evil.html">',
  '<link rel="stylesheet" href="/evil.css">',
  '<link rel="import" href="/evil.html">',
  '<link rel="preload" as="script" href="/evil.js">',
  '<link rel="prefetch" href="/evil.html">',
  '<link rel="dns-prefetch" href="//evil.example">',
  '<noscript><img src="/samples/pictures/none.svg" onerror="ran()"></noscript>',
  '<map name="m"><area href="javascript:ran()" shape="default"></map><img usemap="#m" src="/samples/pictures/none.svg">',
  '<table background="/evil.png"><tr><td background="/evil.png">x</td></tr></table>',
  '<body background="/evil.png" onload="ran()">',
  '<img src="/samples/pictures/none.svg" longdesc="javascript:ran()" dynsrc="javascript:ran()" lowsrc="javascript:ran()">',
  '<img srcset="javascript:ran() 1x, data:text/html,x 2x">',
  '<picture><source srcset="javascript:ran()"><img alt="x"></picture>',
  '<x-element onclick="ran()">x</x-element>',
];

const foreign = [
  '<svg onload="ran()"></svg>',
  '<svg><script>ran()</script></svg>',
  '<svg><script href="/evil.js"/></svg>',
  '<svg><a xlink:href="javascript:ran()"><text y="20">t</text></a></svg>',
  '<svg><animate onbegin="ran()" attributeName="x" dur="1s"/></svg>',
  '<svg><a><animate attributeName="href" values="javascript:ran()"/><text>t</text></a></svg>',
  '<svg><set attributeName="onmouseover" to="ran()"/></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>ran()</script></svg>#x"/></svg>',
  '<svg><use href="/evil.svg#x"/></svg>',
  '<svg><image href="/evil.png" onerror="ran()"/></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.ran()</script>"></iframe></foreignObject></svg>',
  '<svg><style>@import "/evil.css";</style></svg>',
  '<svg><feImage href="/evil.png"/></svg>',
  '<svg><title><img src=x onerror=ran()></title></svg>',
  '<svg><desc><p onclick="ran()">p</p></desc></svg>',
  '<math><mtext><script>ran()</script></mtext></math>',
  '<math href="javascript:ran()">m</math>',
  '<math><maction actiontype="statusline#http://a" xlink:href="javascript:ran()">m</maction></math>',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=ran()></annotation-xml></math>',
];

const mutations = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran()&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=ran()>',
  '<svg></p><style><a id="</style><img src=1 onerror=ran()>">',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<textarea><p title="</textarea><img src=x onerror=ran()>">',
  '<title><p title="</title><img src=x onerror=ran()>">',
  '<xmp><p title="</xmp><img src=x onerror=ran()>">',
  '<plaintext><img src=x onerror=ran()>',
  '<template><img src=x onerror=ran()></template>',
  '<div><template shadowrootmode="open"><img src=x onerror=ran()></template></div>',
  '<select><template><img src=x onerror=ran()></template></select>',
  '<p title="`<img src=x onerror=ran()>`">p</p>',
  '<!--><img src=x onerror=ran()>-->',
  '<![CDATA[><img src=x onerror=ran()>]]>',
  '<?xml <img src=x onerror=ran()>?>',
  '<a href="x" title="&quot;><img src=x onerror=ran()>">a</a>',
  '<b <script>ran()</script>0',
  '<img """><script>ran()</script>">',
  '<svg><p><style><img title="</style><img src onerror=ran()>"></style></p></svg>',
];

const clobbering = [
  '<img name="body" src="/samples/pictures/none.svg">',
  '<form name="document"><input name="getElementById"></form>',
  '<a id="location" href="https://evil.example/">a</a>',
  '<a id="CSS"></a><a id="CSS" name="highlights" href="x">a</a>',
  '<p id="main">p</p>',
  '<p id="facts">p</p>',
  '<p id="story">p</p>',
  '<form id="defaultView"></form>',
  '<img id="speechSynthesis" src="/samples/pictures/none.svg">',
];

const styles = [
  '<style>@import url(/evil.css);</style>',
  '<style>body{background:url(/evil.png)}</style>',
  '<p style="background:url(/evil.png)">p</p>',
  '<p style="position:fixed;inset:0;z-index:9999;background:red">cover</p>',
  '<p style="behavior:url(/evil.htc);-moz-binding:url(/evil.xml#x)">p</p>',
  '<p class="bar">p</p>',
  '<p style="width:expression(ran())">p</p>',
];

export const vectors = [...inHandlers, ...inAddresses, ...elements, ...foreign, ...mutations, ...clobbering, ...styles];
