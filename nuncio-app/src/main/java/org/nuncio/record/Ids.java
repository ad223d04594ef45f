package org.nuncio.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names that follow from what they name, and are the same in every run. */
final class Ids {
    private static final int DIGITS = 12;

    private Ids() {}

    /** A letter and twelve hexadecimal digits over the parts. */
    static String of(String letter, String... parts) {
        return letter
                + sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))
                        .substring(0, DIGITS);
    }

    /** 64 hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256", impossible);
        }
    }
}
