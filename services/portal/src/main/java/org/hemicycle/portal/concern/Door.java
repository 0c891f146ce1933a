package org.hemicycle.portal.concern;

import org.hemicycle.portal.house.Bearer;
import org.jspecify.annotations.Nullable;

/** By what a filer comes to the own letter. */
public sealed interface Door {

    /** Where the pages of this letter are. A code never stands in it. */
    String base();

    /** Goes along in every form of a page, and nowhere else; empty for who is signed in. */
    String code();

    /** Nobody is known, whoever may be signed in in the same browser. */
    record ByCode(String code) implements Door {

        @Override
        public String base() {
            return "/letter";
        }

        /** Codes do not belong into logs. */
        @Override
        public String toString() {
            return "by receipt code";
        }
    }

    /** @param letter null before it is begun */
    record ByAccount(Bearer bearer, @Nullable String letter) implements Door {

        @Override
        public String base() {
            return "/my-letters/" + (letter == null ? "new" : letter);
        }

        @Override
        public String code() {
            return "";
        }
    }
}
