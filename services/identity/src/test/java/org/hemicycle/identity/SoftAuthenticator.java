package org.hemicycle.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/** A passkey made of software: a P-256 key that answers as WebAuthn level 3 asks (attestation "none"). */
public final class SoftAuthenticator {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    private final KeyPair keys;
    private final byte[] id = UUID.randomUUID().toString().getBytes(UTF_8);
    private final String origin;
    private final String relyingParty;
    private boolean verifies = true;
    private int count;

    /** @param origin the page's, which the browser writes into every answer */
    public SoftAuthenticator(String origin, String relyingParty) {
        this.origin = origin;
        this.relyingParty = relyingParty;
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Answers without having asked for a finger or a PIN. */
    public SoftAuthenticator withoutVerification() {
        this.verifies = false;
        return this;
    }

    public String register(String challenge) {
        var data = concat(authenticatorData(WITH_KEY), new byte[16], shortOf(id.length), id, coseKey());
        var attestation = concat(
                hex("a363666d74646e6f6e656761747453746d74a0686175746844617461"), // {fmt: none, attStmt: {},
                // authData: …}
                hex("59"),
                shortOf(data.length),
                data);
        return credential("""
                {"clientDataJSON": "%s", "attestationObject": "%s", "transports": ["internal"]}""".formatted(base64(clientData("webauthn.create", challenge)), base64(attestation)));
    }

    public String prove(String challenge) {
        var data = authenticatorData(0);
        var client = clientData("webauthn.get", challenge);
        return credential("""
                {"clientDataJSON": "%s", "authenticatorData": "%s", "signature": "%s"}""".formatted(base64(client), base64(data), base64(sign(concat(data, sha256(client))))));
    }

    private String credential(String response) {
        return """
                {"id": "%1$s", "rawId": "%1$s", "type": "public-key", "response": %2$s, "clientExtensionResults": {}}""".formatted(base64(id), response);
    }

    private byte[] clientData(String type, String challenge) {
        return """
                {"type": "%s", "challenge": "%s", "origin": "%s", "crossOrigin": false}""".formatted(type, challenge, origin).getBytes(UTF_8);
    }

    private byte[] authenticatorData(int more) {
        var flags = PRESENT | (verifies ? VERIFIED : 0) | more;
        return ByteBuffer.allocate(37)
                .put(sha256(relyingParty.getBytes(UTF_8)))
                .put((byte) flags)
                .putInt(++count)
                .array();
    }

    /** {1: 2, 3: -7, -1: 1, -2: x, -3: y} */
    private byte[] coseKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return concat(hex("a5010203262001215820"), fixed(point.getAffineX()), hex("225820"), fixed(point.getAffineY()));
    }

    private byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        var length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static byte[] shortOf(int number) {
        return ByteBuffer.allocate(2).putShort((short) number).array();
    }

    private static byte[] hex(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
