/** Inquiries: councils and others are asked about an item by a day, and what each of them answers. */
package dk.raadslag.inquiry;
