package dk.raadslag.document.model;

/** What a document is made of, from top to bottom. */
public sealed interface Block
        permits Part, Heading, Paragraph, Listing, Table, Facts, People, Contents, Picture, PageBreak {}
