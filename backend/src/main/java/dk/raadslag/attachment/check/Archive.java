package dk.raadslag.attachment.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The files in a ZIP, each unpacked into memory within bounds. Their names are only names: nothing is written to a
 * place that one of them says.
 */
public final class Archive {
    private static final String OFFICE = "[Content_Types].xml";
    /** What a file of OpenDocument begins with. */
    private static final String OPEN_DOCUMENT = "mimetype";

    private static final int SIGNATURE = 0x04034b50;

    private final FileBytes file;
    private final List<ZipEntryAt> entries;

    private Archive(FileBytes file, List<ZipEntryAt> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** True if these bytes begin as a ZIP does, which an Office file does too. */
    public static boolean begins(byte[] bytes) {
        return bytes.length >= 4 && ZipDirectory.littleEndian(bytes).getInt(0) == SIGNATURE;
    }

    /**
     * Looks at the directory alone.
     *
     * @param most bytes that its files may have together
     * @throws Rejected when it is damaged, claims more than that, or names the same bytes several times
     */
    public static Archive of(FileBytes file, long most) {
        List<ZipEntryAt> entries = ZipDirectory.read(file);
        long packed = entries.stream().mapToLong(ZipEntryAt::packed).sum();
        long unpacked = entries.stream().mapToLong(ZipEntryAt::unpacked).sum();
        if (packed > file.size() || unpacked > most) throw Rejected.bomb();
        return new Archive(file, entries);
    }

    /** True if it is a file of Word, Writer or another program of an office, whatever else is in it. */
    public boolean isOfficeFile() {
        boolean isOpenDocument = !entries.isEmpty() && entries.get(0).name().equals(OPEN_DOCUMENT);
        return isOpenDocument || entries.stream().anyMatch(entry -> entry.name().equals(OFFICE));
    }

    /** How many entries it has, folders too. */
    public int size() {
        return entries.size();
    }

    /** The whole name with the folders it says it is in. */
    public String name(int index) {
        return entries.get(index).name();
    }

    /** By its own claim, beyond which it is never unpacked. */
    public long length(int index) {
        return entries.get(index).unpacked();
    }

    /** @throws Rejected when it cannot be unpacked */
    public byte[] bytes(int index) {
        ZipEntryAt entry = entries.get(index);
        if (entry.encrypted()) throw Rejected.encrypted();
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.min(entry.unpacked(), 1 << 20));
        Unpacking.run(file, entry, piece -> write(out, piece));
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, ByteBuffer piece) {
        byte[] bytes = new byte[piece.remaining()];
        piece.get(bytes);
        out.write(bytes, 0, bytes.length);
    }
}
