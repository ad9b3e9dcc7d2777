package nl.factuurwerk.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** An invented mark: a polar light over a horizon, drawn without any letter. */
final class SampleLogos {

    private SampleLogos() {}

    static byte[] transparentPng() {
        return file(mark(new BufferedImage(900, 420, BufferedImage.TYPE_INT_ARGB)), "png");
    }

    static byte[] jpeg() {
        BufferedImage image = new BufferedImage(900, 420, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 900, 420);
        graphics.dispose();
        return file(mark(image), "jpg");
    }

    private static BufferedImage mark(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0xD13A1E));
        graphics.fill(new Ellipse2D.Float(0, 0, 420, 420));
        graphics.setColor(new Color(0x1C2126));
        for (int i = 0; i < 4; i++) {
            Path2D ray = new Path2D.Float();
            ray.moveTo(470 + i * 110, 420);
            ray.lineTo(540 + i * 110, 420);
            ray.lineTo(540 + i * 110, 60 + i * 90);
            ray.lineTo(470 + i * 110, 60 + i * 90);
            ray.closePath();
            graphics.fill(ray);
        }
        graphics.dispose();
        return image;
    }

    private static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
