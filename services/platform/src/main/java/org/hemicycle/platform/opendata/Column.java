package org.hemicycle.platform.opendata;

/** One column, as the data dictionary explains it. */
public record Column(String name, Type type, String meaning) {

    public enum Type {
        TEXT,
        CODE,
        INTEGER,
        BOOLEAN,
        DATE,
        INSTANT
    }

    public static Column text(String name, String meaning) {
        return new Column(name, Type.TEXT, meaning);
    }

    public static Column code(String name, String meaning) {
        return new Column(name, Type.CODE, meaning);
    }

    public static Column integer(String name, String meaning) {
        return new Column(name, Type.INTEGER, meaning);
    }

    public static Column yesNo(String name, String meaning) {
        return new Column(name, Type.BOOLEAN, meaning);
    }

    public static Column date(String name, String meaning) {
        return new Column(name, Type.DATE, meaning);
    }

    public static Column instant(String name, String meaning) {
        return new Column(name, Type.INSTANT, meaning);
    }
}
