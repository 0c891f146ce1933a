package org.hemicycle.platform.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;

/** A key with which a log signs its checkpoints. */
public final class LogKey {

    private final VerifierKey verifier;
    private final KeyPair pair;

    private LogKey(String name, KeyPair pair) {
        this.verifier = VerifierKey.of(name, NoteType.LOG, Ed25519.bytes(pair.getPublic()));
        this.pair = pair;
    }

    /** The key whose seed (RFC 8032) is the SHA-256 hash of the secret, a random text as all secrets of a service are. */
    public static LogKey of(String name, String secret) {
        try {
            var seed = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
            return ofSeed(name, seed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    static LogKey ofSeed(String name, byte[] seed) {
        try {
            return new LogKey(name, Ed25519.pair(seed));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Ed25519 is needed: take a JDK as the documentation names it", missing);
        }
    }

    public VerifierKey verifier() {
        return verifier;
    }

    public NoteSignature sign(String text) {
        try {
            return NoteSignature.of(
                    verifier.name(), verifier.id(), Ed25519.sign(pair.getPrivate(), text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The text cannot be signed", impossible);
        }
    }
}
