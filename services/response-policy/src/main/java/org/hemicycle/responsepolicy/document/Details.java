package org.hemicycle.responsepolicy.document;

/** What is sealed beside a version: its file's name and the SHA-256 of what came. */
record Details(String name, String sha256) {

    String text() {
        return sha256 + " " + name;
    }

    static Details of(String text) {
        int space = text.indexOf(' ');
        return new Details(text.substring(space + 1), text.substring(0, space));
    }
}
