package dk.raadslag.attachment.check;

/**
 * One line of a zip's directory.
 *
 * @param flags bit 0: encrypted
 * @param method 0 stored, 8 deflated
 * @param packed bytes in the zip
 * @param unpacked bytes that it says it holds
 * @param at where its local header is
 */
record ZipEntryAt(String name, int flags, int method, long packed, long unpacked, long at) {
    boolean encrypted() {
        return (flags & 1) != 0;
    }
}
