package nl.factuurwerk.invoice.content;

import java.util.Arrays;
import java.util.Optional;

/**
 * A file inside a document (BT-125), with its name and what kind of file it is. A file without a single byte is no file.
 */
public final class AttachmentContent {

    private static final AttachmentContent NONE =
            new AttachmentContent(new byte[0], Optional.empty(), Optional.empty());

    private final byte[] bytes;
    private final Optional<String> mimeCode;
    private final Optional<String> fileName;

    private AttachmentContent(byte[] bytes, Optional<String> mimeCode, Optional<String> fileName) {
        this.bytes = bytes;
        this.mimeCode = Stated.text(mimeCode);
        this.fileName = Stated.text(fileName);
    }

    /**
     * States a file.
     *
     * @param bytes what is in it; copied
     * @param mimeCode what kind of file: {@code application/pdf}
     * @param fileName its name, without a path
     * @return the file
     */
    public static AttachmentContent of(byte[] bytes, String mimeCode, String fileName) {
        return of(bytes, Optional.of(mimeCode), Optional.of(fileName));
    }

    /**
     * States a file, of which not everything need be said.
     *
     * @param bytes what is in it; copied
     * @param mimeCode what kind of file
     * @param fileName its name
     * @return the file
     */
    public static AttachmentContent of(byte[] bytes, Optional<String> mimeCode, Optional<String> fileName) {
        return new AttachmentContent(bytes.clone(), mimeCode, fileName);
    }

    /**
     * Returns what is in the file.
     *
     * @return a copy of the bytes; empty if none are stated
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
     * Returns what kind of file it is.
     *
     * @return the media type as stated: {@code text/csv}
     */
    public Optional<String> mimeCode() {
        return mimeCode;
    }

    /**
     * Returns the name of the file. What is received may hold a path or anything else; it is not safe to store under.
     *
     * @return the name as stated
     */
    public Optional<String> fileName() {
        return fileName;
    }

    /**
     * Returns the file of which nothing is stated.
     *
     * @return the absent file
     */
    public static AttachmentContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether every term is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttachmentContent that
                && Arrays.equals(bytes, that.bytes)
                && mimeCode.equals(that.mimeCode)
                && fileName.equals(that.fileName);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + 31 * mimeCode.hashCode() + fileName.hashCode();
    }

    /** Names the file, and says nothing of what is in it. */
    @Override
    public String toString() {
        return fileName.orElse("file") + " (" + mimeCode.orElse("of no kind") + ", " + bytes.length + " bytes)";
    }
}
