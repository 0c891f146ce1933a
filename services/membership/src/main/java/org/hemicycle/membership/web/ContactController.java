package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.standing.contact.ContactId;
import org.hemicycle.membership.standing.contact.ContactKind;
import org.hemicycle.membership.standing.contact.ContactProcedure;
import org.hemicycle.membership.standing.contact.ContactView;
import org.hemicycle.membership.standing.contact.Office;
import org.hemicycle.membership.standing.contact.Person;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Contacts with the people behind them: for the secretariat and the government's own point of contact. */
@RestController
@RequestMapping("/participants/{iso3}/contacts")
class ContactController {

    record OfficeForm(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable @Size(max = 500) String url) {}

    record PersonForm(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String title,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable @Size(max = 50) String phone) {}

    record ContactForm(
            @NotNull ContactKind kind,
            @NotNull @Valid OfficeForm office,
            @NotNull @Valid PersonForm person,
            @NotNull LocalDate since) {}

    private final ContactProcedure contacts;

    ContactController(ContactProcedure contacts) {
        this.contacts = contacts;
    }

    @MayCall(value = StandingController.OFFICER, party = Readers.POINT_OF_CONTACT)
    @OnCase(value = CaseOfCountry.CONTACTS, id = "iso3")
    @GetMapping
    List<ContactView> list(@PathVariable String iso3) {
        return contacts.of(iso3);
    }

    @MayCall(value = StandingController.OFFICER, party = Readers.POINT_OF_CONTACT)
    @OnCase(value = CaseOfCountry.CONTACTS, id = "iso3")
    @PostMapping
    ResponseEntity<ContactView> name(
            @PathVariable String iso3, @Valid @RequestBody ContactForm form, UriComponentsBuilder uri) {
        var office = new Office(
                form.office().name(), form.office().email(), form.office().url());
        var person = new Person(
                form.person().name(),
                form.person().title(),
                form.person().email(),
                form.person().phone());
        var contact = contacts.name(iso3, form.kind(), office, person, form.since());
        return ResponseEntity.created(
                        uri.path("/participants/{iso3}/contacts/{id}").build(iso3, contact.id()))
                .eTag(IfMatch.tag(contact.version()))
                .body(contact);
    }

    @MayCall(StandingController.OFFICER)
    @OnCase(value = CaseOfCountry.CONTACTS, id = "iso3")
    @PostMapping("/{id}/erasure")
    ContactView erase(@PathVariable String iso3, @PathVariable UUID id, IfMatch match) {
        return contacts.erase(iso3, new ContactId(id), match);
    }
}
