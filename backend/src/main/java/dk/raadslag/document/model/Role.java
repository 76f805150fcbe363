package dk.raadslag.document.model;

/** What a block is in its document; a style decides how that looks. */
public enum Role {
    /** Nothing but what its kind of block says. */
    PLAIN,

    /** The first page. */
    COVER,
    /** What the body stands for, on the cover. */
    CREED,
    /** Where the body is found, at the end of the cover. */
    CONTACT,
    CONTENTS,
    PARTICIPANTS,
    /** A section with its items. */
    SECTION,
    /** The same, on the page of the section before it. */
    SECTION_BELOW,
    /** Items without a section. */
    ITEMS,
    ITEM,

    /** What kind of document it is, on the cover. */
    KIND,
    /** Whose document it is, on the cover. */
    BODY,
    /** That it is a draft. */
    DRAFT,
    TITLE,

    /** A text of an item, or the heading above it. */
    TEXT,
    RECOMMENDATION,
    DECISION,
    /** What another body decided in the same matter. */
    TREATED,
    QUOTE,
    /** Case number, initials, who presents it, that it is closed. */
    CASE,
    VOTE,
    NOTE,
    ATTACHMENTS,
    /** All items at a glance. */
    OVERVIEW,
    /** Facts in a frame. */
    BOX,

    /** Who made a comment, and when. */
    BY,
    /** The passage that a comment is about. */
    QUOTED,
    /** The words of a comment. */
    SAID
}
