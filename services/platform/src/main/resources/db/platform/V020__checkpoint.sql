-- Signed tree heads of both logs. Like the logs, rows are only added: what was signed stays signed.
create table checkpoint (
    log       text        not null check (log in ('ledger', 'public_log')),
    size      bigint      not null check (size > 0),
    root      bytea       not null check (octet_length(root) = 32),
    signed_at timestamptz not null,
    primary key (log, size)
);

-- Under a checkpoint: the log's own signatures, one for each active key, and those of witnesses.
create table checkpoint_signature (
    log      text        not null,
    size     bigint      not null,
    key_name text        not null,
    base64   text        not null, -- id of the key and signature, as in the note
    witness  boolean     not null,
    added_at timestamptz not null default clock_timestamp(),
    primary key (log, size, key_name, base64),
    foreign key (log, size) references checkpoint (log, size)
);

-- The procedure time up to which a log's checkpoints were made, whether or not there was anything to sign.
create table checkpoint_round (
    log text        primary key,
    at  timestamptz not null
);

-- How far the checkpoints of the public log were sent, by the size of the log.
insert into relay_cursor (log, published) values ('checkpoint', 0);

do $$
declare log text;
begin
    foreach log in array array['checkpoint', 'checkpoint_signature'] loop
        execute format('create trigger append_only before update or delete or truncate on %I
                        for each statement execute function refuse_change()', log);
        execute format('revoke update, delete, truncate on %I from current_user', log);
    end loop;
    grant update (log) on checkpoint to current_user; -- for the foreign key's check, as for the logs
end $$;
