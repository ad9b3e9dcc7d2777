package nl.factuurwerk.pdf;

import java.awt.Color;
import java.util.HexFormat;

/**
 * A colour in sRGB.
 *
 * <pre>{@code
 * Colour.of("#0B5563")
 * }</pre>
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** Black. */
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final int LARGEST = 255;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if a part is not between 0 and 255
     */
    public Colour {
        if (!isPart(red) || !isPart(green) || !isPart(blue)) {
            throw new IllegalArgumentException(
                    "Not a colour: " + red + ", " + green + ", " + blue + " (each part is 0 to 255)");
        }
    }

    /**
     * Reads a colour as web pages write it.
     *
     * @param hex a number sign and six hexadecimal digits: {@code #0B5563}
     * @return the colour
     * @throws IllegalArgumentException if it is anything else
     */
    public static Colour of(String hex) {
        if (hex.length() != 7
                || hex.charAt(0) != '#'
                || !hex.substring(1).chars().allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException(
                    "Not a colour: '" + hex + "' (a number sign and six hexadecimal digits)");
        }
        int rgb = HexFormat.fromHexDigits(hex, 1, 7);
        return new Colour(rgb >> 16, (rgb >> 8) & LARGEST, rgb & LARGEST);
    }

    /** Thins this colour with white: 100 leaves it as it is, 0 leaves white. */
    Colour tint(int percent) {
        return new Colour(thin(red, percent), thin(green, percent), thin(blue, percent));
    }

    Color awt() {
        return new Color(red, green, blue);
    }

    private static int thin(int part, int percent) {
        return LARGEST - (LARGEST - part) * percent / 100;
    }

    private static boolean isPart(int value) {
        return value >= 0 && value <= LARGEST;
    }

    /** Writes the colour as {@link #of} reads it. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of().withUpperCase();
        return "#" + hex.toHexDigits((byte) red) + hex.toHexDigits((byte) green) + hex.toHexDigits((byte) blue);
    }
}
