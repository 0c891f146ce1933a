package org.hemicycle.embedded;

import java.nio.file.Path;

/** A folder that stays when we go. Its lock tells the next run whether we are still there. */
final class KeptDirectory implements DataDirectory {

    private final Path path;
    private final FolderLock lock;

    KeptDirectory(Path path) {
        this.path = path.toAbsolutePath().normalize();
        Folders.create(this.path.resolveSibling("."));
        this.lock = FolderLock.of(this.path);
        Folders.create(this.path);
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        lock.close();
    }
}
