/** What programs really put on the clipboard, shortened: the marks they leave are kept. */

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
