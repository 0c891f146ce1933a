package org.hemicycle.responsepolicy.filing;

import static org.hemicycle.responsepolicy.filing.FilingRule.CODE_AS_GIVEN;
import static org.hemicycle.responsepolicy.filing.FilingRule.ONE_LETTER_PER_CODE;

import java.util.UUID;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Component;

/** Lets filers in: by the receipt code that belongs to a letter, or by their account. */
@Component
public class FilerDoor {

    private final Filings filings;
    private final CodeHashes hashes;
    private final GuessLimit limit;
    private final AccountKey accounts;

    FilerDoor(Filings filings, CodeHashes hashes, GuessLimit limit, AccountKey accounts) {
        this.filings = filings;
        this.hashes = hashes;
        this.limit = limit;
        this.accounts = accounts;
    }

    /** Who comes back. Refuses with 404 every code that opens nothing, in the same words and the same time. */
    public Filer byCode(String text) {
        var code = ReceiptCode.parse(text).orElseThrow(FilerDoor::unknown);
        limit.admit(code);
        var hash = filings.findByOwner(code.locator()).stream()
                .map(Filing::codeHash)
                .findFirst()
                .orElse(null);
        if (!hashes.matches(code, hash)) {
            limit.wasWrong(code);
            throw unknown();
        }
        return new Filer.ByCode(code.locator(), code);
    }

    /** Who begins, with the code that was given before. */
    public Filer beginning(String text) {
        var code = ReceiptCode.parse(text);
        CODE_AS_GIVEN.require(code.isPresent());
        limit.admitBeginning();
        ONE_LETTER_PER_CODE.require(filings.findByOwner(code.get().locator()).isEmpty());
        return new Filer.ByCode(code.get().locator(), code.get());
    }

    public Filer.ByAccount byAccount(UUID person) {
        return new Filer.ByAccount(accounts.ownerOf(person), accounts);
    }

    private static RuntimeException unknown() {
        return new Refused(404, "No letter opens with this code");
    }
}
