package dk.raadslag.attachment.check;

/**
 * One line of a zip's directory.
 *
 * @param flags bit 0: encrypted
 * @param method 0 stored, 8 deflated
 * @param packed bytes in the zip
 * @param unpacked bytes after unpacking, by its claim
 * @param at position of its local header
 */
record ZipEntryAt(String name, int flags, int method, long packed, long unpacked, long at) {
    boolean encrypted() {
        return (flags & 1) != 0;
    }
}
