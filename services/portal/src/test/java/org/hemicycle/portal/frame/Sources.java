package org.hemicycle.portal.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What stands in the files of the project, and must have words in the pages. */
final class Sources {

    private static final Path ROOT = Path.of("..", "..");

    private Sources() {}

    /** @return each first group of the pattern, in all files of a name below a folder */
    static Set<String> found(String folder, String files, String pattern) throws IOException {
        var all = new TreeSet<String>();
        try (var paths = Files.walk(ROOT.resolve(folder))) {
            var matcher = ROOT.getFileSystem().getPathMatcher("glob:**/" + files);
            for (var path : paths.filter(matcher::matches).toList()) {
                Pattern.compile(pattern)
                        .matcher(Files.readString(path))
                        .results()
                        .forEach(each -> all.add(each.group(1)));
            }
        }
        return all;
    }

    /** The same in the code of every service whose answers the pages show. */
    static Set<String> inServices(String files, String pattern) throws IOException {
        var all = new TreeSet<String>();
        for (var service : new String[] {"platform", "identity", "membership", "elections", "response-policy"}) {
            all.addAll(found("services/" + service + "/src/main/java", files, pattern));
        }
        return all;
    }
}
