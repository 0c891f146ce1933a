package org.hemicycle.portal.map;

/**
 * The Equal Earth projection (Šavrič, Patterson, Jenny 2018): a country is as large on the page as on the ground,
 * beside any other.
 */
final class EqualEarth {

    /** Where a place is drawn, in whole units; the world is 2,000 wide. */
    record Point(int x, int y) {}

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double SCALE = 2000 / (2 * 2.706630);

    private EqualEarth() {}

    /** Of a place in degrees. */
    static Point point(double longitude, double latitude) {
        var t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        var t2 = t * t;
        var t6 = t2 * t2 * t2;
        var x = Math.toRadians(longitude) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        var y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return new Point((int) Math.round(1000 + x * SCALE), (int) Math.round(480 - y * SCALE));
    }
}
