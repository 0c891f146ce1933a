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

/** Asks for datasets: the catalogue, the dictionary, the file itself with its checksum. */
@Component
public class OpenData {

    public record Catalogue(String licence, String licencePage, List<Offer> datasets) {}

    public record Offer(String name, String title, String grain, String ruleSet) {}

    public record Dictionary(String dataset, String grain, String ruleSet, String cells, List<Column> columns) {}

    public record Column(String name, String type, String meaning) {}

    /** A file as it is downloaded. */
    public record File(byte[] content, String sha256, List<List<String>> rows, int count) {}

    private static final int PREVIEW = 8;

    private final House house;

    OpenData(House house) {
        this.house = house;
    }

    public Catalogue catalogue() {
        return house.get(Bearer.NOBODY, Neighbour.MEMBERSHIP, Catalogue.class, "/open-data");
    }

    public Dictionary dictionary(String dataset) {
        return house.get(Bearer.NOBODY, Neighbour.MEMBERSHIP, Dictionary.class, "/open-data/{set}/dictionary", dataset);
    }

    public byte[] download(String dataset, String form) {
        return house.get(Bearer.NOBODY, Neighbour.MEMBERSHIP, byte[].class, "/open-data/{set}." + form, dataset);
    }

    /** The first rows and the checksum of what {@link #download} gives. */
    public File file(String dataset) {
        var content = download(dataset, "csv");
        var rows = Csv.rows(new String(content, UTF_8));
        return new File(
                content, sha256(content), rows.stream().limit(PREVIEW + 1L).toList(), Math.max(0, rows.size() - 1));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
