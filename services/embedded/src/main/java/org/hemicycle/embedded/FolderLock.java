package org.hemicycle.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time in a folder. The operating system frees the lock when this JVM ends, also by {@code kill -9}: what
 * is left running in a folder that we could lock is an orphan, not somebody's server.
 */
final class FolderLock implements AutoCloseable {

    /** A run that is just stopping is worth waiting for. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Closing a second channel on a file frees the lock of the first, so ask here before opening one. */
    private static final Set<Path> HELD_BY_THIS_JVM = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock of(Path folder) {
        return of(folder, PATIENCE);
    }

    static FolderLock of(Path folder, Duration patience) {
        var file = folder.resolveSibling(folder.getFileName() + ".lock")
                .toAbsolutePath()
                .normalize();
        var attempts = Math.max(1, patience.dividedBy(PAUSE));
        for (long attempt = 0; attempt < attempts; attempt++) {
            var lock = tryOnce(file);
            if (lock != null) {
                return lock;
            }
            pause();
        }
        throw new CannotStart("Another run is using %s: stop it first".formatted(folder));
    }

    private static @Nullable FolderLock tryOnce(Path file) {
        if (!HELD_BY_THIS_JVM.add(file)) {
            return null;
        }
        var channel = lockedChannel(file);
        if (channel == null) {
            HELD_BY_THIS_JVM.remove(file);
            return null;
        }
        return new FolderLock(file, channel);
    }

    @SuppressWarnings("MustBeClosed") // open as long as the lock is held
    private static @Nullable FileChannel lockedChannel(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lockOf(channel);
            if (lock == null) {
                channel.close();
                return null;
            }
            return channel;
        } catch (IOException failure) {
            HELD_BY_THIS_JVM.remove(file);
            throw Folders.refused(file, failure);
        }
    }

    private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw Folders.refused(file, failure);
        } finally {
            HELD_BY_THIS_JVM.remove(file);
        }
    }
}
