package org.hemicycle.identity.start;

import org.hemicycle.identity.account.AccountProcedure;
import org.hemicycle.identity.client.ClientProcedure;
import org.hemicycle.identity.client.Origin;
import org.hemicycle.identity.person.PersonProcedure;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The people of the demo, with secrets that are no secrets. In every other profile they do not exist. */
@Component
@Profile("demo")
class DemoPeople implements NewcomerStep {

    private final PersonProcedure people;
    private final ClientProcedure clients;
    private final AccountProcedure accounts;
    private final PasswordEncoder hashes;

    DemoPeople(PersonProcedure people, ClientProcedure clients, AccountProcedure accounts, PasswordEncoder hashes) {
        this.people = people;
        this.clients = clients;
        this.accounts = accounts;
        this.hashes = hashes;
    }

    @Override
    public void welcome() {
        for (var somebody : DemoPerson.ALL) {
            if (!clients.exists(somebody.clientId())) {
                var person = people.registerUntold(somebody.toNewPerson());
                var hash = String.valueOf(hashes.encode(somebody.secret()));
                clients.adopt(person, somebody.clientId(), hash, Origin.DEMO);
                accounts.adopt(person, hash);
            }
        }
    }
}
