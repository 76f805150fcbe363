package dk.raadslag.attachment.check;

/** A file that can be read at any place without being held in memory. */
public interface FileBytes {
    long size();

    /** So many bytes from there on, fewer only at the end of the file; may block. */
    byte[] read(long at, int length);
}
