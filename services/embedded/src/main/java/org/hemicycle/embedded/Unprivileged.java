package org.hemicycle.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to run programs that refuse to run as root, which PostgreSQL's do.
 *
 * @param prefix what stands before the command
 * @param user the number of the user whose files they must be
 */
record Unprivileged(List<String> prefix, int user) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** Root in a user namespace of its own is nobody there, and still owns root's files. */
    static final Unprivileged NAMESPACE = new Unprivileged(List.of("unshare", "-U"), ROOT);

    /** Where containers forbid namespaces. */
    static final Unprivileged OTHER_USER =
            new Unprivileged(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), NOBODY);

    static final Unprivileged AS_WE_ARE = new Unprivileged(List.of(), -1);

    static Unprivileged best() {
        if (!isRoot()) {
            return AS_WE_ARE;
        }
        return Stream.of(NAMESPACE, OTHER_USER)
                .filter(Unprivileged::works)
                .findFirst()
                .orElseThrow(() -> new CannotStart("PostgreSQL does not run as root, and this system allows neither"
                        + " \"unshare -U\" nor \"setpriv\": start as an ordinary user"));
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Gives the folder and all in it to the user the programs will run as. */
    void own(Path folder) {
        if (user < 0) {
            return;
        }
        var outcome = new Command(List.of("chown", "-R", user + ":" + user, folder.toString())).run();
        if (outcome.failed()) {
            throw new CannotStart("%s cannot be given to user %d: start as an ordinary user".formatted(folder, user));
        }
    }

    /** Refuses with one sentence if the programs, run that way, cannot reach a file. */
    void requireReach(Path file) {
        if (new Command(command(List.of("test", "-r", file.toString()))).run().failed()) {
            throw new CannotStart(
                    "PostgreSQL does not run as root and may not read %s as another user: start as an ordinary user"
                            .formatted(file));
        }
    }

    /** The programs look their user's name up, so the user must have one. */
    private boolean works() {
        var outcome = new Command(command(List.of("id", "-un"))).run();
        return !outcome.failed();
    }

    private static boolean isRoot() {
        return Files.exists(Path.of("/proc/self")) && owner(Path.of("/proc/self")) == ROOT;
    }

    private static int owner(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
