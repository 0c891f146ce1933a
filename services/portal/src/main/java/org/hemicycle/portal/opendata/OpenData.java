package org.hemicycle.portal.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.springframework.stereotype.Component;

/** Asks services for datasets: the catalogue, the dictionary, the file itself with its checksum. */
@Component
public class OpenData {

    /** Who offers datasets, in the order of the catalogue. */
    public static final List<Neighbour> SOURCES =
            List.of(Neighbour.MEMBERSHIP, Neighbour.ELECTIONS, Neighbour.RESPONSE_POLICY);

    public record Catalogue(String licence, String licencePage, List<Offer> datasets) {}

    public record Offer(String name, String title, String grain, String ruleSet) {}

    public record Dictionary(String dataset, String grain, String ruleSet, String cells, List<Column> columns) {}

    public record Column(String name, String type, String meaning) {}

    /** The first rows of a dataset, and the checksum of what {@link #download} gives. */
    public record File(String sha256, long size, List<List<String>> rows, int count) {}

    private static final int PREVIEW = 8;

    private final House house;

    OpenData(House house) {
        this.house = house;
    }

    public Catalogue catalogue(Neighbour from) {
        return house.get(Bearer.NOBODY, from, Catalogue.class, "/open-data");
    }

    public Dictionary dictionary(Neighbour from, String dataset) {
        return house.get(Bearer.NOBODY, from, Dictionary.class, "/open-data/{set}/dictionary", dataset);
    }

    public byte[] download(Neighbour from, String dataset, String form) {
        return house.get(Bearer.NOBODY, from, byte[].class, "/open-data/{set}." + form, dataset);
    }

    public File file(Neighbour from, String dataset, String form) {
        var content = download(from, dataset, form);
        var rows = form.equals("csv") ? Csv.rows(new String(content, UTF_8)) : List.<List<String>>of();
        return new File(
                sha256(content),
                content.length,
                rows.stream().limit(PREVIEW + 1L).toList(),
                Math.max(0, rows.size() - 1));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
