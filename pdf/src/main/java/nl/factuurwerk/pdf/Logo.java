package nl.factuurwerk.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;

/**
 * A picture in the letterhead. A PNG with transparent parts is laid on white, since an archivable invoice has no
 * transparency; a JPEG is taken over as it is.
 */
public final class Logo {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final byte[] bytes;
    private final @Nullable BufferedImage pixels;

    private Logo(byte[] bytes, @Nullable BufferedImage pixels) {
        this.bytes = bytes;
        this.pixels = pixels;
    }

    /**
     * Takes in a picture.
     *
     * @param bytes a whole PNG or JPEG file, in RGB or grey; copied
     * @return the logo
     * @throws IllegalArgumentException if the bytes are no such picture
     */
    public static Logo of(byte[] bytes) {
        boolean png = startsWith(bytes, PNG);
        if (!png && !startsWith(bytes, JPEG)) {
            throw new IllegalArgumentException("Not a logo: " + bytes.length + " bytes (a PNG or JPEG file)");
        }
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            return new Logo(bytes.clone(), png ? onWhite(Objects.requireNonNull(image, "image")) : null);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("Not a logo that can be read: " + e.getMessage(), e);
        }
    }

    Image image() {
        try {
            return pixels == null ? Image.getInstance(bytes) : Image.getInstance(pixels, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Colour.WHITE.awt(), null);
        graphics.dispose();
        return flat;
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        return bytes.length > signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Logo[" + bytes.length + " bytes]";
    }
}
