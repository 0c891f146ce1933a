package org.hemicycle.responsepolicy.vault;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The server-held keys of the intake desk, of publication and of officers, each made when first needed. */
@Component
class HolderKeys {

    private final VaultDatabase database;
    private final KeyFile file;

    HolderKeys(VaultDatabase database, KeyFile file) {
        this.database = database;
        this.file = file;
    }

    Optional<HalfKeys> find(Holder holder) {
        return database.sql()
                .sql("select private_half from keys.holder_key where holder = ?")
                .param(holder.name())
                .query(byte[].class)
                .optional()
                .map(locked -> HalfKeys.of(file.unlock(locked, place(holder))));
    }

    HalfKeys findOrMake(Holder holder) {
        return find(holder).orElseGet(() -> {
            database.sql()
                    .sql("insert into keys.holder_key (holder, private_half) values (?, ?) on conflict do nothing")
                    .params(holder.name(), file.lock(HalfKeys.generate().privateHalf(), place(holder)))
                    .update();
            return find(holder).orElseThrow();
        });
    }

    static String place(Holder holder) {
        return "holder/" + holder.name();
    }
}
