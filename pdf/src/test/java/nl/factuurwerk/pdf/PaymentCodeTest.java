package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Section;
import org.junit.jupiter.api.Test;

/** The code is read from a picture of the page, as a telephone would. */
class PaymentCodeTest {

    private static final int DPI = 300;

    @Test
    void is_read_back_from_the_page() throws ReaderException {
        assertThat(read(SampleViews.PAYLOAD).getText()).isEqualTo(SampleViews.PAYLOAD);
    }

    @Test
    void keeps_letters_outside_ascii() throws ReaderException {
        String payload = SampleViews.PAYLOAD.replace("Studio Noorderlicht B.V.", "Café Zoë & Łukasz – €");

        assertThat(read(payload).getText()).isEqualTo(payload);
    }

    @Test
    void is_of_the_error_correction_that_banking_apps_expect() throws ReaderException {
        assertThat(read(SampleViews.PAYLOAD).getResultMetadata())
                .containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @Test
    void has_no_marker_for_the_character_set() throws ReaderException {
        byte[] raw = read(SampleViews.PAYLOAD).getRawBytes();

        assertThat((raw[0] & 0xFF) >> 4).as("mode: bytes").isEqualTo(0b0100);
    }

    @Test
    void is_at_least_25_mm_wide_with_nothing_in_its_quiet_zone() throws ReaderException {
        BufferedImage page = page(SampleViews.PAYLOAD);
        ResultPoint[] finders = read(page).getResultPoints();
        ResultPoint bottomLeft = finders[0];
        ResultPoint topLeft = finders[1];
        ResultPoint topRight = finders[2];
        // From the middle of a finder pattern to its edge it is three and a half modules.
        float module = (topLeft.getX() - edgeLeftOf(page, topLeft)) / 3.5f;
        float left = topLeft.getX() - 3.5f * module;
        float right = topRight.getX() + 3.5f * module;
        float top = topLeft.getY() - 3.5f * module;
        float bottom = bottomLeft.getY() + 3.5f * module;

        assertThat((right - left) * 25.4f / DPI).isGreaterThan(25);
        for (float quiet = 0.5f; quiet < 4; quiet += 0.5f) {
            float away = quiet * module;
            for (float along = -away; along < right - left + away; along++) {
                assertThat(isWhite(page, left + along, top - away)).isTrue();
                assertThat(isWhite(page, left + along, bottom + away)).isTrue();
                assertThat(isWhite(page, left - away, top + along)).isTrue();
                assertThat(isWhite(page, right + away, top + along)).isTrue();
            }
        }
    }

    @Test
    void of_the_largest_payload_still_scans() throws ReaderException {
        String payload = "x".repeat(331);

        assertThat(read(payload).getText()).isEqualTo(payload);
    }

    @Test
    void refuses_a_payload_beyond_version_13() {
        assertThatThrownBy(() -> Rendered.of(view("x".repeat(332))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("332");
    }

    @Test
    void is_left_out_where_there_is_nothing_to_transfer() {
        assertThatThrownBy(() -> read("")).isInstanceOf(ReaderException.class);
    }

    /** Goes left through black, white and black to the white outside. */
    private static int edgeLeftOf(BufferedImage page, ResultPoint finder) {
        int x = Math.round(finder.getX());
        for (boolean white : new boolean[] {false, true, false}) {
            while (isWhite(page, x, finder.getY()) == white) {
                x--;
            }
        }
        return x + 1;
    }

    private static boolean isWhite(BufferedImage page, float x, float y) {
        return (page.getRGB(Math.round(x), Math.round(y)) & 0xFF) > 127;
    }

    private static Result read(String payload) throws ReaderException {
        return read(page(payload));
    }

    private static BufferedImage page(String payload) {
        return Rendered.of(view(payload), Style.studio()).picture(0, DPI);
    }

    private static DocumentView view(String payload) {
        return SampleViews.letter("Factuur 2026-0001")
                .section(new Section.Payment("Betaling", "Graag voor 1 mei.", List.of(), payload, "Scan met uw bank"))
                .build();
    }

    private static Result read(BufferedImage page) throws ReaderException {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                        Map.of(
                                DecodeHintType.TRY_HARDER,
                                true,
                                DecodeHintType.CHARACTER_SET,
                                StandardCharsets.UTF_8.name()));
    }
}
