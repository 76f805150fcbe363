package dk.raadslag.attachment.check;

/** Random access to a file without holding it in memory. */
public interface FileBytes {
    long size();

    /** At most this many bytes from that position, fewer only at the end of the file; may block. */
    byte[] read(long at, int length);
}
