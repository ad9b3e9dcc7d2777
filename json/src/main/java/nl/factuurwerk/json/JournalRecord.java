package nl.factuurwerk.json;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;
import nl.factuurwerk.audit.Digest;

/**
 * One record of a journal. All numbers have their high byte first.
 *
 * <pre>
 *  0   4  length of the body
 *  4   8  number of the record, from 1
 * 12  32  digest of the record before it; of the first, that of the title of the file
 * 44   4  CRC-32C of these 44 bytes, so that a wrong length is not followed
 * 48      body
 *     32  digest: SHA-256 of everything before
 * </pre>
 *
 * <p>The digest stands last: a record whose writing was cut short does not have it.
 */
record JournalRecord(int length, long number, Digest previous) {

    /** A unit of work that adds invoices of tens of thousands of lines. */
    static final int LONGEST_BODY = 128 << 20;

    static final int HEADER = 48;
    static final int TRAILER = Digest.LENGTH;

    private static final int CHECKED = HEADER - Integer.BYTES;

    /** Writes a whole record. */
    byte[] write(byte[] body) {
        byte[] header = header();
        return ByteBuffer.allocate(HEADER + body.length + TRAILER)
                .put(header)
                .put(body)
                .put(digest(header, body).toBytes())
                .array();
    }

    private byte[] header() {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(length).putLong(number).put(previous.toBytes());
        return header.putInt(checksum(header.array())).array();
    }

    /** Tells whether the header of a record is as it was written. */
    static boolean isIntact(byte[] header) {
        return ByteBuffer.wrap(header).getInt(CHECKED) == checksum(header);
    }

    private static int checksum(byte[] header) {
        CRC32C checksum = new CRC32C();
        checksum.update(header, 0, CHECKED);
        return (int) checksum.getValue();
    }

    /** Reads the header of a record. */
    static JournalRecord of(byte[] header) {
        ByteBuffer fields = ByteBuffer.wrap(header);
        int length = fields.getInt();
        long number = fields.getLong();
        byte[] previous = new byte[Digest.LENGTH];
        fields.get(previous);
        return new JournalRecord(length, number, Digest.of(previous));
    }

    /** Computes the digest that stands behind the body. */
    static Digest digest(byte[] header, byte[] body) {
        return Sha256.of(header, body);
    }

    static boolean isEmpty(byte[] bytes) {
        return Arrays.equals(bytes, new byte[bytes.length]);
    }

    /** Returns how many bytes the record has in all. */
    long size() {
        return HEADER + (long) length + TRAILER;
    }
}
