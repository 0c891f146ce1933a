package org.hemicycle.membership.standing;

import java.util.List;
import java.util.Map;
import org.hemicycle.membership.standing.contact.ContactKind;
import org.hemicycle.membership.standing.contact.ContactView.PublicOffice;
import org.hemicycle.membership.standing.contact.Office;
import org.jspecify.annotations.Nullable;

/** The present public offices, by country. */
record OfficesOf(Map<String, List<PublicOffice>> byCountry) {

    @Nullable
    Office pointOfContact(String country) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(contact -> contact.kind() == ContactKind.POINT_OF_CONTACT)
                .findFirst()
                .map(PublicOffice::office)
                .orElse(null);
    }
}
