package org.hemicycle.elections.ballot;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.KeyAgreement;

/** The JDK's P-256 (FIPS 186-5), with points as the 65 bytes and scalars as the 32 bytes that WebCrypto knows. */
public final class P256 {

    public static final int POINT = 65;
    public static final int SCALAR = 32;

    private static final String CURVE = "secp256r1";
    private static final ECParameterSpec PARAMETERS = parameters();

    private P256() {}

    public static KeyPair newPair() {
        return Crypto.known(() -> {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        });
    }

    /** Uncompressed: 0x04, X, Y. */
    public static byte[] point(KeyPair pair) {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var bytes = new byte[POINT];
        bytes[0] = 4;
        System.arraycopy(fixed(point.getAffineX()), 0, bytes, 1, SCALAR);
        System.arraycopy(fixed(point.getAffineY()), 0, bytes, 1 + SCALAR, SCALAR);
        return bytes;
    }

    static byte[] scalar(KeyPair pair) {
        return fixed(((ECPrivateKey) pair.getPrivate()).getS());
    }

    static PrivateKey privateKey(byte[] scalar) {
        return Crypto.known(() -> KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, scalar), PARAMETERS)));
    }

    public static boolean isPoint(byte[] bytes) {
        if (bytes.length != POINT || bytes[0] != 4) {
            return false;
        }
        var p = ((ECFieldFp) PARAMETERS.getCurve().getField()).getP();
        var x = coordinate(bytes, 1);
        var y = coordinate(bytes, 1 + SCALAR);
        var right = x.pow(3)
                .add(PARAMETERS.getCurve().getA().multiply(x))
                .add(PARAMETERS.getCurve().getB());
        return x.compareTo(p) < 0
                && y.compareTo(p) < 0
                && y.pow(2).subtract(right).mod(p).signum() == 0;
    }

    /** The X coordinate of the common point; refuses what is no point of the curve. */
    static byte[] agree(PrivateKey mine, byte[] theirs) throws GeneralSecurityException {
        if (!isPoint(theirs)) {
            throw new InvalidKeyException("This is no point of P-256");
        }
        var point = new ECPoint(coordinate(theirs, 1), coordinate(theirs, 1 + SCALAR));
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(mine);
        agreement.doPhase(KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, PARAMETERS)), true);
        return agreement.generateSecret();
    }

    private static BigInteger coordinate(byte[] bytes, int from) {
        return new BigInteger(1, Arrays.copyOfRange(bytes, from, from + SCALAR));
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[SCALAR];
        int length = Math.min(bytes.length, SCALAR);
        System.arraycopy(bytes, bytes.length - length, fixed, SCALAR - length, length);
        return fixed;
    }

    private static ECParameterSpec parameters() {
        return Crypto.known(() -> {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(CURVE));
            return parameters.getParameterSpec(ECParameterSpec.class);
        });
    }
}
