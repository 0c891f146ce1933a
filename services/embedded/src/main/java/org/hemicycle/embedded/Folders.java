package org.hemicycle.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What we do with whole folders, and the sentence for a folder that belongs to somebody else. */
final class Folders {

    private Folders() {}

    static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw refused(folder, failure);
        }
    }

    /** Deletes the folder and all in it, if it is there. Links are deleted, not followed. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (IOException failure) {
            throw refused(folder, failure);
        }
    }

    /** What to throw when the folder, or something in it, could not be read or written. */
    static RuntimeException refused(Path folder, IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return new CannotStart(
                    "%s may not be written by this user: give it back with chown, or remove it"
                            .formatted(denied.getFile()),
                    denied);
        }
        return new UncheckedIOException("%s: %s".formatted(folder, failure.getMessage()), failure);
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
