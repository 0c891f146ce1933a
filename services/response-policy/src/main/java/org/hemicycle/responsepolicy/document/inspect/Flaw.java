package org.hemicycle.responsepolicy.document.inspect;

/** Why a file is not taken, as the inspecting process says it. */
public enum Flaw {
    EXTENSION_AND_CONTENT_DIFFER,
    SEVERAL_FORMATS,
    UNREADABLE,
    ENCRYPTED,
    ACTIVE_CONTENT,
    EXTERNAL_REFERENCE,
    DECLARES_ENTITIES,
    UNPACKS_TOO_LARGE,
    TOO_COSTLY,
    MALWARE;

    Flawed found() {
        return new Flawed(this);
    }

    void unless(boolean holds) {
        if (!holds) {
            throw found();
        }
    }
}
