package org.hemicycle.responsepolicy.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The tables that every service has, read off the platform's migrations. */
final class PlatformTables {

    private static final Pattern TABLE = Pattern.compile("create (?:unlogged )?table (?:if not exists )?(\\w+)");

    private PlatformTables() {}

    static Set<String> names() {
        var names = new HashSet<String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:db/platform/*.sql")) {
                var tables = TABLE.matcher(file.getContentAsString(UTF_8));
                while (tables.find()) {
                    names.add(tables.group(1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
