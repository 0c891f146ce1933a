package org.hemicycle.identity.token;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.identity.secret.KeyedHash;
import org.springframework.stereotype.Component;

/**
 * Which clients' secrets were right, as keyed hashes and in memory only: who brings one is told from strangers before the
 * slow hash is computed. After a restart they are learnt again.
 */
@Component
class KnownSecrets {

    private static final int MOST = 10_000;

    private final KeyedHash keys;
    private final Map<String, Boolean> right = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    });

    KnownSecrets(KeyedHash keys) {
        this.keys = keys;
    }

    boolean isKnown(ClientSecret brought) {
        return right.get(hash(brought)) != null;
    }

    void remember(ClientSecret brought) {
        right.put(hash(brought), true);
    }

    void forget(ClientSecret brought) {
        right.remove(hash(brought));
    }

    private String hash(ClientSecret brought) {
        return keys.of("client-secret", brought.clientId() + "\n" + brought.secret());
    }
}
