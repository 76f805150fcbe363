package dk.raadslag.standalone;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** Unpacks tar.gz and tar.xz without needing tar or xz on the machine. */
public final class Tarball {
    private Tarball() {}

    /** Unpacks into {@code folder}, which appears under its name only when everything is in place. */
    public static void unpack(InputStream packed, Path folder) throws IOException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Folders.create(unfinished);
        try (TarArchiveInputStream tar = open(packed)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unfinished);
            }
        }
        Folders.delete(folder);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The folder everything in the archive lies in, such as {@code keycloak-26.7.4}. */
    static String topFolder(InputStream packed) throws IOException {
        try (TarArchiveInputStream tar = open(packed)) {
            return Path.of(tar.getNextEntry().getName()).getName(0).toString();
        }
    }

    private static TarArchiveInputStream open(InputStream packed) throws IOException {
        try {
            return new TarArchiveInputStream(new BufferedInputStream(
                    new CompressorStreamFactory().createCompressorInputStream(new BufferedInputStream(packed))));
        } catch (CompressorException e) {
            throw new IOException("not a compressed archive", e);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("the archive reaches outside its folder: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? path : path.getParent());
        if (entry.isDirectory()) {
            return;
        }
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        boolean executable = (entry.getMode() & 0100) != 0;
        if (executable) {
            path.toFile().setExecutable(true, false);
        }
    }
}
