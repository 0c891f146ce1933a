package org.hemicycle.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hemicycle.identity.person.Directory;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.PersonView;
import org.hemicycle.identity.person.Role;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells officers who holds what, today or on a day of the past. */
@RestController
@RequestMapping("/people")
class DirectoryController {

    private final Directory directory;
    private final Clock realTime;

    DirectoryController(Directory directory, @Qualifier("machineClock") Clock realTime) {
        this.directory = directory;
        this.realTime = realTime;
    }

    @MayCall({"secretariat", "operator"})
    @GetMapping
    Page<PersonView> list(
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return directory.holders(known(role), day(on), new Page.Request(offset, limit));
    }

    @MayCall({"secretariat", "operator"})
    @GetMapping("/{person}")
    PersonView read(@PathVariable UUID person, @RequestParam(required = false) @Nullable LocalDate on) {
        return directory.find(new PersonId(person), day(on)).orElseThrow(() -> Refused.notFound("This person"));
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.ofInstant(realTime.instant(), ZoneOffset.UTC) : asked;
    }

    private static @Nullable Role known(@Nullable String code) {
        try {
            return code == null ? null : Role.of(code);
        } catch (IllegalArgumentException unknown) {
            throw Refused.field("role", "is none");
        }
    }
}
