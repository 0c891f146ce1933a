package org.hemicycle.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder that goes when this JVM goes, however it ends, and a server left in it likewise. A shell waits for our end of
 * its pipe to close, so there is no shutdown hook that could overtake those of the contexts that still use the server.
 */
final class ThrowAwayDirectory implements DataDirectory {

    /** Signals are ignored: Ctrl-C reaches the whole process group. SIGQUIT is PostgreSQL's immediate shutdown. */
    private static final String REAPER = """
            trap '' HUP INT TERM
            cat > /dev/null
            if pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null); then
              kill -QUIT "$pid" 2>/dev/null
              n=0
              while kill -0 "$pid" 2>/dev/null && [ $n -lt 50 ]; do sleep 0.1; n=$((n+1)); done
            fi
            rm -rf "$1"
            """;

    /** Held here, for a collected process would close its pipe. */
    private static final Set<Process> REAPERS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final Process reaper;

    ThrowAwayDirectory() {
        var scratch = Scratch.folder();
        try {
            this.path = Files.createTempDirectory(scratch, "server-").toRealPath();
            this.reaper = new ProcessBuilder("sh", "-c", REAPER, "reaper", path.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            throw Folders.refused(scratch, failure);
        }
        REAPERS.add(reaper);
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            reaper.getOutputStream().close();
            reaper.waitFor();
        } catch (IOException failure) {
            throw Folders.refused(path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            REAPERS.remove(reaper);
        }
    }
}
