package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What documents look like: a house style as an immutable value. It never changes what a document says.
 *
 * <pre>{@code
 * Style house = Style.studio().toBuilder()
 *         .logo(Logo.of(Files.readAllBytes(Path.of("logo.png"))))
 *         .accent(Colour.of("#0B5563"))
 *         .window(Side.RIGHT)
 *         .build();
 * }</pre>
 */
public final class Style {

    private static final float SMALLEST_FONT = 7f;
    private static final float LARGEST_FONT = 14f;
    private static final int LOWEST_LOGO = 4;
    private static final int HIGHEST_LOGO = 40;

    private final @Nullable Logo logo;
    private final Side logoSide;
    private final int logoHeight;
    private final Colour accent;
    private final Colour text;
    private final Colour rule;
    private final FontFile regular;
    private final FontFile bold;
    private final List<FontFile> fallbacks;
    private final float fontSize;
    private final Margins margins;
    private final Side window;

    private Style(Builder builder) {
        this.logo = builder.logo;
        this.logoSide = builder.logoSide;
        this.logoHeight = builder.logoHeight;
        this.accent = builder.accent;
        this.text = builder.text;
        this.rule = builder.rule;
        this.regular = builder.regular;
        this.bold = builder.bold;
        this.fallbacks = List.copyOf(builder.fallbacks);
        this.fontSize = builder.fontSize;
        this.margins = builder.margins;
        this.window = builder.window;
    }

    /**
     * Returns the sober style: black on white, nothing coloured.
     *
     * @return the style that {@link PdfRenderer#PdfRenderer() a renderer} uses unless told otherwise
     */
    public static Style plain() {
        return new Builder().build();
    }

    /**
     * Returns the style with one colour: dark ink, and vermilion where the eye should go.
     *
     * @return the style
     */
    public static Style studio() {
        return new Builder()
                .text(Colour.of("#1C2126"))
                .rule(Colour.of("#CFD3D6"))
                .accent(Colour.of("#D13A1E"))
                .build();
    }

    /**
     * Starts a style of one's own from this one.
     *
     * @return a builder that holds all of this
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Returns the picture in the letterhead.
     *
     * @return the logo, or empty for none
     */
    public Optional<Logo> logo() {
        return Optional.ofNullable(logo);
    }

    /**
     * Returns where the logo stands.
     *
     * @return the side of the page
     */
    public Side logoSide() {
        return logoSide;
    }

    /**
     * Returns how high the logo is.
     *
     * @return the height in mm; less where the logo would be too wide
     */
    public int logoHeight() {
        return logoHeight;
    }

    /**
     * Returns the colour of the number in the headline and of the amount due.
     *
     * @return the colour
     */
    public Colour accent() {
        return accent;
    }

    /**
     * Returns the colour of words and figures; labels are a lighter tint of it.
     *
     * @return the colour
     */
    public Colour text() {
        return text;
    }

    /**
     * Returns the colour of the hairlines.
     *
     * @return the colour
     */
    public Colour rule() {
        return rule;
    }

    /**
     * Returns the font of ordinary text.
     *
     * @return the regular weight
     */
    public FontFile regular() {
        return regular;
    }

    /**
     * Returns the font of headings and of what must not be missed.
     *
     * @return the bold weight
     */
    public FontFile bold() {
        return bold;
    }

    /**
     * Returns the fonts for characters that the others lack.
     *
     * @return the fonts, in the order in which they are asked
     */
    public List<FontFile> fallbacks() {
        return fallbacks;
    }

    /**
     * Returns the size of ordinary text, from which all other sizes follow.
     *
     * @return the size in points
     */
    public float fontSize() {
        return fontSize;
    }

    /**
     * Returns the white around what is printed.
     *
     * @return the margins
     */
    public Margins margins() {
        return margins;
    }

    /**
     * Returns where the window of the envelope is.
     *
     * @return the side of the page on which the recipient's address stands
     */
    public Side window() {
        return window;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Style that
                && Objects.equals(logo, that.logo)
                && logoSide == that.logoSide
                && logoHeight == that.logoHeight
                && accent.equals(that.accent)
                && text.equals(that.text)
                && rule.equals(that.rule)
                && regular.equals(that.regular)
                && bold.equals(that.bold)
                && fallbacks.equals(that.fallbacks)
                && Float.compare(fontSize, that.fontSize) == 0
                && margins.equals(that.margins)
                && window == that.window;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                logo, logoSide, logoHeight, accent, text, rule, regular, bold, fallbacks, fontSize, margins, window);
    }

    @Override
    public String toString() {
        return "Style[" + regular + " " + fontSize + " pt, accent " + accent + ", window " + window + "]";
    }

    /** Gathers the parts of a style. */
    public static final class Builder {

        private @Nullable Logo logo;
        private Side logoSide = Side.LEFT;
        private int logoHeight = 14;
        private Colour accent = Colour.BLACK;
        private Colour text = Colour.BLACK;
        private Colour rule = Colour.of("#C8C8C8");
        private FontFile regular;
        private FontFile bold;
        private final List<FontFile> fallbacks = new ArrayList<>();
        private float fontSize = 9.5f;
        private Margins margins = new Margins(18, 20, 14, 25);
        private Side window = Side.LEFT;

        private Builder() {
            regular = FontFile.liberationSans();
            bold = FontFile.liberationSansBold();
        }

        private Builder(Style style) {
            logo = style.logo;
            logoSide = style.logoSide;
            logoHeight = style.logoHeight;
            accent = style.accent;
            text = style.text;
            rule = style.rule;
            regular = style.regular;
            bold = style.bold;
            fallbacks.addAll(style.fallbacks);
            fontSize = style.fontSize;
            margins = style.margins;
            window = style.window;
        }

        /**
         * Sets the picture in the letterhead.
         *
         * @param picture the logo
         * @return this builder
         */
        public Builder logo(Logo picture) {
            logo = Objects.requireNonNull(picture, "picture");
            return this;
        }

        /**
         * Leaves the logo out.
         *
         * @return this builder
         */
        public Builder withoutLogo() {
            logo = null;
            return this;
        }

        /**
         * Sets where the logo stands.
         *
         * @param side the side of the page
         * @return this builder
         */
        public Builder logoSide(Side side) {
            logoSide = Objects.requireNonNull(side, "side");
            return this;
        }

        /**
         * Sets how high the logo is.
         *
         * @param millimetres 4 to 40; above the window there is room for 25 at most
         * @return this builder
         * @throws IllegalArgumentException if it is lower or higher
         */
        public Builder logoHeight(int millimetres) {
            if (millimetres < LOWEST_LOGO || millimetres > HIGHEST_LOGO) {
                throw new IllegalArgumentException("Not a height of a logo in mm: " + millimetres + " (" + LOWEST_LOGO
                        + " to " + HIGHEST_LOGO + ")");
            }
            logoHeight = millimetres;
            return this;
        }

        /**
         * Sets the colour of the number in the headline and of the amount due.
         *
         * @param colour the colour
         * @return this builder
         */
        public Builder accent(Colour colour) {
            accent = Objects.requireNonNull(colour, "colour");
            return this;
        }

        /**
         * Sets the colour of words and figures.
         *
         * @param colour the colour
         * @return this builder
         */
        public Builder text(Colour colour) {
            text = Objects.requireNonNull(colour, "colour");
            return this;
        }

        /**
         * Sets the colour of the hairlines.
         *
         * @param colour the colour
         * @return this builder
         */
        public Builder rule(Colour colour) {
            rule = Objects.requireNonNull(colour, "colour");
            return this;
        }

        /**
         * Sets the fonts. Their figures should be of equal width, or amounts do not stand in line.
         *
         * @param regularWeight the font of ordinary text
         * @param boldWeight the font of headings and of what must not be missed
         * @return this builder
         */
        public Builder fonts(FontFile regularWeight, FontFile boldWeight) {
            regular = Objects.requireNonNull(regularWeight, "regularWeight");
            bold = Objects.requireNonNull(boldWeight, "boldWeight");
            return this;
        }

        /**
         * Adds a font for characters that the others lack.
         *
         * @param font the font; asked after those that were added before
         * @return this builder
         */
        public Builder fallback(FontFile font) {
            fallbacks.add(Objects.requireNonNull(font, "font"));
            return this;
        }

        /**
         * Sets the size of ordinary text, from which all other sizes follow.
         *
         * @param points 7 to 14
         * @return this builder
         * @throws IllegalArgumentException if it is smaller or larger
         */
        public Builder fontSize(float points) {
            if (!(points >= SMALLEST_FONT && points <= LARGEST_FONT)) {
                throw new IllegalArgumentException("Not a size of ordinary text in points: " + points + " ("
                        + SMALLEST_FONT + " to " + LARGEST_FONT + ")");
            }
            fontSize = points;
            return this;
        }

        /**
         * Sets the white around what is printed.
         *
         * @param white the margins
         * @return this builder
         */
        public Builder margins(Margins white) {
            margins = Objects.requireNonNull(white, "white");
            return this;
        }

        /**
         * Sets where the window of the envelope is.
         *
         * @param side the side of the page on which the recipient's address stands
         * @return this builder
         */
        public Builder window(Side side) {
            window = Objects.requireNonNull(side, "side");
            return this;
        }

        /**
         * Makes the style.
         *
         * @return the style
         */
        public Style build() {
            return new Style(this);
        }
    }
}
