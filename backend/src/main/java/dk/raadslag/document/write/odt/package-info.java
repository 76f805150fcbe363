/** Documents for Writer and everything else that reads ODF 1.3: parts of XML in a ZIP. */
package dk.raadslag.document.write.odt;
