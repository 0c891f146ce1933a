package org.hemicycle.portal.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.members.Member;
import org.hemicycle.portal.members.Register;
import org.springframework.stereotype.Component;

/** Countries to choose from; none while membership is away, and then their three letters are typed. */
@Component
class MemberNames {

    private final Register register;
    private final Panels panels;

    MemberNames(Register register, Panels panels) {
        this.register = register;
        this.panels = panels;
    }

    List<Member> all(Locale locale) {
        var found = panels.now(() -> register.find(Bearer.NOBODY, new Register.Search(null, null, null)))
                .content();
        return found == null
                ? List.of()
                : found.stream()
                        .sorted(Comparator.comparing(member -> member.name(locale), Collator.getInstance(locale)))
                        .toList();
    }
}
