package org.hemicycle.responsepolicy.filing;

import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Reader;

/** Who acts as a filer, checked: by what they hold, never by name. Made by {@link FilerDoor}. */
public sealed interface Filer {

    /** Under which their letters are found: of a code its first digits, of an account a keyed hash. */
    String owner();

    /** What opens a case's sealed content to them. */
    Reader.Filer reader(CaseId id);

    /** Without an account. */
    record ByCode(String owner, ReceiptCode code) implements Filer {

        @Override
        public Reader.Filer reader(CaseId id) {
            return new Reader.Filer(code.word());
        }

        @Override
        public String toString() {
            return "a filer";
        }
    }

    /** Signed in: the code of each of their cases is derived, and they never see it. */
    record ByAccount(String owner, AccountKey key) implements Filer {

        @Override
        public Reader.Filer reader(CaseId id) {
            return new Reader.Filer(key.codeFor(owner, id).word());
        }

        @Override
        public String toString() {
            return "a filer";
        }
    }
}
