package org.hemicycle.responsepolicy.vault;

/** A vault for tests of what is kept in it. */
public final class OpenVault implements AutoCloseable {

    private final VaultLab lab = new VaultLab();

    public Vault vault() {
        return lab.vault;
    }

    /** How many pieces of content there are, named or not. */
    public int pieces() {
        return lab.administrator()
                .sql("select (select count(*) from content.piece) + (select count(*) from content.sealed)")
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        lab.close();
    }
}
