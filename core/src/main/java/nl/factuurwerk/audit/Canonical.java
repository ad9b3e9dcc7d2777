package nl.factuurwerk.audit;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.text.PlainText;
import org.joda.money.Money;

/**
 * Writes a value in its one canonical form, straight into SHA-256. Write-only: nothing is ever read back from it, so it
 * holds only what a digest has to depend on.
 *
 * <pre>{@code
 * Digest digest = Canonical.digest("address", address, (it, to) -> to
 *         .optional(1, it.street(), Canonical::text)
 *         .text(2, it.city())
 *         .text(3, it.country().code()));
 * }</pre>
 *
 * <p>A field is a tag, a type and a content whose length is known or stated; a structure ends with a zero where the
 * next tag would be. So no two different values write the same bytes, whatever stands in their texts. What is absent
 * writes nothing, and so does an empty list: a field that a later release adds leaves the digests of values without it
 * as they were.
 *
 * <p>The bytes of version {@value #VERSION}: the version; the length and the UTF-8 bytes of the kind; the fields; zero.
 * Tags, lengths and counts are whole numbers in groups of seven bits, the lowest first, the top bit set on all but the
 * last byte. Other numbers have eight bytes, the highest first.
 */
public final class Canonical {

    /** The version of the format, first byte of everything that is written. */
    public static final int VERSION = 1;

    private static final int TEXT = 1;
    private static final int NUMBER = 2;
    private static final int DECIMAL = 3;
    private static final int MONEY = 4;
    private static final int DATE = 5;
    private static final int INSTANT = 6;
    private static final int BOOLEAN = 7;
    private static final int NAME = 8;
    private static final int BYTES = 9;
    private static final int DIGEST = 10;
    private static final int STRUCTURE = 11;
    private static final int LIST = 12;

    private static final int END = 0;
    private static final int BUFFER = 512;

    private final MessageDigest sink;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;
    private int lastTag;
    private boolean closed;

    private Canonical(MessageDigest sink) {
        this.sink = sink;
    }

    /**
     * Takes the digest of a value in its canonical form.
     *
     * @param kind what kind of thing it is, for instance {@code invoice}: things of different kinds with the same
     *     fields have different digests
     * @param value the value
     * @param form how it is written
     * @param <T> what is written
     * @return the SHA-256 digest of what was written
     * @throws IllegalArgumentException if the form uses a tag twice or out of order, or writes a text that has no UTF-8
     *     form
     */
    public static <T> Digest digest(String kind, T value, CanonicalForm<? super T> form) {
        return Digest.of(write(sha256(), kind, value, form).digest());
    }

    /** Writes a value into any sink: SHA-256, or one that keeps the bytes to look at. */
    static <T> MessageDigest write(MessageDigest sink, String kind, T value, CanonicalForm<? super T> form) {
        Canonical to = new Canonical(sink);
        to.put(VERSION);
        to.putText(kind);
        form.write(value, to);
        to.put(END);
        to.flush();
        to.closed = true;
        return sink;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Writes a text.
     *
     * @param tag above every tag before it in the same structure
     * @param value the text, character for character: what only looks the same is not the same
     * @return this
     * @throws IllegalArgumentException if the tag is not above the one before it, or the text has half of a surrogate
     *     pair
     */
    public Canonical text(int tag, String value) {
        start(tag, TEXT);
        putText(value);
        return this;
    }

    /**
     * Writes a whole number.
     *
     * @param tag above every tag before it in the same structure
     * @param value the number
     * @return this
     * @throws IllegalArgumentException if the tag is not above the one before it
     */
    public Canonical number(int tag, long value) {
        start(tag, NUMBER);
        putLong(value);
        return this;
    }

    /**
     * Writes a decimal number in its shortest form: {@code 12.50} and {@code 12.5} are the same value and write the
     * same.
     *
     * @param tag above every tag before it in the same structure
     * @param value the number
     * @return this
     * @throws IllegalArgumentException if the tag is not above the one before it
     */
    public Canonical decimal(int tag, Decimal value) {
        start(tag, DECIMAL);
        putSize(value.scale());
        BigInteger unscaled = value.isSmall()
                ? BigInteger.valueOf(value.unscaled())
                : value.toBigDecimal().unscaledValue();
        putBytes(unscaled.toByteArray());
        return this;
    }

    /**
     * Writes an amount of money: its currency, and the number of its smallest units.
     *
     * @param tag above every tag before it in the same structure
     * @param value the amount
     * @return this
     * @throws IllegalArgumentException if the tag is not above the one before it
     * @throws ArithmeticException if the amount does not fit a {@code long} of its smallest units
     */
    public Canonical money(int tag, Money value) {
        start(tag, MONEY);
        putText(value.getCurrencyUnit().getCode());
        putLong(value.getAmountMinorLong());
        return this;
    }

    /**
     * Writes a day.
     *
     * @param tag above every tag before it in the same structure
     * @param value the day
     * @return this
     * @throws IllegalArgumentException if the tag is not above the one before it
     */
    public Canonical date(int tag, LocalDate value) {
        start(tag, DATE);
        putLong(value.toEpochDay());
        return this;
    }

    /**
     * Writes a moment, to the nanosecond.
     *
     * @param tag above every tag before it in the same structure
     * @param value the moment
     * @return this
     * @throws IllegalArgumentException if the tag is not above the one before it
     */
    public Canonical instant(int tag, Instant value) {
        start(tag, INSTANT);
        putLong(value.getEpochSecond());
        putLong(value.getNano());
        return this;
    }

    /**
     * Writes yes or no. A flag that a later release adds is written with {@link #optional} and only where it is set.
     *
     * @param tag above every tag before it in the same structure
     * @param value yes or no
     * @return this
     * @throws IllegalArgumentException if the tag is not above the one before it
     */
    public Canonical bool(int tag, boolean value) {
        start(tag, BOOLEAN);
        put(value ? 1 : 0);
        return this;
    }

    /**
     * Writes a constant by its name, so that a constant may move but never be renamed.
     *
     * @param tag above every tag before it in the same structure
     * @param value the constant
     * @return this
     * @throws IllegalArgumentException if the tag is not above the one before it
     */
    public Canonical name(int tag, Enum<?> value) {
        start(tag, NAME);
        putText(value.name());
        return this;
    }

    /**
     * Writes bytes.
     *
     * @param tag above every tag before it in the same structure
     * @param value the bytes
     * @return this
     * @throws IllegalArgumentException if the tag is not above the one before it
     */
    public Canonical bytes(int tag, byte[] value) {
        start(tag, BYTES);
        putBytes(value);
        return this;
    }

    /**
     * Writes the digest of something else.
     *
     * @param tag above every tag before it in the same structure
     * @param value the digest
     * @return this
     * @throws IllegalArgumentException if the tag is not above the one before it
     */
    public Canonical digest(int tag, Digest value) {
        start(tag, DIGEST);
        put(value.toBytes());
        return this;
    }

    /**
     * Writes a simple value that has no method of its own here: {@code to.field(4, price, CanonicalFields::unitPrice)}.
     *
     * @param tag above every tag before it in the same structure
     * @param value the value
     * @param field how it is written
     * @param <T> what the value is
     * @return this
     * @throws IllegalArgumentException if the tag is not above the one before it
     */
    public <T> Canonical field(int tag, T value, CanonicalField<? super T> field) {
        field.write(this, tag, value);
        return this;
    }

    /**
     * Writes a part that has fields of its own. Its tags begin again.
     *
     * @param tag above every tag before it in the same structure
     * @param value the part
     * @param form how it is written
     * @param <T> what the part is
     * @return this
     * @throws IllegalArgumentException if the tag is not above the one before it
     */
    public <T> Canonical structure(int tag, T value, CanonicalForm<? super T> form) {
        start(tag, STRUCTURE);
        lastTag = 0;
        form.write(value, this);
        put(END);
        lastTag = tag;
        return this;
    }

    /**
     * Writes a simple value where there is one, and nothing otherwise: {@code to.optional(4, note, Canonical::text)}.
     *
     * @param tag above every tag before it in the same structure
     * @param value the value, or empty
     * @param field how it is written
     * @param <T> what the value is
     * @return this
     * @throws IllegalArgumentException if there is a value and the tag is not above the one before it
     */
    public <T> Canonical optional(int tag, Optional<? extends T> value, CanonicalField<T> field) {
        if (value.isPresent()) {
            field.write(this, tag, value.get());
        }
        return this;
    }

    /**
     * Writes a part with fields of its own where there is one, and nothing otherwise.
     *
     * @param tag above every tag before it in the same structure
     * @param value the part, or empty
     * @param form how it is written
     * @param <T> what the part is
     * @return this
     * @throws IllegalArgumentException if there is a part and the tag is not above the one before it
     */
    public <T> Canonical optional(int tag, Optional<? extends T> value, CanonicalForm<T> form) {
        return value.isPresent() ? structure(tag, value.get(), form) : this;
    }

    /**
     * Writes simple values in their order, with how many there are; nothing if there are none.
     *
     * @param tag above every tag before it in the same structure
     * @param values the values; what has no order is sorted by the caller
     * @param field how each is written, as exactly one field
     * @param <T> what the values are
     * @return this
     * @throws IllegalArgumentException if there are values and the tag is not above the one before it, or if a value is
     *     not written as one field
     */
    public <T> Canonical list(int tag, List<? extends T> values, CanonicalField<T> field) {
        if (values.isEmpty()) {
            return this;
        }
        start(tag, LIST);
        putSize(values.size());
        for (T each : values) {
            lastTag = 0;
            field.write(this, 1, each);
            if (lastTag != 1) {
                throw new IllegalArgumentException("An element of the list " + tag + " is not written as one field");
            }
        }
        lastTag = tag;
        return this;
    }

    /**
     * Writes parts with fields of their own in their order, with how many there are; nothing if there are none.
     *
     * @param tag above every tag before it in the same structure
     * @param values the parts; what has no order is sorted by the caller
     * @param form how each is written
     * @param <T> what the parts are
     * @return this
     * @throws IllegalArgumentException if there are parts and the tag is not above the one before it
     */
    public <T> Canonical list(int tag, List<? extends T> values, CanonicalForm<T> form) {
        return this.<T>list(tag, values, (to, each, value) -> to.structure(each, value, form));
    }

    private void start(int tag, int type) {
        if (closed) {
            throw new IllegalStateException("Written after the form has ended: tag " + tag);
        }
        if (tag <= lastTag) {
            throw new IllegalArgumentException(
                    "Tags rise from 1 and occur once in a structure: " + tag + " after " + lastTag);
        }
        lastTag = tag;
        putSize(tag);
        put(type);
    }

    private void putText(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Java would write a question mark for it, and two different texts would write the same.
            if (Character.isSurrogate(text.charAt(i))) {
                i += pairAt(text, i);
            }
        }
        putBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns how many characters follow in the pair that starts here: one, or it is no pair. */
    private static int pairAt(String text, int i) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
            throw new IllegalArgumentException(
                    "Half of a surrogate pair at " + i + " in '" + PlainText.quote(text) + "' has no UTF-8 form");
        }
        return 1;
    }

    private void putBytes(byte[] bytes) {
        putSize(bytes.length);
        put(bytes);
    }

    private void putLong(long value) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            put((int) (value >>> shift));
        }
    }

    private void putSize(int size) {
        int rest = size;
        while (rest >= 0x80) {
            put(rest | 0x80);
            rest >>>= 7;
        }
        put(rest);
    }

    private void put(byte[] bytes) {
        if (bytes.length > BUFFER - filled) {
            flush();
        }
        if (bytes.length > BUFFER) {
            sink.update(bytes);
            return;
        }
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    private void put(int lowestByte) {
        if (filled == BUFFER) {
            flush();
        }
        buffer[filled++] = (byte) lowestByte;
    }

    private void flush() {
        sink.update(buffer, 0, filled);
        filled = 0;
    }
}
