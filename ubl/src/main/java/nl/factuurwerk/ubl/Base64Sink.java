package nl.factuurwerk.ubl;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Decodes Base64 as it comes, piece by piece, with white space anywhere and nothing else that does not belong. */
final class Base64Sink {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] VALUES = values();

    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int bits;
    private int digits;
    private int padding;
    private boolean broken;

    Base64Sink(int limit) {
        this.limit = limit;
    }

    /** Takes some characters. */
    void add(char[] text, int from, int length) {
        for (int i = from; i < from + length && !broken; i++) {
            add(text[i]);
        }
    }

    private void add(char c) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            return;
        }
        if (c == '=') {
            padding++;
            broken = padding > 2 || digits < 2 || digits + padding > 4;
            return;
        }
        int value = c < VALUES.length ? VALUES[c] : -1;
        if (value < 0 || padding > 0) {
            broken = true;
            return;
        }
        bits = bits << 6 | value;
        digits++;
        if (digits == 4) {
            write(3);
            digits = 0;
            bits = 0;
        }
    }

    private void write(int count) {
        for (int i = 0; i < count; i++) {
            bytes.write((bits >> (16 - 8 * i)) & 0xFF);
        }
    }

    boolean isTooLarge() {
        return bytes.size() > limit;
    }

    /** Ends it: only now is it known whether the last group is whole. */
    void end() {
        if (digits == 1 || (padding > 0 && digits + padding != 4)) {
            broken = true;
        } else if (digits > 1) {
            int count = digits - 1;
            bits <<= 6 * (4 - digits);
            write(count);
        }
        digits = 0;
    }

    boolean isBroken() {
        return broken;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < DIGITS.length(); i++) {
            values[DIGITS.charAt(i)] = (byte) i;
        }
        return values;
    }
}
