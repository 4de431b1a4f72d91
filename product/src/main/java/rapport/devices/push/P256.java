package rapport.devices.push;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/// The curve P-256 of NIST, whose points web push writes uncompressed (SEC 1, section 2.3.3): 4, x, y.
final class P256 {
    static final int POINT_LENGTH = 65;
    private static final int COORDINATE = 32;
    private static final byte UNCOMPRESSED = 4;
    static final ECParameterSpec CURVE = curve();

    private P256() {}

    static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(CURVE);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has P-256", e);
        }
    }

    static byte[] point(KeyPair pair) {
        ECPoint point = ((ECPublicKey) pair.getPublic()).getW();
        return ByteBuffer.allocate(POINT_LENGTH)
                .put(UNCOMPRESSED)
                .put(coordinate(point.getAffineX()))
                .put(coordinate(point.getAffineY()))
                .array();
    }

    /// @throws InvalidKeyException when it is no point of the curve: whoever sends such a one wants to learn our key
    static ECPublicKey publicKey(byte[] point) throws InvalidKeyException {
        if (point.length != POINT_LENGTH || point[0] != UNCOMPRESSED) {
            throw new InvalidKeyException("Not an uncompressed point of P-256");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, POINT_LENGTH));
        if (!isOnCurve(x, y)) {
            throw new InvalidKeyException("Not a point of P-256");
        }
        try {
            return (ECPublicKey)
                    KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), CURVE));
        } catch (GeneralSecurityException e) {
            throw new InvalidKeyException(e);
        }
    }

    private static boolean isOnCurve(BigInteger x, BigInteger y) {
        BigInteger p = ((ECFieldFp) CURVE.getCurve().getField()).getP();
        BigInteger right = x.pow(2)
                .add(CURVE.getCurve().getA())
                .multiply(x)
                .add(CURVE.getCurve().getB())
                .mod(p);
        return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.pow(2).mod(p).equals(right);
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] whole = new byte[COORDINATE];
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, whole, COORDINATE - length, length);
        return whole;
    }

    private static ECParameterSpec curve() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has P-256", e);
        }
    }
}
