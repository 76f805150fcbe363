package dk.raadslag.document.source.process;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is handed on piece by piece, so that it need not lie in memory. */
public interface FileBytes {
    int size();

    /**
     * Writes all of it; may be called again, and then begins anew.
     *
     * @throws IOException when {@code out} does not take it
     * @throws IllegalStateException when the file cannot be had
     */
    void writeTo(OutputStream out) throws IOException;

    /** One that lies in memory. */
    static FileBytes of(byte[] file) {
        return new FileBytes() {
            @Override
            public int size() {
                return file.length;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(file);
            }
        };
    }
}
