package org.hemicycle.platform.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;

/**
 * Reads the tokens of another provider as if they were ours. Claims of our names that this provider did not mean so are
 * dropped: nobody becomes an officer by a claim that was never looked at.
 */
final class ForeignClaims implements Converter<Map<String, Object>, Map<String, Object>> {

    private final ClaimNames names;
    private final Converter<Map<String, Object>, Map<String, Object>> standard =
            MappedJwtClaimSetConverter.withDefaults(Map.of());

    ForeignClaims(ClaimNames names) {
        this.names = names;
    }

    @Override
    public Map<String, Object> convert(Map<String, Object> theirs) {
        var claims = new HashMap<>(standard.convert(theirs));
        put("person", at(names.person(), theirs), claims);
        put("roles", roles(at(names.roles(), theirs)), claims);
        put("government", at(names.government(), theirs), claims);
        return claims;
    }

    private List<String> roles(@Nullable Object value) {
        var all = value instanceof Collection<?> many ? many : value instanceof String one ? List.of(one) : List.of();
        return all.stream()
                .map(String::valueOf)
                .map(name -> names.roleNames().getOrDefault(name, name))
                .toList();
    }

    private static void put(String name, @Nullable Object value, Map<String, Object> claims) {
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value);
        }
    }

    /** A claim whose own name has dots, as those of URLs have, is found by its whole name first. */
    private static @Nullable Object at(String path, Map<String, Object> claims) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object found = claims;
        for (var step : Arrays.asList(path.split("\\."))) {
            found = found instanceof Map<?, ?> inner ? inner.get(step) : null;
        }
        return found;
    }
}
