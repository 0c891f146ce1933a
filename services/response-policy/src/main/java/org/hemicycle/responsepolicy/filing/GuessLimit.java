package org.hemicycle.responsepolicy.filing;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.platform.web.TooMany;
import org.springframework.stereotype.Component;

/**
 * Bounds how often codes are tried: all together in this process, and wrong ones for the same letter. Knows no address
 * and no person; whether a letter exists makes no difference to it.
 */
@Component
class GuessLimit {

    /** Whose count is forgotten begins anew: 140 bits forgive that. */
    private static final int LETTERS = 10_000;

    private final FilingSettings.Limit wrong;
    private final Bucket tries;
    private final Bucket letters;
    private final Map<String, Bucket> wrongOnes = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > LETTERS;
        }
    });

    GuessLimit(FilingSettings settings) {
        this.wrong = settings.wrong();
        this.tries = bucket(settings.tries());
        this.letters = bucket(settings.letters());
    }

    /** Refuses with 429 before anything is computed. */
    void admit(ReceiptCode code) {
        var known = wrongOnes.get(code.locator());
        if (known != null && known.getAvailableTokens() < 1) {
            throw new TooMany(wrong.per());
        }
        require(tries.tryConsumeAndReturnRemaining(1));
    }

    /** Refuses with 429 when more letters are begun than people write. */
    void admitBeginning() {
        require(letters.tryConsumeAndReturnRemaining(1));
    }

    void wasWrong(ReceiptCode code) {
        wrongOnes.computeIfAbsent(code.locator(), none -> bucket(wrong)).tryConsume(1);
    }

    private static void require(ConsumptionProbe probe) {
        if (!probe.isConsumed()) {
            throw new TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket bucket(FilingSettings.Limit limit) {
        return Bucket.builder()
                .addLimit(of -> of.capacity(limit.tries()).refillGreedy(limit.tries(), limit.per()))
                .build();
    }
}
