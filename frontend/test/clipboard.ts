/** What programs really put on the clipboard, shortened but with their traces. */

export const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=DA style='tab-interval:65.2pt'><!--StartFragment-->
<h1><b>Sagsfremstilling<o:p></o:p></b></h1>
<h2>1.1 Bag&shy;grund</h2>
<p class=MsoNormal><span style='mso-spacerun:yes'> </span>KKR <b style='mso-bidi-font-weight:normal'>skal</b> <i>drøfte</i>
<u>forslaget</u>, se <a href="https://www.kl.dk/"><span style='color:#0563C1'><u>KL</u></span></a>.<span
class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[JH1]</a></span></span><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Første
punkt<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span
style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Under&#173;punkt</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span></span><![endif]>Nummer</p>
<p class=MsoNormal>Det <del cite="mailto:Jonna" datetime="2026-02-01T10:00"><span>slettede</span></del><ins cite="mailto:Jonna">nye</ins> ord<span style='mso-tab-count:1'> </span>her</p>
<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal><b>Kommune</b><o:p></o:p></p></td><td><p class=MsoNormal>2025</p></td></tr>
<tr><td><p class=MsoNormal>Skive</p></td><td><p class=MsoNormal>1.200<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><img width=10 src="file:///C:/x.png"><span></span></p>
<!--EndFragment--><div style='mso-element:comment-list'><div class=msocomtxt><p class=MsoCommentText>En kommentar</p></div></div></body></html>`;

export const outlook = `<html><body lang="DA"><div class="WordSection1">
<p class="MsoNormal"><span style="mso-fareast-language:EN-US">Kære alle<o:p></o:p></span></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">Se <a href="https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.kl.dk%2Fsag&amp;data=05%7C01&amp;reserved=0">sagen</a></p>
<ul style="margin-top:0cm" type="disc"><li class="MsoListParagraph" style="margin-left:0cm;mso-list:l0 level1 lfo1">Et<o:p></o:p></li>
<ul type="circle"><li class="MsoListParagraph" style="mso-list:l0 level2 lfo1">To</li></ul></ul></div></body></html>`;

export const outlookWeb = `<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;"><span style="font-weight: 700;">Vigtigt:</span> mødet flyttes</div>
<div class="elementToProof"><br></div>
<ol start="1" style="margin-top: 0px;"><li style="font-size: 12pt;"><div role="presentation" class="elementToProof">Punkt et</div></li>
<li style="list-style-type: none;"><ul><li><div role="presentation">Under</div></li></ul></li><li><div>Punkt to</div></li></ol>
<table role="presentation"><tbody><tr><td><div>Med venlig hilsen</div></td></tr></tbody></table>`;

export const libreOffice = `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4"/><style type="text/css">p { line-height: 115% }</style></head>
<body lang="da-DK" dir="ltr"><h2 class="western">Indstilling</h2>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif">Det indstilles, <b>at</b></font></p>
<ul><li><p style="margin-bottom: 0cm">godkende</p></li><ul><li><p>straks</p></li></ul></ul>
<table width="100%"><thead><tr><th><p>A</p></th><th><p>B</p></th></tr></thead><tbody><tr><td colspan="2"><p>begge</p></td></tr></tbody></table>
<p><s>væk</s> tilbage</p></body></html>`;

/** Firefox's viewer; Chrome's gives plain text alone. */
export const pdfHtml = `<html><body><span dir="ltr" role="presentation">KKR Midtjylland drøftede rammeaftalen for det specialiserede</span><br role="presentation"><span dir="ltr">socialområde og tiltrådte indstillingen uden bemærkninger.</span><br role="presentation"></body></html>`;

export const pdfPlain = `Det indstilles, at KKR Midtjylland godkender udkast til ramme-
aftale og drøfter forslag til takstaftale for perioden 2023 til
2026, sådan som det er beskrevet i bilaget.

Kommunerne er by- og landkommuner med hver deres grundlag for
samarbejde.
• Taksterne kan ikke stige i perioden, heller ikke når der er
særlige forhold
• Taksterne reduceres
\uf0b7 Sidste punkt
1. Først
3. februar mødes parterne igen for at drøfte det, der mangler.`;

const wac = 'class="OutlineElement Ltr SCXW1 BCX0"';
const wacItem = (list: 'ol' | 'ul', level: number, form: string, words: string, start = 1, style = 'decimal') =>
  `<div class="ListContainerWrapper SCXW1 BCX0"><${list} role="list" ${list === 'ol' ? `start="${start}" ` : ''}class="NumberListStyle1 SCXW1 BCX0" style="list-style-type: ${list === 'ol' ? style : 'disc'};"><li data-leveltext="${form}" data-font="" data-listid="2" aria-setsize="-1" data-aria-posinset="${start}" data-aria-level="${level}" role="listitem" ${wac}><p class="Paragraph SCXW1 BCX0" paraid="1"><span data-contrast="auto" xml:lang="DA-DK" lang="DA-DK" class="TextRun SCXW1 BCX0"><span class="NormalTextRun SCXW1 BCX0">${words}</span></span><span class="EOP SCXW1 BCX0" data-ccp-props="{}">&nbsp;</span></p></li></${list}></div>`;

/** Word on the web puts every point into a separate list. */
export const wordOnline = `<html><body><!--StartFragment--><div ${wac}><p class="Paragraph SCXW1 BCX0" role="heading" aria-level="1"><span class="TextRun SCXW1 BCX0"><span class="NormalTextRun">Sager</span></span><span class="EOP SCXW1">&nbsp;</span></p></div>${[
  wacItem('ol', 1, '%1.', 'Økonomi', 3),
  wacItem('ol', 2, '%1.%2.', 'Regnskab', 1),
  wacItem('ol', 2, '%1.%2.', 'Budget', 2),
  wacItem('ol', 1, '%1.', 'Valg', 4),
  wacItem('ul', 2, '', 'formand'),
  wacItem('ul', 3, 'o', 'for ét år'),
  wacItem('ol', 1, '%1)', 'med bogstav', 2, 'lower-alpha'),
].join(
  '',
)}<div ${wac}><p class="Paragraph"><span class="TextRun">Areal: 12 m</span><span class="TextRun Superscript SCXW1" style="vertical-align: super;"><span class="NormalTextRun Superscript">2</span></span><span class="TrackChangeTextDeletion TrackedChange"> slettet</span></p></div>
<div class="TableContainer"><table role="presentation" data-tablestyle="MsoTableGrid" aria-rowcount="2"><tbody><tr role="row"><td data-celllook="0" role="rowheader"><div><div ${wac}><p class="Paragraph"><span class="TextRun">Pris</span></p></div></div></td><td data-celllook="0"><div ${wac}><p class="Paragraph"><span class="TextRun">12.500 kr.</span></p></div><div ${wac}><p class="Paragraph"><span class="TextRun">ekskl. moms</span></p></div></td></tr></tbody></table></div><!--EndFragment--></body></html>`;

const docs = 'font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;';
const docsItem = (words: string, level: number, style: string, more = '') =>
  `<li dir="ltr" style="list-style-type:${style};${docs}" aria-level="${level}"${more}><p dir="ltr" role="presentation"><span style="${docs}vertical-align:baseline;">${words}</span></p></li>`;

export const googleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="${docs}">Punkter</span></h2><ol>${docsItem('Første', 1, 'decimal')}<ol>${docsItem('litra a', 2, 'lower-alpha')}${docsItem('litra b', 2, 'lower-alpha')}</ol>${docsItem('Andet', 1, 'decimal')}</ol><br /><ol start="3">${docsItem('Tredje', 1, 'decimal')}</ol><ul>${docsItem('Punkt', 1, 'disc')}<ul>${docsItem('Under', 2, 'circle')}</ul></ul><ul><li dir="ltr" role="checkbox" aria-checked="true" aria-level="1" style="list-style-type:none;"><img src="data:image/png;base64,AA" alt="checked" aria-roledescription="checkbox" /><p dir="ltr" role="presentation" style="display:inline-block;"><span style="text-decoration:line-through;">Lokale er bestilt</span></p></li><li dir="ltr" role="checkbox" aria-checked="false" aria-level="1" style="list-style-type:none;"><img alt="unchecked" aria-roledescription="checkbox" /><p role="presentation" style="display:inline-block;"><span>Kaffe</span></p></li></ul><p dir="ltr"><span style="${docs}">Op mod 10</span><span style="font-size:0.6em;vertical-align:super;${docs}">6</span><span style="${docs}"> ton CO</span><span style="font-size:0.6em;vertical-align:sub;">2</span><span style="${docs}">.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><div dir="ltr"><table><colgroup><col /><col /></colgroup><tbody><tr><td><p dir="ltr"><span>Emne</span></p></td><td><p><span>Ansvar</span></p></td></tr><tr><td><ul>${docsItem('ét', 1, 'disc')}${docsItem('to', 1, 'disc')}</ul></td><td><p><a href="https://www.kl.dk/" style="text-decoration:none;"><span style="text-decoration:underline;">KL</span></a></p></td></tr></tbody></table></div></b>`;

/** Outlook for Windows, with an answer below; its lists are Word's. */
export const outlookLists = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=DA><div class=WordSection1>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Økonomi<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level2 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>a.<span>&nbsp; </span></span><![endif]>underpunkt<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.1.<span>&nbsp; </span></span><![endif]>Formål<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>4.<span>&nbsp; </span></span><![endif]>Valg<br>af formand<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>v<span>&nbsp; </span></span></span><![endif]>ruder</p>
<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>¨<span>&nbsp; </span></span></span><![endif]>afkryds</p>
<p class=MsoNormal>Pil <span style='font-family:Wingdings'><span style='mso-char-type:symbol;mso-symbol-font-family:Wingdings'>à</span></span> og SAG&#8209;2021&#8209;03487, "citat" &#8211; ”godt”</p>
<h2 style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.1<span>&nbsp;&nbsp; </span></span><![endif]>Baggrund</h2>
<p class=MsoNormal>Kilde<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span style='vertical-align:super'>[1]</span></span></a> og 10<sup>-6</sup>, x<sub>max</sub>, 5<sup>n+1</sup>, 20<sup>o</sup>C, KL<sup>TM</sup>, m<sup>2*</sup>, 2<sup>nd</sup></p>
<p class=MsoNormal><span style='mso-hide:all'>skjult</span><span class=msoDel>væk</span>synligt</p>
</div><div style='mso-element:footnote-list'><br clear=all><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> Kommunernes regnskaber</p></div></div></body></html>`;

export const libreOfficeLists = `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 24.2"/></head><body lang="da-DK">
<ol start="3"><li><p style="margin-bottom: 0cm">Økonomi</p></li><ol type="a"><li><p>litra</p></li></ol><li value="7"><p>Valg</p><p>af formand</p></li></ol>
<ol><li><h2 class="western">Nummereret overskrift</h2></li></ol>
<p>10<sup>6</sup> m<sup>3</sup> og H<sub>2</sub>O, note<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
<ol reversed><li><p>to</p></li><li><p>et</p></li></ol><ol type="I"><li>romersk</li><li>igen</li></ol></body></html>`;

/** Pages and other programs of macOS. */
export const pages = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd"><html><head><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0.0px; font: 12.0px Helvetica}</style></head><body>
<p class="p1"><b>Referat</b><span class="Apple-converted-space"> </span>fra A\u030aret</p><p class="p2"><br></p>
<ol class="ol1" start="2"><li class="li1"><span class="s1"></span>To</li><li class="li1">Tre</li></ol>
<p class="p3"><span class="Apple-tab-span">\t</span>•<span class="Apple-tab-span">\t</span>Punkt uden liste</p><p class="p3">1.<span class="Apple-tab-span">\t</span>Ord med tal</p></body></html>`;

export const teams = `<p>Hej <span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Jonna</span><img alt="😀" itemtype="http://schema.skype.com/Emoji" src="x">, se <a href="https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=https%3A%2F%2Fwww.kl.dk%2F%5Ba%5D%7Cb&amp;locale=da">her</a></p><p>&nbsp;</p><ol><li>Et<ul><li>under</li></ul></li></ol><p>mellem</p><ol start="2"><li>To</li></ol><ul><li><input type="checkbox" checked="" disabled=""> klaret</li><li><input type="checkbox"> åben</li></ul><pre>linje 1\n  linje 2</pre>`;

/** A cell may say whatever a page says. */
export const richTable = `<table border=1><caption>Tabel 1. Priser</caption><tr><th>Ydelse</th><th>Pris</th></tr>
<tr><td>Kørsel<del> gammel</del><span style='display:none'> skjult</span></td><td>12.500 kr.<br>ekskl. moms</td></tr>
<tr><td><ol start=4><li>at godkende</li><li>at drøfte</li></ol></td><td><p>Se <a href="https://www.kl.dk/notat"><b>KL's</b> notat</a>, <a href="mailto:a@kl.dk">a@kl.dk</a></p><p>m<sup>2</sup></p></td></tr>
<tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table></td><td style="text-decoration: line-through">væk</td></tr></table>`;
