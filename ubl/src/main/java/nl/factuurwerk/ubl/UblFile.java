package nl.factuurwerk.ubl;

import java.io.IOException;
import java.io.OutputStream;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;

/** A file of UBL 2.1: one invoice or credit note, in UTF-8. */
public final class UblFile {

    private final byte[] bytes;
    private final EInvoiceProfile profile;

    UblFile(byte[] bytes, EInvoiceProfile profile) {
        this.bytes = bytes;
        this.profile = profile;
    }

    /**
     * Returns what is in the file.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Returns how long the file is.
     *
     * @return the number of bytes
     */
    public int size() {
        return bytes.length;
    }

    /**
     * Returns by whose rules it was made.
     *
     * @return the profile that it names (BT-24)
     */
    public EInvoiceProfile profile() {
        return profile;
    }

    /**
     * Writes the file to a stream, which stays open.
     *
     * @param out where to
     * @throws IOException if the stream does not take it
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    @Override
    public String toString() {
        return profile + ", " + bytes.length + " bytes";
    }
}
