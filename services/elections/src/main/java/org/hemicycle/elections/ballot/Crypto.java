package org.hemicycle.elections.ballot;

import java.security.GeneralSecurityException;

/** What every Java platform can do, without a checked exception. */
final class Crypto {

    /** Something that fails only on a Java platform without the algorithm. */
    interface Known<T> {

        T get() throws GeneralSecurityException;
    }

    private Crypto() {}

    static <T> T known(Known<T> work) {
        try {
            return work.get();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has this algorithm", missing);
        }
    }
}
